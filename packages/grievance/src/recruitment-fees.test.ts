import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recruitmentCostLine } from './codelists/recruitment-cost-line.ts';
import { feeTotal } from './recruitment-fees.ts';

const cents = (amount: { amount: string }) => BigInt(amount.amount.replace('.', ''));
const line = fc
  .tuple(fc.constantFrom(...recruitmentCostLine.codes), fc.nat(10 ** 9), fc.nat(100))
  .map(([{ code: cost }, paid, share]) => ({
    cost,
    paidByWorker: { amount: String(paid), currency: 'BDT' },
    reimbursed: { amount: String(Math.floor((paid * share) / 100)), currency: 'BDT' },
  }));

describe('feeTotal', () => {
  test('the groups add up to the total, which is paid less reimbursed', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const result = feeTotal(lines);
        if (!result.ok) throw new Error('no result');
        const net = lines.reduce(
          (sum, { paidByWorker, reimbursed }) =>
            sum + Number(paidByWorker.amount) - Number(reimbursed.amount),
          0,
        );
        expect(cents(result.total)).toBe(BigInt(net) * 100n);
        expect(Object.values(result.byGroup).reduce((sum, amount) => sum + cents(amount), 0n)).toBe(
          cents(result.total),
        );
        expect(result.zeroFee).toBe(net > 0 ? false : undefined);
      }),
    );
  });

  test('the list has fees, seven related costs and illegitimate ones', () => {
    const children = (parent: string) =>
      recruitmentCostLine.codes.filter((code) => code.parent === parent).length;
    expect(children('related-cost')).toBe(7);
    expect(children('illegitimate-cost')).toBeGreaterThan(0);
  });
});
