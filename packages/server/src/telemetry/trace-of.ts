import { type Attributes, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { NodeEvent, RequestEvent } from '../node/node-event.ts';
import { safeEvent } from './safe-event.ts';

const scope = '@amparo/server';

/** A span as an event describes it. */
export interface EventTrace {
  readonly name: string;
  readonly attributes: Attributes;
  readonly isError: boolean;
}

/**
 * What a trace tells of an event: its operation, status, problem and outcome. Ids of requests, messages and parties stay out.
 * Undefined for what is no event.
 *
 * @example
 * ```ts
 * import { traceOf } from '@amparo/server/telemetry';
 * console.log(traceOf({ event: 'failure', part: 'outbox', error: 'StoreUnavailableError' })?.name); // amparo failure outbox
 * ```
 */
export function traceOf(event: NodeEvent): EventTrace | undefined {
  const safe = safeEvent(event);
  if (safe === undefined) return undefined;
  switch (safe.event) {
    case 'request':
      return {
        name: `amparo ${safe.operation ?? 'none'}`,
        attributes: defined({
          'amparo.operation': safe.operation,
          'http.response.status_code': safe.status,
          'amparo.problem': safe.problem,
          'amparo.reason': safe.reason,
          'amparo.records': safe.records,
        }),
        isError: safe.status >= 500,
      };
    case 'delivery':
      return {
        name: 'amparo delivery',
        attributes: defined({
          'amparo.outcome': safe.outcome,
          'amparo.reason': safe.reason,
          'amparo.attempts': safe.attempts,
        }),
        isError: safe.outcome === 'quarantined',
      };
    case 'failure':
      return {
        name: `amparo failure ${safe.part}`,
        attributes: defined({
          'amparo.part': safe.part,
          'error.type': safe.error,
          'amparo.code': safe.code,
        }),
        isError: true,
      };
  }
}

/**
 * Runs what answers a request within a span, so that spans of what it calls belong to it. `finish` takes the event of the
 * request. Without an SDK of OpenTelemetry in the process this does nothing. Trace headers of callers are not read: the
 * span is the root of its trace.
 *
 * @example
 * ```ts
 * import { traceRequest } from '@amparo/server/telemetry';
 * await traceRequest(async (finish) => {
 *   finish({ event: 'request', requestId: crypto.randomUUID(), status: 200, milliseconds: 3 });
 * });
 * ```
 */
export async function traceRequest<Result>(
  run: (finish: (event: RequestEvent) => void) => Promise<Result>,
): Promise<Result> {
  return trace.getTracer(scope).startActiveSpan('amparo request', rootSpan, async (span) => {
    try {
      return await run((event) => describe(span, event));
    } catch (error) {
      // Not recorded: the text of an error can quote values.
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

const rootSpan = { kind: SpanKind.SERVER, root: true };

/**
 * Makes a span of an event that is over, such as a delivery.
 *
 * @param now When it was over, in milliseconds since 1970.
 * @example
 * ```ts
 * import { traceEvent } from '@amparo/server/telemetry';
 * traceEvent({ event: 'failure', part: 'outbox', error: 'StoreUnavailableError' });
 * ```
 */
export function traceEvent(event: NodeEvent, now: number = Date.now()): void {
  const milliseconds = 'milliseconds' in event ? event.milliseconds : 0;
  const kind = event.event === 'delivery' ? SpanKind.PRODUCER : SpanKind.INTERNAL;
  const startTime = new Date(now - (Number.isFinite(milliseconds) ? milliseconds : 0));
  const span = trace.getTracer(scope).startSpan('amparo event', { kind, root: true, startTime });
  describe(span, event);
  span.end(new Date(now));
}

function describe(span: Span, event: NodeEvent): void {
  const told = traceOf(event);
  if (told === undefined) return;
  span.updateName(told.name);
  span.setAttributes(told.attributes);
  if (told.isError) span.setStatus({ code: SpanStatusCode.ERROR });
}

function defined(values: Readonly<Record<string, string | number | undefined>>): Attributes {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
