import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { jsonSchemaOf } from '@amparo/core/emit';
import { grievanceCase } from '@amparo/grievance';
import { families, validator } from '@amparo/validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** One way to check parsed records; gives how many it accepted. */
export interface Variant {
  readonly name: string;
  readonly prepare: () => (records: readonly unknown[]) => number;
}

/** What is measured, beside what a user would pick instead. */
export const variants: readonly Variant[] = [
  {
    name: 'Amparo: structure and all rules',
    prepare: () => {
      const run = validator.start({ as: 'grievance-case', now: '2026-06-01T00:00:00Z' });
      return (records) => count(records, (record) => run.check(record).diagnostics.length === 0);
    },
  },
  {
    name: 'Amparo: structure alone',
    prepare: () => (records) => count(records, (record) => grievanceCase.check(record).length === 0),
  },
  {
    name: 'zod 4, structure alone',
    prepare: () => (records) => count(records, (record) => grievanceCase.schema.safeParse(record).success),
  },
  {
    name: 'ajv 8 compiled from our JSON Schema, structure alone',
    prepare: () => {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const [family] = families;
      const [entry] = family?.records ?? [];
      if (!family || !entry) throw new Error('There is no record to measure.');
      const valid = ajv.compile(jsonSchemaOf(family, entry));
      return (records) => count(records, (record) => valid(record) as boolean);
    },
  },
];

function count(records: readonly unknown[], accepts: (record: unknown) => boolean): number {
  let accepted = 0;
  for (const record of records) if (accepts(record)) accepted += 1;
  return accepted;
}

/** The first lines of a file. */
export async function firstLines(path: string, wanted: number): Promise<string[]> {
  const lines: string[] = [];
  const reader = createInterface({ input: createReadStream(path) });
  for await (const line of reader) {
    lines.push(line);
    if (lines.length === wanted) break;
  }
  reader.close();
  return lines;
}
