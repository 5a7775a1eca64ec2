import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/** A result about an item names an item of the instrument. */
export const itemUnknown = rule({
  code: 'worker-voice.item-unknown',
  source: 'Amparo, survey result',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  at: '/indicator',
  when: 'self.indicatorType == "item"',
  check: 'size(where(others.instrument.items, "itemId", self.indicator)) > 0',
  title: 'The result is about an item that the instrument does not have.',
  because: 'Nobody knows what was asked.',
  fix: 'Correct the id of the item, or the version of the instrument.',
});
