import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertUnits } from './convert-units.ts';
import type { UnitSpec } from './periods/unit-table.ts';

const bases = ['5-day', '6-day', '7-day'] as const;
const specs: readonly UnitSpec[] = [
  ...bases.flatMap((dayBasis) =>
    (['hour', 'day', 'week', 'month', 'quarter', 'year'] as const).map((unit) => ({ unit, dayBasis })),
  ),
  ...(['week', 'month', 'quarter', 'year'] as const).map((unit) => ({ unit })),
];
const converted = (value: string, from: UnitSpec, to: UnitSpec) => {
  const done = convertUnits(value, from, to);
  if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
  return done;
};
const exact = ({ value, fraction }: { value: string; fraction?: string }) => {
  const [n = '', d = '1'] = (fraction ?? value).split('/');
  const places = (n.split('.')[1] ?? '').length;
  return [BigInt(n.replace('.', '')), BigInt(d) * 10n ** BigInt(places)] as const;
};

test('a unit converted into itself stays what it is, in every spelling of the value', () => {
  for (const spec of specs) {
    expect(converted('12.50', spec, spec).result).toEqual({ value: '12.5' });
    expect(converted('0', spec, spec)).toMatchObject({ result: { value: '0' }, wholeUnits: '0' });
  }
});

test('there and back by one pair of units returns exactly, for any value', () => {
  fc.assert(
    fc.property(
      fc.bigInt(0n, 10n ** 12n),
      fc.constantFrom(...specs),
      fc.constantFrom(...specs),
      (millionths, from, to) => {
        const [n, d] = exact(converted('1', from, to).factor);
        const [m, e] = exact(converted('1', to, from).factor);
        expect(n * m).toBe(d * e);
        const value = `${millionths / 1_000_000n}.${String(millionths % 1_000_000n).padStart(6, '0')}`;
        const [x, y] = exact(converted(value, from, to).result);
        expect(x * d * 1_000_000n).toBe(millionths * n * y);
      },
    ),
  );
});

test('a chain through another unit may end elsewhere: the basis must stand with every value', () => {
  const week = { unit: 'week' } as const;
  const days = { unit: 'day', dayBasis: '5-day' } as const;
  expect(converted('13', week, { unit: 'quarter' }).result).toEqual({ value: '1' });
  expect(converted('1', { unit: 'quarter' }, days).result).toEqual({ value: '66' });
  expect(converted('13', week, days).result).toEqual({ value: '65' });
});

test('whole units are the next higher ones, and a whole result stays', () => {
  const days = { unit: 'day', dayBasis: '6-day' } as const;
  expect(converted('27', days, { unit: 'month' }).wholeUnits).toBe('2');
  expect(converted('26', days, { unit: 'month' }).wholeUnits).toBe('1');
});

test('bad input gives a diagnostic without the value', () => {
  const cases = [
    [convertUnits('-987', { unit: 'week' }, { unit: 'month' }), 'negative-amount', '/value'],
    [convertUnits('9,87', { unit: 'week' }, { unit: 'month' }), 'not-a-decimal', '/value'],
    [convertUnits('1', { unit: 'day' }, { unit: 'month' }), 'no-basis', '/from/dayBasis'],
    [convertUnits('1', { unit: 'month' }, { unit: 'hour' }), 'no-basis', '/to/dayBasis'],
    [
      convertUnits('1', { unit: 'day', dayBasis: '4-day' as never }, { unit: 'month' }),
      'no-basis',
      '/from/dayBasis',
    ],
    [convertUnits('1', { unit: 'fortnight' as never }, { unit: 'month' }), 'unknown-unit', '/from/unit'],
  ] as const;
  for (const [done, fault, path] of cases) {
    expect(done).toEqual({
      ok: false,
      diagnostics: [{ code: `portability.conversion-${fault}`, severity: 'error', path, params: {} }],
    });
  }
});
