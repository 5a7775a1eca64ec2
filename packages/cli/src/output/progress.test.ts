import { expect, test } from 'vitest';
import { progressLine } from './progress.ts';

test('with a known size there is a bar, a share, rates and the remaining time', () => {
  expect(progressLine(50e6, 20_000, 2, 200e6)).toBe(
    '[======                  ] 25 %  20,000 records  10,000/s  25 MB/s  6 s left',
  );
});

test('from a pipe only what is known is shown', () => {
  expect(progressLine(50e6, 20_000, 2, undefined)).toBe('20,000 records  10,000/s  25 MB/s');
});

test('a file that grows while it is read does not go past its end', () => {
  expect(progressLine(300, 3, 1, 200)).toContain('[========================] 100 %');
});
