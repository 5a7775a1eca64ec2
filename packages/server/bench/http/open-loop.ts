import { setTimeout } from 'node:timers/promises';
import { newRecord, post, type ReadyRequest, ready, type Sender } from './send.ts';

/** What came of requests that were sent at a fixed rate. */
export interface Measured {
  readonly acknowledged: number;
  readonly failed: number;
  /** From the first request to the last answer. */
  readonly seconds: number;
  /** Milliseconds from when a request was due to its answer. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Sends single records at a fixed rate. They are signed before, in stretches of a second, so that the measuring process has
 * time to send; a request that is late counts from when it was due.
 */
export async function openLoop(
  sender: Sender,
  views: readonly object[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Measured> {
  const encoder = new TextEncoder();
  const requests: ReadyRequest[] = [];
  for (let at = 0; at < perSecond * seconds; at += 1)
    requests.push(
      await ready(sender, '/v1/records', 'application/json', encoder.encode(newRecord(views, at))),
    );
  const latencies: number[] = [];
  let failed = 0;
  const started = performance.now();
  const answers: Promise<void>[] = [];
  for (const [at, request] of requests.entries()) {
    const due = started + (at * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await setTimeout(wait);
    answers.push(
      post(request).then(
        (status) => {
          if (status === 201) latencies.push(performance.now() - due);
          else failed += 1;
        },
        () => {
          failed += 1;
        },
      ),
    );
  }
  await Promise.all(answers);
  const took = (performance.now() - started) / 1000;
  latencies.sort((one, other) => one - other);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? Number.NaN;
  return { acknowledged: latencies.length, failed, seconds: took, p50: at(0.5), p99: at(0.99) };
}
