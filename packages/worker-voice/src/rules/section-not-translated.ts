import { rule } from '@amparo/core';
import { shows } from './terms.ts';

/** Every heading is there in every language of the instrument. */
export const sectionNotTranslated = rule({
  code: 'worker-voice.section-not-translated',
  source: 'S01',
  severity: 'warning',
  forEach: '/sections/*',
  at: '/title',
  check: shows('item.title'),
  title: 'The heading of a section is not given in every language of the instrument.',
  because: 'Headings tell workers what the questions below are about.',
  fix: 'Add the heading in the missing languages.',
});
