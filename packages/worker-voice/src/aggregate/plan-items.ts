import { surveyDimension } from '../codelists/survey-dimension.ts';
import { scoreOn } from '../statistics/item-score.ts';
import type { InstrumentForResults, ItemForResults } from './inputs.ts';
import type { FaultTally } from './tally-faults.ts';

/** The first counters of every item; those of its values follow. */
export const refusedAt = 0;
export const dontKnowAt = 1;
export const validAt = 2;
export const valuesAt = 3;

/** How one item is counted. */
export interface ItemPlan {
  readonly itemId: string;
  readonly item: ItemForResults;
  /** Its place in the instrument. */
  readonly index: number;
  /** Its place among the items that are counted, or -1. */
  readonly order: number;
  readonly kind: 'scale' | 'choice' | 'choices' | 'number' | 'money' | 'not-counted';
  /** Its first counter. */
  readonly start: number;
  /** What each of its value counters stands for: a point of a scale, or a choice. */
  readonly values: readonly (number | string)[];
  /** The lowest point of a scale. */
  readonly lowest: number;
  /** By choice: the counter it adds to, from the first of the item. */
  readonly choices: ReadonlyMap<string, number>;
  /** By value counter: whether it crosses the red line. */
  readonly crosses: readonly boolean[];
  /** Counts responses that cross the red line, where that does not follow from the values; else -1. */
  readonly redLineAt: number;
  /** By value counter: its score, 0 to 100. Absent when the item has none. */
  readonly scores?: Float64Array;
  /** The place of its dimension in the list of dimensions, or -1 when it counts in none. */
  readonly dimension: number;
  readonly weight: number;
  /** Items that have a say in whether it is asked: those of its conditions, its matrix, and those of the matrix. */
  readonly askedBy: readonly string[];
  /** Whether it is asked only under conditions, its own or those of its matrix. */
  readonly conditional: boolean;
}

/** How all items are counted. */
export interface ItemPlans {
  readonly all: readonly ItemPlan[];
  readonly byId: ReadonlyMap<string, ItemPlan>;
  readonly counted: readonly ItemPlan[];
  /** How many counters all items have together. */
  readonly counters: number;
  /** By place in the list of dimensions: its items. */
  readonly dimensions: readonly (readonly ItemPlan[])[];
}

const kinds: Readonly<Record<string, ItemPlan['kind']>> = {
  likert: 'scale',
  nps: 'scale',
  'single-choice': 'choice',
  'multi-choice': 'choices',
  numeric: 'number',
  money: 'money',
};
const dimensions = surveyDimension.codes.map(({ code }) => code as string);

/** Plans the counting of all items. Counters begin at `from`. Items that cannot be counted are faults. */
export function planItems({ items }: InstrumentForResults, from: number, faults: FaultTally): ItemPlans {
  const matrices = new Map(items.map((item) => [item.itemId, item]));
  let counters = from;
  const all: ItemPlan[] = [];
  const byId = new Map<string, ItemPlan>();
  for (const [index, item] of items.entries()) {
    const order = all.filter(({ kind }) => kind !== 'not-counted').length;
    const matrix = item.matrixId === undefined ? undefined : matrices.get(item.matrixId);
    const plan = planItem(item, matrix, { index, order, start: counters });
    if (!plan || byId.has(item.itemId)) {
      faults.report('unusable-item', `/instrument/items/${index}`);
      continue;
    }
    counters +=
      plan.kind === 'not-counted' ? 0 : valuesAt + plan.values.length + (plan.redLineAt < 0 ? 0 : 1);
    all.push(plan);
    byId.set(item.itemId, plan);
  }
  return {
    all,
    byId,
    counted: all.filter(({ kind }) => kind !== 'not-counted'),
    counters: counters - from,
    dimensions: dimensions.map((_, place) => all.filter(({ dimension }) => dimension === place)),
  };
}

/** Names of the dimensions by place. */
export const dimensionNames: readonly string[] = dimensions;

/** What an item may count for at most, as in the schema. One that counts for 0 is in no score. */
const heaviest = 1000;

