import type { PeriodForCounting } from '@amparo/portability';
import Big from 'big.js';
import { schemes } from './make-people.ts';

/** What a user would write instead: counted months by country, and the sum of what is payable. */
export interface ByHand {
  readonly months: Readonly<Record<string, number>>;
  readonly payable: number;
}

const rankOf = ({ compulsion }: PeriodForCounting) =>
  compulsion === 'compulsory' ? 0 : compulsion === 'assimilated' ? 2 : 1;
const monthsIn = ({ dateFrom, dateTo = '' }: PeriodForCounting) => {
  let months = 0;
  for (const day = new Date(dateFrom); day <= new Date(dateTo); day.setUTCDate(day.getUTCDate() + 1))
    months += 1 / new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  return months;
};
const certifiedMonths = ({ unit, unitValue }: PeriodForCounting) =>
  unit === 'day' ? Number(unitValue) / 22 : Number(unitValue);

/**
 * Day by day, with `Date` objects and JavaScript numbers, as one would with `eachDayOfInterval` of date-fns: each day goes to
 * the strongest period that covers it. It knows refunds, kinds of insurance and certified months; it knows neither duplicates
 * apart from overlaps, yearly limits, Article 12(5), reports of what was dropped, nor exact amounts.
 */
export function dayByDay(periods: readonly PeriodForCounting[]): ByHand {
  const days = new Map<string, { country: string; rank: number; value: number; began: string }>();
  const sorted = periods
    .filter(({ refunded }) => refunded === undefined)
    .sort((a, b) => (a.dateFrom < b.dateFrom ? -1 : a.dateFrom > b.dateFrom ? 1 : 0));
  for (const period of sorted) {
    const density = period.unitValue === undefined ? 1 : certifiedMonths(period) / monthsIn(period);
    const rank = rankOf(period);
    for (
      const day = new Date(period.dateFrom);
      day <= new Date(period.dateTo ?? '');
      day.setUTCDate(day.getUTCDate() + 1)
    ) {
      const key = day.toISOString().slice(0, 10);
      const length = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
      const before = days.get(key);
      const value = density / length;
      if (
        !before ||
        rank < before.rank ||
        (rank === before.rank && before.country === period.country && value > before.value)
      )
        days.set(key, { country: period.country, rank, value, began: period.dateFrom });
    }
  }
  const months: Record<string, number> = {};
  for (const { country, value } of days.values()) months[country] = (months[country] ?? 0) + value;
  const all = Object.values(months).reduce((sum, value) => sum + value, 0);
  let payable = 0;
  for (const { country, qualifyingPeriod, formula } of schemes) {
    if (formula.kind !== 'linear') continue;
    const own = months[country] ?? 0;
    const amount = (time: number) => (Number(formula.base.amount) * Number(formula.accrual) * time) / 12;
    const needed = Number(qualifyingPeriod.value);
    const proRata = own > 0 && all >= needed ? (amount(all) * own) / all : 0;
    payable += Math.round(Math.max(own >= needed ? amount(own) : 0, proRata) * 100) / 100;
  }
  return { months, payable };
}

/**
 * From boundary to boundary, with dates as text and every number a big.js decimal: fast to write and exact but for divisions.
 * It knows as little as {@link dayByDay}.
 */
export function withBig(periods: readonly PeriodForCounting[]): ByHand {
  const next = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
  const monthsBefore = (date: string) => {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    return new Big(year * 12 + month - 1).plus(
      new Big(day - 1).div(new Date(Date.UTC(year, month, 0)).getUTCDate()),
    );
  };
  const counting = periods
    .filter(({ refunded }) => refunded === undefined)
    .map((period) => {
      const [from, to] = [period.dateFrom, next(period.dateTo ?? '')];
      const months = monthsBefore(to).minus(monthsBefore(from));
      const certified =
        period.unitValue === undefined
          ? months
          : period.unit === 'day'
            ? new Big(period.unitValue).div(22)
            : new Big(period.unitValue);
      return { country: period.country, rank: rankOf(period), from, to, density: certified.div(months) };
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const bounds = [...new Set(counting.flatMap(({ from, to }) => [from, to]))].sort();
  const months: Record<string, Big> = {};
  for (let at = 0; at + 1 < bounds.length; at += 1) {
    const [from, to] = [bounds[at] as string, bounds[at + 1] as string];
    let best: (typeof counting)[number] | undefined;
    for (const one of counting) {
      if (one.from > from || one.to <= from) continue;
      if (!best || one.rank < best.rank) best = one;
      else if (one.rank === best.rank && one.country === best.country && one.density.gt(best.density))
        best = one;
    }
    if (!best) continue;
    const counted = monthsBefore(to).minus(monthsBefore(from)).times(best.density);
    months[best.country] = (months[best.country] ?? new Big(0)).plus(counted);
  }
  const all = Object.values(months).reduce((sum, value) => sum.plus(value), new Big(0));
  let payable = new Big(0);
  for (const { country, qualifyingPeriod, formula } of schemes) {
    if (formula.kind !== 'linear') continue;
    const own = months[country] ?? new Big(0);
    const amount = (time: Big) => new Big(formula.base.amount).times(formula.accrual).times(time).div(12);
    const proRata =
      own.gt(0) && all.gte(qualifyingPeriod.value) ? amount(all).times(own).div(all) : new Big(0);
    const alone = own.gte(qualifyingPeriod.value) ? amount(own) : new Big(0);
    payable = payable.plus((alone.gt(proRata) ? alone : proRata).round(2));
  }
  return {
    months: Object.fromEntries(Object.entries(months).map(([country, value]) => [country, value.toNumber()])),
    payable: payable.toNumber(),
  };
}
