import { type Diagnostic, isDateTime } from '@amparo/core';
import { referralPriority } from './codelists/referral-priority.ts';

/** The fields of a referral that its deadline follows from. Every `Referral` has this shape. */
export interface ReferralWithDeadline {
  /** When the referral was made, RFC 3339. */
  readonly createdAt: string;
  /** Code of the list `referral-priority`. */
  readonly priority: string;
}

/** A deadline, or why there is none. */
export type DueByResult =
  | {
      readonly ok: true;
      /** RFC 3339, with the offset of `createdAt`. */
      readonly dueBy: string;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const hour = 3_600_000;
const hoursOf = new Map(referralPriority.codes.map(({ code, hours }) => [code as string, hours as number]));

/** The hours that a priority allows; undefined for a code that is not in the list. */
export function hoursAllowed(priority: string): number | undefined {
  return hoursOf.get(priority);
}

/**
 * By when the receiver is to answer: 24 hours after the referral was made for an emergency, 72 hours where it is urgent,
 * 14 days otherwise. Hours are hours: nights, weekends and clocks that are put forward count like any other.
 *
 * Source: IASC inter-agency referral form (2017).
 *
 * @returns `{ ok: false, diagnostics }` where the moment has no offset or does not exist, and for a priority that is not
 * in the list. Digits beyond the millisecond are left out.
 *
 * @example
 * ```ts
 * import { dueBy } from '@amparo/referral';
 * const result = dueBy({ createdAt: '2026-03-06T08:30:00+08:00', priority: 'urgent-72h' });
 * if (result.ok) result.dueBy; // '2026-03-09T08:30:00+08:00'
 * ```
 */
export function dueBy({ createdAt, priority }: ReferralWithDeadline): DueByResult {
  const hours = hoursAllowed(priority);
  const fault = (code: string, path: string): DueByResult => ({
    ok: false,
    diagnostics: [{ code, severity: 'error', path, params: {} }],
  });
  if (!isDateTime(String(createdAt))) return fault('referral.due-by-not-a-moment', '/createdAt');
  if (hours === undefined) return fault('referral.due-by-unknown-priority', '/priority');
  const offset = /(?:Z|[+-]\d\d:\d\d)$/u.exec(createdAt)?.[0] as string;
  const local = Date.parse(`${createdAt.slice(0, -offset.length)}Z`) + hours * hour;
  const text = new Date(local).toISOString().replace(/(?:\.000)?Z$/u, '');
  return { ok: true, dueBy: `${text}${offset}` };
}
