import { expect, it } from 'vitest';
import { Breaker } from './breaker.ts';

const make = () => new Breaker({ first: 100, longest: 1000 }, () => 1);
const failTimes = (breaker: Breaker, times: number, now: number) => {
  for (let index = 0; index < times; index += 1) breaker.fail(now);
};

it('opens after five failures in a row, and one success in between is enough to keep it closed', () => {
  const breaker = make();
  failTimes(breaker, 4, 0);
  breaker.succeed();
  failTimes(breaker, 4, 0);
  expect(breaker.isOpen(0)).toBe(false);
  breaker.fail(0);
  expect(breaker.isOpen(99)).toBe(true);
  expect(breaker.isOpen(100)).toBe(false);
});

it('opens for longer after each single try that fails, up to the longest, and is closed by one that does not', () => {
  const breaker = make();
  expect(breaker.isTrying).toBe(false);
  failTimes(breaker, 5, 0);
  expect(breaker.isTrying).toBe(true);
  let now = 100;
  for (const pause of [200, 400, 800, 1000, 1000]) {
    breaker.fail(now);
    expect(breaker.isOpen(now + pause - 1)).toBe(true);
    now += pause;
    expect(breaker.isOpen(now)).toBe(false);
  }
  breaker.succeed();
  expect(breaker.isTrying).toBe(false);
  failTimes(breaker, 4, now);
  expect(breaker.isOpen(now)).toBe(false);
});

it('does not count what was under way when it opened', () => {
  const breaker = make();
  failTimes(breaker, 9, 0);
  expect(breaker.isOpen(100)).toBe(false);
});

it('opens at once, for longest, for a recipient that is gone', () => {
  const breaker = make();
  breaker.fail(0, true);
  expect(breaker.isOpen(999)).toBe(true);
  expect(breaker.isOpen(1000)).toBe(false);
  expect(breaker.isTrying).toBe(true);
});

it('pauses when it is asked to, without holding that against the recipient', () => {
  const breaker = make();
  breaker.pauseUntil(50);
  expect(breaker.isOpen(49)).toBe(true);
  expect(breaker.isOpen(50)).toBe(false);
  expect(breaker.isTrying).toBe(false);
});
