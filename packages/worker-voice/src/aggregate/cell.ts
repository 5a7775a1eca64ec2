import { addAll, addExact, type ExactSums, exactSum, exactSums } from './exact-sum.ts';
import { dimensionNames, type ItemPlans, validAt, valuesAt } from './plan-items.ts';

/** The places of the sums of one dimension: score × weight, score² × weight, weight, weight². */
export const scoreSums = 4;

/** All that is counted of one group of responses. It grows with the instrument, not with the responses. */
export interface Cell {
  /** Responses first, then the counters of all items. */
  readonly counts: Float64Array;
  /** The same places, each response with its weight. Absent in a wave without weights. */
  readonly weights: ExactSums | undefined;
  /** By counted item: the squares of the weights of its valid answers. */
  readonly squares: ExactSums | undefined;
  /** By dimension: the answers of responses that answered some of its items and not all. */
  readonly partly: (PartlyAnswered | undefined)[];
  /** By dimension: how many responses have a score in it. */
  readonly scored: Float64Array;
  /** By dimension: the sums of {@link scoreSums}. */
  readonly scores: ExactSums;
  /** By counted item: its numbers or amounts, rounded to three digits. Of each, two sums: how many gave it, and their weights. */
  readonly numbers: (Map<string, ExactSums> | undefined)[];
}

/**
 * By the weight of the items that a response answered, or {@link noScore} where that was too little for a score: how many
 * of these responses answered each item of the dimension.
 */
export type PartlyAnswered = Map<number, Float64Array>;

/** Stands for the weight answered where there is no score. */
export const noScore = 0;

/** An empty cell. */
export function emptyCell({ counters, counted }: ItemPlans, weighted: boolean): Cell {
  return {
    counts: new Float64Array(1 + counters),
    weights: weighted ? exactSums(1 + counters) : undefined,
    squares: weighted ? exactSums(counted.length) : undefined,
    partly: dimensionNames.map(() => undefined),
    scored: new Float64Array(dimensionNames.length),
    scores: exactSums(dimensionNames.length * scoreSums),
    numbers: counted.map(() => undefined),
  };
}

/** Counts a response, or one of its answers, at a place of a cell. */
export function count(cell: Cell, place: number, weight: number): void {
  cell.counts[place] = (cell.counts[place] as number) + 1;
  if (cell.weights) addExact(cell.weights, place, weight);
}

/** Keeps a number or an amount of an item. */
export function keepNumber(cell: Cell, item: number, key: string, weight: number): void {
  let numbers = cell.numbers[item];
  if (!numbers) {
    numbers = new Map();
    cell.numbers[item] = numbers;
  }
  let kept = numbers.get(key);
  if (!kept) {
    kept = exactSums(2);
    numbers.set(key, kept);
  }
  kept[0] = (kept[0] as number) + 1;
  if (cell.weights) addExact(kept, 1, weight);
}

/** Counts that an item, by its place in its dimension, was answered by a response that left others out. */
export function countPartly(
  cell: Cell,
  dimension: number,
  {
    answered,
    member,
    members,
  }: { readonly answered: number; readonly member: number; readonly members: number },
): void {
  let classes = cell.partly[dimension];
  if (!classes) {
    classes = new Map();
    cell.partly[dimension] = classes;
  }
  let counts = classes.get(answered);
  if (!counts) {
    counts = new Float64Array(members);
    classes.set(answered, counts);
  }
  counts[member] = (counts[member] as number) + 1;
}

/** How much a kept number was given: by weight, or by count where nothing is weighted. */
export function keptAmount(cell: Cell, kept: ExactSums): number {
  return cell.weights ? exactSum(kept, 1) : (kept[0] as number);
}

/** Adds what one cell has counted to another. */
export function mergeCells(into: Cell, from: Cell): void {
  addAll(into.counts, from.counts);
  if (into.weights && from.weights) addAll(into.weights, from.weights);
  if (into.squares && from.squares) addAll(into.squares, from.squares);
  addAll(into.scored, from.scored);
  addAll(into.scores, from.scores);
  from.partly.forEach((classes, dimension) => {
    for (const [answered, counts] of classes ?? []) {
      let own = into.partly[dimension];
      if (!own) {
        own = new Map();
        into.partly[dimension] = own;
      }
      const sum = own.get(answered);
      if (sum) addAll(sum, counts);
      else own.set(answered, counts.slice());
    }
  });
  from.numbers.forEach((numbers, item) => {
    for (const [key, kept] of numbers ?? []) {
      let own = into.numbers[item];
      if (!own) {
        own = new Map();
        into.numbers[item] = own;
      }
      const sum = own.get(key);
      if (sum) addAll(sum, kept);
      else own.set(key, kept.slice());
    }
  });
}

/** Fills in how many valid answers items with one answer have: the sum of those to each value. */
export function addUpValues({ counts, weights }: Cell, { counted }: ItemPlans): void {
  for (const { kind, start, values } of counted) {
    if (kind !== 'scale' && kind !== 'choice') continue;
    for (const index of values.keys()) {
      const [from, to] = [start + valuesAt + index, start + validAt];
      counts[to] = (counts[to] as number) + (counts[from] as number);
      if (!weights) continue;
      weights[2 * to] = (weights[2 * to] as number) + (weights[2 * from] as number);
      weights[2 * to + 1] = (weights[2 * to + 1] as number) + (weights[2 * from + 1] as number);
    }
  }
}
