import type { OverlapRule } from './codes.ts';
import type { ReadPeriod } from './read-periods.ts';

/** What is known of the history up to a day. Lists have three places for each country: one for each kind. */
export interface Claims {
  /** All periods in the order of their first days. */
  readonly order: readonly ReadPeriod[];
  /**
   * First day of the unbroken time of a kind in a country. Only days with no stronger kind anywhere are part of it: time that
   * counts nowhere gives no claim to other days.
   */
  readonly began: number[];
  /** The day after its last day so far. */
  readonly covered: number[];
}

export interface OverlapDecision {
  /** The periods that count, one for each country that does; several share the days. */
  readonly winners: readonly ReadPeriod[];
  /** Whether two countries have the same claim, so that only the order of their codes could decide. */
  readonly undecided: boolean;
}

const compulsory = 0;
const assimilated = 2;

/** Those with the highest mark; `higher` compares two countries. */
function strongest(
  candidates: readonly ReadPeriod[],
  mark: (period: ReadPeriod) => number,
): readonly ReadPeriod[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) top = Math.max(top, mark(candidate));
  return candidates.filter((candidate) => mark(candidate) === top);
}

/**
 * Where the person was compulsorily insured last, or else will be first: Article 12(5). None of the candidates has compulsory
 * time on the days in question, so all that was claimed lies before them and all other behind them.
 */
function byCompulsoryInsurance(
  candidates: readonly ReadPeriod[],
  { order, covered }: Claims,
): readonly ReadPeriod[] {
  const before = (period: ReadPeriod) => covered[period.country * 3 + compulsory] as number;
  const last = strongest(candidates, before);
  if (before(last[0] as ReadPeriod) > Number.NEGATIVE_INFINITY) return last;
  const after = new Map<number, number>();
  for (const { country, rank, start } of order)
    if (rank === compulsory && !after.has(country)) after.set(country, start);
  return strongest(candidates, ({ country }) => -(after.get(country) ?? Number.POSITIVE_INFINITY));
}

/** Takes days into the unbroken time of their kind. */
function claim({ country, rank }: ReadPeriod, start: number, end: number, { began, covered }: Claims): void {
  const key = country * 3 + rank;
  if (covered[key] !== start) began[key] = start;
  covered[key] = end;
}

/**
 * Which countries count days that are insured in several: compulsory time before voluntary and voluntary before assimilated,
 * Article 12(3) and (4). Among assimilated periods Article 12(5) decides, among others of the same kind the rule of the
 * agreement: `split-equally` shares the days, `prefer-compulsory` follows the order of Article 12(5), and what is then still
 * open goes, as under `count-once`, to the country where time of this kind came first.
 *
 * @param best The strongest period of each country on these days, by position of the country.
 * @param start The first of these days.
 * @param end The day after the last.
 */
export function decideOverlap(
  best: readonly (ReadPeriod | undefined)[],
  start: number,
  end: number,
  claims: Claims,
  rule: OverlapRule,
): OverlapDecision {
  let winners: ReadPeriod[] = [];
  for (const period of best) {
    if (!period) continue;
    const rank = winners[0]?.rank ?? period.rank;
    if (period.rank < rank) winners = [period];
    else if (period.rank === rank) winners.push(period);
  }
  for (const winner of winners) claim(winner, start, end, claims);
  if (winners.length < 2) return { winners, undecided: false };
  const rank = (winners[0] as ReadPeriod).rank;
  if (rank !== assimilated && rule === 'split-equally') return { winners, undecided: false };
  let left: readonly ReadPeriod[] = winners;
  // Compulsory time has its own past in the time that came first.
  if (rank === assimilated || (rank !== compulsory && rule === 'prefer-compulsory'))
    left = byCompulsoryInsurance(left, claims);
  if (left.length > 1) left = strongest(left, ({ country }) => -(claims.began[country * 3 + rank] as number));
  return { winners: left.slice(0, 1), undecided: left.length > 1 };
}
