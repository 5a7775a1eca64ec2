import {
  block,
  code,
  codelist,
  constant,
  date,
  type Family,
  field,
  identifier,
  list,
  optional,
  record,
  rule,
} from '@amparo/core';
import { describe, expect, test } from 'vitest';
import { createValidator } from '../src/index.ts';

const facts = { description: 'A field.', since: '0.1.0', sensitivity: 'internal' } as const;
const reason = codelist({
  id: 'stay-reason',
  title: 'Reason',
  description: 'Reasons.',
  source: 'invented',
  codes: [{ code: 'storm', title: 'Storm' }],
});
const night = block(
  { name: 'Night', description: 'A night.' },
  {
    on: field(date(), { ...facts, title: 'On', example: '2026-01-01' }),
    room: field(identifier(), { ...facts, title: 'Room', example: 'R1' }),
  },
);
const stay = record(
  { type: 'stay', name: 'Stay', title: 'Stay', description: 'A stay.', since: '0.1.0', idField: 'stayId' },
  {
    recordType: field(constant('stay'), { ...facts, title: 'Record type', example: 'stay' }),
    stayId: field(identifier(), { ...facts, title: 'Stay id', example: 'S1' }),
    from: field(date(), { ...facts, title: 'From', example: '2026-01-01' }),
    to: field(optional(date()), { ...facts, title: 'To', example: '2026-01-02' }),
    reasons: field(list(code(reason), { min: 1, max: 3 }), {
      ...facts,
      title: 'Reasons',
      example: ['storm'],
    }),
    nights: field(list(night, { min: 1, max: 9 }), { ...facts, title: 'Nights' }),
  },
);
const words = {
  title: 'Wrong.',
  because: 'It is.',
  fix: 'Mend it.',
  severity: 'error',
  source: 'S',
} as const;
const stays: Family = {
  name: 'stays',
  title: 'Stays',
  description: 'Stays.',
  status: 'draft',
  version: '0.1.0',
  codelists: [reason],
  catalogues: {},
  records: [
    {
      record: stay,
      rules: [
        rule({
          ...words,
          code: 'stays.ends-first',
          at: '/to',
          when: 'has(self.to)',
          check: 'self.to >= self.from',
        }),
        rule({ ...words, code: 'stays.no-end', at: '/to', check: 'has(self.to)' }),
        rule({
          ...words,
          code: 'stays.night-before',
          at: '/on',
          forEach: '/nights/*',
          check: 'item.on >= self.from',
        }),
        rule({
          ...words,
          code: 'stays.no-room',
          at: '/room',
          forEach: '/nights/*',
          check: "item.room != 'none'",
        }),
        rule({ ...words, code: 'stays.no-night', at: '/nights', check: 'size(self.nights) > 0' }),
      ],
    },
  ],
};

const { validate } = createValidator([stays]);
const whole = {
  recordType: 'stay',
  stayId: 'S1',
  from: '2026-01-01',
  to: '2026-01-02',
  reasons: ['storm'],
  nights: [{ on: '2026-01-01', room: 'R1' }],
};
const found = (value: object, view?: readonly string[]) => {
  const { diagnostics, notEvaluated } = validate(value, { ...(view && { view }) });
  return {
    faults: diagnostics.map(({ code: one, path }) => `${one} ${path}`),
    withheld: notEvaluated.map(({ code: one, reason: why }) => `${one} ${why}`),
  };
};
const all = ['recordType', 'stayId', 'from', 'to', 'reasons', 'nights/on', 'nights/room'];
const but = (...hidden: string[]) => all.filter((path) => !hidden.includes(path));

describe('a view', () => {
  test('may lack what it leaves out, and only that', () => {
    const { reasons: _, ...view } = whole;
    expect(found(view).faults).toEqual(['core.missing-field /reasons']);
    expect(found(view, all).faults).toEqual(['core.missing-field /reasons']);
    expect(found(view, but('reasons'))).toEqual({ faults: [], withheld: [] });
    const { from: __, ...less } = view;
    expect(found(less, but('reasons')).faults).toEqual(['core.missing-field /from']);
  });

  test('may lack it in the entries of a list, or the whole list', () => {
    const part = { ...whole, nights: [{ on: '2026-01-01' }] };
    expect(found(part).faults).toEqual(['core.missing-field /nights/0/room']);
    expect(found(part, but('nights/room')).faults).toEqual([]);
    const { nights: _, ...none } = whole;
    for (const view of [none, { ...whole, nights: [] }]) {
      expect(found(view, but('nights/on', 'nights/room')).faults).toEqual([]);
      expect(found(view, all).faults).not.toEqual([]);
    }
  });

  test('is not judged by rules that read what it leaves out, and by all others', () => {
    const { to: _, ...view } = whole;
    expect(found(view).faults).toEqual(['stays.no-end /to']);
    expect(found(view, but('to'))).toEqual({
      faults: [],
      withheld: ['stays.ends-first withheld', 'stays.no-end withheld'],
    });
    const early = { ...view, nights: [{ on: '2025-12-31' }] };
    expect(found(early, but('to', 'nights/room'))).toEqual({
      faults: ['stays.night-before /nights/0/on'],
      withheld: ['stays.ends-first withheld', 'stays.no-end withheld', 'stays.no-room withheld'],
    });
    expect(found({ ...view, nights: [] }, but('nights/on', 'nights/room')).withheld).toEqual([
      'stays.night-before withheld',
      'stays.no-room withheld',
      'stays.no-night withheld',
    ]);
  });

  test('is checked like a record in all that it shows', () => {
    expect(found({ ...whole, from: 'soon', more: 1 }, but('reasons')).faults).toEqual([
      'core.not-a-date /from',
      'core.unknown-field ',
    ]);
  });

  test('of which nothing is left out is checked as the record is', () => {
    for (const value of [whole, { ...whole, to: '2025-01-01' }, { recordType: 'stay' }])
      expect(found(value, all)).toEqual(found(value));
  });
});
