import { expect, test } from 'vitest';
import { referralActor, referralPriority, referralStatus, responseTimeframe } from './index.ts';

const statuses = new Map(referralStatus.codes.map((status) => [status.code as string, status]));
const next = (status: string): readonly string[] => (statuses.get(status)?.next ?? []) as string[];

test('every status that may follow exists, and a status is final when none may', () => {
  for (const [code, status] of statuses) {
    for (const following of next(code)) expect(statuses.has(following)).toBe(true);
    expect(next(code).length === 0).toBe(status.final === true);
  }
});

test('every status can be reached from a draft, and from every open one an end can be reached', () => {
  const reach = (from: string) => {
    const reached = new Set([from]);
    for (const code of reached) for (const following of next(code)) reached.add(following);
    return reached;
  };
  expect([...reach('draft')].sort()).toEqual([...statuses.keys()].sort());
  for (const code of statuses.keys())
    expect([...reach(code)].some((reached) => statuses.get(reached)?.final === true)).toBe(true);
});

test('R04: accepting follows sending, receipt or a waiting list; work is done only on what was accepted', () => {
  const before = (status: string) => [...statuses.keys()].filter((code) => next(code).includes(status));
  expect(before('accepted')).toEqual(['sent', 'received', 'waitlisted']);
  expect(before('in-progress')).toEqual(['accepted']);
  expect(before('completed')).toEqual(['accepted', 'in-progress']);
  const open = [...statuses].filter(([, { final }]) => final !== true).map(([code]) => code);
  expect(before('revoked')).toEqual(open);
  expect(before('consent-withdrawn')).toEqual(open);
});

test('only the receiver answers, only the sender revokes, and the client may withdraw consent', () => {
  const actors = new Set<string>(referralActor.codes.map(({ code }) => code));
  for (const [code, { by, answered }] of statuses) {
    expect((by as string[]).length).toBeGreaterThan(0);
    for (const actor of by as string[]) expect(actors).toContain(actor);
    if (answered === true && code !== 'not-completed') expect(by).toEqual(['receiver']);
  }
  expect(statuses.get('revoked')?.by).toEqual(['sender']);
  expect(statuses.get('consent-withdrawn')?.by).toContain('client');
});

test('hours are whole and grow from code to code', () => {
  for (const list of [referralPriority, responseTimeframe]) {
    const hours = list.codes.map((code) => code.hours as number);
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
    for (const count of hours) expect(Number.isInteger(count) && count > 0).toBe(true);
  }
  expect(referralPriority.codes.map(({ hours }) => hours)).toEqual([24, 72, 336]);
});
