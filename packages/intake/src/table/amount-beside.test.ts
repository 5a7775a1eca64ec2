import { describe, expect, test } from 'vitest';
import { ids, readVisits, workbook } from '../forms/_visits.ts';

/** What an amount and its currency in two columns become, with what is said of them. */
async function read(amount: string | number, currency: string | undefined, answers = {}) {
  const heading = 'Claims 1: Asked: Amount';
  const file = await workbook({
    Visits: [
      ['Visit id', 'Claims 1: Type', heading, 'Claims 1: Asked: Currency'],
      [ids[0], 'passport', amount, currency],
    ],
  });
  const { records, faults, said, items } = await readVisits(file, {
    answers: Object.entries(answers).map(([question, answer]) => ({
      question,
      heading,
      answer: String(answer),
    })),
  });
  const asked = (records[0]?.claims as { asked: unknown }[] | undefined)?.[0]?.asked;
  const changes = items.flatMap((item) => item.changes?.() ?? []);
  return {
    asked,
    said: [...faults, ...said].map((one) => one.replace('intake.', '').replace('Visits!', '')),
    changes: changes.map(({ path, before, after }) => `${path} ${before}: ${after}`),
  };
}

describe('an amount that names its currency although that has a column of its own', () => {
  test.each([
    ['RM 1,500.00', 'MYR', '1500.00'],
    ['MYR 1500', 'MYR', '1500'],
    ['1500 baht', 'THB', '1500'],
    ['Rs. 500/-', 'NPR', '500'],
    ['KD 1.200', 'KWD', '1.200'],
    ['৳ ১,২০,০০০', 'bdt', '120000'],
    ['MYR\u200b 1500', 'Malaysian Ringgit', '1500'],
  ])('is read where both agree: %s beside %s', async (text, currency, number) => {
    const { asked, said, changes } = await read(text, currency);
    expect(asked).toEqual({ amount: number, currency: expect.stringMatching(/^[A-Z]{3}$/u) });
    expect(said).toContain('currency-left-out C2');
    expect(said.filter((one) => one.endsWith('C2'))).toHaveLength(1);
    expect(changes).toContain(`/claims/0/asked/amount ${text}: ${number}`);
  });

  test.each([
    ['RM 145000.00', 'NPR'],
    ['USD 20', 'MYR'],
    ['$ 20', 'THB'],
  ])('is told where they contradict each other: %s beside %s', async (text, currency) => {
    const { asked, said } = await read(text, currency);
    expect(asked).toEqual({ amount: text, currency });
    expect(said).toEqual(['currency-contradicts C2']);
  });

  test('gives the currency where its own column is empty and the sign is one of one currency', async () => {
    const { asked, said, changes } = await read('RM 1500.50', undefined);
    expect(asked).toEqual({ amount: '1500.50', currency: 'MYR' });
    expect(said).toEqual(['currency-from-sign C2']);
    expect(changes).toEqual(['/claims/0/asked/amount RM 1500.50: 1500.50']);
    expect((await read('Rs 1500', undefined)).said).toEqual(['amount-without-currency C2']);
  });

  test('is read also if the other cell cannot be, which is told there', async () => {
    const { asked, said } = await read('RM 1500', 'Ringgits of ours');
    expect(asked).toEqual({ amount: '1500', currency: 'Ringgits of ours' });
    expect(said).toEqual(['code-not-understood D2', 'currency-left-out C2']);
  });

  test('waits for the decimal mark like others', async () => {
    expect((await read('RM 1,500', 'MYR')).said).toEqual(['number-ambiguous C2']);
    const { asked, said } = await read('RM 1,500', 'MYR', { 'decimal-mark': 'point' });
    expect(asked).toEqual({ amount: '1500', currency: 'MYR' });
    expect(said).toEqual(['currency-left-out C2']);
  });

  test.each([
    ['about 1500', 'MYR', 'number-not-understood'],
    ['not known', 'MYR', 'number-not-understood'],
    ['RM 1500-1600', 'MYR', 'number-not-understood'],
    ['RM', 'MYR', 'number-not-understood'],
  ])('is no reason to guess: %s', async (text, currency, code) => {
    expect((await read(text, currency)).said).toEqual([`${code} C2`]);
  });
});
