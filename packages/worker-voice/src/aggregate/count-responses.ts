import type { Severity } from '@amparo/core';
import { aaporDisposition } from '../codelists/aapor-disposition.ts';
import { type Cell, count, keepNumber } from './cell.ts';
import type { CountTables } from './count-tables.ts';
import { addExact } from './exact-sum.ts';
import type { InstrumentForResults, ResponseForResults, WaveForResults } from './inputs.ts';
import { type ItemPlan, type ItemPlans, isBeyond, validAt, valuesAt } from './plan-items.ts';
import { type Answer, faultOf, isDecimal, placeOf, several } from './read-answer.ts';
import { responseScorer } from './score-responses.ts';
import type { AggregateFault, FaultTally } from './tally-faults.ts';
import { threeDigits } from './three-digits.ts';

/** What is counted over all responses, beside the tables. */
export interface ResponseCounts {
  readonly complete: number;
  readonly partial: number;
  /** The heaviest weight of a response. */
  readonly heaviest: number;
}

/** Counts responses into tables. */
export interface ResponseCounter {
  readonly counts: () => ResponseCounts;
  readonly add: (response: ResponseForResults) => void;
  readonly merge: (other: ResponseCounts) => void;
}

/** What responses are counted by. */
export interface Counting {
  readonly instrument: InstrumentForResults;
  readonly wave: WaveForResults;
  readonly plans: ItemPlans;
  readonly tables: CountTables;
  readonly weighted: boolean;
  readonly faults: FaultTally;
  /** How bad a faulty response is. */
  readonly severity: Severity;
}

/** By disposition of an interview: what counts it. */
const interviews = new Map(
  aaporDisposition.codes.flatMap(({ code, interview, count: name }) =>
    interview === true ? [[code, name as 'complete' | 'partial'] as const] : [],
  ),
);

/** Counts responses one by one. Faulty parts are reported and not counted. */
export function responseCounter(counting: Counting): ResponseCounter {
  const { instrument, plans, tables, weighted } = counting;
  const counts = { complete: 0, partial: 0, heaviest: 0 };
  const report = (fault: AggregateFault, path = '/responses') =>
    counting.faults.report(fault, path, counting.severity, 1);
  const scorer = responseScorer(plans, weighted);
  const addAnswer = answerCounter(scorer, report);
  // By item: the number of the response that answered it last, so that an item answered twice is seen.
  const answeredBy = new Float64Array(instrument.items.length);
  let serial = 0;
  return {
    counts: () => counts,
    merge: ({ complete, partial, heaviest }) => {
      counts.complete += complete;
      counts.partial += partial;
      counts.heaviest = Math.max(counts.heaviest, heaviest);
    },
    add: (response) => {
      const weight = weightOf(response, counting, report);
      if (weight === undefined) return;
      const cells = tables.cellsOf(response);
      if (!cells) {
        report('unknown-category');
        return;
      }
      serial += 1;
      counts[interviews.get(response.disposition) as 'complete' | 'partial'] += 1;
      counts.heaviest = Math.max(counts.heaviest, weight);
      countAt(cells, 0, weight);
      scorer.start();
      // Answers mostly stand in the order of the items, so the next item is tried before it is looked up.
      let next = 0;
      for (const answer of response.answers) {
        const itemId = answer?.itemId;
        const guess = plans.all[next];
        const plan = guess && guess.itemId === itemId ? guess : plans.byId.get(itemId);
        if (!plan) {
          report('unknown-item');
          continue;
        }
        next = plan.index + 1;
        if (answeredBy[plan.index] === serial) report('item-answered-twice', itemPath(plan));
        else addAnswer(plan, answer, cells, weight);
        answeredBy[plan.index] = serial;
      }
      scorer.end(cells, weight);
    },
  };
}

type Report = (fault: AggregateFault, path?: string) => void;

/** The weight of a response, or nothing where it does not count: because it is faulty, or no interview. */
function weightOf(
  response: ResponseForResults,
  { instrument, wave, weighted }: Counting,
  report: Report,
): number | undefined {
  if (typeof response !== 'object' || response === null || !Array.isArray(response.answers)) {
    report('not-a-response');
    return undefined;
  }
  if (response.waveId !== wave.waveId) {
    report('response-of-another-wave');
    return undefined;
  }
  if (
    response.instrumentId !== instrument.instrumentId ||
    response.instrumentVersion !== instrument.version
  ) {
    report('response-to-another-instrument');
    return undefined;
  }
  if (response.consent?.given !== true) {
    if (response.answers.length > 0) report('answers-without-consent');
    return undefined;
  }
  if (!interviews.has(response.disposition)) return undefined;
  if (!weighted) return 1;
  const weight = isDecimal(response.weight) ? Number(response.weight) : 0;
  if (weight > 0) return weight;
  report('unusable-weight');
  return undefined;
}

function itemPath({ index }: ItemPlan): string {
  return `/instrument/items/${index}`;
}

function countAt(cells: readonly Cell[], place: number, weight: number): void {
  for (let at = 0; at < cells.length; at += 1) count(cells[at] as Cell, place, weight);
}

function answerCounter(scorer: ReturnType<typeof responseScorer>, report: Report) {
  const write = threeDigits();
  const keyOf = ({ number, money }: Answer) =>
    money ? write(Number(money.amount), `${money.currency} `) : write(number as number);

  const addSeveral = (plan: ItemPlan, answer: Answer, cells: readonly Cell[], weight: number) => {
    const { start, order, redLineAt } = plan;
    countAt(cells, start + validAt, weight);
    if (plan.kind === 'choices') {
      let crosses = false;
      for (const code of answer.codes ?? []) {
        const place = plan.choices.get(code) as number;
        countAt(cells, start + place, weight);
        if (plan.crosses[place - valuesAt]) crosses = true;
      }
      if (crosses && redLineAt >= 0) countAt(cells, start + redLineAt, weight);
      return;
    }
    if (redLineAt >= 0 && isBeyond(plan.item, answer.number as number))
      countAt(cells, start + redLineAt, weight);
    const key = keyOf(answer);
    for (const cell of cells) keepNumber(cell, order, key, weight);
  };

  return (plan: ItemPlan, answer: Answer, cells: readonly Cell[], weight: number): void => {
    const place = placeOf(plan, answer);
    if (place >= 0) countAt(cells, plan.start + place, weight);
    else if (place === several) addSeveral(plan, answer, cells, weight);
    else {
      const fault = faultOf(place);
      if (fault) report(fault, itemPath(plan));
    }
    if (plan.dimension >= 0) scorer.take(plan, answer.skipReason !== 'not-asked', place);
    if (place !== several && place < valuesAt) return;
    for (const { squares } of cells) if (squares) addExact(squares, plan.order, weight * weight);
  };
}
