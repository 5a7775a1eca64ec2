import { rule } from '@amparo/core';

/** Each item has an id of its own. */
export const itemIdRepeated = rule({
  code: 'worker-voice.item-id-repeated',
  source: 'S02',
  severity: 'error',
  forEach: '/items/*',
  at: '/itemId',
  check: 'size(where(self.items, "itemId", item.itemId)) == 1',
  title: 'Several items have this {field}.',
  because: 'It is not known which of them an answer belongs to.',
  fix: 'Give each item an id of its own. If answers exist, keep the id of the item that they belong to.',
});
