import { expect, test } from 'vitest';
import { sample } from './emit/_sample.ts';
import { rulesOf } from './record-rules.ts';

const [entry] = sample.records as [(typeof sample.records)[number]];

test('a record’s own rules come first, then those of its blocks in the order of their places', () => {
  const places = rulesOf(entry).map(({ code, forEach, at }) => `${code} ${forEach ?? ''} ${at}`);
  expect(places).toEqual([
    'sample.ends-before-start  /end',
    'sample.visit-twice  /visitId',
    'core.person-without-age /guide ',
    'sample.expense-refunded /expenses/* ',
    'core.amount-beyond-minor-unit /expenses/*/amount /amount',
    'core.amount-beyond-minor-unit /expenses/*/refund /amount',
    'sample.expense-refunded /stops/* ',
    'core.amount-beyond-minor-unit /stops/*/amount /amount',
    'core.amount-beyond-minor-unit /stops/*/refund /amount',
  ]);
});

test('a rule of a block sees one record at a time', () => {
  expect(rulesOf(entry).filter(({ scope }) => scope === 'dataset')).toHaveLength(1);
});
