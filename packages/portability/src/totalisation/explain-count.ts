import type { CountResult } from '../periods/count-result.ts';
import { daysOf } from '../periods/day-number.ts';
import { dropReasons } from '../periods/drop-reason.ts';
import type { TotalisationStep } from './totalisation-result.ts';

type Counted = Extract<CountResult, { readonly ok: true }>;

/** Steps on what counts: what was dropped and why, what each country counts, what all count together. */
export function explainCount(count: Counted): TotalisationStep[] {
  const { unit } = count;
  const steps: TotalisationStep[] = count.dropped.map((drop) => {
    const { period, country, reason, by, sharedBy } = drop;
    const article = dropReasons[reason];
    return {
      code: `dropped-${reason}`,
      country,
      params: {
        position: period + 1,
        ...(drop.end !== undefined && { days: daysOf(drop.start, drop.end) }),
        ...(by && { by: by.period + 1, other: by.country }),
        ...(sharedBy !== undefined && { sharedBy }),
      },
      ...(article && { article }),
    };
  });
  for (const { country, before, after, article } of count.limitedYears)
    steps.push({
      code: 'year-limited',
      country,
      params: { before: before.fraction ?? before.value },
      result: after,
      in: unit,
      article,
    });
  for (const { country, counted, own } of count.countries) {
    steps.push({ code: 'counted', country, params: { unit }, result: counted, in: unit });
    if (own.value !== counted.value || own.fraction !== counted.fraction)
      steps.push({ code: 'own', country, params: { unit }, result: own, in: unit });
  }
  steps.push({
    code: 'all',
    params: { unit },
    formula: count.countries.map(({ country }) => country).join(' + '),
    working: count.countries.map(({ counted }) => counted.fraction ?? counted.value).join(' + '),
    result: count.total,
    in: unit,
  });
  return steps;
}
