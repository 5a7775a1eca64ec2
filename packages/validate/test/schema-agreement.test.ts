import {
  aggregate,
  exampleOf,
  type Family,
  facilityRef,
  field,
  functioning,
  list,
  optional,
  period,
  person,
  type RecordType,
  record,
} from '@amparo/core';
import { jsonSchemaOf, schemaKeywords } from '@amparo/core/emit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { families } from '../src/families.ts';
import { mutantsOf } from './_mutate.ts';

const facts = {
  title: 'T',
  description: 'D.',
  since: '0.1.0',
  sensitivity: 'internal',
} as const;

/** The shared blocks in one record, so that every primitive is met whatever the families use. */
const vocabulary = record(
  {
    type: 'vocabulary',
    name: 'Vocabulary',
    title: 'Vocabulary',
    description: 'All blocks.',
    since: '0.1.0',
    idField: 'person',
  },
  {
    person: field(person, facts),
    facility: field(facilityRef, facts),
    period: field(optional(period), facts),
    figures: field(list(aggregate, { min: 1, max: 3 }), facts),
    functioning: field(list(functioning, { max: 2 }), facts),
  },
);
const shared: Family = {
  name: 'shared',
  title: 'Shared',
  description: 'Shared blocks.',
  status: 'draft',
  version: '0.1.0',
  records: [{ record: vocabulary, rules: [] }],
  codelists: [],
  catalogues: {},
};

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
ajv.addVocabulary([...schemaKeywords]);

const cases = [...families, shared].flatMap((family) =>
  family.records.map((entry) => ({
    type: entry.record.type,
    record: entry.record,
    schema: jsonSchemaOf(family, entry),
  })),
);

test.each(cases)('$type: published schema, check and zod come to one verdict on any value', (one) => {
  const record = one.record as RecordType;
  const isValid = ajv.compile(one.schema);
  const verdicts = { true: 0, false: 0 };
  fc.assert(
    fc.property(mutantsOf(exampleOf(record)), (value) => {
      const published = isValid(value);
      verdicts[`${published}`] += 1;
      const ours = {
        // A warning is for people: a schema knows nothing between good and bad.
        check: record.check(value).every(({ severity }) => severity !== 'error'),
        zod: record.schema.safeParse(value).success,
      };
      expect(ours).toEqual({ check: published, zod: published });
    }),
    { numRuns: 4000 },
  );
  // Neither verdict may be so rare that only the other was tried.
  expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(400);
});
