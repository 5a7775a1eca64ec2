import { type Diagnostic, isDateTime } from '@amparo/core';
import { referralActor } from './codelists/referral-actor.ts';
import { referralStatus } from './codelists/referral-status.ts';

/** The fields of a referral that a step reads and writes. Every `Referral` has this shape. */
export interface ReferralInCourse {
  readonly status: string;
  readonly statusHistory: readonly { readonly status: string; readonly at: string }[];
  readonly receivedAt?: string;
  readonly respondedAt?: string;
  readonly closedAt?: string;
}

/** A step that a party wants to make. */
export interface ReferralStep {
  /** The status to reach, a code of the list `referral-status`. */
  readonly status: string;
  /** When it is reached, RFC 3339. */
  readonly at: string;
  /** Who makes the step, a code of the list `referral-actor`. */
  readonly actor: string;
  /** Role or organisation that makes it. */
  readonly by?: string;
  readonly note?: string;
}

/** The referral after the step, or why the step cannot be made. */
export type TransitionResult<R> =
  | { readonly ok: true; readonly referral: R }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

interface StatusFacts {
  readonly next: readonly string[];
  readonly by: readonly string[];
  readonly answered: boolean;
  readonly final: boolean;
}

const statuses = new Map<string, StatusFacts>(
  referralStatus.codes.map(({ code, next, by, answered, final }) => [
    code,
    {
      next: next as readonly string[],
      by: by as readonly string[],
      answered: answered === true,
      final: final === true,
    },
  ]),
);
const actors = new Set<string>(referralActor.codes.map(({ code }) => code));

/**
 * The statuses that a referral may reach next, in the order of the list; with a party, those to which that party may
 * bring it. Empty for a referral that has ended.
 *
 * The state machine is data: the code list `referral-status` says which statuses may follow and who may make the step.
 *
 * @example
 * ```ts
 * import { allowedSteps } from '@amparo/referral';
 * allowedSteps({ status: 'received' }, 'sender'); // ['revoked', 'expired', 'consent-withdrawn']
 * ```
 */
export function allowedSteps(referral: Pick<ReferralInCourse, 'status'>, actor?: string): readonly string[] {
  const next = statuses.get(referral.status)?.next ?? [];
  return actor === undefined ? next : next.filter((status) => statuses.get(status)?.by.includes(actor));
}

/**
 * Makes one step of a referral, without changing the one given: the new status, an entry in its history, and the times
 * that follow from it (`receivedAt`, `respondedAt` on the first answer, `closedAt`) where they are not set yet.
 *
 * What a step needs beside it (a reason for declining, what was delivered) is for the caller to add and for the rules of
 * the family to check.
 *
 * @returns `{ ok: false, diagnostics }` for a status or party that is not in its list, a step that the state machine does
 * not have, a party that may not make it, a moment that is none or lies before the last step. Paths point into
 * `{ referral, step }`.
 *
 * @example
 * ```ts
 * import { transition } from '@amparo/referral';
 * const sent = { status: 'sent', statusHistory: [{ status: 'sent', at: '2026-03-06T09:00:00+08:00' }] };
 * const step = { status: 'accepted', at: '2026-03-07T10:00:00+08:00', actor: 'sender' };
 * const result = transition(sent, step);
 * if (!result.ok) result.diagnostics[0]?.code; // 'referral.transition-wrong-party'
 * ```
 */
export function transition<R extends ReferralInCourse>(referral: R, step: ReferralStep): TransitionResult<R> {
  const diagnostics = faultsOf(referral, step);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const { status, at, actor, by, note } = step;
  const facts = statuses.get(status) as StatusFacts;
  const entry = { status, at, actor, ...(by !== undefined && { by }), ...(note !== undefined && { note }) };
  return {
    ok: true,
    referral: {
      ...referral,
      status,
      statusHistory: [...referral.statusHistory, entry],
      ...(status === 'received' && { receivedAt: referral.receivedAt ?? at }),
      ...(facts.answered && { respondedAt: referral.respondedAt ?? at }),
      ...(facts.final && { closedAt: referral.closedAt ?? at }),
    },
  };
}

function faultsOf(referral: ReferralInCourse, step: ReferralStep): Diagnostic[] {
  const found: Diagnostic[] = [];
  const fault = (name: string, path: string) => {
    found.push({ code: `referral.transition-${name}`, severity: 'error', path, params: {} });
  };
  const [from, to] = [statuses.get(referral.status), statuses.get(step.status)];
  if (!from) fault('unknown-status', '/referral/status');
  if (!to) fault('unknown-status', '/step/status');
  if (!actors.has(step.actor)) fault('unknown-party', '/step/actor');
  else if (to && !to.by.includes(step.actor)) fault('wrong-party', '/step/actor');
  if (from && to && !from.next.includes(step.status)) fault('not-allowed', '/step/status');
  if (!isDateTime(String(step.at))) fault('not-a-moment', '/step/at');
  else {
    const last = referral.statusHistory.at(-1);
    if (last && Date.parse(step.at) < Date.parse(last.at)) fault('before-last-step', '/step/at');
  }
  return found;
}
