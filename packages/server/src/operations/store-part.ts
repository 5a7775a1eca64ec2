import type { BatchLine } from '@amparo/core/exchange';
import type { Call } from '../http/call.ts';
import { Refusal } from '../http/refusal.ts';
import type { NodeParts } from '../node/node-parts.ts';
import type { Facts, RecordResult } from '../store/outcome.ts';
import type { BatchPart } from './batch-part.ts';
import { keyOf, keyOfPart, logLine } from './commit.ts';
import type { Line } from './lines-of.ts';
import { type Received, receive } from './receive.ts';
import { recordWriteOf } from './record-write.ts';
import { refusalOfNew } from './submit-record.ts';

/** What came of a part of a batch. */
export interface StoredPart {
  /** The lines of the answer, each with its line break. */
  readonly lines: string;
  readonly counts: { readonly accepted: number; readonly unchanged: number; readonly rejected: number };
  /** The last position that it took in the feed of changes; 0 if none. */
  readonly position: number;
}

type Reason = NonNullable<BatchLine['reason']>;

/** A line that may be stored, or the line of the answer that says why not. */
type Judged = { readonly received: Received } | { readonly rejected: Omit<BatchLine, 'kind' | 'position'> };

/** Stores a part of a batch in one transaction, unless it was stored before: then what came of it is the same. */
export async function storePart(
  part: BatchPart,
  call: Call<'submitBatch'>,
  digest: string,
  node: NodeParts,
): Promise<StoredPart> {
  const { at, caller } = call;
  const judged = part.lines.map((line) => judge(line, call, node));
  const writing = { owner: caller.party, by: caller.party, at, withdrawals: [] };
  const records = judged.flatMap((one) =>
    'received' in one ? [{ ...recordWriteOf(one.received, writing, node), expect: 'absent' as const }] : [],
  );
  const { sender, key, digest: request } = keyOf(call, { digest });
  const outcome = await node.writer.writeWhenRoom({
    at,
    submission: { sender, key: keyOfPart(key, part.number), digest: request },
    records,
    partial: true,
    answer: (facts) => ({ answer: JSON.stringify(conclude(part, judged, facts)) }),
    log: (place) => logLine(place, call, 'stored'),
  });
  if (outcome.kind === 'committed') node.nudge();
  if (outcome.kind === 'committed' || outcome.kind === 'repeated')
    return JSON.parse(outcome.answer) as StoredPart;
  throw new Refusal(outcome.kind === 'reused' ? 'idempotency-key-reused' : 'internal');
}

function judge(line: Line, { at, caller, query }: Call<'submitBatch'>, node: NodeParts): Judged {
  if (line === 'too-long') {
    const params = { limit: node.limits.recordBytes };
    const diagnostics = [{ code: 'intake.line-too-long', severity: 'error' as const, path: '', params }];
    return { rejected: { outcome: 'rejected', reason: 'malformed-request', diagnostics } };
  }
  try {
    return { received: receive(line, { sender: caller.party, purpose: query.purpose, at }, node) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { diagnostics } = error;
    return {
      rejected: {
        outcome: 'rejected',
        reason: reasonOf(error),
        ...(diagnostics.length > 0 && { diagnostics: diagnostics.slice(0, 1000) }),
      },
    };
  }
}

/** A line has no purpose of its own: that its type is not shared for that of the batch is a matter of sharing. */
function reasonOf({ code }: Refusal): Reason {
  return code === 'purpose-refused' ? 'sharing-refused' : (code as Reason);
}

function conclude(part: BatchPart, judged: readonly Judged[], { records }: Facts): StoredPart {
  const counts = { accepted: 0, unchanged: 0, rejected: 0 };
  let last = 0;
  let at = 0;
  const lines = judged.map((one, index) => {
    const line = 'received' in one ? lineOf(one.received, records[at++] as RecordResult) : one.rejected;
    counts[line.outcome as keyof typeof counts] += 1;
    const position = line.outcome === 'accepted' ? (records[at - 1] as RecordResult).position : 0;
    last = Math.max(last, position);
    return `${JSON.stringify({ kind: 'record', position: part.position + index, ...line })}\n`;
  });
  return { lines: lines.join(''), counts, position: last };
}

function lineOf(
  { recordType, recordId, diagnostics }: Received,
  result: RecordResult,
): Omit<BatchLine, 'kind' | 'position'> {
  const record = { recordType: recordType.type, recordId };
  const { kind, version } = result;
  if (kind === 'created' || kind === 'unchanged')
    return {
      outcome: kind === 'created' ? 'accepted' : 'unchanged',
      ...record,
      version,
      ...(diagnostics.length > 0 && { diagnostics: diagnostics.slice(0, 1000) }),
    };
  const reason = refusalOfNew([result]).code as Reason;
  return { outcome: 'rejected', reason, ...record };
}
