import type { Diagnostic, Severity } from '@amparo/core';
import { checkCounts, checkCurrencies } from './aggregate/check-counts.ts';
import { checkSetup } from './aggregate/check-setup.ts';
import { responseCounter } from './aggregate/count-responses.ts';
import { countTables } from './aggregate/count-tables.ts';
import { groupsOf } from './aggregate/groups.ts';
import { hideGroups } from './aggregate/hide-groups.ts';
import { indicatorsOf, mainCurrencies } from './aggregate/indicators.ts';
import type {
  AggregateOptions,
  InstrumentForResults,
  ResponseForResults,
  WaveForResults,
} from './aggregate/inputs.ts';
import { planItems } from './aggregate/plan-items.ts';
import { resultRows } from './aggregate/result-rows.ts';
import { faultTally } from './aggregate/tally-faults.ts';
import { publishedRates, ratesOf, waveFlags } from './aggregate/wave-facts.ts';
import type { SurveyResult } from './generated/survey-result.ts';
import { zOf } from './statistics/normal.ts';
import type { AaporRates } from './statistics/response-rates.ts';
import { isProbabilitySample } from './statistics/sampling.ts';

/** The results of a wave; or why there are none. Paths point into `{ instrument, wave, responses, options }`. */
export type Aggregation =
  | {
      readonly ok: true;
      /** One record for each figure and group, those that are not shown among them. */
      readonly results: readonly SurveyResult[];
      /** Exact; results hold them with four decimals. */
      readonly responseRates: AaporRates;
      /** What a careful reader should look at. With `faults: 'leave-out'` also what was left out. */
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Counts one response after another. Its memory does not grow with the number of responses. */
export interface ResultCounter {
  /** Takes in one response. */
  readonly add: (response: ResponseForResults) => void;
  /** Takes in all that another counter of the same instrument, wave and options has counted. */
  readonly merge: (other: ResultCounter) => void;
  /** The results of what was counted so far. */
  readonly finish: () => Aggregation;
}

const parts = new WeakMap<ResultCounter, ReturnType<typeof countingParts>>();

function countingParts(instrument: InstrumentForResults, wave: WaveForResults, options: AggregateOptions) {
  const [setupFaults, faults] = [faultTally(), faultTally()];
  const setup = checkSetup(instrument, wave, options, setupFaults);
  const { breakdowns, weighted } = setup;
  const plans = planItems(instrument, 1, setupFaults);
  // What is left out on purpose does not stand in the way of results.
  const severity: Severity = options.faults === 'leave-out' ? 'warning' : 'error';
  const tables = countTables(breakdowns, plans, weighted);
  const counter = responseCounter({ instrument, wave, plans, tables, weighted, faults, severity });
  // Whether two counters may be merged is known by what they were made for.
  const made = JSON.stringify([instrument, wave, options]);
  return { instrument, wave, options, severity, made, setup, setupFaults, faults, plans, tables, counter };
}

/**
 * Counts responses where the caller holds the loop, or in several parts that are merged; otherwise {@link aggregate} is
 * shorter. In which order and in how many parts responses come does not change a digit.
 *
 * Publish one result of a wave, not one after each delivery: the difference of two results is what came in between.
 *
 * @example
 * ```ts
 * import { resultCounter } from '@amparo/worker-voice';
 * import { surveyInstrumentSample, surveyWaveSample } from '@amparo/worker-voice/samples';
 * const counter = resultCounter(surveyInstrumentSample, surveyWaveSample, { at: '2026-06-01T00:00:00Z' });
 * counter.finish().ok; // false: nobody has answered
 * ```
 */
export function resultCounter(
  instrument: InstrumentForResults,
  wave: WaveForResults,
  options: AggregateOptions,
): ResultCounter {
  const own = countingParts(instrument, wave, options);
  // Without a sound setup there is nothing to count into.
  const sound = own.setupFaults.counts().size === 0;
  const counter: ResultCounter = {
    add: sound ? own.counter.add : () => {},
    merge: (other) => {
      const from = parts.get(other);
      if (from?.made !== own.made || from === own) {
        own.setupFaults.report('unlike-parts', '');
        return;
      }
      own.faults.merge(from.faults);
      own.tables.merge(from.tables);
      own.counter.merge(from.counter.counts());
    },
    finish: () => finish(own),
  };
  parts.set(counter, own);
  return counter;
}

function finish(own: ReturnType<typeof countingParts>): Aggregation {
  const { instrument, wave, options, plans, tables, counter, severity, setupFaults } = own;
  const { minCellSize, confidence, breakdowns, weighted } = own.setup;
  const stop = (diagnostics: readonly Diagnostic[]): Aggregation => ({ ok: false, diagnostics });
  const rates = ratesOf(wave);
  if (setupFaults.counts().size > 0 || !rates.ok) return stop(setupFaults.diagnostics());

  const faults = faultTally();
  faults.merge(own.faults);
  const groups = groupsOf(breakdowns, tables, plans, weighted);
  const total = groups.total.cell;
  if (total.counts[0] === 0) faults.report('no-responses', '/responses');
  else checkCounts(wave, { total, counts: counter.counts(), severity }, faults);
  const currencies = mainCurrencies(plans, total);
  const indicators = indicatorsOf(plans, currencies, total);
  checkCurrencies(plans, indicators, total, faults);
  const found = faults.diagnostics();
  if (found.some((one) => one.severity === 'error')) return stop(found);

  const hidden = hideGroups(groups, indicators, { minCellSize, wave });
  const { ok: _, ...responseRates } = rates;
  const results = resultRows({
    instrument,
    wave,
    options,
    minCellSize,
    weighted,
    breakdowns,
    groups,
    indicators,
    hidden,
    precision: {
      confidence,
      z: zOf(confidence),
      probability: isProbabilitySample(wave.samplingMethod) === true,
    },
    flags: waveFlags(instrument, wave, responseRates),
    responseRates: publishedRates(responseRates),
  });
  return { ok: true, results, responseRates, warnings: found };
}

/**
 * The results of a wave, from its responses, in one pass and in memory that grows with the groups shown and not with the
 * responses. Nothing in them points to fewer workers than the instrument promises.
 *
 * **What is worked out.** Of each item what its type allows: share of each choice, mean, median, share of the two best
 * points and of favourable answers, score from 0 to 100 (reversed where a higher answer is worse), net promoter score
 * and share of red-line answers; of each dimension the mean of the respondents' scores (at least half of its items
 * answered). Open numbers and amounts have a median of three digits only: one very large answer would make up most of a
 * mean. Complete and partial interviews count. Refusals, "does not know" and what was not asked are in no denominator;
 * the first two are reported.
 *
 * **For whom.** For all, and for `breakdowns` by one characteristic or two. A response that does not say a characteristic
 * is unknown in it.
 *
 * **How sure.** For random samples and censuses: Wilson intervals of shares (the rule of three where nobody of a red line
 * said so), normal intervals of means from 30 answers, standard errors, and the margin of error with the correction for
 * finite populations. For other samples none of them. Weighted figures use Kish's effective number.
 *
 * **What is hidden.** Figures of fewer than `minCellSize` valid answers, of a sensitive item fewer than twice as many, and
 * whatever gives these away, such as a dimension score that few answered only in part. It depends on how many answered, never on what they said. All figures of one call are
 * protected together, so ask for all breakdowns in one call: two calls with other breakdowns, or with and without some
 * responses, can be subtracted from each other. A row that is not shown looks the same whether the group is small, empty
 * or only covers another.
 *
 * @param responses Valid records, as `validate` checks them. Repeated responses cannot be seen in one pass.
 * @returns `{ ok: false, diagnostics }` when instrument, wave and options do not fit together, `minCellSize` is below
 * the promise, there is no response, or, unless `faults` is `leave-out`, when a response is of another wave or
 * version, answers an item that is unknown or twice, is off its scale, or has no weight above zero in a weighted wave.
 * Diagnostics count, they name no response.
 *
 * @example
 * ```ts
 * import { aggregate } from '@amparo/worker-voice';
 * import { surveyInstrumentSample, surveyWaveSample } from '@amparo/worker-voice/samples';
 * const result = await aggregate(surveyInstrumentSample, surveyWaveSample, [], { at: '2026-06-01T00:00:00Z' });
 * if (!result.ok) result.diagnostics[0]?.code; // 'worker-voice.aggregate-no-responses'
 * ```
 */
export async function aggregate(
  instrument: InstrumentForResults,
  wave: WaveForResults,
  responses: Iterable<ResponseForResults> | AsyncIterable<ResponseForResults>,
  options: AggregateOptions,
): Promise<Aggregation> {
  const { add, finish: end } = resultCounter(instrument, wave, options);
  // Awaiting each of a million responses that are already there would take longer than counting them.
  if (Symbol.iterator in responses) for (const response of responses) add(response);
  else for await (const response of responses) add(response);
  return end();
}
