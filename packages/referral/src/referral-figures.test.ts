import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referralPriority } from './codelists/referral-priority.ts';
import { referralStatus } from './codelists/referral-status.ts';
import type { ReferralForFigures } from './figures/referral-for-figures.ts';
import { protectReferralFigures } from './protect-referral-figures.ts';
import type { referralRecord } from './referral.ts';
import { referralFigures, referralFiguresCounter } from './referral-figures.ts';

const statuses = referralStatus.codes.map(({ code }) => code as string);
const priorities = referralPriority.codes.map(({ code }) => code as string);
const moment = fc
  .integer({ min: 0, max: 120 * 1440 })
  .map((minutes) => new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString());
const status = fc.constantFrom(...statuses);
const asOf = '2026-04-01T00:00:00Z';

const referral: fc.Arbitrary<ReferralForFigures> = fc.record(
  {
    createdAt: fc.oneof({ arbitrary: moment, weight: 20 }, { arbitrary: fc.constant('soon'), weight: 1 }),
    priority: fc.oneof(
      { arbitrary: fc.constantFrom(...priorities), weight: 20 },
      { arbitrary: fc.constant('high'), weight: 1 },
    ),
    dueBy: moment,
    status,
    statusHistory: fc.array(fc.record({ status }), { maxLength: 4 }),
    servicesRequested: fc.uniqueArray(fc.constantFrom('shelter', 'medical', 'legal-aid', 'beds'), {
      maxLength: 3,
    }),
    deliveredAt: moment,
    receivedAt: moment,
    respondedAt: moment,
    declineReason: fc.constantFrom('no-capacity', 'not-eligible'),
    clientAttended: fc.boolean(),
    attendedAt: moment,
    feedbackToReferrer: fc.constant({}),
  },
  { requiredKeys: ['createdAt', 'priority', 'status', 'statusHistory', 'servicesRequested'] },
);
const referrals = fc.array(referral, { maxLength: 60 });

function count(list: readonly ReferralForFigures[]) {
  const counter = referralFiguresCounter({ asOf });
  list.forEach(counter.add);
  return counter;
}

/** Every number that is a count or part of a ratio. */
function countsIn(value: unknown, name = ''): number[] {
  if (typeof value === 'number') return name === 'value' || name.endsWith('Minutes') ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => countsIn(inner, key));
}

describe('referralFigures', () => {
  test('stages of the funnel never grow, and no share exceeds one', () => {
    fc.assert(
      fc.property(referrals, (list) => {
        const figures = count(list).result();
        const counts = figures.funnel.map((stage) => stage.count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        expect(figures.unsent + (counts[0] ?? 0)).toBe(list.length);
        const shares = [
          ...figures.funnel.flatMap(({ ofPrevious, ofSent }) => [ofPrevious, ofSent]),
          ...Object.values(figures.byPriority).flatMap(({ answered, inTime }) => [answered, inTime]),
          ...Object.values(figures.unmetNeed),
          figures.acceptance,
          figures.completion,
          figures.closedLoop,
        ];
        for (const { numerator, denominator, value } of shares) {
          expect(numerator).toBeGreaterThanOrEqual(0);
          expect(numerator).toBeLessThanOrEqual(denominator);
          expect(value).toBe(denominator === 0 ? undefined : numerator / denominator);
        }
        expect(JSON.stringify(figures)).not.toContain('null');
      }),
    );
  });

  test('merging counters equals counting all, in any order', () => {
    fc.assert(
      fc.property(referrals, fc.infiniteStream(fc.nat(3)), (list, places) => {
        const parts = [0, 1, 2, 3].map(() => referralFiguresCounter({ asOf }));
        for (const one of [...list].reverse()) parts[places.next().value as number]?.add(one);
        const whole = referralFiguresCounter({ asOf });
        // Through JSON, as between processes.
        for (const part of parts) whole.merge(JSON.parse(JSON.stringify(part.tally())));
        expect(whole.result()).toEqual(count(list).result());
        expect(JSON.stringify(whole.tally())).toBe(JSON.stringify(count(list).tally()));
      }),
    );
  });

  test('takes a stream as well as a list', async () => {
    const list = fc.sample(referral, { numRuns: 40, seed: 4 });
    async function* stream() {
      yield* list;
    }
    expect(await referralFigures(stream(), { asOf })).toEqual(count(list).result());
  });

  test('does not hold what it has counted', () => {
    const counter = referralFiguresCounter({ asOf });
    const one = fc.sample(referral, { numRuns: 1, seed: 1 })[0] as ReferralForFigures;
    const size = () => JSON.stringify(counter.tally()).length;
    for (let index = 0; index < 100; index += 1) counter.add(one);
    const before = size();
    for (let index = 0; index < 100_000; index += 1) counter.add(one);
    expect(size()).toBeLessThan(before + 60);
  });

  test('records of the standard have the fields that are counted', () => {
    type Referral = (typeof referralRecord.schema)['_zod']['output'];
    const asReferral: (one: Referral) => ReferralForFigures = (one) => one;
    expect(asReferral).toBeTypeOf('function');
  });
});

describe('protectReferralFigures', () => {
  const minCellSize = 5;

  test('shows no small count, and none that is the difference of two shown ones', () => {
    let [shown, hidden] = [0, 0];
    fc.assert(
      fc.property(fc.array(referral, { minLength: 20, maxLength: 120 }), (list) => {
        const result = protectReferralFigures(count(list).result(), { minCellSize });
        if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
        const { figures } = result;
        const isSmall = (value: number) => value > 0 && value < minCellSize;
        expect(countsIn(figures).filter(isSmall)).toEqual([]);
        const ratios = [
          figures.acceptance,
          figures.completion,
          figures.closedLoop,
          ...figures.funnel.flatMap(({ ofPrevious, ofSent }) => [ofPrevious, ofSent]),
          ...Object.values(figures.byPriority).flatMap(({ answered, inTime }) => [answered, inTime]),
          ...Object.values(figures.unmetNeed),
        ];
        for (const one of ratios) {
          if (one === 'hidden') hidden += 1;
          else {
            shown += 1;
            expect(isSmall(one.denominator - one.numerator)).toBe(false);
          }
        }
        expect(figures).not.toHaveProperty('diagnostics');
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(Math.min(shown, hidden)).toBeGreaterThan(100);
  });

  test('without small groups nothing is hidden', () => {
    const one: ReferralForFigures = {
      createdAt: '2026-01-01T00:00:00Z',
      priority: 'urgent-72h',
      status: 'completed',
      statusHistory: [],
      servicesRequested: ['shelter'],
      respondedAt: '2026-01-02T00:00:00Z',
      feedbackToReferrer: {},
    };
    const figures = count(Array.from({ length: 50 }, () => one)).result();
    const result = protectReferralFigures(figures, { minCellSize });
    const { diagnostics: _, unmetNeed, ...published } = figures;
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const { unmetNeed: needs, ...others } = result.figures;
    expect(others).toEqual(published);
    expect(needs.shelter).toEqual(unmetNeed.shelter);
    // Whether nobody asked for these, or few, is never said.
    const hidden = Object.entries(needs).filter(([, one]) => one === 'hidden');
    expect(hidden.map(([type]) => type)).toEqual(['gbv', 'trafficking']);
  });

  test('a rule below what was promised is refused', () => {
    expect(
      protectReferralFigures(count([]).result(), { minCellSize: 3, promisedMinCellSize: 5 }),
    ).toMatchObject({
      ok: false,
    });
  });
});
