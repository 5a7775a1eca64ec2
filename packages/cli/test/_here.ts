import { type CheckOptions, check } from '../src/commands/check.ts';
import type { Ended } from './_cli.ts';

/** Runs `amparo check` in this process, which is quicker than a start of its own. Not for tests side by side in one file. */
export async function checkHere(
  paths: string | readonly string[],
  options: CheckOptions,
): Promise<Ended & { readonly code: number }> {
  const written = { stdout: '', stderr: '' };
  const streams = ['stdout', 'stderr'] as const;
  const originals = streams.map((name) => process[name].write);
  for (const name of streams) {
    process[name].write = (chunk: string | Uint8Array) => {
      written[name] += String(chunk);
      return true;
    };
  }
  try {
    return { code: await check([paths].flat(), options), ...written };
  } finally {
    streams.forEach((name, at) => {
      process[name].write = originals[at] as typeof process.stdout.write;
    });
  }
}
