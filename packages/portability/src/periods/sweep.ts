import type { OverlapRule } from './codes.ts';
import { type Claims, decideOverlap } from './decide-overlap.ts';
import type { DropReason } from './drop-reason.ts';
import { compare } from './fraction.ts';
import { gridAt, mostSharers } from './month-grid.ts';
import type { ReadPeriod } from './read-periods.ts';

/** Days in a row that a country counts through one period. */
export interface Credit {
  readonly period: ReadPeriod;
  readonly start: number;
  /** The day after the last. */
  end: number;
  /** Parts of months that these days take, before they are shared. */
  grid: number;
  /** By how many countries they are shared; 1 where one counts them all. */
  readonly sharers: number;
}

/** Days in a row that one period does not count, or counts in part. */
export interface Loss {
  readonly period: ReadPeriod;
  readonly start: number;
  end: number;
  readonly reason: DropReason;
  readonly by: ReadPeriod | undefined;
  readonly sharers: number;
}

export interface Swept {
  /** What counts for totalisation. */
  readonly credits: readonly Credit[];
  /** What a country has before its own law and does not count, or not alone, for totalisation. */
  readonly displaced: readonly Credit[];
  readonly losses: readonly Loss[];
  /** Days on which countries have the same claim and the order of their codes decided. */
  readonly undecided: number;
  /** Whether more countries share a day than time can be divided by. */
  readonly tooMany: boolean;
}

/** Which of two periods of one country counts: the stronger kind, then the one that certifies more time. */
function goesBefore(a: ReadPeriod, b: ReadPeriod): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  if (a.density !== b.density) return a.density > b.density;
  const [x, y] = [a.certified, b.certified];
  if (x && y) {
    const difference = compare(
      { n: x.units.n * BigInt(b.grid), d: x.units.d },
      { n: y.units.n * BigInt(a.grid), d: y.units.d },
    );
    if (difference !== 0) return difference > 0;
  }
  return a.index < b.index;
}

/** Adds days to a list of credits, or lengthens the last one of the same country where they follow it. */
function credit(
  list: Credit[],
  last: Credit | undefined,
  days: Pick<Credit, 'period' | 'start' | 'end' | 'grid' | 'sharers'>,
): Credit {
  if (last && last.end === days.start && last.period === days.period && last.sharers === days.sharers) {
    last.end = days.end;
    last.grid += days.grid;
    return last;
  }
  list.push(days);
  return days;
}

/**
 * Goes through the days from the first to the last and gives each to the period, or the countries, that count it. Between two
 * days on which a period begins or ends nothing changes, so it goes from one of these to the next.
 */
export function sweep(periods: readonly ReadPeriod[], countries: number, rule: OverlapRule): Swept {
  const order = [...periods].sort((a, b) => a.start - b.start || a.index - b.index);
  const bounds = new Int32Array(order.length * 2);
  order.forEach((period, at) => {
    bounds[at * 2] = period.start;
    bounds[at * 2 + 1] = period.end;
  });
  bounds.sort();
  const credits: Credit[] = [];
  const displaced: Credit[] = [];
  const losses: Loss[] = [];
  const claims: Claims = {
    order,
    began: new Array<number>(countries * 3).fill(0),
    covered: new Array<number>(countries * 3).fill(Number.NEGATIVE_INFINITY),
  };
  const best: (ReadPeriod | undefined)[] = new Array(countries);
  const lastCredit: (Credit | undefined)[] = new Array(countries);
  const lastDisplaced: (Credit | undefined)[] = new Array(countries);
  const lastLoss = new Map<ReadPeriod, Loss>();
  let active: ReadPeriod[] = [];
  let next = 0;
  let undecided = 0;
  let tooMany = false;

  const lose = (
    period: ReadPeriod,
    start: number,
    end: number,
    reason: DropReason,
    by: ReadPeriod | undefined,
    sharers: number,
  ) => {
    const last = lastLoss.get(period);
    if (last && last.end === start && last.reason === reason && last.by === by && last.sharers === sharers) {
      last.end = end;
      return;
    }
    const entry = { period, start, end, reason, by, sharers };
    losses.push(entry);
    lastLoss.set(period, entry);
  };

  for (let at = 0; at + 1 < bounds.length; at += 1) {
    const start = bounds[at] as number;
    const end = bounds[at + 1] as number;
    if (start === end) continue;
    if (active.some((period) => period.end <= start)) active = active.filter((period) => period.end > start);
    for (let period = order[next]; period && period.start <= start; period = order[next]) {
      active.push(period);
      next += 1;
    }
    if (active.length === 0) continue;

    best.fill(undefined);
    for (const period of active) {
      const rival = best[period.country];
      if (rival === undefined || goesBefore(period, rival)) best[period.country] = period;
    }
    const decision = decideOverlap(best, start, end, claims, rule);
    const { winners } = decision;
    const [first] = winners as [ReadPeriod];
    const sharers = winners.length;
    if (decision.undecided) undecided += end - start;
    if (sharers > mostSharers) tooMany = true;
    const grid = gridAt(end) - gridAt(start);
    for (const period of winners)
      lastCredit[period.country] = credit(credits, lastCredit[period.country], {
        period,
        start,
        end,
        grid,
        sharers,
      });
    if (active.length === 1) continue;
    for (const period of active) {
      const own = best[period.country] as ReadPeriod;
      if (own !== period) {
        const twin = own.start === period.start && own.end === period.end && own.rank === period.rank;
        lose(period, start, end, twin ? 'duplicate' : 'same-country', own, 1);
        continue;
      }
      const counts = winners.includes(period);
      if (counts && sharers === 1) continue;
      lastDisplaced[period.country] = credit(displaced, lastDisplaced[period.country], {
        period,
        start,
        end,
        grid,
        sharers: 1,
      });
      if (counts)
        lose(
          period,
          start,
          end,
          'shared',
          winners.find((winner) => winner !== period),
          sharers,
        );
      else lose(period, start, end, reasonOf(period, first), first, 1);
    }
  }
  return { credits, displaced, losses, undecided, tooMany };
}

/** Why a period loses days to one of another country. */
function reasonOf(period: ReadPeriod, winner: ReadPeriod): DropReason {
  if (period.rank === winner.rank) return period.rank === 2 ? 'assimilated-elsewhere' : 'same-kind-elsewhere';
  return period.rank === 2 ? 'insured-elsewhere' : 'compulsory-elsewhere';
}
