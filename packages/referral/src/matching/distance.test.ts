import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPoint, kilometresBetween } from './distance.ts';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('a degree of latitude is 111.195 km, a quarter of the earth 10,007.557 km', () => {
  expect(kilometresBetween({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 })).toBeCloseTo(
    111.195,
    3,
  );
  expect(kilometresBetween({ latitude: 0, longitude: 0 }, { latitude: 90, longitude: 50 })).toBeCloseTo(
    10007.557,
    3,
  );
});

test('is the same both ways, across the date line too, and never more than half the earth', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      const there = kilometresBetween(a, b);
      expect(there).toBeCloseTo(kilometresBetween(b, a), 6);
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThanOrEqual(20_015.2);
    }),
  );
  expect(
    kilometresBetween({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }),
  ).toBeCloseTo(111.195, 3);
});

test.each([
  [{}, false],
  [{ latitude: 3.1 }, false],
  [{ latitude: Number.NaN, longitude: 0 }, false],
  [{ latitude: 100, longitude: 101 }, false],
  [{ latitude: 3.1, longitude: 101.7 }, true],
])('%o is a point: %s', (value, expected) => {
  expect(isPoint(value)).toBe(expected);
});
