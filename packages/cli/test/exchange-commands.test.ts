import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleProtocol } from '@amparo/privacy';
import { createNode, type ExchangeNode } from '@amparo/server';
import { openNodeFolder, type Served, serve } from '@amparo/server/node';
import { openSqliteStore } from '@amparo/server/sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { makeReferrals } from './_examples/two-nodes.ts';
import { folder } from './_files.ts';

const sender = 'org-harbour';
const receiver = 'embassy-verdania';
const canary = 'Canarino-4417';
let home: string;
let served: Served;
let stop: () => Promise<void>;

/** The folders of two organisations, and the node of the receiver. */
beforeAll(async () => {
  home = await folder();
  await writeFile(join(home, 'protocol.json'), JSON.stringify(exampleProtocol));
  const lines = makeReferrals().trimEnd().split('\n');
  await writeFile(join(home, 'referrals.ndjson'), `${lines.slice(0, 9).join('\n')}\n`);
  await writeFile(join(home, 'mixed.ndjson'), `${lines.join('\n')}\n`);
  const own = await openNodeFolder(join(home, sender), { partyId: sender });
  const card = own.options.parties.find(({ partyId }) => partyId === sender);
  const path = join(home, receiver);
  await mkdir(join(path, 'parties'), { recursive: true });
  await writeFile(join(path, 'protocol.json'), JSON.stringify(exampleProtocol));
  const scopes = ['records:write', 'records:read', 'changes:read'];
  const keys = card?.keys?.map((key) => {
    const { kty, crv, x } = key as Record<string, string>;
    return { kty, crv, x };
  });
  await writeFile(join(path, 'parties', 'harbour.json'), JSON.stringify({ partyId: sender, scopes, keys }));
  const opened = await openNodeFolder(path, { partyId: receiver });
  const store = await openSqliteStore({ path: opened.database });
  let node: ExchangeNode | undefined;
  served = await serve(async (request, facts) => (node as ExchangeNode).fetch(request, facts));
  node = await createNode({ ...opened.options, store, publicUrl: served.url });
  const { kty, crv, x } = opened.options.signingKey.publicJwk;
  await writeFile(
    join(home, 'embassy.keys.json'),
    JSON.stringify({ partyId: receiver, keys: [{ kty, crv, x }] }),
  );
  stop = async () => {
    await served.close();
    await node?.close();
    await store.close();
  };
});
afterAll(() => stop());

const run = (...args: string[]) => amparo(args, { cwd: home });
const sending = (...more: string[]) => [
  ...['--to', served.url, '--key', join(sender, 'client.json'), '--purpose', 'referral'],
  ...['--protocol', 'protocol.json', '--keys', 'embassy.keys.json', ...more],
];

