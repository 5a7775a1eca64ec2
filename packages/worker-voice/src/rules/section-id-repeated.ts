import { rule } from '@amparo/core';

/** Each section has an id of its own. */
export const sectionIdRepeated = rule({
  code: 'worker-voice.section-id-repeated',
  source: 'S02',
  severity: 'error',
  forEach: '/sections/*',
  at: '/sectionId',
  check: 'size(where(self.sections, "sectionId", item.sectionId)) == 1',
  title: 'Several sections have this {field}.',
  because: 'It is not known under which heading an item stands.',
  fix: 'Give each section an id of its own.',
});
