import { type BatchLine, batchLine, type ReceiptMessage } from '@amparo/core/exchange';
import { checkReceipt } from '../answer/check-receipt.ts';
import { expectMediaType } from '../answer/read-answer.ts';
import { readLines } from '../answer/read-lines.ts';
import { readMessage } from '../answer/read-message.ts';
import { problemError, problemOf } from '../answer/refuse.ts';
import { type BatchSource, spool } from '../body/spool.ts';
import type { Transport } from '../transport/transport.ts';
import type { TryFacts } from '../transport/try-facts.ts';
import type { PurposeOptions, WriteOptions } from './options.ts';

/** How far a batch has come. */
export interface BatchProgress {
  /** Bytes that have gone out in the present try. */
  readonly bytesSent: number;
  readonly bytesTotal: number;
  /** Records of which it is known what became of them. */
  readonly linesAnswered: number;
  /** How often the batch was sent. */
  readonly tries: number;
}

/** How a batch is sent. */
export interface BatchOptions extends WriteOptions, PurposeOptions {
  /** Is told how far the batch has come, often: with each piece that goes out, and every hundred records that are answered. */
  readonly onProgress?: (progress: BatchProgress) => void;
  /** What became of each record, once for each, in their order. The answer waits for it. */
  readonly onLine?: (line: BatchLine) => void | Promise<void>;
}

/** What became of a batch. */
export interface BatchResult {
  /** How many records came to what. */
  readonly outcome: ReceiptMessage['outcome'];
  /** The first 1000 records that were rejected, with their position and why; `onLine` gets all. */
  readonly rejected: readonly BatchLine[];
  readonly receipt: ReceiptMessage;
  /** Whether the signature of the receipt was checked by a pinned key. */
  readonly receiptVerified: boolean;
}

/** The operation that sends many records. */
export interface Batches {
  /**
   * Sends many records; each is accepted or rejected by itself. An answer that is cut off is asked for again, with the same key: nothing
   * is stored twice, and `onLine` is called once for each record.
   */
  submitBatch(source: BatchSource, options: BatchOptions): Promise<BatchResult>;
}

const rejectedKept = 1000;

/** The operation that sends many records, over a transport. */
export function makeBatches(transport: Transport): Batches {
  return {
    submitBatch: async (source, { purpose, onProgress, onLine, signal, ...options }) => {
      const { idempotencyKey = crypto.randomUUID() } = options;
      const [payload, keys] = await Promise.all([spool(source, signal), transport.keys()]);
      const sent = { contentDigest: payload.contentDigest, idempotencyKey };
      /** Over all tries. */
      let told = 0;
      let bytesSent = 0;
      let tries = 1;
      const report = () => onProgress?.({ bytesSent, bytesTotal: payload.size, linesAnswered: told, tries });

      async function read(response: Response, tried: TryFacts): Promise<BatchResult> {
        expectMediaType(response, 'application/x-ndjson', tried);
        // What went out unwatched has arrived, since it is answered.
        bytesSent = payload.size;
        const outcome = { accepted: 0, unchanged: 0, rejected: 0 };
        const rejected: BatchLine[] = [];
        let next = 0;
        for await (const text of readLines(response, tried)) {
          const line = readMessage(batchLine, text, response.status, tried);
          if (line.kind === 'problem' && line.problem !== undefined)
            throw problemError(problemOf(line.problem as Parameters<typeof problemOf>[0]), tried);
          if (line.kind === 'receipt' && line.receipt !== undefined) {
            const { receipt } = line;
            const receiptVerified = await checkReceipt(receipt, sent, keys, tried);
            const isComplete = (['accepted', 'unchanged', 'rejected'] as const).every(
              (word) => receipt.outcome[word] === outcome[word],
            );
            if (!isComplete) throw tried.unexpected('lines-missing', response.status);
            report();
            return { outcome, rejected, receipt, receiptVerified };
          }
          if (line.kind !== 'record' || line.outcome === undefined || line.position !== next)
            throw tried.unexpected('form', response.status, ['/position']);
          next += 1;
          outcome[line.outcome] += 1;
          if (line.outcome === 'rejected' && rejected.length < rejectedKept) rejected.push(line);
          if (next <= told) continue;
          await onLine?.(line);
          told = next;
          if (told % 100 === 0) report();
        }
        throw tried.unreachable('cut-off', { retryable: true });
      }

      report();
      return transport.call({
        operation: 'submitBatch',
        payload,
        signal,
        accept: 'application/x-ndjson',
        onBytesSent: (bytes, number) => {
          bytesSent = bytes;
          tries = number;
          report();
        },
        send: (api, prepared) =>
          api.POST('/v1/batches', {
            ...prepared,
            params: { query: { purpose }, header: { 'Idempotency-Key': idempotencyKey } },
          }),
        read,
      });
    },
  };
}
