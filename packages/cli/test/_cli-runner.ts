import { runProgram } from '../src/program.ts';

/** One run of the command line that a test asks for. */
export interface Run {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Runs the command line again and again in one process, so that a thousand tests do not load it a thousand times. What a
 * run leaves behind in memory meets the next one, as it would in a program that uses the packages.
 */
process.on('message', (run: Run) => {
  perform(run).then(
    (ended) => process.send?.(ended),
    () => process.exit(1),
  );
});
process.on('disconnect', () => process.exit());

async function perform({ args, cwd, env }: Run): Promise<{ code: number; stdout: string; stderr: string }> {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  const out = capture(process.stdout);
  const err = capture(process.stderr);
  try {
    const code = await runProgram(args);
    return { code, stdout: out.end(), stderr: err.end() };
  } finally {
    out.end();
    err.end();
    process.exitCode = undefined;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
  }
}

/** Keeps what is written to a stream, and takes away whoever listens to it in the end. */
function capture(stream: NodeJS.WriteStream): { end: () => string } {
  const chunks: Buffer[] = [];
  const { write } = stream;
  stream.write = ((chunk: string | Uint8Array, ...more: unknown[]) => {
    chunks.push(Buffer.from(chunk as Uint8Array));
    const done = more.find((one) => typeof one === 'function') as (() => void) | undefined;
    if (done) process.nextTick(done);
    return true;
  }) as typeof write;
  return {
    end: () => {
      stream.write = write;
      stream.removeAllListeners('error');
      return Buffer.concat(chunks).toString();
    },
  };
}
