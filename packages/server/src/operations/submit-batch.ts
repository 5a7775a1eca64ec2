import { createHash } from 'node:crypto';
import { type BatchLine, problem } from '@amparo/core/exchange';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { refuseDeclared } from '../http/read-body.ts';
import { Refusal } from '../http/refusal.ts';
import { toRefusal } from '../http/to-problem.ts';
import { useNonce } from '../http/use-nonce.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { type BatchPart, partsOf } from './batch-part.ts';
import { keyOf, keyOfPart, logLine, receiptFor } from './commit.ts';
import { linesOf } from './lines-of.ts';
import { Spool } from './spool.ts';
import { type StoredPart, storePart } from './store-part.ts';

/** How many parts of a batch are on their way to the disk at a time. */
const mostOnTheirWay = 4;
const lineFeed = 0x0a;

/** The batch, read whole. */
interface ReadBatch {
  readonly spool: Spool;
  readonly digest: string;
}

/**
 * Sends many records. The body is read whole and compared with its digest before anything is stored; then it is stored in
 * parts, each under a key of its own that follows from that of the batch: sent again, the batch goes on where it was, and
 * what was stored before is answered as before.
 */
export async function submitBatch(call: Call<'submitBatch'>, node: NodeParts): Promise<Answer> {
  const { caller, headers, query } = call;
  const types = [...node.recordTypes.values()];
  if (!types.some((recordType) => node.sharing.maySend(caller.party, recordType, query.purpose)))
    throw new Refusal('purpose-refused');
  const running = JSON.stringify([caller.party, headers['idempotency-key']]);
  if (node.running.has(running)) throw new Refusal('idempotency-key-in-use');
  node.running.add(running);
  const spool = new Spool(node.spoolFolder);
  const end = async () => {
    node.running.delete(running);
    await spool.close();
  };
  try {
    const digest = await readInto(spool, call, node);
    await refuseOtherRequest(call, digest, node);
    await useNonce(node, call.takeNonce(), call.at);
    const stored = storedParts(call, { spool, digest }, node);
    // What concerns the whole batch is answered before its first line is.
    const first = await stored.next();
    return {
      status: 200,
      body: toStream(answerLines(call, digest, first, stored, node), end),
      mediaType: 'application/x-ndjson',
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Reads the body into the spool and gives its digest. */
async function readInto(
  spool: Spool,
  call: Call<'submitBatch'>,
  { limits, rates }: NodeParts,
): Promise<string> {
  const { request, headers, caller } = call;
  refuseDeclared(request.headers, limits.batchBytes);
  const hash = createHash('sha256');
  let bytes = 0;
  let lines = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.length;
      for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) lines += 1;
      if (bytes > limits.batchBytes || lines > limits.batchRecords) throw new Refusal('body-too-large');
      hash.update(chunk);
      await spool.add(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal || (error as { code?: unknown }).code === 'ENOSPC') throw error;
    throw new Refusal('request-timeout', { reason: 'body-cut-off' });
  }
  // What was declared was counted before; the rest counts against the next batch.
  rates.addBatchBytes(
    caller.party,
    Math.max(0, bytes - Number(request.headers.get('content-length') ?? '0')),
  );
  const digest = `sha-256=:${hash.digest('base64')}:`;
  for (const given of [headers['content-digest'], caller.contentDigest])
    if (given !== undefined && given !== digest) throw new Refusal('digest-mismatch');
  return digest;
}

/** Refuses a key that was used for another request, whole or in parts, before anything is stored. */
async function refuseOtherRequest(
  call: Call<'submitBatch'>,
  digest: string,
  { store }: NodeParts,
): Promise<void> {
  const { sender, key, digest: request } = keyOf(call, { digest });
  for (const used of [key, keyOfPart(key, 0)]) {
    const before = await store.submission(sender, used);
    if (before && before.digest !== request) throw new Refusal('idempotency-key-reused');
  }
}

/** Stores the parts, some at a time, and gives what came of them in their order. */
async function* storedParts(
  call: Call<'submitBatch'>,
  { spool, digest }: ReadBatch,
  node: NodeParts,
): AsyncGenerator<StoredPart, void, undefined> {
  const onTheirWay: Promise<StoredPart>[] = [];
  const lines = linesOf(spool.pieces(), node.limits.recordBytes);
  try {
    for await (const part of partsOf(lines)) {
      onTheirWay.push(store(part, call, digest, node));
      if (onTheirWay.length >= mostOnTheirWay) yield await (onTheirWay.shift() as Promise<StoredPart>);
    }
    while (onTheirWay.length > 0) yield await (onTheirWay.shift() as Promise<StoredPart>);
  } finally {
    await Promise.allSettled(onTheirWay);
  }
}

function store(
  part: BatchPart,
  call: Call<'submitBatch'>,
  digest: string,
  node: NodeParts,
): Promise<StoredPart> {
  const stored = storePart(part, call, digest, node);
  // Waited for in its turn; until then its fault is nobody's.
  stored.catch(() => undefined);
  return stored;
}

async function* answerLines(
  call: Call<'submitBatch'>,
  digest: string,
  first: IteratorResult<StoredPart, void>,
  rest: AsyncGenerator<StoredPart, void, undefined>,
  node: NodeParts,
): AsyncGenerator<string, void, undefined> {
  const outcome = { accepted: 0, unchanged: 0, rejected: 0 };
  let position = 0;
  try {
    for (let next = first; !next.done; next = await rest.next()) {
      const { lines, counts } = next.value;
      for (const name of ['accepted', 'unchanged', 'rejected'] as const) outcome[name] += counts[name];
      position = Math.max(position, next.value.position);
      yield lines;
    }
    yield `${await concludeBatch(call, digest, { outcome, position }, node)}\n`;
  } catch (error) {
    const refusal = toRefusal(error);
    node.tell({ event: 'failure', part: 'request', requestId: call.requestId, error: (error as Error).name });
    const details = problem(refusal.code, { requestId: call.requestId });
    yield `${JSON.stringify({ kind: 'problem', problem: details })}\n`;
  } finally {
    await rest.return();
  }
}

/** Stores that the batch is through, with its receipt; gives the last line. */
async function concludeBatch(
  call: Call<'submitBatch'>,
  digest: string,
  concluded: {
    readonly outcome: { accepted: number; unchanged: number; rejected: number };
    readonly position: number;
  },
  node: NodeParts,
): Promise<string> {
  const outcome = await node.writer.writeWhenRoom({
    at: call.at,
    submission: keyOf(call, { digest }),
    answer: async () => {
      const receipt = await receiptFor(call, digest, concluded, node);
      const line: BatchLine = { kind: 'receipt', receipt };
      return {
        answer: JSON.stringify(line),
        receipt: { receiptId: receipt.receiptId, receipt: JSON.stringify(receipt) },
      };
    },
    log: (place) => logLine(place, call, 'accepted'),
  });
  if (outcome.kind === 'committed' || outcome.kind === 'repeated') return outcome.answer;
  throw new Refusal(outcome.kind === 'reused' ? 'idempotency-key-reused' : 'internal');
}

/** Lines as the body of an answer. `end` is called when all are sent, or nobody wants them any more. */
function toStream(
  lines: AsyncGenerator<string, void, undefined>,
  end: () => Promise<void>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (!done) {
        controller.enqueue(encoder.encode(value));
        return;
      }
      await end();
      controller.close();
    },
    async cancel() {
      await lines.return();
      await end();
    },
  });
}
