import type { Diagnostic } from '@amparo/core';
import { readAmounts } from '@amparo/core/calculation';
import type { Count } from '../periods/count.ts';
import type { PeriodForCounting } from '../periods/period-for-counting.ts';
import type { Prepared } from './prepare.ts';
import { checkCoverage } from './read-agreement.ts';
import type { AgreementForTotalisation, Claim } from './terms.ts';

/** Reports a claim that is incomplete, or that the agreement does not cover. */
export function checkClaim(
  periods: readonly PeriodForCounting[],
  agreement: AgreementForTotalisation,
  claim: Claim,
  { schemes, agreement: { parties } }: Prepared,
): readonly Diagnostic[] {
  const reader = readAmounts('portability.totalisation', '');
  const { claimDate, until, birthDate, branch } = claim;
  reader.date(claimDate, 'claim', 'claimDate');
  if (until !== undefined) reader.date(until, 'claim', 'until');
  if (birthDate !== undefined) reader.date(birthDate, 'claim', 'birthDate');
  else if (schemes.some(({ ageInMonths }) => ageInMonths !== undefined))
    reader.report('no-birth-date', ['claim', 'birthDate']);
  if (reader.found.length > 0) return reader.found;
  if (birthDate !== undefined && birthDate > claimDate) reader.report('before-birth', ['claim', 'claimDate']);
  if (until !== undefined && until > claimDate) reader.report('until-after-claim', ['claim', 'until']);
  checkCoverage(agreement, claim, reader.report);
  periods.forEach((period, index) => {
    if (period.branch !== undefined && period.branch !== branch) return;
    if (!parties.has(period.country)) reader.report('country-not-covered', ['periods', index, 'country']);
    else if (!schemes.some(({ terms }) => terms.country === period.country))
      reader.report('no-scheme', ['periods', index, 'country']);
  });
  return reader.found;
}

/** Reports periods that count and begin before the day of birth: they are somebody else's, or one of the days is wrong. */
export function checkBirth(
  counted: Count,
  { birthDate }: Claim,
  periods: readonly PeriodForCounting[],
): readonly Diagnostic[] {
  const { found, report } = readAmounts('portability.totalisation', '');
  if (birthDate === undefined) return found;
  for (const { index } of counted.periods)
    if ((periods[index] as PeriodForCounting).dateFrom < birthDate)
      report('before-birth', ['periods', index, 'dateFrom']);
  return found;
}
