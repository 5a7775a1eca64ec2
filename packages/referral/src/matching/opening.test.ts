import { describe, expect, test } from 'vitest';
import { clockAt, type OpeningTimes } from './opening.ts';

const office: OpeningTimes = {
  freq: 'WEEKLY',
  byday: 'MO,TU,WE,TH,FR',
  timezone: 'Asia/Kuala_Lumpur',
  opensAt: '09:00',
  closesAt: '17:00',
};
const at = (schedules: readonly OpeningTimes[] | undefined, moment: string) =>
  clockAt(Date.parse(moment)).openness(schedules);

describe('clockAt', () => {
  test.each([
    ['before opening', '2026-11-20T08:59:59+08:00', 'closed'],
    ['at opening', '2026-11-20T09:00:00+08:00', 'open'],
    ['one second before closing', '2026-11-20T16:59:59+08:00', 'open'],
    ['at closing', '2026-11-20T17:00:00+08:00', 'closed'],
    ['on Saturday', '2026-11-21T10:00:00+08:00', 'closed'],
    ['on Friday there, though Thursday by the offset given', '2026-11-19T20:30:00-05:00', 'open'],
  ])('%s', (_, moment, expected) => {
    expect(at([office], moment)).toBe(expected);
  });

  test('a night belongs to the day on which it begins', () => {
    const night: OpeningTimes = {
      ...office,
      byday: 'FR',
      opensAt: '20:00',
      closesAt: '06:00',
      overnight: true,
      validTo: '2026-11-20',
    };
    expect(at([night], '2026-11-20T21:00:00+08:00')).toBe('open');
    expect(at([night], '2026-11-21T05:59:00+08:00')).toBe('open');
    expect(at([night], '2026-11-21T06:00:00+08:00')).toBe('closed');
    expect(at([night], '2026-11-20T05:00:00+08:00')).toBe('closed');
    expect(at([night], '2026-11-22T05:00:00+08:00')).toBe('unknown');
  });

  test('clocks that go forward do not move the hours', () => {
    const berlin: OpeningTimes = { ...office, byday: 'SU', timezone: 'Europe/Berlin', opensAt: '10:00' };
    expect(at([berlin], '2026-03-22T09:30:00Z')).toBe('open'); // 10:30 in winter
    expect(at([berlin], '2026-03-29T08:30:00Z')).toBe('open'); // 10:30 in summer
    expect(at([berlin], '2026-03-29T07:30:00Z')).toBe('closed');
  });

  test('24:00 ends a day', () => {
    const always: OpeningTimes = { ...office, freq: 'DAILY', opensAt: '00:00', closesAt: '24:00' };
    const { byday: _, ...daily } = always;
    expect(at([daily], '2026-11-21T23:59:59+08:00')).toBe('open');
    expect(at([daily], '2026-11-22T00:00:00+08:00')).toBe('open');
  });

  test('one open schedule is enough, and an unknown one leaves the answer open', () => {
    const saturday: OpeningTimes = { ...office, byday: 'SA' };
    const { opensAt: _, ...hoursUnknown } = saturday;
    expect(at([office, saturday], '2026-11-21T10:00:00+08:00')).toBe('open');
    expect(at([office, hoursUnknown], '2026-11-21T10:00:00+08:00')).toBe('unknown');
    expect(at([hoursUnknown], '2026-11-20T10:00:00+08:00')).toBe('closed');
  });

  test.each([
    ['no schedules', undefined],
    ['an empty list', []],
    ['no time zone', [{ freq: 'WEEKLY', byday: 'FR', opensAt: '09:00', closesAt: '17:00' }]],
    ['a time zone that is none', [{ ...office, timezone: 'Asia/Nowhere' }]],
    ['an offset for a time zone', [{ ...office, timezone: '+08:00' }]],
    ['times in the wrong order', [{ ...office, opensAt: '17:00', closesAt: '09:00' }]],
    ['a night longer than a day', [{ ...office, opensAt: '08:00', closesAt: '10:00', overnight: true }]],
    ['a schedule of last year', [{ ...office, validTo: '2025-12-31' }]],
    ['a schedule of next year', [{ ...office, validFrom: '2027-01-01' }]],
  ])('%s is unknown', (_, schedules) => {
    expect(at(schedules, '2026-11-20T10:00:00+08:00')).toBe('unknown');
  });
});
