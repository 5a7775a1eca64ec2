import { rule } from '@amparo/core';

/** Conditions refer to earlier items. Since each looks back only, they cannot go round in a circle. */
export const conditionOnLaterItem = rule({
  code: 'worker-voice.condition-on-later-item',
  source: 'S02',
  severity: 'error',
  forEach: '/items/*',
  at: '/enableWhen',
  when: 'has(item.enableWhen)',
  check: 'item.enableWhen.all(c, positionOf(self.items, "itemId", c.itemId) < index)',
  title: 'A condition refers to the item itself or to one that is asked later.',
  because: 'The answer is not known yet, so the item cannot be asked in time.',
  fix: 'Move the item behind the one that its condition looks at.',
});
