import type { LeasedMessage } from '../store/stored.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/u;

/**
 * What is sent for a message: what happened, when, and to which record. It is made anew from these, so whatever else the payload
 * holds, only ids leave. The position is known to the store alone, and comes from there. Absent for a payload that does not say what
 * happened and when.
 */
export function makeWebhookBody(message: LeasedMessage): Uint8Array | undefined {
  const { recordType, recordId } = message;
  const payload = parse(message.payload);
  if (!isObject(payload)) return undefined;
  const { type, timestamp, data } = payload;
  if (typeof type !== 'string' || type.length > 64 || !/^[a-z]+(?:[.-][a-z]+)*$/u.test(type))
    return undefined;
  if (typeof timestamp !== 'string' || !moment.test(timestamp)) return undefined;
  const told = isObject(data) ? data : {};
  const position = message.position > 0 ? message.position : told.position;
  const body = {
    ...{ type, timestamp },
    data: {
      ...{ recordType, recordId },
      ...(isCount(told.version) && { version: told.version }),
      ...(isCount(position) && { position }),
    },
  };
  return new TextEncoder().encode(JSON.stringify(body));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
