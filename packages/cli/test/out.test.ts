import { spawn } from 'node:child_process';
import { link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { folder, goodCases, ndjson } from './_files.ts';

const now = '2026-06-01T00:00:00Z';
const cases = goodCases(6);
const withoutOutcome = {
  ...cases.find(({ outcome }) => outcome !== undefined),
  caseId: '11111111-1111-4111-8111-111111111111',
};
delete withoutOutcome.outcome;

/** A folder with the cases in it, and the arguments to check them. */
async function place(content: string, name = 'cases.ndjson') {
  const path = await folder();
  await writeFile(join(path, name), content);
  return {
    path,
    run: (out: string, ...more: string[]) =>
      amparo(['check', name, '--out', out, '--now', now, ...more], { cwd: path }),
  };
}

describe.concurrent('--out', () => {
  test('holds the records without errors as they were, for the owner alone', async () => {
    const { path, run } = await place(ndjson([cases[0], withoutOutcome, cases[1]]));
    const { code, stderr } = await run('clean.ndjson');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(await readFile(join(path, 'clean.ndjson'), 'utf8')).toBe(ndjson([cases[0], cases[1]]));
    expect((await stat(join(path, 'clean.ndjson'))).mode & 0o777).toBe(0o600);
    expect((await readdir(path)).sort()).toEqual(['cases.ndjson', 'clean.ndjson']);
  });

  test('holds records with warnings too, since they follow the standard', async () => {
    const short = { ...cases.find(({ closedAt }) => closedAt !== undefined), retentionUntil: '2001-01-01' };
    const { path, run } = await place(ndjson([short]));
    const { code, stdout } = await run('clean.ndjson');
    expect(code).toBe(1);
    expect(stdout).toContain('grievance.retention-ends-before-closing');
    expect(await readFile(join(path, 'clean.ndjson'), 'utf8')).toBe(ndjson([short]));
  });

  test('takes the place of an older file, whoever could read that one', async () => {
    const { path, run } = await place(ndjson(cases));
    await writeFile(join(path, 'clean.ndjson'), 'from last month\n', { mode: 0o644 });
    expect((await run('clean.ndjson')).code).toBe(0);
    expect(await readFile(join(path, 'clean.ndjson'), 'utf8')).toBe(ndjson(cases));
    expect((await stat(join(path, 'clean.ndjson'))).mode & 0o777).toBe(0o600);
  });

  test('leaves out records of a circle of duplicates, which is seen only at the end', async () => {
    const [a, b, c] = cases.map((record) => ({ ...record }));
    Object.assign(a as object, { duplicateOf: b?.caseId });
    Object.assign(b as object, { duplicateOf: a?.caseId });
    const { path, run } = await place(ndjson([a, c, b]));
    const { code, stdout } = await run('clean.ndjson', '--format', 'json');
    const report = JSON.parse(stdout);
    expect(code).toBe(1);
    const circle = report.findings.filter(
      (finding: { code: string }) => finding.code === 'grievance.duplicate-chain-loops',
    );
    expect(
      circle.map((finding: { record: number; address: { line: number } }) => [
        finding.record,
        finding.address.line,
      ]),
    ).toEqual([
      [1, 1],
      [3, 3],
    ]);
    expect(await readFile(join(path, 'clean.ndjson'), 'utf8')).toBe(ndjson([c]));
    expect((await readdir(path)).sort()).toEqual(['cases.ndjson', 'clean.ndjson']);
  });

  test('does not appear when parts of the file could not be read, and an older file stays', async () => {
    const { path, run } = await place(`${ndjson([cases[0]])}{"recordType": \n${ndjson([cases[1]])}`);
    const { code, stderr } = await run('clean.ndjson');
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was written to --out');
    expect(await readdir(path)).toEqual(['cases.ndjson']);
    await writeFile(join(path, 'old.ndjson'), 'old\n');
    await run('old.ndjson');
    expect(await readFile(join(path, 'old.ndjson'), 'utf8')).toBe('old\n');
  });

  test.each([
    ['an empty file', 'cases.csv', ''],
    ['a file without headings', 'cases.csv', 'a,b\n1,2\n'],
    ['a picture', 'cases.csv', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a list cut off before its first record', 'cases.json', '['],
  ])('does not appear after exit 3: %s', async (_, name, content) => {
    const path = await folder();
    await writeFile(join(path, name), content, 'latin1');
    const { code } = await amparo(['check', name, '--out', 'clean.ndjson'], { cwd: path });
    expect(await readdir(path)).toEqual([name]);
    expect(code).toBe(name === 'cases.json' ? 1 : 3);
  });

  test('is never the file being checked, under whatever name', async () => {
    const { path, run } = await place(ndjson(cases));
    await link(join(path, 'cases.ndjson'), join(path, 'hard.ndjson'));
    await symlink('cases.ndjson', join(path, 'soft.ndjson'));
    for (const name of ['cases.ndjson', './cases.ndjson', 'hard.ndjson', 'soft.ndjson']) {
      const { code, stderr } = await run(name);
      expect({ name, code }).toEqual({ name, code: 2 });
      expect(stderr).toContain('--out names the file that is being checked');
    }
    expect(await readFile(join(path, 'cases.ndjson'), 'utf8')).toBe(ndjson(cases));
    expect((await readdir(path)).sort()).toEqual(['cases.ndjson', 'hard.ndjson', 'soft.ndjson']);
  });

  test('is never the file behind standard input', async () => {
    const { path } = await place(ndjson(cases));
    const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
    const line = `"${process.execPath}" --conditions=@amparo/source "${main}" check - --out cases.ndjson < cases.ndjson`;
    const child = spawn('sh', ['-c', line], { cwd: path });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
    expect(await readFile(join(path, 'cases.ndjson'), 'utf8')).toBe(ndjson(cases));
  });

  test('is neither a folder nor in a folder that is not there', async () => {
    const { path, run } = await place(ndjson(cases));
    await mkdir(join(path, 'records'));
    const isFolder = await run('records');
    expect({ code: isFolder.code, stderr: isFolder.stderr }).toEqual({
      code: 2,
      stderr: 'amparo: --out must name a file. Give it another name.\n',
    });
    const nowhere = await run('no/such/clean.ndjson');
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toContain('ENOENT');
    expect((await readdir(path)).sort()).toEqual(['cases.ndjson', 'records']);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'is not there while reading goes on, and nothing is left after %s',
    async (signal) => {
      const path = await folder();
      const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
      const child = spawn(
        process.execPath,
        ['--conditions=@amparo/source', main, 'check', '-', '--out', 'clean.ndjson'],
        { cwd: path, stdio: ['pipe', 'ignore', 'ignore'] },
      );
      child.stdin.write(ndjson(cases));
      const ended = new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
      let seen: string[] = [];
      while (seen.length === 0) {
        seen = await readdir(path);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(seen).toHaveLength(1);
      expect(seen[0]).toMatch(/^\.clean\.ndjson\.[0-9a-f]{12}\.partial$/u);
      expect((await stat(join(path, seen[0] as string))).mode & 0o777).toBe(0o600);
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(await readdir(path)).toEqual([]);
    },
  );
});
