import { effectiveNumber } from '../statistics/design-effect.ts';
import type { Cell } from './cell.ts';
import { scoreSums } from './cell.ts';
import { exactSum } from './exact-sum.ts';
import { dimensionNames, type ItemPlan, type ItemPlans, validAt } from './plan-items.ts';

/** What figures are about: an item, or a dimension. */
export interface Indicator {
  readonly type: 'item' | 'dimension';
  readonly name: string;
  /** Present for an item. */
  readonly item?: ItemPlan;
  /** The currency that counts, of amounts. */
  readonly currency?: string;
  /** The place of a dimension. */
  readonly dimension: number;
  /** Whether an answer can harm, or shows the answer to an item that can. */
  readonly sensitive: boolean;
  /** Items that must be hidden wherever they are: this one would give them away. */
  readonly follows: readonly ItemPlan[];
  /**
   * Of a dimension: numbers of responses, each of which must be none or enough. Items and score are sums over nearly the
   * same people; taken from each other, they leave the answers of those who did not answer all.
   */
  readonly apart: readonly ((cell: Cell) => number)[];
  /** How many responses have an answer, or a score. */
  readonly nValid: (cell: Cell) => number;
  /** How many responses of equal weight they are worth. */
  readonly effectiveN: (cell: Cell) => number;
}

/**
 * All indicators, items first; an item comes after those it depends on.
 *
 * An item that is asked only of those who gave a certain answer shows by its number of answers how many did. It is
 * therefore as sensitive as that answer, and hidden wherever that one is. A score is hidden wherever one of its items is:
 * with the others it would give the hidden one away. `total` is the cell of all responses.
 */
export function indicatorsOf(
  plans: ItemPlans,
  currencies: ReadonlyMap<ItemPlan, string>,
  total: Cell,
): readonly Indicator[] {
  const sensitive = new Map<ItemPlan, boolean>();
  const parents = (plan: ItemPlan) =>
    plan.askedBy.flatMap((itemId) => {
      const parent = plans.byId.get(itemId);
      return parent && parent.index < plan.index ? [parent] : [];
    });
  for (const plan of plans.all)
    sensitive.set(
      plan,
      plan.item.sensitive === true || parents(plan).some((parent) => sensitive.get(parent)),
    );
  const items = plans.all.map((plan): Indicator => {
    const { start, order } = plan;
    return {
      type: 'item',
      name: plan.item.itemId,
      item: plan,
      dimension: -1,
      sensitive: sensitive.get(plan) === true,
      follows: parents(plan),
      apart: [],
      ...(currencies.has(plan) && { currency: currencies.get(plan) as string }),
      nValid: (cell) =>
        order < 0
          ? 0
          : plan.kind === 'money'
            ? answersIn(currencies.get(plan), cell.numbers[order])
            : (cell.counts[start + validAt] as number),
      effectiveN: ({ counts, weights, squares }) =>
        weights && squares
          ? effectiveNumber(exactSum(weights, start + validAt), exactSum(squares, order))
          : (counts[start + validAt] as number),
    };
  });
  const dimensions = plans.dimensions.flatMap((members, place): Indicator[] =>
    members.length === 0
      ? []
      : [
          {
            type: 'dimension',
            name: dimensionNames[place] as string,
            dimension: place,
            sensitive: members.some((member) => sensitive.get(member)),
            follows: members,
            apart: countedApart(members, place, total),
            nValid: ({ scored }) => scored[place] as number,
            effectiveN: ({ scored, scores, weights }) =>
              weights
                ? effectiveNumber(
                    exactSum(scores, place * scoreSums + 2),
                    exactSum(scores, place * scoreSums + 3),
                  )
                : (scored[place] as number),
          },
        ],
  );
  return [...items, ...dimensions];
}

/**
 * The numbers that keep a score from giving answers away. A score divides the points of a response by the weight of what
 * it answered. So a reader who takes some multiple of each item from the score takes an item out for all who answered
 * the same weight, and for nobody else: what is left of an item is left for all who answered it and have one weight.
 * Where each such number is none or enough, everything that is left is about enough people.
 */
function countedApart(
  members: readonly ItemPlan[],
  place: number,
  total: Cell,
): readonly ((cell: Cell) => number)[] {
  const weights = [...(total.partly[place]?.keys() ?? [])].sort((a, b) => a - b);
  const partly = (cell: Cell, weight: number, member: number) =>
    cell.partly[place]?.get(weight)?.[member] ?? 0;
  const first = members[0]?.start ?? 0;
  return [
    ...weights.flatMap((weight) => members.map((_, member) => (cell: Cell) => partly(cell, weight, member))),
    // Who answered all, counted at any of the items; without anybody who did not there is nothing to set them apart.
    ...(weights.length > 0
      ? [
          (cell: Cell) =>
            weights.reduce(
              (left, weight) => left - partly(cell, weight, 0),
              cell.counts[first + validAt] as number,
            ),
        ]
      : []),
  ];
}

/** How many amounts are in a currency. */
function answersIn(currency: string | undefined, numbers: Cell['numbers'][number]): number {
  let sum = 0;
  for (const [key, kept] of numbers ?? []) if (key.startsWith(`${currency} `)) sum += kept[0] as number;
  return sum;
}

/**
 * By item with amounts: the currency that most of them are in, the first in the alphabet where two are as frequent. No
 * amount is converted: a rate of one day would put another median on the page.
 */
export function mainCurrencies({ counted }: ItemPlans, { numbers }: Cell): Map<ItemPlan, string> {
  const found = new Map<ItemPlan, string>();
  for (const plan of counted) {
    if (plan.kind !== 'money') continue;
    const byCurrency = new Map<string, number>();
    for (const [key, kept] of numbers[plan.order] ?? []) {
      const currency = key.slice(0, 3);
      byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + (kept[0] as number));
    }
    const [most] = [...byCurrency].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
    if (most) found.set(plan, most[0]);
  }
  return found;
}
