import type { Party } from '../party.ts';
import type { Purpose } from '../vocabulary.ts';
import type { ConsentAnswer, Withdrawal } from './consent-answer.ts';

/** What the person's answers say about one purpose and one class of recipient at one moment. */
export interface Standing {
  /** Answers that allow it now and that no later answer takes back. */
  readonly given: readonly ConsentAnswer[];
  /** Whether a no stands against it. */
  readonly refused: boolean;
  /** Whether a withdrawal stands against it. */
  readonly withdrawn: boolean;
  /** Decisions to act without an answer, with the one who made them and the reason. */
  readonly overrides: readonly ConsentAnswer[];
  /** All answers about the purpose and class, whatever they say. */
  readonly about: readonly ConsentAnswer[];
  /** Whether any answer names the party as one that must not receive data, for whatever purpose it was given. */
  readonly excludesParty: boolean;
}

/** An answer against it, and since when. */
interface No {
  readonly at: number;
  readonly kind: 'refused' | 'withdrawn';
}

/** Answers that an override may stand in for: the person could not be asked, or was not. Never for a no. */
const overridable = new Set(['impracticable-vital-interest', 'not-asked', 'expired']);

/**
 * Reads the answers. Consent stands if it was given for the purpose and class, before now, has not run out, and no later no
 * or withdrawal for the same stands against it. A time that cannot be read counts against consent, never for it.
 */
export function readStanding(
  consents: readonly ConsentAnswer[],
  withdrawals: readonly Withdrawal[],
  { party, purpose, now, consentId }: { party: Party; purpose: Purpose; now: number; consentId?: string },
): Standing {
  const about = consents.filter(
    (one) => holds(one.purposes, purpose) && holds(one.recipientClasses, party.recipientClass),
  );
  const noes = about.flatMap((one): readonly No[] => {
    const at = endOf(one, withdrawals, now);
    if (at !== undefined) return [{ at, kind: 'withdrawn' }];
    return one.status === 'refused' ? [{ at: timeOr(one.obtainedAt, Infinity), kind: 'refused' }] : [];
  });
  const given = about.filter((one) => {
    if (consentId !== undefined && one.consentId !== consentId) return false;
    if (!isInForce(one, now) || endOf(one, withdrawals, now) !== undefined) return false;
    const since = timeOr(one.obtainedAt, Infinity);
    return noes.every(({ at }) => at < since);
  });
  const stands = given.length === 0;
  return {
    given,
    refused: stands && noes.some(({ kind }) => kind === 'refused'),
    withdrawn: stands && noes.some(({ kind }) => kind === 'withdrawn'),
    overrides: about.filter(
      (one) => overridable.has(one.status) && isText(one.overrideBy) && isText(one.overrideReason),
    ),
    about,
    excludesParty: consents.some(({ recipientsExcluded }) => names(recipientsExcluded, party)),
  };
}

/** Whether an answer is a yes that holds at a moment, withdrawals left aside. */
function isInForce({ status, obtainedAt, expiresAt }: ConsentAnswer, now: number): boolean {
  if (status !== 'given') return false;
  return (
    timeOr(obtainedAt, Infinity) <= now && (expiresAt === undefined || now < timeOr(expiresAt, -Infinity))
  );
}

/** Since when an answer is taken back; undefined if it is not. A withdrawal that came apart from the record counts at once. */
function endOf(one: ConsentAnswer, withdrawals: readonly Withdrawal[], now: number): number | undefined {
  const ends = withdrawals
    .filter(({ consentId }) => consentId === one.consentId)
    .map(({ withdrawnAt }) => timeOr(withdrawnAt, Infinity));
  const own = one.withdrawnAt === undefined ? undefined : timeOr(one.withdrawnAt, Infinity);
  if (own !== undefined && (one.status === 'withdrawn' || own === Infinity || own <= now)) ends.push(own);
  else if (one.status === 'withdrawn') ends.push(Infinity);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

function names(excluded: readonly string[] | undefined, { partyId, organisationIds = [] }: Party): boolean {
  if (!Array.isArray(excluded)) return false;
  const ids = new Set([partyId, ...organisationIds].map(fold));
  return excluded.some((id) => typeof id === 'string' && ids.has(fold(id)));
}

function fold(id: string): string {
  return id.normalize('NFKC').trim().toLowerCase();
}

function holds(list: unknown, code: string): boolean {
  return Array.isArray(list) && list.includes(code);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** A moment in milliseconds, or `otherwise` where there is none or it cannot be read. */
function timeOr(moment: string | undefined, otherwise: number): number {
  const time = typeof moment === 'string' ? Date.parse(moment) : Number.NaN;
  return Number.isNaN(time) ? otherwise : time;
}
