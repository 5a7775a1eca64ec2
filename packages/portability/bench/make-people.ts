import type { AgreementForTotalisation, PeriodForCounting, SchemeTerms } from '@amparo/portability';

/** Invented histories, always the same for one seed: one person after another, so that nobody is kept in memory. */
export function* people(count: number, periods = 40, seed = 1): Generator<PeriodForCounting[]> {
  let state = seed;
  const random = (below: number) => {
    // mulberry32: small, fast and the same everywhere.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const padded = (value: number) => String(value).padStart(2, '0');
  const dateOf = (month: number, day: number) =>
    `${Math.floor(month / 12)}-${padded((month % 12) + 1)}-${padded(day)}`;
  const lastDay = (month: number) =>
    new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();

  for (let person = 0; person < count; person += 1) {
    const history: PeriodForCounting[] = [];
    for (let at = 0; at < periods; at += 1) {
      const country = ['IDN', 'MYS', 'THA'][random(3)] as string;
      const first = 1985 * 12 + random(38 * 12);
      const months = 1 + random(24);
      const last = first + months - 1;
      const kind = random(20);
      const compulsion =
        kind < 15 ? 'compulsory' : kind < 17 ? 'voluntary' : kind < 18 ? 'optional-continued' : 'assimilated';
      const broken = random(4) === 0;
      const period: PeriodForCounting = {
        country,
        compulsion,
        branch: 'old-age',
        recordStatus: 'certified',
        dateFrom: dateOf(first, broken ? 1 + random(28) : 1),
        dateTo: dateOf(last, broken && months > 1 ? 1 + random(28) : lastDay(last)),
        // Most institutions certify whole months; some less than the dates give, some in days.
        ...(broken
          ? {}
          : at % 5 === 0
            ? { unit: 'day', unitValue: String(months * 22 - random(12)), dayBasis: '5-day' }
            : { unit: 'month', unitValue: String(random(8) === 0 ? Math.max(1, months - 1) : months) }),
        ...(random(33) === 0 && { refunded: { date: '2024-01-01' } }),
      };
      history.push(random(50) === 0 && history[0] ? { ...history[0] } : period);
    }
    yield history;
  }
}

/** An agreement of the three countries. */
export const agreement: AgreementForTotalisation = {
  parties: ['IDN', 'MYS', 'THA'],
  inForceFrom: '2020-01-01',
  branches: [{ branch: 'old-age', totalisation: true }],
  payableRule: 'higher-of-both',
  roundingRule: 'minor-unit-half-up',
};

/** Terms of their schemes. */
export const schemes: readonly SchemeTerms[] = [
  ['IDN', '180', '0.01'],
  ['MYS', '240', '0.015'],
  ['THA', '120', '0.02'],
].map(([country = '', months = '', accrual = '']) => ({
  country,
  currency: 'USD',
  qualifyingPeriod: { value: months, unit: 'month' },
  formula: { kind: 'linear', base: { amount: '9600.00', currency: 'USD' }, accrual, per: 'year' },
}));
