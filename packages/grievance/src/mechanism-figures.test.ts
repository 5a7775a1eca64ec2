import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseForFigures } from './figures/case-for-figures.ts';
import type { grievanceCase } from './grievance-case.ts';
import { figuresCounter, mechanismFigures } from './mechanism-figures.ts';

const myr = (amount: string) => ({ amount, currency: 'MYR' });
const plain: CaseForFigures = {
  receivedAt: '2026-01-01T09:00:00+07:00',
  submissionMode: 'confidential',
  affectedWorkersCount: 1,
  retaliation: { reported: false },
  status: 'received',
  statusHistory: [{ status: 'received', at: '2026-01-01T09:00:00+07:00' }],
};
const at = (day: number, hour = 9) =>
  `2026-01-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+07:00`;

const cases: CaseForFigures[] = [
  {
    ...plain,
    acknowledgedAt: at(1, 11),
    intakeLanguage: 'ne',
    affectedWorkersCount: 3,
    affectedBySex: { female: 2, male: 1, other: 0, unknown: 0 },
    migrationStatusAtIncident: 'irregular',
    employerRef: { organisationId: 'org-1' },
    claims: [
      { claimedAmount: myr('1000'), agreedAmount: myr('800'), paidAmount: myr('200') },
      { claimedAmount: { amount: '50', currency: 'USD' } },
      { claimedAmount: myr('1'), paidAmount: { amount: '1', currency: 'USD' } },
    ],
    remedies: [{ deliveredAt: '2026-01-20', verifiedAt: '2026-01-25' }, { deliveredAt: '2026-01-20' }, {}],
    status: 'reopened',
    statusHistory: [
      { status: 'received', at: at(1) },
      { status: 'acknowledged', at: at(1, 11) },
      { status: 'investigating', at: at(2) },
      { status: 'resolved', at: at(20) },
      { status: 'reopened', at: at(22) },
    ],
    complainantInformedAt: [at(5)],
    slaDueAt: at(30),
  },
  {
    ...plain,
    acknowledgedAt: at(3),
    employerRef: { organisationId: 'org-1' },
    retaliation: { reported: true },
    status: 'closed',
    statusHistory: [
      { status: 'received', at: at(1) },
      { status: 'acknowledged', at: at(3) },
      { status: 'closed', at: at(9) },
    ],
    closedAt: at(9),
    slaDueAt: at(8),
  },
  {
    ...plain,
    submissionMode: 'anonymous',
    employerRef: { organisationId: 'org-2' },
    complainantInformedAt: [at(4)],
  },
  { ...plain, acknowledgedAt: '2025-12-31T09:00:00+07:00', employerRef: {} },
  {
    ...plain,
    duplicateOf: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
    retaliation: { reported: true },
    affectedWorkersCount: 500,
  },
];

