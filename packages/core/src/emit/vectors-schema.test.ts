import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { vectorsSchema } from './vectors-schema.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(vectorsSchema);

const file = {
  $schema: '../../../schemas/vectors.schema.json',
  description: 'Incident dates',
  spec: 'G02',
  record: 'grievance-case',
  now: '2026-05-01T09:00:00Z',
  settings: { highlyRestrictedRetentionYears: 5 },
  base: { incidentStart: '2026-03-01' },
  tests: [
    { description: 'ends later', patch: { incidentEnd: '2026-03-02' }, expect: [] },
    {
      description: 'one of two ends earlier',
      patches: [{}, { incidentEnd: '2026-02-01' }],
      expect: [{ code: 'grievance.a-b', path: '/incidentEnd', record: 1 }],
    },
    { description: 'no record', data: null, expect: [{ code: 'core.wrong-type', path: '' }] },
  ],
};
const [first] = file.tests;

test('one patch, several patches and data in full are the three ways to write a case', () => {
  isValid(file);
  expect(isValid.errors).toBeNull();
});

test.each([
  ['no moment of checking', { ...file, now: undefined }],
  ['a moment without offset', { ...file, now: '2026-05-01T09:00:00' }],
  ['no base', { ...file, base: undefined }],
  ['no case', { ...file, tests: [] }],
  ['an unknown part', { ...file, family: 'grievance' }],
  ['a case without findings to expect', { ...file, tests: [{ ...first, expect: undefined }] }],
  ['a case without data', { ...file, tests: [{ ...first, patch: undefined }] }],
  ['a case with data twice', { ...file, tests: [{ ...first, data: {} }] }],
  ['a finding without place', { ...file, tests: [{ ...first, expect: [{ code: 'core.wrong-type' }] }] }],
  [
    'a finding whose place is no pointer',
    { ...file, tests: [{ ...first, expect: [{ code: 'core.wrong-type', path: 'incidentEnd' }] }] },
  ],
])('%s is refused', (_, value) => {
  expect(isValid(JSON.parse(JSON.stringify(value)))).toBe(false);
});
