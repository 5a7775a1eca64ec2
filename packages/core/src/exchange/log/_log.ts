import {
  generateSigningKey,
  importSigningKey,
  type LogEntry,
  type LogStatement,
  nextEntry,
  pinKeys,
  signHead,
} from '../index.ts';

export const key = await importSigningKey(await generateSigningKey());
export const strangeKey = await importSigningKey(await generateSigningKey());
export const keys = await pinKeys([
  { party: 'embassy-kl', keys: [key.publicJwk] },
  { party: 'shelter-desk', keys: [strangeKey.publicJwk] },
]);

export function statementAt(position: number): LogStatement {
  return {
    position,
    at: '2026-03-06T01:00:04Z',
    action: position % 7 === 0 ? 'readRecord' : 'submitRecord',
    party: `party-${position % 5}`,
    purpose: 'referral',
    recordType: 'referral',
    recordId: `record-${position}`,
    outcome: position % 3 === 0 ? 'unchanged' : 'accepted',
  };
}

/** Entries that follow a hash, one for each statement. */
export async function chain(statements: readonly LogStatement[], from = ''): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for (const statement of statements) entries.push(await nextEntry(entries.at(-1)?.hash ?? from, statement));
  return entries;
}

export const headOf = (position: number, entry: LogEntry | undefined, signer = key) =>
  signHead(
    { position, hash: entry?.hash ?? '0'.repeat(64), at: '2026-03-06T01:01:00Z', issuer: 'embassy-kl' },
    signer,
  );

export const linesOf = (entries: readonly LogEntry[]) => entries.map(({ line }) => line);

/** A log of 1,000 entries, with a head every hundred. */
export const size = 1000;
export const log = await chain(Array.from({ length: size }, (_, at) => statementAt(at + 1)));
export const lines = linesOf(log);
export const headPositions = Array.from({ length: 10 }, (_, at) => 100 * (at + 1));
export const heads = await Promise.all(headPositions.map((position) => headOf(position, log[position - 1])));
