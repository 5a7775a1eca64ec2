import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What a newcomer relies on, tried on a copy of the repository. */
const root = fileURLToPath(new URL('../../..', import.meta.url));
let copy: string;

const field = `    favouriteColour: field(optional(text(40)), {
      title: 'Favourite colour',
      description: 'A colour, for this test only.',
      example: 'green',
      since: '0.2.0',
      sensitivity: 'internal',
    }),
`;
const cases = () => join(copy, 'packages/grievance/src/grievance-case.ts');

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'amparo-'));
  for (const name of [
    '.config',
    'schemas',
    'docs',
    'package.json',
    'tsconfig.base.json',
    'pnpm-workspace.yaml',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'packages'))) {
    cpSync(join(root, 'packages', name), join(copy, 'packages', name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/\/(dist|bench|\.turbo)(\/|$)/u.test(path.slice(root.length)),
    });
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function emit(...args: string[]) {
  return spawnSync(
    process.execPath,
    ['--conditions=@amparo/source', join(copy, 'packages/cli/emit/emit.ts'), ...args],
    { encoding: 'utf8' },
  );
}

function types() {
  return spawnSync(
    process.execPath,
    [join(root, 'node_modules/tsc7/bin/tsc'), '-p', join(copy, 'packages/grievance')],
    { encoding: 'utf8' },
  );
}

const read = (path: string) => readFileSync(join(copy, path), 'utf8');

test('an untouched copy has no drift', () => {
  expect(emit('--check').status).toBe(0);
});

test('one field, written once, reaches schema, interface, reference page and column', () => {
  const source = readFileSync(cases(), 'utf8');
  writeFileSync(cases(), source.replace(/\n {4}caseNumber: field\(/u, `\n${field}    caseNumber: field(`));
  const stale = emit('--check');
  expect(stale.status).toBe(1);
  expect(stale.stderr).toContain('Run `pnpm emit`');

  expect(emit().status).toBe(0);
  expect(
    JSON.parse(read('schemas/grievance/grievance-case.schema.json')).properties.favouriteColour.description,
  ).toBe('A colour, for this test only.');
  expect(read('packages/grievance/src/generated/grievance-case.ts')).toMatch(
    /A colour, for this test only\.[\s\S]*favouriteColour\?: string/u,
  );
  expect(read('docs/reference/grievance/grievance-case.md')).toContain('Favourite colour');
  expect(read('schemas/grievance/grievance-case.columns.csv')).toContain('favouriteColour');
  expect(types().stdout).toBe('');
});

test('a field without a description does not compile', () => {
  const source = readFileSync(cases(), 'utf8');
  writeFileSync(cases(), source.replace("      description: 'A colour, for this test only.',\n", ''));
  const { status, stdout } = types();
  writeFileSync(cases(), source);
  expect(status).not.toBe(0);
  expect(stdout).toContain("Property 'description' is missing");
});

test('a hand edit of an emitted file is found, with the command that mends it', () => {
  const path = join(copy, 'schemas/grievance/grievance-case.schema.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"Case number"', '"Case no."'));
  const { status, stderr } = emit('--check');
  expect(status).toBe(1);
  expect(stderr).toContain('schemas/grievance/grievance-case.schema.json: differs');
  expect(stderr).toContain('Run `pnpm emit` and commit the result.');
});

test('every emitted text file names the command that made it', () => {
  const files = execFileSync('git', ['ls-files', 'schemas', 'docs/reference', 'packages/*/src/generated'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
  // CSV has no comments, and an example holds only what its schema allows; the page beside the files speaks for them.
  const silent = files.filter(
    (path) =>
      !/\.(?:csv|example\.json)$/u.test(path) &&
      !readFileSync(join(root, path), 'utf8').includes('pnpm emit'),
  );
  expect(silent).toEqual([]);
  expect(readFileSync(join(root, 'schemas/README.md'), 'utf8')).toContain('pnpm emit');
});
