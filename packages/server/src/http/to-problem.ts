import { problem, problemMediaType } from '@amparo/core/exchange';
import { StoreUnavailableError } from '../store/store-unavailable-error.ts';
import { WriterFullError } from '../writer/writer-full-error.ts';
import type { Answer } from './answer.ts';
import { Refusal } from './refusal.ts';

/** As many diagnostics as a problem has at most. */
const mostDiagnostics = 1000;
const challenge = 'Bearer realm="amparo", Signature realm="amparo"';
/** Seconds after which to try again, where nobody knows better. */
const defaultPause = 2;

/** What went wrong, as a refusal; what nobody foresaw is `internal`. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreUnavailableError)
    return new Refusal('unavailable', { reason: `store-${error.reason}` });
  if (error instanceof WriterFullError) return new Refusal('unavailable', { reason: 'writer-full' });
  return new Refusal('internal');
}

/** A refusal as problem details (RFC 9457). */
export function toProblem(refusal: Refusal, requestId: string): Answer {
  const details = problem(refusal.code, {
    requestId,
    diagnostics: refusal.diagnostics.slice(0, mostDiagnostics),
  });
  const pause = refusal.retryAfter ?? (pausing.has(refusal.code) ? defaultPause : undefined);
  return {
    status: details.status,
    headers: {
      ...(details.status === 401 && { 'www-authenticate': challenge }),
      ...(refusal.allow.length > 0 && { allow: refusal.allow.join(', ') }),
      ...(pause !== undefined && { 'retry-after': String(Math.max(1, Math.ceil(pause))) }),
    },
    body: JSON.stringify(details),
    mediaType: problemMediaType,
  };
}

const pausing: ReadonlySet<string> = new Set(['too-many-requests', 'unavailable', 'idempotency-key-in-use']);
