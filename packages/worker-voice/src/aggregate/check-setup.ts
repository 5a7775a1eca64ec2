import { isDateTime } from '@amparo/core';
import { isProbabilitySample } from '../statistics/sampling.ts';
import { type Breakdowns, readBreakdowns } from './count-tables.ts';
import type { AggregateOptions, InstrumentForResults, WaveForResults } from './inputs.ts';
import type { FaultTally } from './tally-faults.ts';
import { ratesOf } from './wave-facts.ts';

/** What the counting needs to know beforehand. */
export interface Setup {
  readonly minCellSize: number;
  readonly confidence: number;
  readonly breakdowns: Breakdowns;
  readonly weighted: boolean;
}

/** The smallest group that an instrument can promise. */
const leastPromise = 3;

/** Levels of confidence that a result can hold. */
const [leastConfidence, mostConfidence] = [0.5, 0.9999];

const isCount = (value: number, least: number) => Number.isSafeInteger(value) && value >= least;

/** Checks instrument, wave and options against each other. What is faulty is reported; nothing is then worked out. */
export function checkSetup(
  instrument: InstrumentForResults,
  wave: WaveForResults,
  options: AggregateOptions,
  { report }: FaultTally,
): Setup {
  const { minCellSize = instrument.minCellSize, confidence = 0.95, breakdowns = [], at } = options;
  if (wave.instrumentId !== instrument.instrumentId)
    report('wave-of-another-instrument', '/wave/instrumentId');
  else if (wave.instrumentVersion !== instrument.version)
    report('wave-of-another-instrument', '/wave/instrumentVersion');
  if (!Number.isSafeInteger(instrument.minCellSize) || instrument.minCellSize < leastPromise)
    report('unusable-option', '/instrument/minCellSize');
  if (!Number.isSafeInteger(minCellSize)) report('unusable-option', '/options/minCellSize');
  else if (minCellSize < instrument.minCellSize) report('min-cell-size-lowered', '/options/minCellSize');
  if (!(confidence >= leastConfidence && confidence <= mostConfidence))
    report('unusable-option', '/options/confidence');
  if (typeof at !== 'string' || !isDateTime(at)) report('unusable-option', '/options/at');
  if (isProbabilitySample(wave.samplingMethod) === undefined)
    report('unusable-option', '/wave/samplingMethod');
  if (!isCount(wave.populationCount, 1)) report('unusable-option', '/wave/populationCount');
  if (wave.populationBy?.some(({ count }) => !isCount(count, 0)))
    report('unusable-option', '/wave/populationBy');
  if (!ratesOf(wave).ok) report('unusable-option', '/wave/dispositionCounts');
  const read = readBreakdowns(breakdowns);
  if (!read) report('unusable-breakdown', '/options/breakdowns');
  return {
    minCellSize,
    confidence,
    breakdowns: read ?? { dimensions: [], pairs: [] },
    weighted: wave.weighting !== undefined && wave.weighting !== 'none',
  };
}
