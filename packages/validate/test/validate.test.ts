import { grievanceCase } from '@amparo/grievance';
import { sampleCases } from '@amparo/grievance/samples';
import { describe, expect, test } from 'vitest';
import {
  CouldNotCheckError,
  createValidator,
  families,
  validate,
  validateStream,
  validator,
} from '../src/index.ts';

const [good] = sampleCases({ seed: 3, count: 1 }) as unknown as Record<string, unknown>[];
const now = '2026-06-01T00:00:00Z';
const codesOf = (record: unknown) => validate(record, { now }).diagnostics.map(({ code }) => code);

test('a good case follows the standard and is not safe to share', () => {
  const { diagnostics, notEvaluated, followsStandard, sharing } = validate(good, { now });
  expect(diagnostics).toEqual([]);
  expect(notEvaluated).toEqual([]);
  expect(followsStandard).toBe(true);
  expect(sharing.safe).toBe(false);
  expect(sharing.special).toContain('immediateRisk/present');
});

test('a field that the standard does not know does not silence rules', () => {
  const { affectedBySex: _, ...rest } = good as Record<string, unknown>;
  const broken = { ...rest, remarks: 'x', collective: true, affectedWorkersCount: 1 };
  const { diagnostics, notEvaluated } = validate(broken, { now });
  expect(diagnostics.map(({ code }) => code).sort()).toEqual([
    'core.unknown-field',
    'grievance.collective-case-of-one',
  ]);
  expect(notEvaluated).toEqual([]);
});

test('a fault of structure silences the rules that read it, and says so', () => {
  const { diagnostics, notEvaluated, followsStandard } = validate(
    { ...good, incidentStart: 'soon' },
    { now },
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['core.not-a-date']);
  expect(notEvaluated.map(({ code }) => code)).toContain('grievance.incident-starts-after-received');
  expect(notEvaluated.every(({ reason }) => reason === 'structure')).toBe(true);
  expect(followsStandard).toBe(false);
});

describe('what cannot be checked is never called wrong', () => {
  test.each([[{}], [null], ['grievance-case'], [{ recordType: 'poem' }]])('%j', (record) => {
    expect(() => validate(record)).toThrow(CouldNotCheckError);
  });

  test('an option that is no moment is a mistake of the caller', () => {
    expect(() => validate(good, { now: '2026-06-05' })).toThrow(RangeError);
  });
});

test.each([[null], [123], ['x'], [[]], [{ recordType: 'grievance-case', name: 'Somebody Contoh' }]])(
  '%j is not safe to share, since it is not known what it is',
  (record) => {
    expect(validate(record, { as: 'grievance-case' }).sharing).toMatchObject({ safe: false, unknown: true });
  },
);

test('deadlines are judged at the time given', () => {
  const [open] = [...sampleCases({ seed: 3, count: 50 })].filter(({ status }) => status === 'investigating');
  const due = { ...open, slaDueAt: '2027-06-15T00:00:00Z' };
  const isOverdue = (at: string) =>
    validate(due, { now: at }).diagnostics.some(({ code }) => code === 'grievance.overdue');
  expect(isOverdue('2027-06-14T23:59:59Z')).toBe(false);
  expect(isOverdue('2027-06-15T00:00:01Z')).toBe(true);
});

test('settings take the place of the figures of the family', () => {
  const [kept] = [...sampleCases({ seed: 3, count: 50 })].filter(
    ({ sensitivity }) => sensitivity.level === 'highly-restricted',
  );
  const isTooLong = (years: number) =>
    validate(kept, { now, settings: { highlyRestrictedRetentionYears: years } }).diagnostics.some(
      ({ code }) => code === 'grievance.retention-too-long',
    );
  expect(isTooLong(100)).toBe(false);
  expect(isTooLong(0)).toBe(true);
});

describe('a stream', () => {
  const ids = ['5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10', '7d9d8f3a-1f64-4b0e-8a55-0c5d2b9e4f13'];

  test('takes a record only when the last result was taken', async () => {
    let taken = 0;
    function* source() {
      for (;;) {
        taken += 1;
        yield good;
      }
    }
    for await (const { position } of validateStream(source(), { now })) if (position === 2) break;
    expect(taken).toBe(3);
  });

  test('finds an id that comes twice, also in records with a fault elsewhere', async () => {
    const records = [
      { ...good, caseId: ids[0], incidentEnd: '2026-13-45' },
      { ...good, caseId: ids[1] },
      { ...good, caseId: ids[0] },
    ];
    const late: number[] = [];
    for await (const { position, diagnostics } of validateStream(records, { now })) {
      if (diagnostics.some(({ code }) => code === 'grievance.case-id-repeated')) late.push(position);
    }
    expect(late).toEqual([0, 2]);
  });

  test('counts a record whose id is not sound as not evaluated', () => {
    const run = validator.start({ now });
    const { notEvaluated } = run.check({ ...good, caseId: 'C-1' });
    expect(notEvaluated.map(({ code }) => code)).toContain('grievance.case-id-repeated');
  });
});

test('the engine knows no family', () => {
  expect(createValidator([]).recordTypes).toEqual([]);
  expect(() => createValidator([]).validate(good)).toThrow(CouldNotCheckError);
  expect(createValidator(families).validate(good, { now }).diagnostics).toEqual([]);
});

test('a schema speaks Standard Schema v1', async () => {
  const standard = grievanceCase.schema['~standard'];
  expect(standard.version).toBe(1);
  expect((await standard.validate(good)).issues).toBeUndefined();
  expect((await standard.validate({})).issues).not.toHaveLength(0);
});

test('input that is not a record gives one finding', () => {
  expect(validate([], { as: 'grievance-case', now }).diagnostics).toMatchObject([
    { code: 'core.wrong-type', path: '' },
  ]);
  expect(codesOf({ ...good, __proto__: undefined })).toEqual([]);
});
