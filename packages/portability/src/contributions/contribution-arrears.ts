import type { Diagnostic } from '@amparo/core';
import { Exact, minorUnitsOf, readAmounts, toAmount } from '@amparo/core/calculation';
import { workContribution } from './arrears-line.ts';
import type {
  ContributionArrearsOptions,
  ContributionArrearsResult,
  ContributionLine,
} from './arrears-result.ts';
import type { ContributionForFigures, ContributionShare } from './contribution-for-figures.ts';

const zero = new Exact(0);

/** Contributions that share a day with an earlier one, and statuses that their dates contradict. */
function warningsOf(
  contributions: readonly ContributionForFigures[],
  lines: readonly ContributionLine[],
): Diagnostic[] {
  const warn = (fault: string, index: number, name: string): Diagnostic => ({
    code: `portability.contribution-arrears-${fault}`,
    severity: 'warning',
    path: `/contributions/${index}/${name}`,
    params: {},
  });
  const found: Diagnostic[] = [];
  const order = contributions
    .map((contribution, index) => ({ ...contribution, index }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  let last = '';
  for (const { from, to, index, status } of order) {
    if (from <= last) found.push(warn('periods-overlap', index, 'from'));
    if (to > last) last = to;
    if (status === 'due' && lines[index]?.state === 'owed') found.push(warn('overdue', index, 'status'));
  }
  return found;
}

/**
 * Contributions that are overdue on a day, with simple interest.
 *
 * A contribution is owed in full from the day after its due date until it is paid in full; interest is
 * `amount × annual rate × days ÷ 365`. What was paid late owes its interest alone. What is due and still in time, waived or
 * refunded owes nothing. What was paid only after `asOf` was still missing on that day. Lines are exact; totals are rounded
 * once, half up, to the minor unit of the currency.
 *
 * @returns `{ ok: false, diagnostics }` for no contributions, dates that are none or reversed, amounts that are missing,
 * negative or in currencies without a rate, interest on what has no due date. It does not throw and never gives `NaN`.
 *
 * @example
 * ```ts
 * import { contributionArrears } from '@amparo/portability';
 * const php = (amount: string) => ({ amount, currency: 'PHP' });
 * const result = contributionArrears(
 *   [
 *     {
 *       from: '2026-01-01',
 *       to: '2026-01-31',
 *       employee: php('450'),
 *       employer: php('950'),
 *       dueDate: '2026-02-15',
 *       status: 'arrears',
 *     },
 *   ],
 *   { asOf: '2026-05-01', annualRate: '0.073' },
 * );
 * if (result.ok) result.interest; // { amount: '21.00', currency: 'PHP' }: 1400 × 0.073 × 75 ÷ 365
 * ```
 */
export function contributionArrears(
  contributions: readonly ContributionForFigures[],
  options: ContributionArrearsOptions,
): ContributionArrearsResult {
  const { asOf, annualRate, rates } = options;
  const [first] = contributions;
  const currency = options.currency ?? (first?.employee ?? first?.employer ?? first?.state)?.currency ?? '';
  const reader = readAmounts('portability.contribution-arrears', currency, rates);
  reader.date(asOf, 'options', 'asOf');
  if (contributions.length === 0) reader.report('no-contributions', ['contributions']);
  if (options.currency !== undefined && minorUnitsOf(currency) === undefined)
    reader.report('unknown-currency', ['options', 'currency']);
  const rate = annualRate === undefined ? zero : reader.number(annualRate, 'options', 'annualRate');
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  const worked = contributions.map((contribution, index) =>
    workContribution(contribution, index, options, rate, reader),
  );
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  const owed = (share: ContributionShare) =>
    worked.reduce((sum, { unpaid }) => sum.plus(unpaid[share]), zero);
  const [employee, employer, state] = [owed('employee'), owed('employer'), owed('state')];
  const interest = worked.reduce((sum, { interestTimes365 }) => sum.plus(interestTimes365), zero).div(365);
  const lines = worked.map(({ line }) => line);
  return {
    ok: true,
    arrears: toAmount(employee.plus(employer).plus(state), currency),
    byShare: {
      employee: toAmount(employee, currency),
      employer: toAmount(employer, currency),
      state: toAmount(state, currency),
    },
    ...(annualRate !== undefined && { interest: toAmount(interest, currency) }),
    lines,
    rates: rates ?? [],
    warnings: warningsOf(contributions, lines),
  };
}
