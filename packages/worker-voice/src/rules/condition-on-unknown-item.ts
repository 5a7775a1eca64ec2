import { rule } from '@amparo/core';

/** Conditions refer to items of the instrument. */
export const conditionOnUnknownItem = rule({
  code: 'worker-voice.condition-on-unknown-item',
  source: 'S02',
  severity: 'error',
  forEach: '/items/*',
  at: '/enableWhen',
  when: 'has(item.enableWhen)',
  check: 'item.enableWhen.all(c, size(where(self.items, "itemId", c.itemId)) > 0)',
  title: 'A condition refers to an item that the instrument does not have.',
  because: 'The item is never asked, or always, without anybody noticing.',
  fix: 'Correct the id of the item in the condition.',
});
