import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { logMessages, type VerifyLogResult, verifyLog } from '@amparo/core/exchange';
import { lookUpKeys } from '../exchange/party-keys.ts';
import { exitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';
import { fail } from './fail.ts';

/** The options of `amparo verify-log`. */
export interface VerifyLogOptions {
  readonly keys?: string;
  readonly heads?: string;
}

/**
 * `amparo verify-log FILE`: whether an audit log is as it was written, offline. With signed heads that others have kept, also
 * whether it was written anew or cut off.
 */
export async function verifyLogFile(path: string, { keys, heads }: VerifyLogOptions): Promise<number> {
  try {
    if (heads !== undefined && keys === undefined)
      throw new UsageError('Heads are signed: give the keys of the node that keeps the log with --keys.');
    const result = await verifyLog(linesOf(path), {
      ...(heads !== undefined && { heads: await readHeads(heads) }),
      ...(keys !== undefined && { keys: await lookUpKeys(keys) }),
    });
    process.stdout.write(`${describe(result, heads !== undefined)}\n`);
    return result.ok ? exitCode.clean : exitCode.findings;
  } catch (error) {
    return fail(error, [path], 'en');
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path);
  const failed = new Promise<never>((_, reject) => stream.once('error', () => reject(unreadable())));
  failed.catch(() => undefined);
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
  for (;;) {
    const { value, done } = await Promise.race([lines.next(), failed]);
    if (done) return;
    yield value;
  }
}

function unreadable(): UsageError {
  return new UsageError('The file with the log cannot be read. Check its name and your rights to it.');
}

/** Signed heads, one on each line: by themselves, or as the field `head` of a page of the log. */
async function readHeads(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError('The file given with --heads cannot be read. Check its name and your rights to it.');
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      if (!line.startsWith('{')) return line;
      const { head } = JSON.parse(line) as { readonly head?: unknown };
      return typeof head === 'string' ? head : line;
    });
}

function describe(result: VerifyLogResult, withHeads: boolean): string {
  if (!result.ok) {
    const { reason, from, to } = result.fault;
    const words = logMessages.find(({ code }) => code === `exchange.log-${reason}`);
    const where = from === to ? `entry ${from}` : `entries ${from} to ${to}`;
    return `The log does not hold, at ${where}. ${words?.what ?? ''} ${words?.fix ?? ''} (${reason})`;
  }
  const { position, covered } = result;
  const reach = withHeads
    ? `Signed heads cover it up to entry ${covered}.`
    : 'Without signed heads, a log that was written anew from its beginning looks right, too: give those that others kept with --heads.';
  return `The log holds: ${position} entries, each as it was written. ${reach}`;
}