describe('amparo send', () => {
  test('sends views, and keeps a receipt that only its owner can read', async () => {
    const { code, stdout, stderr } = await run('send', 'referrals.ndjson', ...sending('--receipts', 'kept'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${receiver}: 9 accepted, 0 there before, 0 rejected.`);
    const [file = ''] = await readdir(join(home, 'kept'));
    expect((await stat(join(home, 'kept', file))).mode & 0o777).toBe(0o600);
    const again = await run('send', 'referrals.ndjson', ...sending('--receipts', 'kept'));
    expect(again.stdout).toContain(`${receiver}: 0 accepted, 9 there before, 0 rejected.`);
  });

  test('sends nothing while records have errors, unless it is told to send the others', async () => {
    const { code, stdout, stderr } = await run('send', 'mixed.ndjson', ...sending());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('3 of 12 records have errors, and nothing was sent.');
    const partial = await run('send', 'mixed.ndjson', ...sending('--partial'));
    expect(partial.stdout).toContain('0 accepted, 9 there before');
  });

  test('leaves nothing behind but the receipt', async () => {
    const temporary = await folder();
    await amparo(['send', 'referrals.ndjson', ...sending()], {
      cwd: home,
      env: { TMPDIR: temporary },
      fresh: true,
    });
    expect(await readdir(temporary)).toEqual([]);
  });

  test.each([
    ['a purpose that is none', ['--purpose', 'immigration-enforcement'], 2, 'There is no such purpose.'],
    ['a key file that is not there', ['--key', 'none.json'], 2, 'The file given with --key is not there.'],
    ['a key file that is none', ['--key', 'protocol.json'], 2, 'names no party'],
    ['a protocol that is none', ['--protocol', 'embassy.keys.json'], 2, 'The protocol cannot be used'],
    ['keys of another party', ['--keys', 'wrong.keys.json'], 2, 'The keys given with --keys are of'],
    ['an address without TLS elsewhere', ['--to', 'http://node.example'], 2, 'https'],
    ['a node that does not answer', ['--to', 'http://127.0.0.1:9'], 3, 'does not answer'],
  ])(
    'says what to do about %s',
    async (_, changed, code, said) => {
      await writeFile(
        join(home, 'wrong.keys.json'),
        (await readFile(join(home, 'embassy.keys.json'), 'utf8')).replace(receiver, 'org-other'),
      );
      const ended = await run('send', 'referrals.ndjson', ...sending(), ...changed);
      expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
      expect(ended.stderr).toContain(said);
    },
    120_000,
  );

  test('says that a protocol is needed to send to somebody else', async () => {
    const args = sending().filter((one) => one !== '--protocol' && one !== 'protocol.json');
    const { code, stderr } = await run('send', 'referrals.ndjson', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain('--protocol');
  });

  test('gives whole records to nobody who says that they are the sender', async () => {
    const got: string[] = [];
    const capabilities = await (await fetch(`${served.url}/v1/capabilities`)).json();
    const impostor = await serve(async (request) => {
      got.push(await request.text());
      return Response.json({ ...(capabilities as object), partyId: sender });
    });
    try {
      for (const keys of [true, false]) {
        const args = sending().filter((one) => keys || (one !== '--keys' && one !== 'embassy.keys.json'));
        const { code } = await run('send', 'referrals.ndjson', ...args, '--to', impostor.url);
        expect(code).toBe(2);
      }
      expect(got.join('')).toBe('');
    } finally {
      await impostor.close();
    }
  });

  test('asks for the keys of a receiver that is not on this machine', async () => {
    const args = sending().filter((one) => one !== '--keys' && one !== 'embassy.keys.json');
    const { code, stderr } = await run('send', 'referrals.ndjson', ...args, '--to', 'https://node.example');
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('--keys') });
  });

  test('knows whom a person excluded by another id of the receiver', async () => {
    const [line = ''] = (await readFile(join(home, 'referrals.ndjson'), 'utf8')).split('\n');
    const record = JSON.parse(line) as { consents: object[] };
    const consents = record.consents.map((consent) => ({ ...consent, recipientsExcluded: ['org-0042'] }));
    const excluded = { ...record, referralId: crypto.randomUUID(), consents };
    await writeFile(join(home, 'excluded.ndjson'), `${JSON.stringify(excluded)}\n`);
    const card = JSON.parse(await readFile(join(home, 'embassy.keys.json'), 'utf8')) as object;
    await writeFile(
      join(home, 'named.keys.json'),
      JSON.stringify({ ...card, organisationIds: ['org-0042'] }),
    );
    const { code, stderr } = await run('send', 'excluded.ndjson', ...sending(), '--keys', 'named.keys.json');
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('(recipient-excluded)'),
    });
  });

  test('prints nothing of a record', async () => {
    const [line = ''] = (await readFile(join(home, 'referrals.ndjson'), 'utf8')).split('\n');
    const record = {
      ...JSON.parse(line),
      clientCode: canary,
      [canary]: canary,
      referralId: crypto.randomUUID(),
    };
    await writeFile(join(home, 'canary.ndjson'), `${JSON.stringify(record)}\n`);
    const { stdout, stderr } = await run('send', 'canary.ndjson', ...sending());
    expect(stdout + stderr).not.toContain(canary);
    expect(stderr).toContain('1 of 1 records have errors');
  });
});

describe('amparo inbox', () => {
  test('shows what is new once, and writes what may be read', async () => {
    const args = ['--from', served.url, '--key', join(receiver, 'client.json'), '--purpose', 'referral'];
    const first = await run('inbox', ...args, '--state', 'state.json', '--out', 'inbox.ndjson');
    expect({ code: first.code, lines: first.stdout.trimEnd().split('\n').length }).toEqual({
      code: 0,
      lines: 9,
    });
    const records = (await readFile(join(home, 'inbox.ndjson'), 'utf8')).trimEnd().split('\n');
    expect(records.map((text) => JSON.parse(text).recordType)).toEqual(
      Array.from({ length: 9 }, () => 'referral'),
    );
    const again = await run('inbox', ...args, '--state', 'state.json');
    expect(again).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing is new.\n' });
  });
});

describe('amparo verify-receipt', () => {
  const receiptOf = async () => {
    const [file = ''] = await readdir(join(home, 'kept'));
    return join('kept', file);
  };

  test('says that a receipt holds, and what it says', async () => {
    const { code, stdout } = await run('verify-receipt', await receiptOf(), '--keys', 'embassy.keys.json');
    expect(code).toBe(0);
    expect(stdout).toContain(`${receiver} received it from ${sender}`);
  });

  test('and that it does not, where it was changed, is of other bytes or of a key that is not known', async () => {
    const path = await receiptOf();
    const text = await readFile(join(home, path), 'utf8');
    const { receipt } = JSON.parse(text) as { receipt: string };
    const [head, payload = '', signature] = receipt.split('.');
    const forged = Buffer.from(payload, 'base64url').toString().replace(sender, 'org-harbpur');
    await writeFile(
      join(home, 'forged'),
      [head, Buffer.from(forged).toString('base64url'), signature].join('.'),
    );
    const strangers = await openNodeFolder(join(home, 'strangers'), { partyId: receiver });
    const { kty, crv, x } = strangers.options.signingKey.publicJwk;
    await writeFile(
      join(home, 'strangers.json'),
      JSON.stringify({ partyId: receiver, keys: [{ kty, crv, x }] }),
    );
    for (const [args, reason] of [
      [['forged', '--keys', 'embassy.keys.json'], 'wrong-signature'],
      [[path, '--keys', 'strangers.json'], 'unknown-key'],
      [[path, '--keys', 'embassy.keys.json', '--body', 'referrals.ndjson'], 'other-body'],
      [['protocol.json', '--keys', 'embassy.keys.json'], 'not-a-jws'],
    ] as const) {
      const { code, stdout } = await run('verify-receipt', ...args);
      expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining(`(${reason})`) });
    }
  });

  test('files that are not there are a matter of usage', async () => {
    expect((await run('verify-receipt', 'none', '--keys', 'embassy.keys.json')).code).toBe(2);
    expect((await run('verify-receipt', 'forged', '--keys', 'none')).code).toBe(2);
  });
});

describe('amparo verify-log', () => {
  test('says how far a log holds, and where it does not', async () => {
    const { client, heads } = await readLog();
    await writeFile(join(home, 'log'), `${client.join('\n')}\n`);
    await writeFile(join(home, 'heads'), `${heads.join('\n')}\n`);
    const good = await run('verify-log', 'log', '--keys', 'embassy.keys.json', '--heads', 'heads');
    expect(good).toMatchObject({ code: 0, stdout: expect.stringContaining(`up to entry ${client.length}`) });
    expect((await run('verify-log', 'log')).stdout).toContain('Without signed heads');
    await writeFile(join(home, 'cut'), `${client.slice(0, -1).join('\n')}\n`);
    const cut = await run('verify-log', 'cut', '--keys', 'embassy.keys.json', '--heads', 'heads');
    expect(cut).toMatchObject({ code: 1, stdout: expect.stringContaining('(cut-off)') });
    await writeFile(join(home, 'changed'), client.join('\n').replace(sender, 'org-harbpur'));
    const changed = await run('verify-log', 'changed');
    expect(changed).toMatchObject({ code: 1, stdout: expect.stringContaining('(changed)') });
    expect((await run('verify-log', 'log', '--heads', 'heads')).code).toBe(2);
    expect((await run('verify-log', 'none')).code).toBe(2);
  });
});

/** The log of the node, as its own party reads it. */
async function readLog(): Promise<{ client: string[]; heads: string[] }> {
  const { createClient } = await import('@amparo/client');
  const { importSigningKey } = await import('@amparo/core/exchange');
  const { key } = JSON.parse(await readFile(join(home, receiver, 'client.json'), 'utf8')) as { key: unknown };
  const client = createClient({ url: served.url, credentials: { signingKey: await importSigningKey(key) } });
  const lines: string[] = [];
  const heads: string[] = [];
  for await (const page of client.readLog({ limit: 2 })) {
    lines.push(...page.lines);
    heads.push(page.head.head);
  }
  return { client: lines, heads };
}
