import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { version } from '../src/version.ts';
import { amparo } from './_cli.ts';
import { examples } from './_examples/run.ts';
import { file, folder, goodCases, ndjson } from './_files.ts';

const now = '2026-06-01T00:00:00Z';
const good = ndjson(goodCases(3));
const bad = ndjson([{ recordType: 'grievance-case' }]);

describe.concurrent('the command line', () => {
  test('0: nothing to mend', async () => {
    const { code, stdout, stderr } = await amparo(['check', await file('cases.ndjson', good), '--now', now]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('3 records were read: 0 with errors, 0 with warnings only, 3 clean.');
    expect(stdout).toContain('Nothing to mend.');
  });

  test('1: something was found', async () => {
    const { code, stdout, stderr } = await amparo(['check', await file('cases.ndjson', bad)]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('core.missing-field');
  });

  test('1: a warning counts too', async () => {
    const [record] = goodCases(1);
    const late = {
      ...record,
      status: 'received',
      statusHistory: record?.statusHistory.slice(0, 1),
      slaDueAt: '2001-01-01T00:00:00Z',
    };
    for (const name of ['outcome', 'closedAt', 'acknowledgedAt', 'closureReason', 'closureApprovedBy'])
      delete (late as Record<string, unknown>)[name];
    const { code, stdout } = await amparo(['check', '-', '--format', 'json', '--now', now], {
      input: ndjson([late]),
    });
    const { counts, findings } = JSON.parse(stdout);
    expect({
      code,
      errors: counts.error,
      codes: findings.map((finding: { code: string }) => finding.code),
    }).toEqual({ code: 1, errors: 0, codes: ['grievance.overdue'] });
  });

  test.each([
    ['no command', []],
    ['no file', ['check']],
    ['an unknown command', ['chek', 'a']],
    ['an unknown option', ['check', 'a', '--strict']],
    ['an unknown format', ['check', 'a', '--format', 'xml']],
    ['an unknown language', ['check', 'a', '--lang', 'tlh']],
    ['a language that is none', ['explain', 'core.not-a-date', '--lang', 'x y']],
    ['an unknown record type', ['check', 'a', '--as', 'invoice']],
    ['a type for one of several files, without its name', ['check', 'a', 'b', '--as', 'grievance-case']],
    ['a type for a file that is not checked', ['check', 'a', 'b', '--as', 'c=grievance-case']],
    ['two types for one file', ['check', 'a', '--as', 'grievance-case', '--as', 'a=referral']],
    ['one file twice', ['check', fileURLToPath(import.meta.url), fileURLToPath(import.meta.url)]],
    ['a zone that is none', ['check', 'a', '--zone', 'ICT']],
    ['an encoding that is none', ['check', 'a', '--encoding', 'klingon']],
    ['a time of day that is none', ['check', 'a', '--time', 'noon']],
    ['a time that is none', ['check', 'a', '--now', 'yesterday']],
    ['a time without offset', ['check', 'a', '--now', '2026-06-01T00:00:00']],
    ['an unknown code', ['explain', 'core.no-such-code']],
  ])('2: %s', async (_, args) => {
    const { code, stdout, stderr } = await amparo(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /u);
  });

  test.each<[what: string, path: () => Promise<string>, said: string]>([
    ['a missing file', async () => join(await folder(), 'cases.csv'), 'There is no file'],
    ['a folder', async () => join(await folder(), '.'), 'is a folder'],
    ['an empty file', () => file('cases.csv', ''), 'intake.empty'],
    ['a file of another kind', () => file('cases.xlsx', '%PDF-1.7\n'), 'intake.pdf'],
  ])('3: %s', async (_, path, said) => {
    const { code, stdout, stderr } = await amparo(['check', await path()]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('--version and -V', async () => {
    for (const option of ['--version', '-V'])
      expect(await amparo([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('--help goes to standard output, of the program and of each command', async () => {
    const whole = await amparo(['--help']);
    expect({ code: whole.code, stderr: whole.stderr }).toEqual({ code: 0, stderr: '' });
    expect(whole.stdout).toMatch(/check .*explain/su);
    const check = await amparo(['check', '--help']);
    for (const option of [
      '--as',
      '--format',
      '--lang',
      '--out',
      '--zone',
      '--encoding',
      '--now',
      'Exit codes',
    ])
      expect(check.stdout).toContain(option);
  });

  test('explain gives words, source and the rule itself', async () => {
    const { code, stdout, stderr } = await amparo(['explain', 'grievance.claim-paid-above-agreed']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^grievance\.claim-paid-above-agreed \(error\)\n/iu);
    for (const part of ['Why: ', 'Fix: ', 'Source: G10', 'For each: /claims/*', 'Must hold (CEL): '])
      expect(stdout).toContain(part);
  });

  test('explain knows codes of reading and of structure, in any language', async () => {
    const english = await amparo(['explain', 'intake.date-ambiguous']);
    const thai = await amparo(['explain', 'intake.date-ambiguous', '--lang', 'th']);
    expect([english.code, thai.code]).toEqual([0, 0]);
    expect(english.stdout).toContain('day/month');
    expect(thai.stdout).toMatch(/\p{Script=Thai}/u);
    expect((await amparo(['explain', 'core.missing-field'])).stdout).toContain('is missing');
  });

  test('the report can be had in each language', async () => {
    const path = await file('cases.ndjson', bad);
    const scripts = {
      id: /Latin/u,
      vi: /\p{Script=Latin}/u,
      th: /\p{Script=Thai}/u,
      ne: /\p{Script=Devanagari}/u,
      bn: /\p{Script=Bengali}/u,
    };
    const english = await amparo(['check', path]);
    for (const [language, script] of Object.entries(scripts)) {
      const { code, stdout } = await amparo(['check', path, '--lang', language]);
      expect(code).toBe(1);
      expect(stdout).not.toBe(english.stdout);
      if (language !== 'id') expect(stdout).toMatch(script);
      // Codes stay as they are.
      expect(stdout).toContain('core.missing-field');
    }
  });

  test('- is standard input', async () => {
    const { code, stdout } = await amparo(['check', '-', '--now', now], { input: good });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Amparo \S+ checked -, standard /u);
  });

  test('a workbook can come through standard input', async () => {
    const input = await readFile(join(examples, 'grievance-office-export', 'cases.xlsx'));
    const { code, stdout } = await amparo(
      ['check', '-', '--zone', '+08:00', '--now', now, '--format', 'json'],
      { input },
    );
    expect({ code, read: JSON.parse(stdout).records.read }).toEqual({ code: 1, read: 260 });
  });

  test('the JSON report follows its schema', async () => {
    const schema = JSON.parse(
      await readFile(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    for (const input of [good, bad, `${good}{"broken\n`]) {
      const { stdout } = await amparo(['check', '-', '--format', 'json'], { input });
      expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test('no colours where there is no terminal, with or without NO_COLOR', async () => {
    const path = await file('cases.ndjson', bad);
    for (const env of [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '1' }]) {
      const { stdout, stderr } = await amparo(['check', path], { env });
      expect(stdout + stderr).not.toContain('\u001b');
    }
  });

  test('a reader that closes early is no fault', async () => {
    const path = await file('cases.ndjson', ndjson(Array.from({ length: 2000 }, () => ({}))));
    const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
    const child = spawn(
      process.execPath,
      ['--conditions=@amparo/source', main, 'check', path, '--format', 'json'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  // The device is one of Linux.
  test.runIf(existsSync('/dev/full'))('3: the report could not be written', async () => {
    const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
    const line = `"${process.execPath}" --conditions=@amparo/source "${main}" check "${await file('cases.ndjson', bad)}" > /dev/full`;
    const child = spawn('sh', ['-c', line], { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(3);
    expect(stderr).toContain('ENOSPC');
  });
});
