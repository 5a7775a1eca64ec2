import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { askedItem } from './terms.ts';

/** Texts are as long as the item allows. */
export const textTooLong = rule({
  code: 'worker-voice.text-too-long',
  source: 'S04',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/text',
  when: 'has(item.text)',
  check:
    `${askedItem}.all(asked, !has(asked.constraint) || !has(asked.constraint.maxLength) ` +
    '|| double(size(item.text)) <= asked.constraint.maxLength)',
  title: 'The text is longer than the item allows.',
  because: 'Tools cut it off, and what the worker wanted to say is lost.',
  fix: 'Check how it came to be longer, and allow for longer texts in a new version of the instrument.',
});
