// Runs the command line from the checkout: npm run -s amparo -- check FILE. Builds first if a source is newer.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, env, root, setUp, writtenAt } from './setup.mjs';

/** The command line after its build. */
export const main = join(root, 'packages', 'cli', 'dist', 'main.js');

/** Whether any source is newer than the build. */
function isStale() {
  const built = writtenAt(main);
  const newer = (folder) =>
    readdirSync(folder, { withFileTypes: true }).some((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newer(path) : writtenAt(path) > built;
    });
  return readdirSync(join(root, 'packages')).some((name) => newer(join(root, 'packages', name, 'src')));
}

/** Runs the command line with the caller's terminal and gives its exit code. */
export function amparo(args, options = {}) {
  setUp();
  if (isStale() && !build()) return 3;
  const done = spawnSync(join(root, 'node_modules', '.bin', 'node'), [main, ...args], {
    stdio: 'inherit',
    env,
    ...options,
  });
  return done.status ?? 3;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  process.exitCode = amparo(process.argv.slice(2), { cwd: process.env.INIT_CWD ?? process.cwd() });
}
