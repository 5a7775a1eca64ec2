import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleProtocol } from '@amparo/privacy';
import { beforeAll, describe, expect, test } from 'vitest';
import { examples } from './_examples/run.ts';
import { makeReferrals } from './_examples/two-nodes.ts';

const folder = join(examples, 'two-nodes');
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

describe('two nodes exchange referrals', () => {
  let printed = '';
  let code: number | null = null;

  beforeAll(async () => {
    const args = [join(folder, 'exchange.mjs'), process.execPath, '--conditions=@amparo/source', main];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (data) => (printed += data));
    child.stderr.on('data', (data) => (printed += data));
    code = await new Promise((resolve) => child.on('close', resolve));
  }, 120_000);

  test('to the end', () => {
    expect({ code, printed }).toMatchObject({ code: 0 });
  });

  test('of which the receiver gets a view, and not the referrals of those who do not want it', () => {
    expect(printed).toContain('embassy-verdania: 9 accepted, 0 there before, 0 rejected.');
    const sent = /Of the first it was sent: ([^.]+)\./u.exec(printed)?.[1]?.split(', ') ?? [];
    expect(sent).toContain('clientCode');
    for (const field of ['reasonCodes', 'servicesRequested', 'needDescription', 'clientName', 'toOrg'])
      expect(sent).not.toContain(field);
  });

  test('answered by the receiver, with receipts on both sides that hold without the nodes', () => {
    expect(printed).toContain('transitioned  accepted');
    expect(printed).toMatch(
      /harbour-receipts\/\S+: holds\.\n\s+embassy-verdania received it from org-harbour/u,
    );
    expect(printed).toMatch(
      /embassy-receipts\/\S+: holds\.\n\s+org-harbour received it from embassy-verdania/u,
    );
    expect(printed).not.toContain('does not hold');
  });

  test('and nothing of a person stands in what is printed', async () => {
    const referrals = (await readFile(join(folder, 'referrals.ndjson'), 'utf8')).trim().split('\n');
    for (const line of referrals) {
      const { clientCode, subjectId } = JSON.parse(line) as Record<string, string>;
      expect(printed).not.toContain(String(subjectId));
      expect(printed).not.toContain(`"${clientCode}"`);
    }
  });
});

test('the files of the example are those that are made for it', async () => {
  expect(await readFile(join(folder, 'referrals.ndjson'), 'utf8')).toBe(makeReferrals());
  expect(JSON.parse(await readFile(join(folder, 'protocol.json'), 'utf8'))).toEqual(exampleProtocol);
});
