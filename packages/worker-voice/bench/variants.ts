import * as aq from 'arquero';
import * as stats from 'simple-statistics';
import { madeUpInstrument } from '../src/_made-up-wave.ts';
import type { ResponseForResults, WaveForResults } from '../src/aggregate/inputs.ts';
import { resultCounter } from '../src/aggregate.ts';
import { eachResponse } from './response-lines.ts';

/** What a variant is measured with. */
export interface Work {
  readonly lines: readonly string[];
  readonly count: number;
  readonly wave: WaveForResults;
}

/** Some figures by which variants are held against each other, by name; none for one that works nothing out. */
export type Outcome = Readonly<Record<string, number>>;

/** Groups that all variants work figures out for: all, two one-way breakdowns, and a two-way one. */
const groupings: readonly (readonly string[])[] = [
  [],
  ['sex'],
  ['nationalityGroup'],
  ['sex', 'nationalityGroup'],
  ['ageBand'],
];
const items = madeUpInstrument.items.filter(({ type }) => type !== 'note' && type !== 'text');

export const variants: Readonly<Record<string, (work: Work) => Outcome>> = {
  'JSON.parse of the lines, nothing else': ({ lines, count }) => {
    let seen = 0;
    eachResponse(lines, count, () => {
      seen += 1;
    });
    if (seen !== count) throw new Error('Not all lines were read.');
    return {};
  },
  'JSON.parse and aggregate': ({ lines, count, wave }) => {
    const counter = resultCounter(madeUpInstrument, wave, {
      at: '2026-06-01T09:00:00Z',
      breakdowns: [['sex', 'nationalityGroup'], ['ageBand']],
    });
    eachResponse(lines, count, counter.add);
    const result = counter.finish();
    if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
    const value = (indicator: string, statistic: string, ageBand?: string) =>
      Number(
        result.results.find(
          (row) =>
            row.indicator === indicator &&
            row.statistic === statistic &&
            Object.keys(row.breakdown ?? {}).join() === (ageBand ? 'ageBand' : '') &&
            row.breakdown?.ageBand === ageBand,
        )?.value,
      );
    return {
      'mean of a rating': value('dignity', 'mean'),
      'top two of a rating, young workers': value('dignity', 'pct-top2', '15-24'),
      'promoter score': value('recommend', 'enps'),
      'red line of hours': value('hours-a-week', 'red-line-share'),
    };
  },
  'JSON.parse, columns, and arquero': ({ lines, count }) => arqueroFigures(columnsOf(lines, count)),
  'JSON.parse, columns, and simple-statistics': ({ lines, count }) => simpleFigures(columnsOf(lines, count)),
};

type Columns = Record<string, (number | string | undefined)[]>;

/** One column for each item and characteristic: what a data frame starts from. Several choices become one column each. */
function columnsOf(lines: readonly string[], count: number): Columns {
  const columns: Columns = {};
  const column = (name: string) => (columns[name] ??= new Array(count).fill(undefined));
  for (const item of items) column(item.itemId);
  let row = 0;
  eachResponse(lines, count, (response: ResponseForResults) => {
    for (const field of ['sex', 'nationalityGroup', 'ageBand'] as const)
      column(field)[row] = response[field] ?? 'unknown';
    for (const { itemId, number, codes, money } of response.answers) {
      if (number !== undefined) column(itemId)[row] = number;
      else if (money?.currency === 'MYR') column(itemId)[row] = Number(money.amount);
      else if (codes?.length === 1) column(itemId)[row] = codes[0];
      else for (const code of codes ?? []) column(`${itemId} ${code}`)[row] = 1;
    }
    row += 1;
  });
  return columns;
}

function arqueroFigures(columns: Columns): Outcome {
  const { op } = aq;
  let table = aq.table(columns);
  const rollups: Record<string, unknown> = {};
  const derived: Record<string, unknown> = {};
  for (const { itemId, type } of items) {
    const name = JSON.stringify(itemId);
    if (type === 'likert' || type === 'nps' || type === 'numeric' || type === 'money') {
      rollups[`${itemId} n`] = op.valid(itemId);
      rollups[`${itemId} mean`] = op.mean(itemId);
      rollups[`${itemId} sd`] = op.stdev(itemId);
      rollups[`${itemId} median`] = op.median(itemId);
      derived[`${itemId} top`] =
        `d => d[${name}] == null ? null : d[${name}] >= ${type === 'nps' ? 9 : 4} ? 1 : 0`;
      derived[`${itemId} low`] =
        `d => d[${name}] == null ? null : d[${name}] <= ${type === 'nps' ? 6 : 2} ? 1 : 0`;
      derived[`${itemId} red`] = `d => d[${name}] == null ? null : d[${name}] >= 73 ? 1 : 0`;
      for (const part of ['top', 'low', 'red']) rollups[`${itemId} ${part}`] = op.mean(`${itemId} ${part}`);
    } else {
      rollups[`${itemId} n`] = op.valid(itemId);
    }
  }
  table = table.derive(derived as never);
  const results = groupings.map((grouping) =>
    (grouping.length > 0 ? table.groupby(...grouping) : table).rollup(rollups as never),
  );
  for (const { itemId, type } of items)
    if (type.endsWith('choice'))
      for (const grouping of groupings)
        table
          .groupby(...grouping, itemId)
          .count()
          .objects();
  const all = results[0]?.objects()[0] as Record<string, number>;
  const ages = (results.at(-1)?.objects() ?? []) as Record<string, number | string>[];
  const young = ages.find(({ ageBand }) => ageBand === '15-24');
  return {
    'mean of a rating': all['dignity mean'] as number,
    'top two of a rating, young workers': 100 * Number(young?.['dignity top']),
    'promoter score': 100 * ((all['recommend top'] as number) - (all['recommend low'] as number)),
    'red line of hours': 100 * (all['hours-a-week red'] as number),
  };
}

function simpleFigures(columns: Columns): Outcome {
  const outcome: Record<string, number> = {};
  for (const grouping of groupings) {
    const rowsOf = new Map<string, number[]>();
    const length = columns.dignity?.length ?? 0;
    for (let row = 0; row < length; row += 1) {
      const key = grouping.map((field) => columns[field]?.[row]).join('|');
      const rows = rowsOf.get(key);
      if (rows) rows.push(row);
      else rowsOf.set(key, [row]);
    }
    for (const [key, rows] of rowsOf)
      for (const { itemId, type } of items) {
        const answers = rows.map((row) => columns[itemId]?.[row]).filter((answer) => answer !== undefined);
        if (type.endsWith('choice')) {
          const counts = new Map<unknown, number>();
          for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
          continue;
        }
        const numbers = answers as number[];
        if (numbers.length < 2) continue;
        const share = (holds: (answer: number) => boolean) =>
          (100 * numbers.filter(holds).length) / numbers.length;
        const mean = stats.mean(numbers);
        stats.sampleStandardDeviation(numbers);
        stats.median(numbers);
        const [top, low, red] = [
          share((answer) => answer >= (type === 'nps' ? 9 : 4)),
          share((answer) => answer <= (type === 'nps' ? 6 : 2)),
          share((answer) => answer >= 73),
        ];
        if (itemId === 'dignity' && grouping.length === 0) outcome['mean of a rating'] = mean;
        if (itemId === 'dignity' && grouping[0] === 'ageBand' && key === '15-24')
          outcome['top two of a rating, young workers'] = top;
        if (itemId === 'recommend' && grouping.length === 0) outcome['promoter score'] = top - low;
        if (itemId === 'hours-a-week' && grouping.length === 0) outcome['red line of hours'] = red;
      }
  }
  return outcome;
}
