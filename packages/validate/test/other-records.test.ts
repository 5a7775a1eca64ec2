import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { overflowToDisk } from '../src/disk/index.ts';
import { createValidator, type LateResult, type ValidateOptions } from '../src/index.ts';
import { visits } from './_visits-family.ts';

const validator = createValidator([visits]);
const folder = mkdtempSync(join(tmpdir(), 'amparo-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface House {
  readonly recordType: 'house';
  readonly houseId: string;
  readonly opensOn: string;
  readonly goodVisits?: string;
  readonly totalPaid?: string;
}

interface Visit {
  readonly recordType: 'visit';
  readonly visitId: string;
  readonly from: string;
  readonly to: string;
  readonly houseId?: string;
  readonly subjectId?: string;
  readonly mood?: 'good' | 'bad';
  readonly paid?: string;
}

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`);
const idOf = (letter: string, most: number) =>
  fc.integer({ min: 1, max: most }).map((number) => letter + number);
const visitOf = fc.record<Visit>(
  {
    recordType: fc.constant('visit'),
    visitId: idOf('V', 40),
    from: day,
    to: day,
    houseId: idOf('H', 4),
    subjectId: idOf('P', 6),
    mood: fc.constantFrom('good', 'bad'),
    paid: fc.integer({ min: -500, max: 500 }).map((cents) => (cents / 100).toFixed(2)),
  },
  { requiredKeys: ['recordType', 'visitId', 'from', 'to'] },
);
/** Houses come twice, and with a fault, now and then: the first sound one counts. */
const housesOf = fc.array(
  fc.record<House>(
    {
      recordType: fc.constant('house'),
      houseId: idOf('H', 4),
      opensOn: fc.oneof({ arbitrary: day, weight: 4 }, fc.constant('in May')),
      goodVisits: fc.integer({ min: 0, max: 4 }).map(String),
      totalPaid: fc.constantFrom('0', '2.50', '-1.00'),
    },
    { requiredKeys: ['recordType', 'houseId', 'opensOn'] },
  ),
  { maxLength: 6 },
);
const recordsOf = fc
  .tuple(housesOf, fc.array(visitOf, { maxLength: 40 }))
  .chain(([houses, all]) =>
    fc.shuffledSubarray<House | Visit>([...houses, ...all], { minLength: houses.length + all.length }),
  );

/** What the rules come to, worked out without the engine: codes by record, and how many could not be judged. */
function plainly(records: readonly (House | Visit)[]): { found: string[]; missing: string[] } {
  const houses = records.filter((one): one is House => one.recordType === 'house');
  const all = records.filter((one): one is Visit => one.recordType === 'visit');
  const cents = (paid: string | undefined) => Math.round(Number(paid ?? 0) * 100);
  const found: string[] = [];
  const missing: string[] = [];
  records.forEach((self, position) => {
    const broken = (code: string, isBroken: boolean) => isBroken && found.push(`${position} visits.${code}`);
    if (self.recordType === 'house') {
      const guests = all.filter(({ houseId }) => houseId === self.houseId);
      const good = guests.filter(({ mood }) => mood === 'good').length;
      if (self.goodVisits !== undefined) {
        if (guests.length === 0) missing.push('visits.good-visits-differ');
        else broken('good-visits-differ', Number(self.goodVisits) !== good);
      }
      const total = guests.reduce((sum, { paid }) => sum + cents(paid), 0);
      if (self.totalPaid !== undefined) broken('total-differs', cents(self.totalPaid) !== total);
      return;
    }
    const rest = all.filter((other) => other !== self);
    const possible = houses.filter(({ houseId }) => houseId === self.houseId);
    const house = possible.find(({ opensOn }) => opensOn !== 'in May');
    broken(
      'repeated',
      rest.some(({ visitId }) => visitId === self.visitId),
    );
    broken(
      'in-two-houses',
      self.subjectId !== undefined &&
        rest.some(
          (other) => other.subjectId === self.subjectId && other.from <= self.to && self.from <= other.to,
        ),
    );
    // Where it has a mood but no house, it has no house to look up, so that no rule about houses applies.
    if (self.houseId === undefined) return;
    if (!house) {
      const reason = possible.length > 0 ? ' structure' : '';
      missing.push(`visits.before-opening${reason}`, `visits.alone-before-opening${reason}`);
    } else {
      const isEarly = self.from < house.opensOn;
      const alike = rest.filter(({ houseId, mood }) => houseId === self.houseId && mood === self.mood);
      broken('before-opening', isEarly);
      broken('alone-before-opening', isEarly && alike.length === 0);
    }
  });
  return { found: found.sort(), missing: missing.sort() };
}

/** What the engine comes to. */
function byEngine(records: readonly unknown[], options: ValidateOptions = {}): ReturnType<typeof plainly> {
  const run = validator.start(options);
  try {
    const found: string[] = [];
    const missing: string[] = [];
    records.forEach((record, position) => {
      const { diagnostics, notEvaluated } = run.check(record);
      const own = diagnostics.filter(({ code }) => code.startsWith('visits.'));
      found.push(...own.map(({ code }) => `${position} ${code}`));
      missing.push(
        ...notEvaluated.filter(({ reason }) => reason === 'missing-records').map(({ code }) => code),
      );
    });
    const late = run.finish();
    found.push(...[...late.findings].map(({ position, diagnostic }) => `${position} ${diagnostic.code}`));
    for (const { code, count, reason } of late.notEvaluated)
      missing.push(...Array<string>(count).fill(reason === 'missing-records' ? code : `${code} ${reason}`));
    return { found: found.sort(), missing: missing.sort() };
  } finally {
    run.close();
  }
}

describe('rules over several records', () => {
  test('find what a plain comparison of all records finds, in any order', () => {
    fc.assert(
      fc.property(recordsOf, (records) => {
        expect(byEngine(records)).toEqual(plainly(records));
      }),
      { numRuns: 300 },
    );
  });

  test('find the same when almost nothing fits into memory', () => {
    fc.assert(
      fc.property(recordsOf, fc.integer({ min: 1, max: 4000 }), (records, memory) => {
        expect(byEngine(records, { memory, overflow: overflowToDisk({ folder }) })).toEqual(plainly(records));
      }),
      { numRuns: 200 },
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('say which records they miss, and count on how many', () => {
    const visit = { recordType: 'visit', from: '2026-01-01', to: '2026-01-01', houseId: 'H1' };
    const late = finish([
      { ...visit, visitId: 'V1' },
      { ...visit, visitId: 'V2' },
    ]);
    expect(late.notEvaluated).toContainEqual({
      code: 'visits.before-opening',
      path: '/from',
      reason: 'missing-records',
      needs: 'house',
      recordType: 'visit',
      count: 2,
    });
  });

  test('are not judged by a record with a fault in what they read', () => {
    const late = finish([
      { recordType: 'house', houseId: 'H1', opensOn: 'in May' },
      { recordType: 'visit', visitId: 'V1', from: '2026-01-01', to: '2026-01-01', houseId: 'H1' },
    ]);
    expect(late.notEvaluated).toMatchObject([
      { code: 'visits.before-opening', reason: 'structure', count: 1 },
      { code: 'visits.alone-before-opening', reason: 'structure', count: 1 },
    ]);
  });

  test('are judged at once where what they look up is known', () => {
    const run = validator.start();
    run.check({ recordType: 'house', houseId: 'H1', opensOn: '2026-02-01' });
    const visit = { recordType: 'visit', visitId: 'V1', from: '2026-01-01', to: '2026-01-01', houseId: 'H1' };
    expect(run.check(visit).diagnostics.map(({ code }) => code)).toEqual(['visits.before-opening']);
  });

  test('do not compare more records of one person than can be compared pair by pair', () => {
    const day = { recordType: 'visit', from: '2026-01-01', to: '2026-01-01', subjectId: 'P1' };
    const late = finish(Array.from({ length: 2_002 }, (_, at) => ({ ...day, visitId: `V${at}` })));
    expect(late.notEvaluated).toMatchObject([
      { code: 'visits.in-two-houses', reason: 'too-many-records', count: 2_002 },
    ]);
    expect([...late.findings]).toEqual([]);
  });

  test('need no room when the record type they look at cannot come', () => {
    const run = validator.start({ as: 'visit' });
    const visit = { recordType: 'visit', visitId: 'V1', from: '2026-01-01', to: '2026-01-01', houseId: 'H1' };
    expect(run.check(visit).notEvaluated).toMatchObject([
      { code: 'visits.before-opening', reason: 'missing-records', needs: 'house' },
      { code: 'visits.alone-before-opening', reason: 'missing-records', needs: 'house' },
    ]);
  });

  function finish(records: readonly unknown[]): LateResult {
    const run = validator.start();
    for (const record of records) run.check(record);
    return run.finish();
  }
});

describe('a run over several types', () => {
  test('says of a record that its type is missing or not known, and goes on', () => {
    const run = validator.start();
    expect(run.check({ visitId: 'V1' })).toMatchObject({
      recordType: undefined,
      diagnostics: [{ code: 'validate.no-record-type', path: '' }],
    });
    expect(run.check({ recordType: 'castle' })).toMatchObject({
      recordType: undefined,
      diagnostics: [{ code: 'validate.unknown-record-type', path: '/recordType' }],
    });
    expect(run.check({ recordType: 'house', houseId: 'H1', opensOn: '2026-01-01' })).toMatchObject({
      recordType: 'house',
      diagnostics: [],
    });
  });
});

describe.runIf(existsSync('/proc/self/fd'))('what is put away on disk', () => {
  test('cannot be read there, and has no name', () => {
    const mark = 'CANARY7Q';
    expect(openFiles().filter(isOverflow)).toEqual([]);
    const overflow = overflowToDisk({ folder });
    const run = validator.start({ memory: 1, overflow });
    for (let at = 0; at < 200; at += 1)
      run.check({
        recordType: 'visit',
        visitId: `${mark}${at}`,
        from: '2026-01-01',
        to: '2026-01-01',
        subjectId: mark,
      });
    expect(readdirSync(folder)).toEqual([]);
    const opened = openFiles().filter(isOverflow);
    expect(opened).toHaveLength(1);
    const stored = readFileSync(`/proc/self/fd/${opened[0]}`);
    expect(stored.length).toBeGreaterThan(200 * 100);
    expect(stored.includes(mark)).toBe(false);
    expect([...run.finish().findings].length).toBe(200);
    run.close();
    expect(openFiles().filter(isOverflow)).toEqual([]);
  });

  const openFiles = () => readdirSync('/proc/self/fd');
  const isOverflow = (descriptor: string) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`).includes('amparo-');
    } catch {
      return false;
    }
  };
});
