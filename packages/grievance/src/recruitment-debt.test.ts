import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debtToIncome, monthsToRepay } from './debt-burden.ts';
import { loanBalance } from './recruitment-debt.ts';

const inr = (amount: bigint | string) => ({ amount: String(amount), currency: 'INR' });
const whole = fc.bigInt(0n, 10n ** 12n);

describe('loanBalance', () => {
  test('without interest the balance is what was lent less what was paid, and never below zero', () => {
    fc.assert(
      fc.property(whole, fc.array(whole, { maxLength: 12 }), (principal, payments) => {
        const result = loanBalance({
          principal: inr(principal),
          monthlyRate: '0',
          months: payments.map((paid) => ({ repayment: inr(paid) })),
        });
        const rest = principal - payments.reduce((sum, paid) => sum + paid, 0n);
        expect(result).toMatchObject({
          ok: true,
          balance: { amount: `${rest > 0n ? rest : 0n}.00` },
          overpaid: { amount: `${rest < 0n ? -rest : 0n}.00` },
        });
      }),
    );
  });

  test('over 50 years no line grows beyond 10 decimals, and each adds up exactly', () => {
    const months = Array.from({ length: 600 }, () => ({
      repayment: inr('1200.50'),
      wageDeduction: inr('7'),
    }));
    const result = loanBalance({ principal: inr('100000'), monthlyRate: '0.012345', months });
    if (!result.ok) throw new Error('no result');
    const units = (value: string) => {
      const [whole = '', decimals = ''] = value.split('.');
      expect(decimals.length).toBeLessThanOrEqual(10);
      return BigInt(whole + decimals.padEnd(10, '0'));
    };
    for (const { opening, interest, repayment, wageDeduction, closing } of result.lines)
      expect(units(closing)).toBe(units(opening) + units(interest) - units(repayment) - units(wageDeduction));
    // Without any rounding before the end the balance is the same to the paisa.
    let exact = 100_000n * 10n ** 6n;
    for (let month = 1; month <= 600; month += 1)
      exact = exact * 1_012_345n - 120_750n * 10n ** 4n * 10n ** BigInt(6 * month);
    const cents = (exact / 10n ** (6n * 600n + 3n) + 5n) / 10n;
    expect(result.balance.amount).toBe(`${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`);
  });
});

describe('monthsToRepay', () => {
  test('is the first month in which the balance reaches zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 1_000_000n),
        fc.bigInt(1n, 200_000n),
        fc.integer({ min: 0, max: 99 }),
        (balance, payment, percent) => {
          const monthlyRate = `0.${String(percent).padStart(2, '0')}`;
          const result = monthsToRepay({ balance: inr(balance), monthlyRate, monthlyPayment: inr(payment) });
          if (!result.ok) throw new Error('no result');
          if (result.months === undefined) {
            expect(payment * 100n <= balance * BigInt(percent) || balance > payment * 1200n).toBe(true);
            return;
          }
          const months = Array.from({ length: result.months }, () => ({ repayment: inr(payment) }));
          const after = (count: number) =>
            loanBalance({ principal: inr(balance), monthlyRate, months: months.slice(0, count) });
          expect(after(result.months)).toMatchObject({ lines: { [result.months - 1]: { closing: '0' } } });
          if (result.months > 1)
            expect(after(result.months - 1)).not.toMatchObject({
              lines: { [result.months - 2]: { closing: '0' } },
            });
        },
      ),
    );
  });

  test('a payment a hair above the interest ends within a bound, as never', () => {
    const result = monthsToRepay({
      balance: inr('999999999999999'),
      monthlyRate: '0.000001',
      monthlyPayment: inr('1000000000'),
    });
    expect(result).toEqual({ ok: true, months: undefined });
  });
});

describe('debtToIncome', () => {
  test('carries both parts, and has no value without income', () => {
    expect(debtToIncome({ outstanding: inr('90000'), monthlyIncome: inr('45000') })).toEqual({
      ok: true,
      ratio: {
        numerator: { amount: '90000.00', currency: 'INR' },
        denominator: { amount: '45000.00', currency: 'INR' },
        value: 2,
      },
    });
    const none = debtToIncome({ outstanding: inr('90000'), monthlyIncome: inr('0') });
    expect(none.ok && none.ratio.value).toBeUndefined();
  });

  test('does not mix currencies', () => {
    const mixed = debtToIncome({
      outstanding: inr('90000'),
      monthlyIncome: { amount: '900', currency: 'AED' },
    });
    expect(mixed).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'grievance.debt-mixed-currencies', path: '/outstanding/currency' }],
    });
  });
});
