import type { ResultUnit } from '../generated/survey-result.ts';
import type { WorkedFigure } from './figures.ts';

/** From here on a weighted figure has a decimal more. */
const many = 1000;

const decimals: Readonly<Record<ResultUnit, readonly [plain: number, weighted: number]>> = {
  percent: [2, 0],
  points: [2, 0],
  score: [2, 0],
  scale: [3, 1],
  number: [3, 3],
  currency: [2, 2],
};

/**
 * Rounds a figure as far as it is published. Shares without weights stand beside their numerators and lose nothing.
 *
 * Weighted figures are rounded to whole per cent (to a tenth from 1000 answers): responses of one stratum share one
 * weight, so an exact weighted figure of a small group can be solved for how many of each stratum are in it and what
 * they answered. For the same reason no count stands beside a weighted share.
 */
export function roundFigure(
  figure: WorkedFigure,
  unit: ResultUnit,
  { weighted, nValid }: { readonly weighted: boolean; readonly nValid: number },
): WorkedFigure {
  const places = weighted ? decimals[unit][1] + (nValid >= many ? 1 : 0) : decimals[unit][0];
  const to = (value: number) => Math.round(value * 10 ** places) / 10 ** places + 0;
  const { value, standardError, ciLow, ciHigh, marginOfError, numerator, denominator, ...rest } = figure;
  return {
    ...rest,
    value: to(value),
    ...(standardError !== undefined && {
      standardError: Number(standardError.toPrecision(weighted ? 2 : 4)),
    }),
    ...(ciLow !== undefined && { ciLow: to(ciLow) }),
    ...(ciHigh !== undefined && { ciHigh: to(ciHigh) }),
    ...(marginOfError !== undefined && { marginOfError: Math.round(marginOfError * 100) / 100 }),
    ...(!weighted && numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  };
}
