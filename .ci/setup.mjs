// Makes a machine with only Node 20 and npm ready: installs exactly what the lock file names, Node 24 among it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.amparo-lock');
const pnpmVersion = '12.21.0';

/** The environment of every child: the installed tools, and with them Node 24, come first. */
export const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/** Installs once per lock file. Exits with the installer's own words when that fails. */
export function setUp() {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stderr.write('Installing what the lock file names (once) ...\n');
  const done = spawnSync('npx', ['-y', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile'], {
    cwd: root,
    env: process.env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write(
      `${done.stdout ?? ''}${done.stderr ?? ''}\nThe install failed. Check the connection to the npm registry, then run the command again.\n`,
    );
    process.exit(3);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/** Builds what changed; quiet unless it fails. Returns whether it worked. */
export function build() {
  const done = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0)
    process.stderr.write(
      `${done.stdout ?? ''}${done.stderr ?? ''}\nThe build failed; the lines above name the file.\n`,
    );
  return done.status === 0;
}

/** When a file was last written, or 0 if it is not there. */
export function writtenAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}
