import { lottery } from './lottery.ts';
import { type Plan, planOf } from './plan.ts';
import type { Move, Router, Target } from './system.ts';

/** What is to be hidden anyway and what hiding another cell costs. */
export interface Task {
  /** By cell: 0 when it is hidden anyway, infinite when readers know it, else what hiding it costs. */
  readonly prices: Float64Array;
  readonly targets: readonly Target[];
}

/** How to look for changes. */
export interface Means {
  readonly router: Router;
  /** Finds what the router does not, and need not be fast; where it finds nothing there is nothing. */
  readonly lastResort?: Router;
  /** Steps of the router that a plan may be improved with, and how many times what the first plan took besides. */
  readonly patience: number;
  readonly timesFirst: number;
}

/** How often a plan is stirred for each cell it hides to cover others, and at least. */
const [stirsPerCover, fewestStirs] = [10, 40];

/**
 * Hides further cells until every target can be reached, and few of them. Each target gets a change of its own; a cell
 * that one change uses costs the next nothing. Then cells are tried one after another: the changes that use it are
 * taken back and routed around it, and it is shown if that costs less. Last, some cells at a time are avoided at prices
 * drawn at random, which lets changes find together that would not alone. The draws are the same each time.
 *
 * @returns for each target a change that reaches it, or nothing if some target cannot be reached at all.
 */
export function hideCells(
  { router, lastResort, patience, timesFirst }: Means,
  { prices, targets }: Task,
): readonly Move[] | undefined {
  const plan = planOf(router, prices, targets);
  const order = targets.map((_, index) => index).sort((a, b) => need(targets[b]) - need(targets[a]));
  const cover = (target: number) =>
    plan.cover(target, router) || (lastResort !== undefined && plan.cover(target, lastResort));
  if (!order.every(cover)) return undefined;
  const most = patience + timesFirst * router.work();
  const enough = () => plan.cost() === 0 || router.work() > most;
  const random = lottery();
  improve(plan, enough);
  const stirs = Math.max(fewestStirs, stirsPerCover * plan.covers().length);
  for (let round = 0; round < stirs && !enough(); round += 1) stir(plan, random, enough);
  return plan.moves();
}

const need = (target: Target | undefined) => Math.abs(target?.amount ?? 0);

/** Shows cells one by one as long as that makes the rest cheaper. */
function improve(plan: Plan, enough: () => boolean): void {
  for (let better = true; better && !enough(); ) {
    better = false;
    const cells = plan.covers().sort((a, b) => plan.price(b) - plan.price(a));
    for (const cell of cells) {
      if (!plan.isUsed(cell) || enough()) continue;
      plan.begin();
      if (plan.avoid(cell)) {
        plan.commit();
        better = true;
      } else plan.rollback();
    }
  }
}

/** Avoids some cells at random, settles again, and keeps the result unless it costs more. */
function stir(plan: Plan, random: () => number, enough: () => boolean): void {
  const before = plan.cost();
  const covers = plan.covers();
  const count = 1 + Math.floor(random() * 3);
  const cells = Array.from({ length: count }, () => covers[Math.floor(random() * covers.length)] as number);
  plan.begin();
  const done = plan.stir(cells, random);
  if (done) improve(plan, enough);
  if (done && plan.cost() <= before) plan.commit();
  else plan.rollback();
}
