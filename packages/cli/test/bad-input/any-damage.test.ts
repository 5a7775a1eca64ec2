import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { file, goodCases, ndjson } from '../_files.ts';
import { checkHere } from '../_here.ts';
import { csvOf, tableOf, xlsxOf } from '../_tables.ts';

const now = '2026-06-01T00:00:00Z';

describe('whatever happens to a file, the program keeps its word', () => {
  const { columns, rows } = tableOf(goodCases(2));
  const headings = columns.map(({ heading }) => heading);
  const damage = fc.record({
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    changes: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })),
      { maxLength: 6 },
    ),
    insert: fc.constantFrom('', '"', '\0', '{', ']', '\r', '\uFEFF', ';;;;;;', '\ud83d', 'PK\u0003\u0004'),
  });

  test.each<[string, () => Promise<Uint8Array>]>([
    ['cases.csv', async () => Buffer.from(csvOf([headings, ...rows], { delimiter: ';' }))],
    ['cases.xlsx', () => xlsxOf([headings, ...rows])],
    ['cases.ndjson', async () => Buffer.from(ndjson(goodCases(2)))],
    ['cases.json', async () => Buffer.from(JSON.stringify(goodCases(2), null, 2))],
  ])('%s', async (name, make) => {
    const whole = await make();
    await fc.assert(
      fc.asyncProperty(damage, async ({ cut, changes, insert }) => {
        const damaged = Uint8Array.from(whole);
        for (const [at, byte] of changes) damaged[Math.floor(at * (whole.length - 1))] = byte;
        const middle = Math.floor(cut * whole.length);
        const parts =
          insert === ''
            ? [damaged.subarray(0, middle)]
            : [damaged.subarray(0, middle), Buffer.from(insert), damaged.subarray(middle)];
        const { code, stdout, stderr } = await checkHere(await file(name, Buffer.concat(parts)), { now });
        expect([0, 1, 3]).toContain(code);
        expect(stderr).not.toContain('fault of this program');
        expect(code === 3 ? stdout : stderr).toBe('');
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
