import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReferralForFigures } from './figures/referral-for-figures.ts';
import { type ProtectReferralFiguresResult, protectReferralFigures } from './protect-referral-figures.ts';
import { referralFiguresCounter } from './referral-figures.ts';

const asOf = '2026-04-01T00:00:00Z';
const minCellSize = 3;

/** A course of a referral, made on the first of March and due on the fourth. */
function referral(steps: readonly string[], rest: Partial<ReferralForFigures> = {}): ReferralForFigures {
  return {
    createdAt: '2026-03-01T00:00:00Z',
    priority: 'urgent-72h',
    status: steps.at(-1) as string,
    statusHistory: ['sent', 'received', ...steps].map((status) => ({ status })),
    servicesRequested: ['legal-aid'],
    ...rest,
  };
}
const answered = { respondedAt: '2026-03-02T00:00:00Z' };
const late = { respondedAt: '2026-03-20T00:00:00Z' };

function figuresOf(list: readonly ReferralForFigures[]) {
  const counter = referralFiguresCounter({ asOf });
  list.forEach(counter.add);
  return counter.result();
}

function protectedOf(list: readonly ReferralForFigures[]) {
  const result: ProtectReferralFiguresResult = protectReferralFigures(figuresOf(list), { minCellSize });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.figures;
}

/** Counts and parts of ratios by their path; the path alone where they are hidden. */
function flat(value: unknown, path = '', found = new Map<string, number | 'hidden'>()) {
  if (typeof value === 'number' || value === 'hidden') {
    if (!/(value|Minutes)$/u.test(path)) found.set(path, value);
  } else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) flat(inner, `${path}/${name}`, found);
  return found;
}

/** All ways in which at most `most` referrals fall on kinds of them. */
function worldsOf(kinds: number, most: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  const world = new Uint8Array(kinds);
  const fill = (kind: number, left: number) => {
    if (kind === kinds) {
      found.push(world.slice());
      return;
    }
    for (let count = 0; count <= left; count += 1) {
      world[kind] = count;
      fill(kind + 1, left - count);
    }
    world[kind] = 0;
  };
  fill(0, most);
  return found;
}

/**
 * An attacker who knows every kind of referral there can be, and with them every equation and inequality between
 * figures; who tries every number of each, and keeps what fits to what is published.
 */
function attacker(kinds: readonly ReferralForFigures[], most: number) {
  const paths = [...flat(protectedOf([])).keys()].filter((path) => !path.startsWith('/diagnostics'));
  const ofKind = kinds.map((kind) => {
    const counts = flat(figuresOf([kind]));
    return paths.map((path) => Number(counts.get(path) ?? 0));
  });
  const features = new Map<string, number[]>();
  paths.forEach((_, index) => {
    const one = ofKind.map((counts) => counts[index] as number);
    if (one.some((count) => count > 0)) features.set(one.join(), one);
  });
  const list = [...features.values()];
  // Every figure, and every figure less another that is part of it: people who are meant by both.
  const groups = new Map(features);
  for (const whole of list)
    for (const part of list) {
      const rest = whole.map((count, kind) => count - (part[kind] as number));
      if (rest.every((count) => count === 0 || count === 1) && rest.includes(1))
        groups.set(rest.join(), rest);
    }
  const worlds = worldsOf(kinds.length, most);
  const sum = (weights: readonly number[], world: Uint8Array) =>
    weights.reduce((all, weight, kind) => all + weight * (world[kind] as number), 0);
  // A figure of each world, worked out once: published ones are looked up again and again.
  const inWorlds = new Map(
    list.map((one) => [one.join(), Uint8Array.from(worlds, (world) => sum(one, world))]),
  );
  return {
    /** Groups of 1 or 2 that follow from what is published, as the kinds of referral in them. */
    solved: (world: Uint8Array) => {
      const published = flat(protectedOf(kinds.flatMap((kind, index) => Array(world[index]).fill(kind))));
      const shown = new Map<string, number>();
      paths.forEach((path, index) => {
        const count = published.get(path);
        if (typeof count === 'number') shown.set(ofKind.map((counts) => counts[index]).join(), count);
      });
      let fitting = worlds.map((_, index) => index);
      for (const [name, count] of shown) {
        const counts = inWorlds.get(name);
        if (counts) fitting = fitting.filter((index) => counts[index] === count);
      }
      return [...groups.values()].filter((group) => {
        const size = sum(group, world);
        return (
          size > 0 &&
          size < minCellSize &&
          fitting.every((index) => sum(group, worlds[index] as Uint8Array) === size)
        );
      });
    },
    groups: groups.size,
  };
}

