import type { FailureEvent } from '../node/node-event.ts';

/** What an operator is told of an error: its class and code, and where it was. Its text can quote values, so it is dropped. */
export function failureOf(part: FailureEvent['part'], error: unknown, requestId?: string): FailureEvent {
  const { name, code } = (error instanceof Error ? error : {}) as { name?: string; code?: unknown };
  return {
    event: 'failure',
    part,
    ...(requestId !== undefined && { requestId }),
    error: name ?? 'unknown',
    ...(typeof code === 'string' && { code }),
  };
}
