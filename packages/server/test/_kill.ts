import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How a process ended, and what it had said. */
export interface Ended {
  readonly output: string;
  readonly errors: string;
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
}

/** Runs one of the programs beside this file; `killAfter` milliseconds after its first line it is killed. */
export function runChild(
  program: string,
  values: readonly string[],
  { killAfter, failpoint }: { readonly killAfter?: number; readonly failpoint?: string } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--conditions=@amparo/source', fileURLToPath(new URL(program, import.meta.url)), ...values],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          // Node keeps what it compiled, which halves the time of the many starts.
          NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
          ...(failpoint !== undefined && { AMPARO_FAILPOINT: failpoint }),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (output === '' && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    // Not SIGKILL: a process that hangs must not look like one that was killed.
    const patience = setTimeout(() => child.kill('SIGTERM'), 120_000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(patience);
      resolve({ output, errors, signal, code });
    });
  });
}
