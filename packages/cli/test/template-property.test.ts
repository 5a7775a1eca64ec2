import { writeTemplate } from '@amparo/intake/workbook';
import type { Finding } from '@amparo/validate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ndjson } from './_files.ts';
import { findings } from './_findings.ts';
import { recordTypes, typeNamed } from './_kinds.ts';
import { gathered, readAll } from './_read-all.ts';
import { sampleRecordsByType } from './_sample-records.ts';

/** What is said of a phone number that was typed into a table; of one in JSON, nothing is guessed. */
const ofTablesAlone = new Set(['intake.phone-doubtful']);

/** What was found and in which record, without places: these are lines in one file and cells in the other. */
function saidIn(found: readonly Finding[]): string[] {
  return found
    .filter(({ code }) => !ofTablesAlone.has(code))
    .map(({ code, path, record }) => `${code} ${record ?? ''} ${path}`)
    .sort();
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });

test.each(recordTypes.map(({ type }) => [type]))(
  '%s: a filled template holds the same records, and a check finds the same in it, whatever they hold',
  async (type) => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const records = sampleRecordsByType(seed).get(type)?.slice(0, 12) ?? [];
        const filled = await gathered(writeTemplate(typeNamed(type), { standard: '0.1.0', records }));
        const { records: read } = await readAll(filled);
        expect(read.map(({ record }) => record)).toEqual(records);
        expect(saidIn(await findings('filled.xlsx', filled))).toEqual(
          saidIn(await findings('records.ndjson', ndjson(records))),
        );
      }),
      { numRuns: 3 },
    );
  },
);
