import { workerVoice } from '../family.ts';
import type { SurveyResult } from '../generated/survey-result.ts';
import { characteristics, type Dimension } from './characteristics.ts';
import type { Breakdowns } from './count-tables.ts';
import { type FigureSpec, figuresOf } from './figures.ts';
import { type Group, type Groups, groupId } from './groups.ts';
import type { Hidden } from './hide-groups.ts';
import type { Indicator } from './indicators.ts';
import type { AggregateOptions, Characteristic, InstrumentForResults, WaveForResults } from './inputs.ts';
import { nameBasedUuid } from './name-based-uuid.ts';
import { dontKnowAt, refusedAt } from './plan-items.ts';
import type { Precision } from './precision.ts';
import { roundFigure } from './round-figures.ts';

/** What the rows of a wave are written from. */
export interface RowSource {
  readonly instrument: InstrumentForResults;
  readonly wave: WaveForResults;
  readonly options: AggregateOptions;
  readonly minCellSize: number;
  readonly weighted: boolean;
  readonly breakdowns: Breakdowns;
  readonly groups: Groups;
  readonly indicators: readonly Indicator[];
  readonly hidden: Hidden;
  readonly precision: Precision;
  readonly flags: readonly ('not-representative' | 'low-trust')[];
  readonly responseRates: NonNullable<SurveyResult['responseRates']>;
}

/**
 * One row for each figure and group. Which groups have rows follows from the lists of codes, from what is shown and from
 * what the wave says of its workers: a row that shows nothing does not tell whether there is anybody in the group.
 */
export function resultRows(source: RowSource): SurveyResult[] {
  const groups = rowsOf(source);
  return source.indicators.flatMap((indicator) =>
    figuresOf(indicator)
      // Amounts need a currency to be written down, and where the total is hidden it is nobody's business.
      .filter(({ unit }) => unit !== 'currency' || isShown(source, indicator, source.groups.total))
      .flatMap((spec) => groups.map((codes) => resultRow(source, indicator, spec, codes))),
  );
}

type Codes = Group['codes'];

function rowsOf({ breakdowns, hidden }: RowSource): Codes[] {
  const categoriesOf = (dimension: Dimension) =>
    dimension.categories.filter((code) => hidden.rows.has(dimension, code));
  const categories = new Map(breakdowns.dimensions.map((dimension) => [dimension, categoriesOf(dimension)]));
  const each = (dimension: Dimension) =>
    (categories.get(dimension) ?? []).map((code): Codes => ({ [dimension.field]: code }));
  return [
    {},
    ...breakdowns.dimensions.flatMap(each),
    ...breakdowns.pairs.flatMap(([rows, columns]) =>
      each(rows).flatMap((row) => each(columns).map((column) => ({ ...row, ...column }))),
    ),
  ];
}

function resultRow(source: RowSource, indicator: Indicator, spec: FigureSpec, codes: Codes): SurveyResult {
  const { instrument, wave, options, minCellSize, weighted } = source;
  const named = Object.entries(codes);
  const name = [
    instrument.version,
    indicator.type,
    indicator.name,
    spec.statistic,
    spec.choiceCode ?? '',
    weighted,
    ...named.map(([field, code]) => `${field}=${code}`).sort(),
  ].join(' ');
  const id = nameBasedUuid(wave.waveId, name);
  const { redLine, ...shown } = shownFigure(source, indicator, spec, codes) ?? hiddenFigure;
  const flags = [...(redLine ? (['red-line'] as const) : []), ...source.flags];
  return {
    recordType: 'survey-result',
    provenance: {
      schemaVersion: workerVoice.version,
      recordId: id,
      ...(options.sourceSystem !== undefined && { sourceSystem: options.sourceSystem }),
      createdAt: options.at,
      updatedAt: options.at,
    },
    resultId: id,
    waveId: wave.waveId,
    instrumentId: instrument.instrumentId,
    instrumentVersion: instrument.version,
    indicatorType: indicator.type,
    indicator: indicator.name,
    statistic: spec.statistic,
    ...(spec.choiceCode !== undefined && { choiceCode: spec.choiceCode }),
    ...(named.length > 0 && { breakdown: codes as NonNullable<SurveyResult['breakdown']> }),
    unit: spec.unit,
    weighted,
    minCellSize,
    ...shown,
    ...(flags.length > 0 && { flags }),
  } as SurveyResult;
}

function isShown({ hidden }: RowSource, indicator: Indicator, { id, cell }: Group): boolean {
  return indicator.nValid(cell) > 0 && hidden.of.get(indicator)?.has(id) === false;
}

type FigurePart = Partial<SurveyResult> & { readonly redLine?: boolean };

const hiddenFigure: FigurePart = { suppressed: true, suppressionReason: 'promise' };

/**
 * The part of a row that is only there when the figure is shown. What is not shown says nothing: not how many there are,
 * and not whether the group is small or only covers another.
 */
function shownFigure(
  source: RowSource,
  indicator: Indicator,
  spec: FigureSpec,
  codes: Codes,
): FigurePart | undefined {
  const { wave, weighted, precision, groups } = source;
  const group = groups.byId.get(groupId(codes));
  if (!group || !isShown(source, indicator, group)) return undefined;
  const { cell } = group;
  const nValid = indicator.nValid(cell);
  const effectiveN = indicator.effectiveN(cell);
  const population = populationOf(wave, codes);
  const { currency } = indicator;
  const worked = spec.work(cell, { nValid, effectiveN, population, currency }, precision);
  if (!worked) return undefined;
  const figure = roundFigure(worked, spec.unit, { weighted, nValid });
  const start = indicator.item?.start;
  return {
    n: cell.counts[0] as number,
    nValid,
    ...(start !== undefined && {
      refusedCount: cell.counts[start + refusedAt] as number,
      dontKnowCount: cell.counts[start + dontKnowAt] as number,
    }),
    ...(population !== undefined && { populationCount: population }),
    ...figure,
    ...(spec.unit === 'currency' && currency !== undefined && { currency }),
    ...(figure.ciLow !== undefined && { confidenceLevel: precision.confidence }),
    ...(weighted && {
      designEffect: Math.round((100 * nValid) / Math.max(1, Math.round(effectiveN))) / 100,
      effectiveN: Math.round(effectiveN),
    }),
    suppressed: false,
    ...(Object.keys(codes).length === 0 && { responseRates: source.responseRates }),
  };
}

function populationOf(wave: WaveForResults, codes: Codes): number | undefined {
  const [first, second] = Object.entries(codes) as [Characteristic, string][];
  if (!first) return wave.populationCount;
  if (second) return undefined;
  const [field, code] = first;
  const name = characteristics.get(field)?.characteristic;
  return wave.populationBy?.find(
    ({ characteristic, category }) => characteristic === name && category === code,
  )?.count;
}
