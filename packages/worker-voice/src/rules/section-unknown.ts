import { rule } from '@amparo/core';

/** The section of an item is one of the instrument. */
export const sectionUnknown = rule({
  code: 'worker-voice.section-unknown',
  source: 'S02',
  severity: 'error',
  forEach: '/items/*',
  at: '/sectionId',
  when: 'has(item.sectionId)',
  check: 'has(self.sections) && size(where(self.sections, "sectionId", item.sectionId)) > 0',
  title: 'The item stands in a section that the instrument does not have.',
  because: 'The item would be shown under no heading, or not at all.',
  fix: 'Correct the id of the section, or add the section.',
});
