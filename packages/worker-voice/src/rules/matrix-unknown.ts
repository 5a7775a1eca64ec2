import { rule } from '@amparo/core';

/** A row of a matrix comes after its matrix. */
export const matrixUnknown = rule({
  code: 'worker-voice.matrix-unknown',
  source: 'S02',
  severity: 'error',
  forEach: '/items/*',
  at: '/matrixId',
  when: 'has(item.matrixId)',
  check:
    'where(self.items, "itemId", item.matrixId).exists(above, above.type == "matrix") ' +
    '&& positionOf(self.items, "itemId", item.matrixId) < index',
  title: 'The item is a row of a matrix that does not come before it.',
  because: 'Workers would see the row without its heading.',
  fix: 'Put a matrix with this id before the item, or correct the id.',
});
