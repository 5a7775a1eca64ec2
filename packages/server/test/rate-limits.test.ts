import { isIPv6 } from 'node:net';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { BoundedMap } from '../src/limits/bounded-map.ts';
import { networkOf } from '../src/limits/network-of.ts';
import { makeRateLimits } from '../src/limits/rate-limits.ts';

/** Limits with a clock that the test moves. */
function limitsAt(options: Parameters<typeof makeRateLimits>[0]) {
  const clock = { now: 1000 };
  return { clock, limits: makeRateLimits({ ...options, now: () => clock.now }) };
}

/** Undefined where a call is let through, otherwise the seconds to wait. */
function wait(call: () => void): number | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    expect(error).toMatchObject({ name: 'Refusal', code: 'too-many-requests' });
    return (error as { retryAfter: number }).retryAfter;
  }
}

it('lets a burst through, then so many a second, for each party by itself', () => {
  const { clock, limits } = limitsAt({ reads: { perSecond: 2, burst: 3 } });
  const read = (party = 'harbour-aid') => wait(() => limits.countRead(party));
  expect([read(), read(), read(), read()]).toEqual([undefined, undefined, undefined, 1]);
  expect(read('embassy')).toBeUndefined();
  clock.now += 500;
  expect([read(), read()]).toEqual([undefined, 1]);
  clock.now += 60_000;
  expect([read(), read(), read(), read()]).toEqual([undefined, undefined, undefined, 1]);
});

it('counts reads and writes apart, and a refused request not at all', () => {
  const { clock, limits } = limitsAt({
    reads: { perSecond: 1, burst: 1 },
    writes: { perSecond: 1, burst: 1 },
  });
  limits.countRead('a');
  limits.countWrite('a');
  for (let tries = 0; tries < 100; tries += 1) expect(wait(() => limits.countWrite('a'))).toBe(1);
  clock.now += 1001;
  expect(wait(() => limits.countWrite('a'))).toBeUndefined();
});

it('lets a batch through that is larger than what is left, and makes the next one wait until it is paid for', () => {
  const { clock, limits } = limitsAt({ batchBytes: { perSecond: 100, burst: 1000 } });
  limits.countBatch('a', 5000);
  expect(wait(() => limits.countBatch('a', 1))).toBe(41);
  clock.now += 41_000;
  expect(wait(() => limits.countBatch('a', 1))).toBeUndefined();
  // Of another party nothing was used up.
  expect(wait(() => limits.countBatch('b', 1))).toBeUndefined();
});

it('counts the bytes of a batch whose length was not known', () => {
  const { limits } = limitsAt({ batchBytes: { perSecond: 100, burst: 1000 } });
  limits.countBatch('a', 0);
  limits.addBatchBytes('a', 3000);
  expect(wait(() => limits.countBatch('a', 0))).toBe(21);
});

it('counts callers who are not known by their address, however it is written, and by their /64', () => {
  const { limits } = limitsAt({ unknown: { perSecond: 1, burst: 1 } });
  const unknown = (address?: string) => wait(() => limits.countUnknown(address));
  expect([unknown('192.0.2.1'), unknown('192.0.2.1'), unknown('::ffff:192.0.2.1')]).toEqual([
    undefined,
    1,
    1,
  ]);
  expect(unknown('192.0.2.2')).toBeUndefined();
  expect([unknown('2001:db8:1:2::1'), unknown('2001:0db8:0001:0002:ffff::7')]).toEqual([undefined, 1]);
  expect(unknown('2001:db8:1:3::1')).toBeUndefined();
  expect([unknown(undefined), unknown('nobody')]).toEqual([undefined, 1]);
});

test('never more is let through than the burst and what the time since allows, and who waits as told gets in', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 200 });
  const count = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(gaps, count, count, (steps, perSecond, burst) => {
      const { clock, limits } = limitsAt({ writes: { perSecond, burst } });
      const from = clock.now;
      let admitted = 0;
      for (const gap of steps) {
        clock.now += gap;
        let seconds = wait(() => limits.countWrite('a'));
        if (seconds !== undefined) {
          clock.now += seconds * 1000;
          seconds = wait(() => limits.countWrite('a'));
        }
        expect(seconds).toBeUndefined();
        admitted += 1;
        expect(admitted).toBeLessThanOrEqual(burst + ((clock.now - from) * perSecond) / 1000 + 1);
      }
    }),
  );
});

it('holds no more addresses than it may, whoever asks', () => {
  const map = new BoundedMap<number>(1000);
  for (let index = 0; index < 1_000_000; index += 1) {
    map.set(`${index}`, index);
    if (index % 1000 === 0) expect(map.size).toBeLessThanOrEqual(1000);
  }
  expect(map.size).toBeLessThanOrEqual(1000);
  expect([map.get('999999'), map.get('0')]).toEqual([999_999, undefined]);
});

it('remembers an address among a million others for as long as it keeps asking', () => {
  const { limits } = limitsAt({ unknown: { perSecond: 0.001, burst: 2 }, maxAddresses: 1000 });
  limits.countUnknown('192.0.2.1');
  limits.countUnknown('192.0.2.1');
  for (let index = 0; index < 400; index += 1) limits.countUnknown(`10.0.${index >> 8}.${index & 255}`);
  expect(wait(() => limits.countUnknown('192.0.2.1'))).toBeGreaterThan(0);
  for (let index = 0; index < 1_000_000; index += 1)
    limits.countUnknown(`10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`);
});

test('two addresses have the same network exactly where their first 64 bits are the same', () => {
  const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
  const write = (all: readonly number[], long: boolean) =>
    all.map((group) => group.toString(16).padStart(long ? 4 : 1, '0')).join(':');
  fc.assert(
    fc.property(groups, groups, fc.boolean(), (one, two, sameNetwork) => {
      const other = sameNetwork ? [...one.slice(0, 4), ...two.slice(4)] : two;
      const [a, b] = [write(one, false), new URL(`http://[${write(other, true)}]/`).hostname.slice(1, -1)];
      expect(isIPv6(b)).toBe(true);
      const isSame = one.slice(0, 4).join() === other.slice(0, 4).join();
      // Mapped IPv4 apart, which no random address is.
      expect(networkOf(a) === networkOf(b)).toBe(isSame);
    }),
  );
});

it('refuses rates by which nothing, or anything, would pass', () => {
  for (const perSecond of [0, -1, Number.NaN])
    expect(() => makeRateLimits({ reads: { perSecond, burst: 1 } })).toThrow('numbers above 0');
});
