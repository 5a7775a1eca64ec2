import type { KeyLookup } from '../keys/pin-keys.ts';
import { logStart } from './hash-entry.ts';
import { Heads } from './heads.ts';
import type { LogFault } from './log-fault.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';

/** What a log is checked against. */
export interface VerifyLogOptions {
  /**
   * Signed heads in the order of their positions, best from whoever is not the keeper of the log. Without any, only the
   * chain is checked: a log that was written anew from its first entry on looks right.
   */
  readonly heads?: Iterable<string> | AsyncIterable<string>;
  /** The keys of the node that keeps the log, and of nobody else. Needed with heads. */
  readonly keys?: KeyLookup;
  /** Where the lines go on from, if not from the beginning: an entry that is known to be good. */
  readonly after?: { readonly position: number; readonly hash: string };
}

/** How far a log holds, or its first fault. */
export type VerifyLogResult =
  | {
      readonly ok: true;
      /** Of the last entry; 0 for none. */
      readonly position: number;
      /** Of the last entry. */
      readonly hash: string;
      /** The last position that a signed head speaks of: what comes after could still be taken away unseen. */
      readonly covered: number;
    }
  | { readonly ok: false; readonly fault: LogFault };

/** How many lines are hashed at once. Their number, and not that of the log, decides how much memory is used. */
const batchSize = 256;

/**
 * Checks an audit log: that each entry says what it said when it was written, follows the one before, and agrees with the
 * heads that were signed. It is read once, as a stream, in memory that does not grow with it. Reading ends at the first fault.
 *
 * @param lines - Of the log, as they were written, without line breaks. Empty ones are passed over.
 * @returns How far the log holds, or the first fault and the positions that it concerns.
 * @throws {TypeError} For heads without keys.
 * @example
 * ```ts
 * import { generateSigningKey, importSigningKey, nextEntry, pinKeys, signHead, verifyLog } from '@amparo/core/exchange';
 * const at = '2026-03-06T01:00:04Z';
 * const first = await nextEntry('', { position: 1, at, action: 'start', outcome: 'done' });
 * const second = await nextEntry(first.hash, { position: 2, at, action: 'submitRecord', party: 'shelter-desk', outcome: 'accepted' });
 *
 * const key = await importSigningKey(await generateSigningKey());
 * const head = await signHead({ position: 2, hash: second.hash, at, issuer: 'embassy-kl' }, key);
 * const keys = await pinKeys([{ party: 'embassy-kl', keys: [key.publicJwk] }]);
 * await verifyLog([first.line, second.line], { heads: [head], keys }); // { ok: true, position: 2, covered: 2, … }
 * await verifyLog([first.line], { heads: [head], keys }); // { ok: false, fault: { reason: 'cut-off', from: 2, to: 2, … } }
 * ```
 */
export async function verifyLog(
  lines: Iterable<string> | AsyncIterable<string>,
  { heads = [], keys, after }: VerifyLogOptions = {},
): Promise<VerifyLogResult> {
  const start = after ?? { position: 0, hash: logStart };
  const witnesses = new Heads(heads, keys, start.position);
  const entries = readEntries(lines);
  try {
    let { position, hash } = start;
    let fault = await witnesses.compare(position, hash);
    while (!fault) {
      const { done, value } = await entries.next();
      if (done) break;
      fault = await findFault(value, position, hash, entries);
      if (fault || !value.entry) break;
      position += 1;
      hash = value.entry.hash;
      fault = await witnesses.compare(position, hash);
    }
    fault ??= await witnesses.findCutOff(position);
    return fault ? { ok: false, fault } : { ok: true, position, hash, covered: witnesses.covered };
  } finally {
    await Promise.all([entries.return(), witnesses.close()]);
  }
}

/** What is wrong with an entry that should follow the position. */
async function findFault(
  { entry, line }: PlacedEntry,
  position: number,
  hash: string,
  more: AsyncGenerator<PlacedEntry>,
): Promise<LogFault | undefined> {
  const expected = position + 1;
  if (!entry) return { reason: 'not-an-entry', from: expected, to: expected, line };
  if (!entry.isSound) return { reason: 'changed', from: expected, to: expected, line };
  const own = entry.statement.position;
  if (own > expected) {
    const reason = (await comesLater(more, expected)) ? 'out-of-order' : 'removed';
    return { reason, from: expected, to: own - 1, line };
  }
  if (own < expected) return { reason: 'repeated', from: own, to: own, line };
  if (entry.previous === hash) return undefined;
  return { reason: 'broken-chain', from: Math.max(position, 1), to: expected, line };
}

interface PlacedEntry {
  readonly entry: ReadEntry | undefined;
  readonly line: number;
}

async function* readEntries(
  lines: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<PlacedEntry, void, undefined> {
  let batch: Promise<PlacedEntry>[] = [];
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text === '') continue;
    const place = line;
    batch.push(readEntry(text).then((entry) => ({ entry, line: place })));
    if (batch.length < batchSize) continue;
    yield* await Promise.all(batch);
    batch = [];
  }
  yield* await Promise.all(batch);
}

/** Whether an entry that is missing here stands further down. */
async function comesLater(entries: AsyncGenerator<PlacedEntry>, position: number): Promise<boolean> {
  for await (const { entry } of entries)
    if (entry?.isSound && entry.statement.position === position) return true;
  return false;
}
