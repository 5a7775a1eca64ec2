import { type AmountReader, daysBetween, Exact, type ExactDecimal, toText } from '@amparo/core/calculation';
import { contributionStatus } from '../codelists/contribution-status.ts';
import type { ContributionArrearsOptions, ContributionLine } from './arrears-result.ts';
import {
  type ContributionForFigures,
  type ContributionShare,
  contributionShares,
} from './contribution-for-figures.ts';

const zero = new Exact(0);
const statuses = new Set<string>(contributionStatus.codes.map(({ code }) => code));

/** One contribution, with the exact values that the totals are made of. */
export interface WorkedContribution {
  readonly line: ContributionLine;
  readonly unpaid: Readonly<Record<ContributionShare, ExactDecimal>>;
  /** Before its division by 365, so that the total is divided and rounded only once. */
  readonly interestTimes365: ExactDecimal;
}

/** What became of a contribution by the day it is looked at. */
function stateOf(
  { status, dueDate, paidDate }: ContributionForFigures,
  asOf: string,
): ContributionLine['state'] {
  if (status === 'waived' || status === 'refunded') return status;
  const paid = paidDate === undefined ? status === 'paid' : paidDate <= asOf;
  const late = dueDate !== undefined && (paidDate !== undefined && paid ? paidDate : asOf) > dueDate;
  if (paid) return late && paidDate !== undefined ? 'paid-late' : 'settled';
  return dueDate === undefined || late ? 'owed' : 'not-yet-due';
}

/** Works out one contribution. Faults of the input go to the reader; the result is then not to be used. */
export function workContribution(
  contribution: ContributionForFigures,
  index: number,
  { asOf, annualRate }: ContributionArrearsOptions,
  rate: ExactDecimal,
  reader: AmountReader,
): WorkedContribution {
  const at = (name: string) => ['contributions', index, name];
  const { from, to, dueDate, paidDate, status } = contribution;
  const before = reader.found.length;
  reader.date(from, ...at('from'));
  reader.date(to, ...at('to'));
  if (dueDate !== undefined) reader.date(dueDate, ...at('dueDate'));
  if (paidDate !== undefined) reader.date(paidDate, ...at('paidDate'));
  if (!statuses.has(status)) reader.report('unknown-status', at('status'));
  if (reader.found.length === before && to < from) reader.report('period-reversed', at('to'));
  if (contributionShares.every((share) => contribution[share] === undefined))
    reader.report('no-amount', ['contributions', index]);
  const shares = contributionShares.map((share) =>
    contribution[share] === undefined ? zero : reader.amount(contribution[share], ...at(share)),
  ) as [ExactDecimal, ExactDecimal, ExactDecimal];
  const amount = shares[0].plus(shares[1]).plus(shares[2]);
  const state = stateOf(contribution, asOf);
  const owed = state === 'owed';
  if (owed && dueDate === undefined && annualRate !== undefined && statuses.has(status))
    reader.report('no-due-date', at('dueDate'));
  const lateUntil = owed ? asOf : state === 'paid-late' ? paidDate : undefined;
  const lateDays =
    reader.found.length > before || lateUntil === undefined || dueDate === undefined
      ? undefined
      : daysBetween(dueDate, lateUntil);
  const interestTimes365 =
    lateDays === undefined || annualRate === undefined ? zero : amount.times(rate).times(lateDays);
  return {
    unpaid: {
      employee: owed ? shares[0] : zero,
      employer: owed ? shares[1] : zero,
      state: owed ? shares[2] : zero,
    },
    interestTimes365,
    line: {
      from,
      to,
      state,
      amount: toText(amount),
      unpaid: toText(owed ? amount : zero),
      ...(lateDays !== undefined && { lateDays }),
      ...(lateDays !== undefined &&
        annualRate !== undefined && {
          interest: toText(interestTimes365.div(365).round(10)),
          working: `${toText(amount)} × ${toText(rate)} × ${lateDays} ÷ 365`,
        }),
    },
  };
}
