import { nextEntry, type OperationId, type ReceiptMessage, signReceipt } from '@amparo/core/exchange';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import type { ReadBody } from '../http/read-body.ts';
import { Refusal } from '../http/refusal.ts';
import { sha256 } from '../http/sha-256.ts';
import { useNonce } from '../http/use-nonce.ts';
import type { NodeParts } from '../node/node-parts.ts';
import type { Facts, RecordResult } from '../store/outcome.ts';
import type { LogPlace, SubmissionKey, Write } from '../store/write.ts';

/** Calls that have an effect, once under their key. */
export type WritingCall = Call & {
  readonly headers: { readonly 'idempotency-key': string; readonly 'if-match'?: string };
};

/** What a request does, and how it is answered. */
export interface Effect extends Pick<Write, 'records' | 'withdrawals' | 'messages'> {
  /** What came of it, once it is stored. */
  readonly conclude: (facts: Facts) => Conclusion;
  /** Why it cannot be stored. */
  readonly refuse: (records: readonly RecordResult[]) => Refusal;
}

/** What came of a request that was stored. */
export interface Conclusion {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The message, without the receipt. */
  readonly message: object;
  readonly outcome: ReceiptMessage['outcome'];
  /** A word for the log. */
  readonly word: string;
  readonly record?: { readonly recordType: string; readonly recordId: string; readonly version?: number };
  /** The last position that it took in the feed of changes. */
  readonly position?: number;
}

/** An answer as it is kept, to be given again when the request comes again. */
interface KeptAnswer extends Pick<Answer, 'status' | 'headers' | 'stored'> {
  readonly body: string;
}

/**
 * Does the work of a request unless it was done before: then the answer is the same, whatever has changed since.
 */
export async function once(
  call: WritingCall,
  body: ReadBody,
  node: NodeParts,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    // Whoever repeats a signed request of another is not answered as that one was.
    if (!(error instanceof Refusal) || error.code === 'signature-refused') throw error;
    const key = keyOf(call, body);
    const before = await node.store.submission(key.sender, key.key);
    if (before === undefined) throw error;
    if (before.digest !== key.digest) throw new Refusal('idempotency-key-reused');
    await useNonce(node, call.takeNonce(), call.at);
    return answerAgain(before.answer);
  }
}

/** Stores what a request does, with its receipt, its entry of the log and its answer, in one transaction. */
export async function commit(
  call: WritingCall,
  body: ReadBody,
  effect: Effect,
  node: NodeParts,
): Promise<Answer> {
  const { at } = call;
  const { records, withdrawals, messages } = effect;
  await refuseKeyOfBatch(call, node);
  const nonce = call.takeNonce();
  let concluded: Conclusion | undefined;
  const outcome = await node.writer.write({
    at,
    ...(nonce && { nonce }),
    submission: keyOf(call, body),
    ...(records && { records }),
    ...(withdrawals && { withdrawals }),
    ...(messages && { messages }),
    answer: async (facts) => {
      concluded = effect.conclude(facts);
      const receipt = await receiptFor(call, body.digest, concluded, node);
      const kept: KeptAnswer = {
        status: concluded.status,
        ...(concluded.headers && { headers: concluded.headers }),
        stored: concluded.outcome.accepted,
        body: JSON.stringify({ ...concluded.message, receipt }),
      };
      return {
        answer: JSON.stringify(kept),
        receipt: { receiptId: receipt.receiptId, receipt: JSON.stringify(receipt) },
      };
    },
    log: (place) => logLine(place, call, concluded?.word ?? 'done', concluded?.record),
  });
  switch (outcome.kind) {
    case 'committed':
      node.nudge();
      return answerAgain(outcome.answer);
    case 'repeated':
      return answerAgain(outcome.answer);
    case 'reused':
      throw new Refusal('idempotency-key-reused');
    case 'replayed':
      throw new Refusal('signature-refused', { reason: 'nonce-used' });
    case 'refused':
      throw effect.refuse(outcome.records);
    case 'failed':
      throw outcome.error;
  }
}

/** The key under which a part of a batch is stored. A blank cannot stand in a key that a caller gives. */
export function keyOfPart(key: string, number: number): string {
  return `${key} ${number}`;
}

/** A key under which a batch has begun is not one for anything else, also where the batch was cut off. */
async function refuseKeyOfBatch({ caller, headers }: WritingCall, { store }: NodeParts): Promise<void> {
  const begun = await store.submission(caller.party, keyOfPart(headers['idempotency-key'], 0));
  if (begun) throw new Refusal('idempotency-key-reused');
}

/** The receipt of a request, signed. */
export async function receiptFor(
  { operation, caller, headers }: WritingCall,
  contentDigest: string,
  { outcome, record, position }: Pick<Conclusion, 'outcome' | 'record' | 'position'>,
  { partyId, signingKey, now }: NodeParts,
): Promise<ReceiptMessage> {
  const fields = {
    receiptId: crypto.randomUUID(),
    issuer: partyId,
    sender: caller.party,
    operation,
    receivedAt: new Date(now()).toISOString(),
    contentDigest,
    idempotencyKey: headers['idempotency-key'],
    outcome,
    ...record,
    ...(position !== undefined && position > 0 && { position }),
  };
  return { receipt: await signReceipt(fields, signingKey), ...fields };
}

/** What the log says of a request. */
export async function logLine(
  { position, previous, facts, receiptId }: LogPlace,
  call: {
    readonly operation: OperationId;
    readonly caller: { readonly party: string };
    readonly query: object;
  },
  outcome: string,
  record?: { readonly recordType: string; readonly recordId: string },
): Promise<{ content: string; hash: string }> {
  const { purpose } = call.query as { readonly purpose?: string };
  const { line, hash } = await nextEntry(previous, {
    position,
    at: new Date(facts.at).toISOString(),
    action: call.operation,
    party: call.caller.party,
    ...(purpose !== undefined && { purpose }),
    ...(record && { recordType: record.recordType, recordId: record.recordId }),
    ...(receiptId !== undefined && { receiptId }),
    outcome,
  });
  return { content: line, hash };
}

/** What makes a request the same one: who, key, method, address, precondition and body. */
export function keyOf(
  { caller, headers, target }: WritingCall,
  { digest }: Pick<ReadBody, 'digest'>,
): SubmissionKey {
  return {
    sender: caller.party,
    key: headers['idempotency-key'],
    digest: sha256(JSON.stringify([target, headers['if-match'] ?? null, digest])),
  };
}

function answerAgain(kept: string): Answer {
  return { ...(JSON.parse(kept) as KeptAnswer), mediaType: 'application/json' };
}
