import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PayPeriod } from './arrears/pay-period.ts';
import { computeArrears } from './compute-arrears.ts';

const currency = 'MYR';
const money = (sen: bigint) => ({ amount: `${sen / 100n}.${String(sen % 100n).padStart(2, '0')}`, currency });
const sen = (amount: string) => BigInt(amount.replace('.', ''));
const period = (due: bigint, paid: bigint, month = 1): PayPeriod => ({
  start: `2026-${String(month).padStart(2, '0')}-01`,
  end: `2026-${String(month).padStart(2, '0')}-28`,
  basicPay: money(due),
  paid: money(paid),
});
const result = (...args: Parameters<typeof computeArrears>) => {
  const outcome = computeArrears(...args);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome;
};

/** In sen, with all the digits that a decimal may have. */
const amount = fc.bigInt(0n, 10n ** 17n - 1n);
const pairs = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 });
const periods = pairs.map((all) => all.map(([due, paid], index) => period(due, paid, (index % 12) + 1)));

describe('computeArrears', () => {
  test('is exact for amounts that no double holds', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { arrears, overpaid } = result(all.map(([due, paid]) => period(due, paid)));
        const sum = (of: (due: bigint, paid: bigint) => bigint) =>
          all.reduce((total, [due, paid]) => total + of(due, paid), 0n);
        expect(sen(arrears.amount)).toBe(sum((due, paid) => (due > paid ? due - paid : 0n)));
        expect(sen(overpaid.amount)).toBe(sum((due, paid) => (paid > due ? paid - due : 0n)));
      }),
    );
  });

  test('does not depend on the order of periods', () => {
    fc.assert(
      fc.property(
        periods.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(result(shuffled).arrears).toEqual(result(all).arrears);
          expect(result(shuffled).overpaid).toEqual(result(all).overpaid);
        },
      ),
    );
  });

  test('a period cut in two, with its amounts, keeps the arrears', () => {
    const share = fc.bigInt(0n, 100n);
    fc.assert(
      fc.property(amount, amount, share, share, (first, second, cutDue, cutMissing) => {
        const [due, missing] = first > second ? [first, second] : [second, first];
        const paid = due - missing;
        const missingLeft = (missing * cutMissing) / 100n;
        const paidLeft = (paid * cutDue) / 100n;
        const whole = result([period(due, paid)]);
        const halves = result([
          period(missingLeft + paidLeft, paidLeft, 1),
          period(due - missingLeft - paidLeft, paid - paidLeft, 2),
        ]);
        expect(halves.arrears).toEqual(whole.arrears);
      }),
    );
  });

  test('a further period never lowers the arrears, and an overpaid one leaves them as they are', () => {
    fc.assert(
      fc.property(periods, amount, amount, (all, due, paid) => {
        const before = sen(result(all).arrears.amount);
        expect(sen(result([...all, period(due, paid)]).arrears.amount) >= before).toBe(true);
        if (paid >= due) expect(sen(result([...all, period(due, paid)]).arrears.amount)).toBe(before);
      }),
    );
  });

  test('what counts towards the minimum can only lower what is due', () => {
    fc.assert(
      fc.property(amount, amount, amount, (basic, minimum, premium) => {
        const one: PayPeriod = {
          ...period(basic, 0n),
          statutoryMinimum: money(minimum),
          premiums: [money(premium)],
        };
        const onTop = sen(result([one]).arrears.amount);
        expect(onTop).toBe(basic + (minimum > basic ? minimum - basic : 0n) + premium);
        expect(sen(result([one], { minimumCovers: 'all-pay' }).arrears.amount) <= onTop).toBe(true);
      }),
    );
  });

  test('each line can be checked by hand, step by step', () => {
    const [line] = result(
      [
        {
          start: '2026-03-01',
          end: '2026-03-31',
          dueDate: '2026-04-07',
          basicPay: { amount: '1200', currency },
          statutoryMinimum: { amount: '1700.00', currency },
          overtime: [{ hours: '20', hourlyRate: { amount: '8.17', currency }, multiplier: '1.5' }],
          premiums: [{ amount: '50', currency }],
          lawfulDeductions: [{ amount: '34', currency }],
          paid: { amount: '1200', currency },
        },
      ],
      { interest: { annualRate: '0.1', asOf: '2026-06-30' } },
    ).lines;
    expect(line?.steps).toEqual([
      { step: 'basic-pay', amount: '1200' },
      { step: 'statutory-minimum', amount: '1700' },
      { step: 'overtime', working: '20 × 8.17 × 1.5', amount: '245.1' },
      { step: 'premium', amount: '50' },
      { step: 'gross-pay', amount: '1995.1' },
      { step: 'lawful-deduction', amount: '34' },
      { step: 'due', working: '1995.1 − 34', amount: '1961.1' },
      { step: 'paid', amount: '1200' },
      { step: 'shortfall', working: '1961.1 − 1200', amount: '761.1' },
      { step: 'interest', working: '761.1 × 0.1 × 84 / 365', amount: '17.5157260274' },
    ]);
  });

  test('a report of faults holds no value of the input', () => {
    const secret = { amount: '-987654.32', currency: 'ZZZ' };
    const outcome = computeArrears([
      { start: '2026-01-01', end: '2026-01-31', basicPay: secret, paid: secret },
    ]);
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome)).not.toMatch(/987654|ZZZ/u);
  });

  test('missing amounts are reported, not read as zero', () => {
    const outcome = computeArrears([
      { start: '2026-01-01', end: '2026-01-31', basicPay: { amount: '1', currency } } as never,
    ]);
    expect(outcome).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'grievance.arrears-not-a-decimal', path: '/periods/0/paid' }],
    });
  });
});
