import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { Run } from './_cli-runner.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const runner = fileURLToPath(new URL('./_cli-runner.ts', import.meta.url));

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  /** What to write to standard input; it is empty without it. */
  readonly input?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly env?: Readonly<Record<string, string>>;
  /** Further options of Node. */
  readonly node?: readonly string[];
  /** Whether it has to be a process of its own. */
  readonly fresh?: boolean;
}

/**
 * Runs the command line from its sources, with nothing of the caller's terminal: in a process of its own where the test is
 * about that (`fresh`, standard input, options of Node), else in one that has loaded it already.
 */
export async function amparo(args: readonly string[], options: CliOptions = {}): Promise<Ended> {
  const { cwd, input, env, node, fresh } = options;
  if (fresh || input !== undefined || node !== undefined) return runAlone(args, options);
  const turn = turns.then(() =>
    runWarm({ args, cwd: cwd ?? process.cwd(), env: { ...environment(), ...env } }),
  );
  turns = turn.catch(() => undefined);
  return turn;
}

async function runAlone(
  args: readonly string[],
  { cwd, input = '', env = {}, node = [] }: CliOptions,
): Promise<Ended> {
  const child = spawn(process.execPath, ['--conditions=@amparo/source', ...node, main, ...args], {
    cwd,
    env: { ...environment(), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // The program may end before it has read everything.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (typeof input === 'string' || input instanceof Uint8Array) child.stdin.end(input);
  else await pipeline(input, child.stdin).catch(() => undefined);
  const code = await ended;
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

let turns: Promise<unknown> = Promise.resolve();
let warm: ChildProcess | undefined;

async function runWarm(run: Run): Promise<Ended> {
  warm ??= startRunner();
  const stopped = new AbortController();
  const answer = once(warm, 'message', { signal: stopped.signal });
  const end = once(warm, 'exit', { signal: stopped.signal });
  warm.send(run);
  try {
    const first = await Promise.race([
      answer.then(([ended]) => ended as Ended),
      end.then(() => {
        warm = undefined;
        throw new Error('The command line ended the process that it ran in.');
      }),
    ]);
    return first;
  } finally {
    answer.catch(() => undefined);
    end.catch(() => undefined);
    stopped.abort();
  }
}

function startRunner(): ChildProcess {
  const child = fork(runner, {
    execArgv: ['--conditions=@amparo/source'],
    env: environment(),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Ends with the tests.
  child.unref();
  child.channel?.unref();
  return child;
}

function environment(): Record<string, string> {
  const {
    NO_COLOR: _,
    FORCE_COLOR: __,
    NODE_OPTIONS: ___,
    ...inherited
  } = process.env as Record<string, string>;
  // Node keeps what it compiled, which halves the time of the many starts.
  return { ...inherited, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') };
}
