import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordSeverities } from './record-severities.ts';

test('a record counts once, by the worst that was found in it, in whatever order', () => {
  const severities = new RecordSeverities();
  for (const severity of ['note', 'warning', 'error', 'warning'] as const) severities.note(0, severity);
  for (const severity of ['warning', 'warning'] as const) severities.note(5000, severity);
  severities.note(20_000, 'error');
  expect({
    error: severities.count('error'),
    warning: severities.count('warning'),
    note: severities.count('note'),
  }).toEqual({ error: 2, warning: 1, note: 0 });
});

test('records beside each other, and far from each other, do not disturb each other', () => {
  const given = fc.array(
    fc.tuple(
      fc.nat(12).map((near) => (near >> 2) * 262_143 + near),
      fc.constantFrom('note', 'warning', 'error'),
    ),
  );
  fc.assert(
    fc.property(given, (notes) => {
      const severities = new RecordSeverities();
      const worst = new Map<number, number>();
      const order = ['note', 'warning', 'error'] as const;
      for (const [position, severity] of notes) {
        severities.note(position, severity);
        worst.set(position, Math.max(worst.get(position) ?? 0, order.indexOf(severity)));
      }
      for (const [rank, severity] of order.entries())
        expect(severities.count(severity)).toBe([...worst.values()].filter((value) => value === rank).length);
    }),
  );
});
