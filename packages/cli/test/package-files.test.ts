import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const packages = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a package as they would be published. */
async function published(name: string): Promise<string[]> {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await run('npm', args, {
    cwd: `${packages}${name}`,
    maxBuffer: 1 << 24,
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[];
  return (packed?.files ?? []).map(({ path }) => path);
}

const names = readdirSync(packages).filter((name) => existsSync(`${packages}${name}/package.json`));

test.concurrent.for(names)('%s brings its licence, and no tests', async (name, { expect }) => {
  const files = await published(name);
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'package.json']));
  expect(files.filter((path) => /(?:^|\/)_|\.test\./u.test(path))).toEqual([]);
});

test('the names of countries travel with the licence of where they come from', async () => {
  const files = await published('intake');
  expect(files).toEqual(expect.arrayContaining(['NOTICE', 'src/values/countries/country-names.ts']));
});