describe('mechanismFigures', () => {
  test('counts what principle 31 asks for', async () => {
    const figures = await mechanismFigures(cases, {
      asOf: at(31),
      timeFrames: { received: 24, investigating: 24 * 14, acknowledged: 1 },
    });
    expect(figures).toEqual({
      cases: 4,
      duplicates: 1,
      workers: 6,
      acknowledged: { numerator: 2, denominator: 4, value: 0.5 },
      medianMinutesToAcknowledge: (120 + 2880) / 2,
      stages: {
        received: { inTime: { numerator: 1, denominator: 4, value: 0.25 }, running: 0 },
        investigating: { inTime: { numerator: 0, denominator: 1, value: 0 }, running: 0 },
        acknowledged: { inTime: { numerator: 0, denominator: 2, value: 0 }, running: 0 },
      },
      promisesKept: { numerator: 0, denominator: 2, value: 0 },
      byLanguage: {
        unknown: { numerator: 3, denominator: 4, value: 0.75 },
        ne: { numerator: 1, denominator: 4, value: 0.25 },
      },
      bySex: {
        unknown: { numerator: 3, denominator: 6, value: 0.5 },
        female: { numerator: 2, denominator: 6, value: 2 / 6 },
        male: { numerator: 1, denominator: 6, value: 1 / 6 },
      },
      byMigrationStatus: {
        unknown: { numerator: 3, denominator: 4, value: 0.75 },
        irregular: { numerator: 1, denominator: 4, value: 0.25 },
      },
      byStatus: {
        received: { numerator: 2, denominator: 4, value: 0.5 },
        closed: { numerator: 1, denominator: 4, value: 0.25 },
        reopened: { numerator: 1, denominator: 4, value: 0.25 },
      },
      informed: { numerator: 1, denominator: 3, value: 1 / 3 },
      remediesDelivered: { numerator: 2, denominator: 3, value: 2 / 3 },
      remediesVerified: { numerator: 1, denominator: 2, value: 0.5 },
      recovery: {
        MYR: {
          ofAgreed: { numerator: myr('200.00'), denominator: myr('800.00'), value: 0.25 },
          ofClaimed: { numerator: myr('200.00'), denominator: myr('1000.00'), value: 0.2 },
        },
        USD: {
          ofAgreed: {
            numerator: { amount: '0.00', currency: 'USD' },
            denominator: { amount: '0.00', currency: 'USD' },
            value: undefined,
          },
          ofClaimed: {
            numerator: { amount: '0.00', currency: 'USD' },
            denominator: { amount: '50.00', currency: 'USD' },
            value: 0,
          },
        },
      },
      reopened: { numerator: 1, denominator: 2, value: 0.5 },
      retaliation: { numerator: 1, denominator: 4, value: 0.25 },
      recurrence: {
        employers: { numerator: 1, denominator: 2, value: 0.5 },
        repeatCases: { numerator: 1, denominator: 3, value: 1 / 3 },
        most: [{ organisationId: 'org-1', cases: 2 }],
        complete: true,
      },
      leftOut: { acknowledgements: 1, claims: 1 },
    });
  });

  test('without a moment of counting, running stages and open promises are not judged', async () => {
    const figures = await mechanismFigures(cases, { timeFrames: { received: 24 } });
    expect(figures.stages.received).toEqual({
      inTime: { numerator: 1, denominator: 2, value: 0.5 },
      running: 2,
    });
    expect(figures.promisesKept).toEqual({ numerator: 0, denominator: 1, value: 0 });
  });

  test('of nothing there is no ratio, and never NaN', async () => {
    const figures = await mechanismFigures([]);
    expect(figures.retaliation).toEqual({ numerator: 0, denominator: 0, value: undefined });
    expect(figures.medianMinutesToAcknowledge).toBeUndefined();
    expect(JSON.stringify(figures)).not.toContain('null');
  });

  test('takes a stream as well as a list', async () => {
    async function* stream() {
      yield* cases;
    }
    expect(await mechanismFigures(stream())).toEqual(await mechanismFigures(cases));
  });

  test('does not depend on the order of cases', () => {
    const count = (all: readonly CaseForFigures[]) => {
      const counter = figuresCounter({ asOf: at(31), timeFrames: { received: 24 } });
      for (const one of all) counter.add(one);
      return counter.result();
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(cases, { minLength: cases.length }), (shuffled) => {
        expect(JSON.stringify(count(shuffled))).toBe(JSON.stringify(count(cases)));
      }),
    );
  });

  test('keeps to its memory: keys and employers beyond the bound are counted together or left out', () => {
    const counter = figuresCounter({ employers: 10 });
    for (let index = 0; index < 5000; index += 1) {
      counter.add({ ...plain, intakeLanguage: `x${index}`, employerRef: { organisationId: `org-${index}` } });
    }
    const { byLanguage, recurrence } = counter.result();
    expect(Object.keys(byLanguage)).toHaveLength(1001);
    expect(byLanguage['(other)']?.numerator).toBe(4000);
    expect(recurrence).toMatchObject({ complete: false, employers: { denominator: 10 } });
  });

  test('every grievance case has the fields it counts', () => {
    type Case = (typeof grievanceCase.schema)['_zod']['output'];
    const asCase: (grievance: Case) => CaseForFigures = (grievance) => grievance;
    expect(asCase).toBeTypeOf('function');
  });
});
