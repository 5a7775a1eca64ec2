import {
  code,
  codelist,
  constant,
  date,
  decimal,
  type Family,
  field,
  identifier,
  optional,
  record,
  rule,
} from '@amparo/core';

/** A small invented family in which each way of looking at other records has a rule. */
const facts = { description: 'A field.', since: '0.1.0', sensitivity: 'internal' } as const;
const mood = codelist({
  id: 'visit-mood',
  title: 'Mood',
  description: 'Moods.',
  source: 'invented',
  codes: [
    { code: 'good', title: 'Good' },
    { code: 'bad', title: 'Bad' },
  ],
});

const house = record(
  {
    type: 'house',
    name: 'House',
    title: 'House',
    description: 'A house.',
    since: '0.1.0',
    idField: 'houseId',
  },
  {
    recordType: field(constant('house'), { ...facts, title: 'Record type', example: 'house' }),
    houseId: field(identifier(), { ...facts, title: 'House id', example: 'H1' }),
    opensOn: field(date(), { ...facts, title: 'Opens on', example: '2026-01-01' }),
    goodVisits: field(optional(decimal()), { ...facts, title: 'Good visits', example: '3' }),
    totalPaid: field(optional(decimal()), { ...facts, title: 'Total paid', example: '12.50' }),
  },
);

const visit = record(
  {
    type: 'visit',
    name: 'Visit',
    title: 'Visit',
    description: 'A visit.',
    since: '0.1.0',
    idField: 'visitId',
  },
  {
    recordType: field(constant('visit'), { ...facts, title: 'Record type', example: 'visit' }),
    visitId: field(identifier(), { ...facts, title: 'Visit id', example: 'V1' }),
    houseId: field(optional(identifier()), { ...facts, title: 'House id', example: 'H1' }),
    subjectId: field(optional(identifier()), { ...facts, title: 'Person', example: 'P1' }),
    from: field(date(), { ...facts, title: 'From', example: '2026-01-01' }),
    to: field(date(), { ...facts, title: 'To', example: '2026-01-02' }),
    mood: field(optional(code(mood)), { ...facts, title: 'Mood', example: 'good' }),
    paid: field(optional(decimal()), { ...facts, title: 'Paid', example: '2.50' }),
  },
);

const words = {
  title: 'Wrong.',
  because: 'It is.',
  fix: 'Mend it.',
  severity: 'error',
  source: 'V',
} as const;

export const visits: Family = {
  name: 'visits',
  title: 'Visits',
  description: 'Visits to houses.',
  status: 'draft',
  version: '0.1.0',
  codelists: [mood],
  catalogues: {},
  records: [
    {
      record: house,
      rules: [
        rule({
          ...words,
          code: 'visits.good-visits-differ',
          scope: 'dataset',
          at: '/goodVisits',
          among: {
            moods: {
              record: 'visit',
              on: { '/houseId': '/houseId' },
              give: 'countBy',
              field: '/mood',
              needed: true,
            },
          },
          when: 'has(self.goodVisits)',
          check: "double(self.goodVisits) == ('good' in others.moods ? others.moods['good'] : 0.0)",
        }),
        rule({
          ...words,
          code: 'visits.total-differs',
          scope: 'dataset',
          at: '/totalPaid',
          among: { paid: { record: 'visit', on: { '/houseId': '/houseId' }, give: 'sum', field: '/paid' } },
          when: 'has(self.totalPaid)',
          check: 'compareDecimals(self.totalPaid, others.paid) == 0.0',
        }),
      ],
    },
    {
      record: visit,
      rules: [
        rule({
          ...words,
          code: 'visits.before-opening',
          scope: 'dataset',
          at: '/from',
          among: { house: { record: 'house', on: { '/houseId': '/houseId' }, give: 'one' } },
          check: 'self.from >= others.house.opensOn',
        }),
        rule({
          ...words,
          code: 'visits.in-two-houses',
          scope: 'subject',
          at: '/from',
          among: { visits: { record: 'visit', on: { '/subjectId': '/subjectId' }, give: 'all' } },
          check: 'others.visits.all(v, v.to < self.from || v.from > self.to)',
        }),
        rule({
          ...words,
          code: 'visits.repeated',
          scope: 'dataset',
          at: '/visitId',
          among: { same: { record: 'visit', on: { '/visitId': '/visitId' }, give: 'count' } },
          check: 'others.same == 0.0',
        }),
        rule({
          ...words,
          code: 'visits.alone-before-opening',
          scope: 'dataset',
          at: '/mood',
          among: {
            house: { record: 'house', on: { '/houseId': '/houseId' }, give: 'one' },
            alike: { record: 'visit', on: { '/houseId': '/houseId', '/mood': '/mood' }, give: 'count' },
          },
          check: 'others.alike > 0.0 || self.from >= others.house.opensOn',
        }),
      ],
    },
  ],
};
