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
