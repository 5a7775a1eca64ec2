import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ended } from '../_cli.ts';

const runner = fileURLToPath(new URL('../../../../examples/run.mjs', import.meta.url));

/** Runs a script of an example in a folder, with the packages of this checkout as they stand in their sources. */
export function runScript(script: string, cwd: string): Promise<Ended> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--conditions=@amparo/source', runner, script],
      { cwd, env },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
      },
    );
  });
}
