import { block } from '../block.ts';
import { money } from '../blocks/money.ts';
import { person } from '../blocks/person.ts';
import { codelist } from '../codelist.ts';
import { iso31661 } from '../codelists/iso-3166-1.ts';
import type { Family } from '../family.ts';
import { field, optional } from '../field.ts';
import { list } from '../list.ts';
import { boolean } from '../primitives/boolean.ts';
import { code } from '../primitives/code.ts';
import { constant } from '../primitives/constant.ts';
import { date } from '../primitives/date.ts';
import { uuid } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';
import { record } from '../record.ts';
import { rule } from '../rule.ts';

const shared = { since: '0.1.0', sensitivity: 'internal' } as const;

/** A list with everything a list can have. */
export const shift = codelist({
  id: 'shift',
  title: 'Shift',
  description: 'When a worker works. `hours` counts them.',
  source: 'Sample',
  codes: [
    {
      code: 'day',
      title: 'Day, "normal"',
      definition: 'Six to six | or near it',
      hours: 12,
      next: ['night', 'day'],
    },
    { code: 'night', title: 'Night', parent: 'day', paid: true },
  ],
});

const expense = block(
  {
    name: 'Expense',
    description: 'One thing paid for.',
    rules: [
      {
        code: 'sample.expense-refunded',
        source: 'S02',
        severity: 'note',
        at: '',
        check: 'has(item.refund)',
        title: 'An expense was not refunded.',
        because: 'It is owed.',
        fix: 'Ask for it.',
      },
    ],
  },
  {
    what: field(text(40), {
      title: 'What',
      description: 'What was paid for.',
      example: 'Passport',
      ...shared,
    }),
    amount: field(money, { title: 'Amount', description: 'How much.', ...shared }),
    refund: field(optional(money), { title: 'Refund', description: 'How much came back.', ...shared }),
  },
);

/** A record type in which each kind of field occurs. */
export const visit = record(
  {
    type: 'site-visit',
    name: 'SiteVisit',
    title: 'Site visit',
    description: 'One visit.',
    since: '0.1.0',
    idField: 'visitId',
  },
  {
    recordType: field(constant('site-visit'), {
      title: 'Record type',
      description: 'Says what it is.',
      example: 'site-visit',
      ...shared,
    }),
    visitId: field(uuid(), {
      title: 'Visit id',
      description: 'Identifies the visit.',
      example: '0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081',
      ...shared,
    }),
    start: field(date(), {
      title: 'Start',
      description: 'First day.',
      example: '2026-03-01',
      source: 'ISO 8601',
      ...shared,
    }),
    end: field(optional(date()), {
      title: 'End',
      description: 'Last day.',
      example: '2026-03-02',
      ...shared,
    }),
    announced: field(optional(boolean()), {
      title: 'Announced',
      description: 'Whether it was announced.',
      example: true,
      deprecated: { since: '0.2.0', instead: 'start' },
      ...shared,
    }),
    shifts: field(list(code(shift), { min: 1, max: 2 }), {
      title: 'Shifts',
      description: 'Shifts seen.',
      example: ['day', 'night'],
      ...shared,
    }),
    country: field(code(iso31661), {
      title: 'Country',
      description: 'Where.',
      example: 'MYS',
      ...shared,
      sensitivity: 'personal',
    }),
    guide: field(optional(person), {
      title: 'Guide',
      description: 'Who showed the place.',
      ...shared,
      sensitivity: 'special',
    }),
    expenses: field(optional(list(expense, { max: 5 })), {
      title: 'Expenses',
      description: 'What it cost.',
      ...shared,
    }),
    stops: field(list(expense, { min: 1, max: 3 }), {
      title: 'Stops',
      description: 'Paid on the way.',
      ...shared,
    }),
  },
);

/** A family with that record type, for the tests of the writers. */
export const sample: Family = {
  name: 'sample',
  title: 'Sample',
  description: 'Visits.',
  status: 'draft',
  version: '0.1.0',
  records: [
    {
      record: visit,
      rules: [
        rule({
          code: 'sample.ends-before-start',
          source: 'S01',
          severity: 'error',
          at: '/end',
          when: 'has(self.end) || false',
          check: 'self.start <= self.end',
          title: '{field} is earlier than the start.',
          because: 'Days are counted.',
          fix: 'Check {field}.',
        }),
        rule({
          code: 'sample.visit-twice',
          source: 'S03',
          severity: 'warning',
          scope: 'dataset',
          at: '/visitId',
          among: { same: { record: 'visit', on: { '/visitId': '/visitId' }, give: 'count' } },
          check: 'others.same == 0.0',
          title: 'Two visits have one id.',
          because: 'One would be lost.',
          fix: 'Give one of them a new id.',
        }),
      ],
    },
  ],
  codelists: [shift],
  catalogues: {},
  settings: { longestVisitDays: 30 },
};
