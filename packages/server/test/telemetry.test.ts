import { context, type Span, type SpanOptions, type Tracer, trace } from '@opentelemetry/api';
import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { NodeEvent } from '../src/node/node-event.ts';
import { logLines, makeMetrics, traceEvent, traceOf, traceRequest } from '../src/telemetry/index.ts';

const requestId = '0190f3a1-7c2e-7b44-9a51-5d0c8e2b6f17';
const request: NodeEvent = {
  event: 'request',
  requestId,
  operation: 'submitBatch',
  party: 'harbour-aid',
  status: 201,
  milliseconds: 12.34567,
  records: 3,
};
const refused: NodeEvent = {
  event: 'request',
  requestId,
  status: 401,
  problem: 'signature-refused',
  reason: 'wrong-signature',
  milliseconds: 1,
};
const delivery: NodeEvent = {
  event: 'delivery',
  messageId: requestId,
  party: 'embassy',
  outcome: 'retry',
  reason: 'status-500',
  attempts: 2,
  milliseconds: 40,
};
const failure: NodeEvent = {
  event: 'failure',
  part: 'outbox',
  error: 'StoreUnavailableError',
  code: 'ENOSPC',
};

/** An event with anything in it, as code in JavaScript could make it. */
const forged = (members: object) => members as unknown as NodeEvent;
const canary = 'Rosa Canary +971 50 1234567 https://evil.example/r-1?x=192.0.2.1';

function linesOf(...events: NodeEvent[]): unknown[] {
  const lines: string[] = [];
  const onEvent = logLines(
    (line) => lines.push(line),
    () => Date.UTC(2026, 2, 6, 12),
  );
  for (const event of events) onEvent(event);
  for (const line of lines) expect(line).toMatch(/^\{[^\n]*\}\n$/u);
  return lines.map((line) => JSON.parse(line));
}

describe('log lines', () => {
  it('hold time, level and the members of the event', () => {
    const time = '2026-03-06T12:00:00.000Z';
    expect(linesOf(request, refused, delivery, failure)).toEqual([
      { time, level: 'info', ...request, milliseconds: 12.346 },
      { time, level: 'warn', ...refused },
      { time, level: 'info', ...delivery },
      { time, level: 'error', ...failure },
    ]);
  });

  it('hold no member that is not on the list, and no text of another form', () => {
    const lines = linesOf(
      forged({
        ...request,
        recordId: canary,
        url: canary,
        toJSON: undefined,
        operation: canary,
        party: canary,
        requestId: canary,
      }),
      forged({ ...refused, reason: canary, problem: canary, status: canary, milliseconds: canary }),
      forged({ ...delivery, messageId: canary, outcome: canary, reason: canary, attempts: { canary } }),
      forged({ ...failure, part: canary, error: canary, code: canary, message: canary, stack: canary }),
      forged({ event: canary }),
      forged({ event: '__proto__', recordId: canary }),
    );
    expect(lines).toHaveLength(4);
    expect(JSON.stringify(lines)).not.toMatch(/canary|evil|971|192/iu);
    expect(lines[0]).toMatchObject({ operation: '-', party: '-', requestId: '-', records: 3 });
    expect(lines[3]).toMatchObject({ part: '-', error: '-', code: '-' });
  });

  test('never hold a text that somebody put in, whichever member it is in', () => {
    const known = [
      'event',
      'requestId',
      'operation',
      'party',
      'status',
      'problem',
      'reason',
      'milliseconds',
      'records',
      'messageId',
      'outcome',
      'attempts',
      'part',
      'error',
      'code',
    ];
    const text = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }).map((random) => `§${random}`);
    fc.assert(
      fc.property(
        fc.constantFrom(request, refused, delivery, failure),
        fc.dictionary(fc.constantFrom(...known.slice(1), 'other', 'recordId'), text),
        (event, members) => {
          expect(JSON.stringify(linesOf(forged({ ...event, ...members })))).not.toContain('§');
        },
      ),
    );
  });
});

