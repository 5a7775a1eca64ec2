import type { CountOptions, PeriodForCounting } from './period-for-counting.ts';

/**
 * Counts day by day, with floating point and no cleverness, to check `countPeriods` against: nothing but the rules of Article
 * 12 in the order in which they stand, and the twelve months of a year.
 */
export function countDayByDay(
  periods: readonly PeriodForCounting[],
  { overlapRule = 'prefer-compulsory' }: CountOptions,
): { days: Record<string, number>; months: Record<string, number>; own: Record<string, number> } {
  const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const rankOf = (period: PeriodForCounting) =>
    period.compulsion === 'compulsory' ? 0 : period.compulsion === 'assimilated' ? 2 : 1;
  const countries = [...new Set(periods.map(({ country }) => country))].sort();
  const first = Math.min(...periods.map(({ dateFrom }) => dayOf(dateFrom)));
  const last = Math.max(...periods.map(({ dateTo }) => dayOf(dateTo as string)));

  // What part of a month each day is, and the year it lies in.
  const part: number[] = [];
  const year: number[] = [];
  for (let day = first; day <= last; day += 1) {
    const date = new Date(day * 86_400_000);
    part.push(1 / new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate());
    year.push(date.getUTCFullYear());
  }
  const spans = periods.map((period) => {
    const [from, to] = [dayOf(period.dateFrom) - first, dayOf(period.dateTo as string) - first];
    let months = 0;
    for (let day = from; day <= to; day += 1) months += part[day] as number;
    const density = period.unitValue === undefined ? 1 : Number(period.unitValue) / months;
    return { country: period.country, rank: rankOf(period), from, to, density };
  });

  const days: Record<string, number> = {};
  const counted: Record<string, Record<number, number>> = {};
  const alone: Record<string, Record<number, number>> = {};
  for (const country of countries) {
    days[country] = 0;
    counted[country] = {};
    alone[country] = {};
  }
  const add = (into: Record<number, number>, at: number, value: number) => {
    into[at] = (into[at] ?? 0) + value;
  };
  // For each country and kind: the day its unbroken time began, and the last day of it.
  const began: Record<string, number> = {};
  const until: Record<string, number> = {};
  const compulsoryDays: Record<string, number[]> = {};
  for (const country of countries) {
    const mine = spans.filter((span) => span.country === country && span.rank === 0);
    compulsoryDays[country] = [];
    for (let day = 0; day <= last - first; day += 1)
      if (mine.some(({ from, to }) => from <= day && day <= to)) compulsoryDays[country].push(day);
  }
  for (let day = 0; day <= last - first; day += 1) {
    const best: { country: string; rank: number; density: number }[] = [];
    for (const country of countries) {
      const here = spans.filter((span) => span.country === country && span.from <= day && day <= span.to);
      here.sort((a, b) => a.rank - b.rank || b.density - a.density);
      const [top] = here;
      if (!top) continue;
      best.push(top);
      add(alone[country] as Record<number, number>, year[day] as number, top.density * (part[day] as number));
    }
    const rank = Math.min(...best.map((span) => span.rank));
    let winners = best.filter((span) => span.rank === rank);
    for (const { country } of winners) {
      const key = `${country} ${rank}`;
      if (until[key] !== day - 1) began[key] = day;
      until[key] = day;
    }
    const keep = (mark: (country: string) => number) => {
      const most = Math.max(...winners.map(({ country }) => mark(country)));
      winners = winners.filter(({ country }) => mark(country) === most);
    };
    if (winners.length > 1 && (rank === 2 || overlapRule !== 'split-equally')) {
      if (rank === 2 || (rank === 1 && overlapRule === 'prefer-compulsory')) {
        const before = (country: string) =>
          Math.max(-1, ...(compulsoryDays[country] as number[]).filter((other) => other < day));
        const after = (country: string) =>
          Math.min(1e9, ...(compulsoryDays[country] as number[]).filter((other) => other > day));
        if (winners.some(({ country }) => before(country) >= 0)) keep(before);
        else keep((country) => -after(country));
      }
      keep((country) => -(began[`${country} ${rank}`] as number));
      winners = winners.slice(0, 1);
    }
    for (const { country, density } of winners) {
      days[country] = (days[country] as number) + 1 / winners.length;
      const months = (density * (part[day] as number)) / winners.length;
      add(counted[country] as Record<number, number>, year[day] as number, months);
    }
  }

  // A calendar year counts twelve months: in each country, and in all together, in proportion.
  const months: Record<string, number> = {};
  const own: Record<string, number> = {};
  const within = (value: number | undefined) => Math.min(12, value ?? 0);
  for (const country of countries) {
    months[country] = 0;
    own[country] = Object.values(alone[country] as Record<number, number>).reduce(
      (sum, value) => sum + within(value),
      0,
    );
  }
  for (const each of new Set(year)) {
    const all = countries.reduce((sum, country) => sum + within(counted[country]?.[each]), 0);
    for (const country of countries)
      months[country] =
        (months[country] as number) + within(counted[country]?.[each]) * (all > 12 ? 12 / all : 1);
  }
  return { days, months, own };
}
