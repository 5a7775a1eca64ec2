import type { InstrumentForResults, ItemForResults, ResponseForResults } from './aggregate/inputs.ts';
import type { SurveyResult } from './generated/survey-result.ts';

/** Works one figure out the long way, from all responses, to hold the fast way against. */

type Answer = ResponseForResults['answers'][number];

/** What a row should hold, not rounded. `currency` is the one that counts. */
export interface NaiveFigure {
  readonly n: number;
  readonly nValid: number;
  readonly refused: number;
  readonly dontKnow: number;
  readonly value: number | undefined;
  readonly numerator: number | undefined;
}

const isMember = (response: ResponseForResults, breakdown: SurveyResult['breakdown']) =>
  Object.entries(breakdown ?? {}).every(([field, code]) => {
    const own = response[field as keyof ResponseForResults];
    return own === code || (own === undefined && code === (field === 'nationalityGroup' ? 'XXX' : 'unknown'));
  });

export function naiveFigure(
  instrument: InstrumentForResults,
  responses: readonly ResponseForResults[],
  row: SurveyResult,
): NaiveFigure {
  const group = responses
    .filter(({ consent, disposition }) => consent.given && 'IP'.includes(disposition))
    .filter((response) => isMember(response, row.breakdown))
    .map((response) => ({ response, weight: row.weighted ? Number(response.weight) : 1 }));
  if (row.indicatorType === 'dimension') return dimensionFigure(instrument, group, row.indicator);

  const item = instrument.items.find(({ itemId }) => itemId === row.indicator) as ItemForResults;
  const answers = group.flatMap(({ response, weight }) => {
    const answer = response.answers.find(({ itemId }) => itemId === item.itemId);
    return answer ? [{ answer, weight }] : [];
  });
  const silent = (kind: 'refusal' | 'dontKnow', reason: string) =>
    answers.filter(
      ({ answer }) =>
        answer.skipReason === reason || answer.codes?.some((code) => choice(item, code)?.[kind]),
    ).length;
  const valid = answers.filter(({ answer }) => isValid(item, answer, row.currency));
  const counts = {
    n: group.length,
    nValid: valid.length,
    refused: silent('refusal', 'refused'),
    dontKnow: silent('dontKnow', 'dont-know'),
  };
  const share = (holds: (answer: Answer) => boolean) => {
    const having = valid.filter(({ answer }) => holds(answer));
    return { ...counts, numerator: having.length, value: (100 * sum(having)) / sum(valid) };
  };
  const mean = (worth: (answer: Answer) => number) => ({
    ...counts,
    numerator: undefined,
    value: valid.reduce((total, { answer, weight }) => total + weight * worth(answer), 0) / sum(valid),
  });
  const { minimum = 0, maximum = 10 } = item.scale ?? {};
  const good = (answer: Answer) =>
    item.direction === 'negative' ? maximum + minimum - Number(answer.number) : Number(answer.number);
  switch (row.statistic) {
    case 'share':
      return share(({ codes }) => codes?.includes(row.choiceCode ?? '') === true);
    case 'red-line-share':
      return share((answer) => isRed(item, answer));
    case 'pct-top2':
      return share((answer) => good(answer) >= maximum - 1);
    case 'pct-favourable':
      return share((answer) =>
        answer.codes
          ? choice(item, answer.codes[0])?.favourable === true
          : good(answer) > (minimum + maximum) / 2,
      );
    case 'mean':
      return mean(({ number }) => Number(number));
    case 'weighted-score':
      return mean((answer) => score(item, answer) as number);
    case 'enps':
      return mean(({ number }) => (Number(number) > 8 ? 100 : Number(number) > 6 ? 0 : -100));
    case 'median': {
      const exact = valid.map(({ answer, weight }) => ({
        value: Number(answer.number ?? answer.money?.amount),
        weight,
      }));
      return { ...counts, numerator: undefined, value: median(exact) };
    }
  }
}

const sum = (list: readonly { weight: number }[]) => list.reduce((total, { weight }) => total + weight, 0);
const choice = (item: ItemForResults, code: string | undefined) =>
  item.choices?.find((one) => one.code === code);

function isValid(item: ItemForResults, answer: Answer, currency: string | undefined): boolean {
  if (answer.codes)
    return !answer.codes.some((code) => choice(item, code)?.refusal || choice(item, code)?.dontKnow);
  if (answer.money) return answer.money.currency === currency;
  return answer.number !== undefined;
}

function isRed({ redLine }: ItemForResults, { codes, number }: Answer): boolean {
  if (codes) return codes.some((code) => redLine?.codes?.includes(code));
  const { minimum = -1e15, maximum = 1e15 } = redLine ?? {};
  return number !== undefined && number >= minimum && number <= maximum;
}

function score(item: ItemForResults, { number, codes }: Answer): number | undefined {
  if (codes) return choice(item, codes[0])?.score;
  const { minimum = 0, maximum = 10 } = item.scale ?? {};
  if (number === undefined || (item.type !== 'nps' && !item.direction)) return undefined;
  const share = (number - minimum) / (maximum - minimum);
  return 100 * (item.direction === 'negative' ? 1 - share : share);
}

function dimensionFigure(
  { items }: InstrumentForResults,
  group: readonly { response: ResponseForResults; weight: number }[],
  dimension: string,
): NaiveFigure {
  const members = items.filter((item) => item.dimension === dimension);
  const conditional = ({ enableWhen, matrixId }: ItemForResults) =>
    enableWhen !== undefined || items.some((one) => one.itemId === matrixId && one.enableWhen !== undefined);
  const scores = group.flatMap(({ response, weight }) => {
    const asked = members.filter((item) => {
      const answer = response.answers.find(({ itemId }) => itemId === item.itemId);
      return answer ? answer.skipReason !== 'not-asked' : !conditional(item);
    });
    const given = members.flatMap((item) => {
      const answer = response.answers.find(({ itemId }) => itemId === item.itemId);
      const value = answer && isValid(item, answer, undefined) ? score(item, answer) : undefined;
      return value === undefined ? [] : [{ value, weight: item.weight ?? 1 }];
    });
    if (given.length === 0 || given.length < asked.length / 2) return [];
    return [{ value: given.reduce((total, one) => total + one.value * one.weight, 0) / sum(given), weight }];
  });
  return {
    n: group.length,
    nValid: scores.length,
    refused: 0,
    dontKnow: 0,
    numerator: undefined,
    value: scores.reduce((total, one) => total + one.value * one.weight, 0) / sum(scores),
  };
}

function median(list: { value: number; weight: number }[]): number | undefined {
  const sorted = list.sort((a, b) => a.value - b.value);
  const half = sum(sorted) / 2;
  let below = 0;
  for (const [index, { value, weight }] of sorted.entries()) {
    below += weight;
    if (Math.abs(below - half) < 1e-9) return (value + (sorted[index + 1]?.value ?? value)) / 2;
    if (below > half) return value;
  }
  return undefined;
}