type Place = Pick<ItemPlan, 'index' | 'order' | 'start'>;

function planItem(
  item: ItemForResults,
  matrix: ItemForResults | undefined,
  place: Place,
): ItemPlan | undefined {
  const { weight = 1 } = item;
  if (!(weight >= 0 && weight <= heaviest)) return undefined;
  const kind = kinds[item.type] ?? 'not-counted';
  const base = {
    itemId: item.itemId,
    item,
    ...place,
    ...(kind === 'not-counted' && { order: -1 }),
    kind,
    weight,
    askedBy: [
      ...(item.enableWhen ?? []).map(({ itemId }) => itemId),
      ...(matrix ? [matrix.itemId] : []),
      ...(matrix?.enableWhen ?? []).map(({ itemId }) => itemId),
    ],
    conditional: item.enableWhen !== undefined || matrix?.enableWhen !== undefined,
  };
  const details =
    kind === 'scale'
      ? planScale(item)
      : kind === 'choice' || kind === 'choices'
        ? planChoices(item, kind)
        : {
            values: [],
            choices: new Map(),
            crosses: [],
            redLineAt: kind === 'number' && item.redLine ? valuesAt : -1,
          };
  if (!details) return undefined;
  const scored = 'scores' in details && details.scores !== undefined && base.weight > 0;
  return {
    ...base,
    lowest: Number(details.values[0]),
    ...details,
    dimension: scored ? dimensions.indexOf(item.dimension ?? '') : -1,
  };
}

type Details = Pick<ItemPlan, 'values' | 'choices' | 'crosses' | 'redLineAt' | 'scores'>;

function planScale(item: ItemForResults): Details | undefined {
  const promoter = item.type === 'nps';
  const scale = item.scale ?? (promoter ? { minimum: 0, maximum: 10 } : undefined);
  if (!scale) return undefined;
  const { minimum: min, maximum: max } = scale;
  const usable = Number.isInteger(min) && Number.isInteger(max) && min < max && max - min <= 2000;
  if (!usable || (promoter && (min !== 0 || max !== 10))) return undefined;
  const values = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  const direction = item.direction ?? (promoter ? 'positive' : undefined);
  return {
    values,
    choices: new Map(),
    crosses: values.map((value) => isBeyond(item, value)),
    redLineAt: -1,
    ...(direction && {
      scores: Float64Array.from(values, (value) => scoreOn({ min, max, direction }, value)),
    }),
  };
}

/** Whether a number crosses the red line of an item. */
export function isBeyond({ redLine }: ItemForResults, value: number): boolean {
  if (redLine?.minimum === undefined && redLine?.maximum === undefined) return false;
  return (
    value >= (redLine.minimum ?? Number.NEGATIVE_INFINITY) &&
    value <= (redLine.maximum ?? Number.POSITIVE_INFINITY)
  );
}

function planChoices(item: ItemForResults, kind: 'choice' | 'choices'): Details | undefined {
  const all = item.choices ?? [];
  const answers = all.filter(({ refusal, dontKnow }) => refusal !== true && dontKnow !== true);
  if (answers.length === 0 || new Set(all.map(({ code }) => code)).size < all.length) return undefined;
  const scores = answers.map(({ score }) => score);
  if (scores.some((score) => score !== undefined && !(score >= 0 && score <= 100))) return undefined;
  const scored = kind === 'choice' && scores.every((score) => score !== undefined);
  const crossing = new Set(item.redLine?.codes);
  return {
    values: answers.map(({ code }) => code),
    choices: new Map([
      ...all.map(({ code, refusal }) => [code, refusal === true ? refusedAt : dontKnowAt] as const),
      ...answers.map(({ code }, index) => [code, valuesAt + index] as const),
    ]),
    crosses: answers.map(({ code }) => crossing.has(code)),
    redLineAt: kind === 'choices' && item.redLine ? valuesAt + answers.length : -1,
    ...(scored && { scores: Float64Array.from(scores as number[]) }),
  };
}
