import { createClient, GatewayError } from '@amparo/client';
import { describe, expect, test } from 'vitest';
import { exampleBody, failureOf, quick, start } from './_start.ts';

const record = exampleBody('submitRecord');
const purpose = 'referral';

test('a token is asked for before each try, and anew when it is refused', async () => {
  const wanted: boolean[] = [];
  const { node, client } = await start({
    credentials: {
      token: async ({ renew }) => {
        wanted.push(renew);
        return renew ? 'good-token' : 'old-token';
      },
    },
  });
  await client.submitRecord(record, { purpose });
  expect(wanted).toEqual([false, true]);
  expect(node.effects).toHaveLength(1);
});

test('a token that is none does not get into a header', async () => {
  const { node, client } = await start({ credentials: { token: async () => 'two\r\nlines' } });
  const failure = await failureOf(client.submitRecord(record, { purpose }));
  expect(failure).toBeInstanceOf(TypeError);
  expect(failure.message).not.toContain('two');
  expect(node.arrived).toEqual([]);
});

describe('where no token comes', () => {
  test('what the caller’s own code throws is thrown on', async () => {
    const own = new Error('The vault is locked.');
    const { client } = await start({ credentials: { token: () => Promise.reject(own) } });
    expect(await failureOf(client.submitRecord(record, { purpose }))).toBe(own);
  });

  test('a fault that passes is tried again', async () => {
    let asked = 0;
    const { client } = await start({
      credentials: {
        token: async () => {
          asked += 1;
          if (asked < 3) throw new GatewayError('The issuer is away.', { retryable: true });
          return 'good-token';
        },
      },
    });
    await client.submitRecord(record, { purpose });
    expect(asked).toBe(3);
  });

  test('a token that never comes does not hold the call up for ever', async () => {
    const { client } = await start({
      credentials: { token: () => new Promise<string>(() => {}) },
      timeout: 30,
      retries: { ...quick, tries: 1 },
    });
    const failure = await failureOf(client.submitRecord(record, { purpose }));
    expect(failure).toMatchObject({ name: 'NodeUnreachableError', reason: 'timed-out' });
  });
});

test.each([
  ['ftp://node.example', 'not an address'],
  ['node.example', 'not an address'],
  ['https://user:secret@node.example', 'user name'],
  ['https://node.example/?token=secret', 'query'],
  ['http://node.example', 'not encrypted'],
  ['http://10.0.0.7:8080', 'not encrypted'],
  ['http://127.0.0.1.example', 'not encrypted'],
])('the address %s is refused, and not repeated', (url, word) => {
  expect(() => createClient({ url })).toThrow(word);
  expect(() => createClient({ url })).not.toThrow('secret');
});

test.each(['http://localhost:3000', 'http://[::1]:3000/', 'https://node.example/exchange/'])(
  '%s is taken',
  (url) => {
    expect(() => createClient({ url })).not.toThrow();
  },
);

test('a network of one’s own may go without encryption', () => {
  expect(() => createClient({ url: 'http://node:8080', allowHttp: true })).not.toThrow();
});

test('a node below a path is asked and signed there', async () => {
  const seen: string[] = [];
  const client = createClient({
    url: 'https://node.example/exchange/',
    fetch: async (url) => {
      seen.push(url);
      return Response.json({ status: 'ok' });
    },
  });
  await client.health();
  expect(seen).toEqual(['https://node.example/exchange/health']);
});
