import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { NodeEvent } from '../node/node-event.ts';
import type { Backlog } from '../store/stored.ts';
import { safeEvent } from './safe-event.ts';

/** What metrics are made of, besides events. */
export interface MetricsOptions {
  /** How many messages wait: `() => store.backlog(…)`. Asked whenever the metrics are read. */
  readonly backlog?: () => Promise<Backlog>;
  /** Also memory, CPU, open files and the delay of the event loop of this process. */
  readonly process?: boolean;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Counts of a node, for Prometheus. Their labels are words of the contract: no party, id, URL or address is in them. */
export interface Metrics {
  /** Receives the events of a node. */
  readonly onEvent: (event: NodeEvent) => void;
  /** All of them, as `contentType` says. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

const states = ['waiting', 'delivered', 'stopped', 'quarantined'] as const;
/** Seconds: from a read out of memory to a batch. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/**
 * Makes the counts of one node, in a registry of their own.
 *
 * @example
 * ```ts
 * import { makeMetrics } from '@amparo/server/telemetry';
 * const metrics = makeMetrics();
 * metrics.onEvent({ event: 'failure', part: 'outbox', error: 'StoreUnavailableError' });
 * console.log(await metrics.text());
 * ```
 */
export function makeMetrics(options: MetricsOptions = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'amparo_requests_total',
    help: 'Requests answered, by operation and class of status.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const problems = new Counter({
    name: 'amparo_problems_total',
    help: 'Requests answered with a problem, by its code.',
    labelNames: ['problem'],
    registers,
  });
  const durations = new Histogram({
    name: 'amparo_request_duration_seconds',
    help: 'From the head of a request to the head of its answer.',
    labelNames: ['operation'],
    buckets,
    registers,
  });
  const records = new Counter({ name: 'amparo_records_stored_total', help: 'Records stored.', registers });
  const deliveries = new Counter({
    name: 'amparo_deliveries_total',
    help: 'Tries to deliver a message, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const failures = new Counter({
    name: 'amparo_failures_total',
    help: 'Failures within the node, by part.',
    labelNames: ['part'],
    registers,
  });
  const refresh = options.backlog && addBacklog(registry, options.backlog, options.now ?? Date.now);
  if (options.process === true) collectDefaultMetrics({ register: registry });

  return {
    onEvent: (event) => {
      const safe = safeEvent(event);
      if (safe?.event === 'request') {
        const operation = safe.operation ?? 'none';
        requests.inc({
          operation,
          status: safe.status === undefined ? '-' : `${Math.floor(safe.status / 100)}xx`,
        });
        if (safe.problem !== undefined) problems.inc({ problem: safe.problem });
        if (safe.milliseconds !== undefined) durations.observe({ operation }, safe.milliseconds / 1000);
        if (safe.records !== undefined && safe.records > 0) records.inc(safe.records);
      } else if (safe?.event === 'delivery') deliveries.inc({ outcome: safe.outcome });
      else if (safe?.event === 'failure') failures.inc({ part: safe.part });
    },
    text: async () => {
      await refresh?.();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

/** Adds the gauges of the backlog; what is returned sets them. */
function addBacklog(
  registry: Registry,
  backlog: () => Promise<Backlog>,
  now: () => number,
): () => Promise<void> {
  const registers = [registry];
  const messages = new Gauge({
    name: 'amparo_outbox_messages',
    help: 'Messages, by state.',
    labelNames: ['state'],
    registers,
  });
  const age = new Gauge({
    name: 'amparo_outbox_oldest_due_seconds',
    help: 'For how long the first of the waiting messages has been due.',
    registers,
  });
  return async () => {
    // While the store does not answer there is no figure, rather than an old one; the other metrics are still told.
    const found = await backlog().catch(() => undefined);
    messages.reset();
    age.remove();
    if (found === undefined) return;
    for (const state of states) messages.set({ state }, found[state]);
    age.set(found.oldestDue === undefined ? 0 : Math.max(0, (now() - found.oldestDue) / 1000));
  };
}