const declined = { ...answered, declineReason: 'no-capacity' };
const courses: readonly ReferralForFigures[] = [
  referral(['received'], { dueBy: '2026-05-01T00:00:00Z' }),
  referral(['received']),
  referral(['revoked']),
  referral(['waitlisted', 'revoked'], answered),
  referral(['consent-withdrawn']),
  referral(['declined'], declined),
  referral(['declined'], { ...late, declineReason: 'not-eligible' }),
  referral(['accepted'], answered),
  referral(['accepted', 'revoked'], answered),
  referral(['accepted', 'in-progress'], { ...answered, clientAttended: true }),
  referral(['accepted', 'completed'], { ...answered, feedbackToReferrer: {} }),
];
const needs: readonly ReferralForFigures[] = [
  ...[['legal-aid'], ['gbv'], ['legal-aid', 'gbv']].flatMap((servicesRequested) => [
    referral(['accepted'], { ...answered, servicesRequested }),
    referral(['declined'], { ...declined, servicesRequested }),
    referral(['received'], { servicesRequested }),
  ]),
  referral(['accepted'], { ...answered, servicesRequested: ['shelter'] }),
  ...courses.slice(0, 3),
];

describe.each([
  ['courses', courses],
  ['needs', needs],
] as const)('an attacker who knows all %s', (_, kinds) => {
  const { solved, groups } = attacker(kinds, 8);
  const world = fc
    .array(fc.nat(kinds.length - 1), { minLength: 3, maxLength: 6 })
    .map((all) => Uint8Array.from(kinds, (_kind, index) => all.filter((one) => one === index).length));

  test('works out no group of one or two', () => {
    expect(groups).toBeGreaterThan(15);
    fc.assert(
      fc.property(world, (one) => {
        expect(solved(one)).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 60), endOnFailure: true },
    );
  }, 60_000);
});

describe('what was worked out once', () => {
  const protectedBy5 = (list: readonly ReferralForFigures[]) => {
    const result = protectReferralFigures(figuresOf(list), { minCellSize: 5 });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    return result.figures;
  };
  const many = (count: number, one: ReferralForFigures) => Array.from({ length: count }, () => one);

  test('how many were answered and not accepted', () => {
    const running = referral(['received'], { dueBy: '2026-05-01T00:00:00Z' });
    const figures = protectedBy5([
      ...many(23, referral(['accepted'], answered)),
      ...many(2, referral(['declined'], { ...answered, declineReason: 'not-eligible' })),
      ...many(6, running),
    ]);
    expect(figures.funnel[2]?.count).toBe(23);
    expect(figures.byPriority['urgent-72h']?.answered).toBe('hidden');
    expect(figures.byPriority['urgent-72h']?.running).toBe('hidden');
  });

  test('what the few asked for whom the other types leave', () => {
    const asking = (type: string) => referral(['accepted'], { ...answered, servicesRequested: [type] });
    const figures = protectedBy5([...many(22, asking('legal-aid')), ...many(4, asking('gbv'))]);
    expect(figures.unmetNeed['legal-aid']).toBe('hidden');
    expect(figures.unmetNeed.gbv).toBe('hidden');
  });

  test('how many a hidden type must have at least, for everybody asks for something', () => {
    const asking = (type: string) => referral(['accepted'], { ...answered, servicesRequested: [type] });
    const { unmetNeed } = protectedBy5([
      ...many(14, asking('trafficking')),
      ...many(12, asking('gbv')),
      ...many(4, asking('medical')),
    ]);
    expect(unmetNeed.medical).toBe('hidden');
    // Beside 14 and 12 of 30 it would be 4 or more, and below 5.
    expect([unmetNeed.trafficking, unmetNeed.gbv]).toContain('hidden');
  });

  test('that somebody asked for protection', () => {
    const asking = (type: string) => referral(['accepted'], { ...answered, servicesRequested: [type] });
    const others = [...many(22, asking('legal-aid')), ...many(30, asking('shelter'))];
    const none = protectedBy5(others).unmetNeed;
    expect(Object.keys(none)).toEqual(Object.keys(protectedBy5([...others, asking('gbv')]).unmetNeed));
    expect(none.gbv).toBe('hidden');
    expect(none.trafficking).toBe('hidden');
    expect(none.medical).toMatchObject({ numerator: 0, denominator: 0 });
    expect(none['legal-aid']).toMatchObject({ denominator: 22 });
  });
});