describe('metrics', () => {
  it('count requests, problems, records, deliveries and failures', async () => {
    const metrics = makeMetrics();
    for (const event of [request, request, refused, delivery, failure]) metrics.onEvent(event);
    const text = await metrics.text();
    expect(metrics.contentType).toMatch(/^text\/plain/u);
    for (const line of [
      'amparo_requests_total{operation="submitBatch",status="2xx"} 2',
      'amparo_requests_total{operation="none",status="4xx"} 1',
      'amparo_problems_total{problem="signature-refused"} 1',
      'amparo_request_duration_seconds_count{operation="submitBatch"} 2',
      'amparo_request_duration_seconds_bucket{le="0.025",operation="submitBatch"} 2',
      'amparo_request_duration_seconds_bucket{le="0.01",operation="submitBatch"} 0',
      'amparo_records_stored_total 6',
      'amparo_deliveries_total{outcome="retry"} 1',
      'amparo_failures_total{part="outbox"} 1',
    ])
      expect(text).toContain(`${line}\n`);
    expect(text).not.toMatch(/harbour|embassy|0190f3a1/u);
  });

  it('have no label that somebody else chose, so that their number is bounded', async () => {
    const metrics = makeMetrics();
    for (let index = 0; index < 1000; index += 1) {
      metrics.onEvent(
        forged({
          ...request,
          operation: `${canary}${index}`,
          problem: `${canary}${index}`,
          status: 1e9 + index * 100,
        }),
      );
      metrics.onEvent(forged({ ...delivery, outcome: `${canary}${index}` }));
      metrics.onEvent(forged({ ...failure, part: `${canary}${index}` }));
    }
    const text = await metrics.text();
    expect(text).not.toMatch(/canary/iu);
    expect(text.split('\n').length).toBeLessThan(100);
  });

  it('tell the backlog when they are read, and nothing of it while the store does not answer', async () => {
    let answers = true;
    const metrics = makeMetrics({
      now: () => 60_000,
      backlog: async () => {
        if (!answers) throw new Error(canary);
        return { waiting: 4, delivered: 3, stopped: 2, quarantined: 1, oldestDue: 15_000 };
      },
    });
    const text = await metrics.text();
    expect(text).toContain('amparo_outbox_messages{state="waiting"} 4\n');
    expect(text).toContain('amparo_outbox_messages{state="quarantined"} 1\n');
    expect(text).toContain('amparo_outbox_oldest_due_seconds 45\n');
    answers = false;
    expect(await metrics.text()).not.toMatch(/^amparo_outbox|canary/imu);
  });

  it('of two nodes in one process are apart, with those of the process where that is wanted', async () => {
    const [one, two] = [makeMetrics(), makeMetrics({ process: true })];
    one.onEvent(failure);
    expect(await two.text()).not.toContain('amparo_failures_total{');
    expect(await two.text()).toContain('process_cpu_seconds_total');
    expect(await one.text()).not.toContain('process_cpu_seconds_total');
  });
});

describe('traces', () => {
  it('tell operation, status and outcome, and no id and no party', () => {
    expect(traceOf(request)).toEqual({
      name: 'amparo submitBatch',
      attributes: {
        'amparo.operation': 'submitBatch',
        'http.response.status_code': 201,
        'amparo.records': 3,
      },
      isError: false,
    });
    expect(traceOf(forged({ ...request, operation: canary }))?.name).toBe('amparo -');
    expect(traceOf(forged({ event: canary }))).toBeUndefined();
    for (const event of [request, refused, delivery, failure])
      expect(JSON.stringify(traceOf(event))).not.toMatch(/0190f3a1|harbour|embassy/u);
  });

  it('do nothing without an SDK', async () => {
    expect(
      await traceRequest(async (finish) => {
        finish(refused as never);
        return 7;
      }),
    ).toBe(7);
    await expect(
      traceRequest(async () => {
        throw new RangeError('mine');
      }),
    ).rejects.toThrow('mine');
    traceEvent(delivery);
  });

  describe('with an SDK', () => {
    afterEach(() => trace.disable());

    /** The least of an SDK: it keeps what it is told. */
    function keepSpans() {
      const spans: Record<string, unknown>[] = [];
      const startSpan = (name: string, options: SpanOptions = {}) => {
        const kept: Record<string, unknown> = { name, options };
        spans.push(kept);
        return {
          updateName: (to: string) => {
            kept.name = to;
          },
          setAttributes: (attributes: object) => {
            kept.attributes = attributes;
          },
          setStatus: (status: object) => {
            kept.status = status;
          },
          end: (at?: Date) => {
            kept.end = at ?? true;
          },
        } as unknown as Span;
      };
      const tracer = {
        startSpan,
        startActiveSpan: (name: string, options: SpanOptions, run: (span: Span) => unknown) =>
          run(startSpan(name, options)),
      } as unknown as Tracer;
      trace.setGlobalTracerProvider({ getTracer: () => tracer });
      expect(context.active()).toBeDefined();
      return spans;
    }

    it('a request is one span, that ends also when it fails, without the error', async () => {
      const spans = keepSpans();
      await traceRequest(async (finish) => finish(request as never));
      await traceRequest(async () => {
        throw new RangeError(canary);
      }).catch(() => undefined);
      expect(spans).toMatchObject([
        {
          name: 'amparo submitBatch',
          attributes: { 'amparo.records': 3 },
          options: { root: true },
          end: true,
        },
        { name: 'amparo request', status: { code: 2 }, end: true },
      ]);
      expect(JSON.stringify(spans)).not.toMatch(/canary/iu);
    });

    it('a delivery is a span from when it began', () => {
      const spans = keepSpans();
      traceEvent(delivery, 100_040);
      expect(spans).toMatchObject([
        { name: 'amparo delivery', options: { startTime: new Date(100_000) }, end: new Date(100_040) },
      ]);
    });
  });
});
