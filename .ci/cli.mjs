// Runs the command line of the checkout. Builds first if a source is newer.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, env, root, setUp, writtenAt } from './setup.mjs';

const main = join(root, 'packages', 'cli', 'dist', 'main.js');
const installed = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');

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
  return run([main, ...args], options);
}

/** Runs a script that is told how to start the command line, which must be built. */
export function runScript(path) {
  return run([path, node(), main], {});
}

/** Whether the Node that runs the command line has SQLite, which a node of the exchange keeps its records in. */
export function hasSqlite() {
  return spawnSync(node(), ['-e', "require('node:sqlite')"], { stdio: 'ignore' }).status === 0;
}

// The build runs on Node 20 too, where the lock file has no Node for this kind of machine.
function node() {
  return existsSync(installed) ? installed : process.execPath;
}

function run(args, options) {
  const done = spawnSync(node(), args, { stdio: 'inherit', env, ...options });
  if (done.error) process.stderr.write(`amparo: Node could not be started (${done.error.code}).\n`);
  return done.status ?? 3;
}
