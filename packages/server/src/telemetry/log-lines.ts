import type { NodeEvent } from '../node/node-event.ts';
import { safeEvent } from './safe-event.ts';

/**
 * Makes a receiver of a node's events that writes each as one line of JSON: `time`, `level` (`info`, `warn`, `error`) and the
 * members of the event. What is not on the list of an event's members is dropped; a text of another form than it must have
 * becomes `-`.
 *
 * @param write Takes one line, with its line feed.
 * @param now The clock, in milliseconds since 1970.
 * @example
 * ```ts
 * import { logLines } from '@amparo/server/telemetry';
 * const onEvent = logLines((line) => process.stderr.write(line));
 * onEvent({ event: 'failure', part: 'outbox', error: 'StoreUnavailableError', code: 'ENOSPC' });
 * ```
 */
export function logLines(
  write: (line: string) => void,
  now: () => number = Date.now,
): (event: NodeEvent) => void {
  return (event) => {
    const safe = safeEvent(event);
    if (safe === undefined) return;
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), level: levelOf(safe), ...safe })}\n`);
  };
}

function levelOf(event: NodeEvent): 'info' | 'warn' | 'error' {
  if (event.event === 'failure') return 'error';
  if (event.event === 'delivery') return event.outcome === 'quarantined' ? 'warn' : 'info';
  if (event.status >= 500) return 'error';
  return event.status === 401 || event.status === 403 || event.status === 429 ? 'warn' : 'info';
}
