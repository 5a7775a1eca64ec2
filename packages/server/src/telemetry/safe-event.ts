import { operations, problems } from '@amparo/core/exchange';
import type { NodeEvent } from '../node/node-event.ts';

/** A member of an event as it may be told: text of a known form, a number or nothing else. */
type Check = (value: unknown) => string | number | undefined;

/** Stands where a text has not the form that it must have. It is not told what stood there. */
const hidden = '-';
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const party = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/u;
const words = /^(?=.{1,64}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const className = /^[A-Za-z][A-Za-z0-9]{0,63}$/u;
/** As of Node and SQLite (`ENOSPC`, `SQLITE_BUSY`), and the five characters of SQLSTATE. */
const systemCode = /^(?:(?=.{1,64}$)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[0-9A-Z]{5})$/u;

const operationId = oneOf(operations.map(({ id }) => id));
const problemCode = oneOf(problems.map(({ code }) => code));

/** All that is ever told of each event, and in which form. */
const members: { readonly [E in NodeEvent as E['event']]: { readonly [M in keyof E]-?: Check } } = {
  request: {
    event: oneOf(['request']),
    requestId: like(uuid),
    operation: operationId,
    party: like(party),
    status,
    problem: problemCode,
    reason: like(words),
    milliseconds: number,
    records: whole,
  },
  delivery: {
    event: oneOf(['delivery']),
    messageId: like(uuid),
    party: like(party),
    outcome: oneOf(['delivered', 'stopped', 'retry', 'quarantined']),
    reason: like(words),
    attempts: whole,
    milliseconds: number,
  },
  failure: {
    event: oneOf(['failure']),
    part: oneOf(['request', 'outbox', 'log-head', 'purge', 'tokens']),
    requestId: like(uuid),
    error: like(className),
    code: like(systemCode),
  },
};

/**
 * An event with its known members alone, each in its known form, whatever was put into it. Undefined for what is no event.
 */
export function safeEvent(event: NodeEvent): NodeEvent | undefined {
  if (!Object.hasOwn(members, event.event)) return undefined;
  const entries: [string, string | number][] = [];
  for (const [name, check] of Object.entries(members[event.event])) {
    const value: unknown = Object.hasOwn(event, name) ? event[name as keyof NodeEvent] : undefined;
    const told = value === undefined ? undefined : check(value);
    if (told !== undefined) entries.push([name, told]);
  }
  return Object.fromEntries(entries) as unknown as NodeEvent;
}

function like(pattern: RegExp): Check {
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : hidden);
}

function oneOf(allowed: readonly string[]): Check {
  const set = new Set(allowed);
  return (value) => (typeof value === 'string' && set.has(value) ? value : hidden);
}

function whole(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}

/** As HTTP has them, so that there are few classes. */
function status(value: unknown): number | undefined {
  const number = whole(value) ?? 0;
  return number >= 100 && number <= 599 ? number : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value * 1000) / 1000 : undefined;
}
