import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks } from '@amparo/conformance';
import { createNode, type ExchangeNode } from '@amparo/server';
import { openNodeFolder, serve } from '@amparo/server/node';
import { parse } from 'junit2json';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../src/cli/program.ts';
import { openStore } from './_node.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'conformance-')), 'run');
const fixture = join(folder, 'fixture.json');
let url: string;
let stop: () => Promise<void>;

async function run(...args: string[]) {
  let out = '';
  let error = '';
  const code = await runProgram(args, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
  });
  return { code, out, error };
}

/** A node out of the folder that `setup` makes, with the limits that a node has when nobody sets others. */
beforeAll(async () => {
  const made = await run('setup', folder);
  expect(made.code).toBe(0);
  const { options } = await openNodeFolder(join(folder, 'node'));
  const store = await openStore();
  let node: ExchangeNode | undefined;
  const served = await serve((request, facts) => (node as ExchangeNode).fetch(request, facts));
  ({ url } = served);
  node = await createNode({ ...options, publicUrl: url, store });
  stop = async () => {
    await served.close();
    await node?.close();
    await store.close();
  };
});
afterAll(() => stop());

test('a node that was set up by the folder passes, and where it asks to wait, the run waits', async () => {
  const { code, out, error } = await run(url, '--fixture', fixture);
  expect([code, error]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('passed '))).toHaveLength(checks.length - 1);
  expect(out).toContain('skipped  rates.too-many-requests');
  expect(out).toContain(`${checks.length - 1} passed, 0 failed, 1 skipped.`);
  expect(lines.at(-1)).toBe('No check failed.');
});

test('what fails is told with the reason, the clause and the command to repeat it, and ends with 1', async () => {
  const other = join(folder, 'other.json');
  const { nodeKeys: _keys, ...rest } = JSON.parse(readFileSync(fixture, 'utf8'));
  writeFileSync(other, JSON.stringify({ ...rest, publicUrl: 'https://another.example' }));
  const { code, out } = await run(url, '--fixture', other, '--only', 'submit-record.stored');
  expect(code).toBe(1);
  expect(out).toContain('POST /v1/records answered 401 signature-refused, and not 201');
  expect(out).toContain('contract: docs/reference/exchange.md#submitRecord');
  expect(out).toMatch(/signed anew: curl -i -X POST 'http:.*--data-binary '\{/u);
  expect(out).toContain('0 passed, 1 failed, 0 skipped.');
  // What a check builds on does not work, either: that is no pass.
  const blocked = await run(url, '--fixture', other, '--only', 'read-record.seen');
  expect(blocked.code).toBe(1);
  expect(blocked.out).toContain('preparing: POST /v1/records answered 401');
});

test('reports for machines are JSON and JUnit', async () => {
  const json = await run(url, '--fixture', fixture, '--format', 'json', '--only', 'read-health');
  expect(JSON.parse(json.out)).toMatchObject({ contract: '0.1.0', isConformant: true });
  const junit = await run(
    url,
    '--fixture',
    fixture,
    '--format',
    'junit',
    '--only',
    'rates',
    '--only',
    'read-keys',
  );
  const suites = (await parse(junit.out)) as {
    tests: number;
    testsuite: { name: string; skipped: number }[];
  };
  expect(suites.tests).toBe(checks.filter(({ id }) => /^(rates|read-keys)\./u.test(id)).length);
  expect(suites.testsuite.map(({ name, skipped }) => [name, skipped])).toEqual([
    ['read-keys', 0],
    ['rates', 1],
  ]);
});

test('private keys can be read by their owner alone, and stand in no output', async () => {
  if (process.platform !== 'win32') expect(statSync(fixture).mode & 0o077).toBe(0);
  const { parties } = JSON.parse(readFileSync(fixture, 'utf8'));
  const { out } = await run(url, '--fixture', fixture, '--format', 'json', '--only', 'signatures');
  for (const { key } of Object.values(parties) as { key: { d: string } }[]) expect(out).not.toContain(key.d);
  const again = await run('setup', folder);
  expect([again.code, again.error]).toEqual([2, expect.stringContaining('is there already')]);
});

test('wrong usage ends with 2, and what cannot be checked with 3, each with what to do', async () => {
  for (const [args, words] of [
    [[], 'Give one address'],
    [[url], 'Name the fixture'],
    [['ftp://node.example', '--fixture', fixture], 'https://node.example.org'],
    [[`${url}/v1`, '--fixture', fixture], 'without a path'],
    [[url, '--fixture', fixture, '--format', 'pdf'], 'text, json, junit'],
    [[url, '--fixture', fixture, '--only', 'nothing'], 'No check'],
    [[url, '--surprise'], '--surprise'],
    [['setup'], 'one folder'],
  ] as const) {
    const { code, error } = await run(...args);
    expect([code, error]).toEqual([2, expect.stringContaining(words)]);
  }
  const broken = join(folder, 'broken.json');
  for (const [text, words] of [
    ['no json', 'no JSON'],
    ['{}', '/parties'],
    [JSON.stringify({ ...JSON.parse(readFileSync(fixture, 'utf8')), protocol: {} }), '/protocol'],
    [readFileSync(fixture, 'utf8').replace('"d": "', '"d": "A'), '/key'],
    [readFileSync(fixture, 'utf8').replace('records:write', 'records:burn'), '/scopes'],
  ] as const) {
    writeFileSync(broken, text);
    const { code, error } = await run(url, '--fixture', broken);
    expect([code, error]).toEqual([3, expect.stringContaining(words)]);
    expect(error).not.toContain('burn');
  }
  expect(await run(url, '--fixture', join(folder, 'none.json'))).toMatchObject({ code: 3 });
  const nobody = await run('http://127.0.0.1:9', '--fixture', fixture);
  expect([nobody.code, nobody.error]).toEqual([3, expect.stringContaining('Nothing answers')]);
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Exit codes') });
});

test('a command line that repeats a request is signed anew and does what it says', async () => {
  const other = join(folder, 'scopes.json');
  const fixed = JSON.parse(readFileSync(fixture, 'utf8'));
  // The node gives the stranger every right; a fixture that says otherwise makes a check fail.
  const { limited, stranger } = fixed.parties;
  fixed.parties = { ...fixed.parties, limited: { ...stranger, scopes: [] }, stranger: limited };
  writeFileSync(other, JSON.stringify(fixed));
  const { out } = await run(
    url,
    '--fixture',
    other,
    '--format',
    'json',
    '--only',
    'read-log.forbidden-scope',
  );
  const [{ curl, outcome }] = JSON.parse(out).results as [{ curl: string; outcome: string }];
  expect(outcome).toBe('failed');
  const headers = Object.fromEntries(
    [...curl.matchAll(/-H '([^:]+): ([^']*)'/gu)].map(([, name, value]) => [name, value]),
  );
  const address = /^curl -i '([^']+)'/u.exec(curl)?.[1] as string;
  const response = await fetch(address, { headers: headers as Record<string, string> });
  expect(response.status).toBe(200);
});
