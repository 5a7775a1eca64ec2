import { randomFrom } from '@amparo/core/samples';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { declaredIn, recordsOf, recordTypes } from '../../test/_record-types.ts';
import { type RecordAudience, viewFor, viewOf, viewSchema } from '../index.ts';

const audiences: readonly RecordAudience[] = [
  'worker',
  'case-owner',
  'referral-partner',
  'regulator',
  'public',
];
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);

describe.each(recordTypes)('the schema of views of $type', (recordType) => {
  const records = recordsOf(recordType);

  it.each(audiences)('holds of every view for %s', (audience) => {
    const isValid = ajv.compile(viewSchema(recordType, audience));
    const view = viewFor(recordType, audience);
    for (const record of records) {
      isValid(view(record));
      expect(isValid.errors ?? []).toEqual([]);
    }
  });

  it('refuses whatever the view must not hold', () => {
    const isValid = ajv.compile(viewSchema(recordType, 'public'));
    const [full] = records;
    expect(isValid(full)).toBe(false);
    expect(isValid({ ...viewFor(recordType, 'public')(full as object), extra: 1 })).toBe(false);
  });

  it('holds of views of any chosen fields', () => {
    const random = randomFrom(11);
    for (let round = 0; round < 5; round += 1) {
      const fields = declaredIn(recordType)
        .map(({ path }) => path)
        .filter(() => random() < 0.4);
      const isValid = ajv.compile(viewSchema(recordType, fields));
      for (const record of records.slice(0, 20)) {
        isValid(viewOf(recordType, fields)(record));
        expect(isValid.errors ?? []).toEqual([]);
      }
    }
  });
});
