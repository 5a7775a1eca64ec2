import { questionKind } from './question-kind.ts';

/** A cell merged over several rows may hold for all of them, or be a heading in between. */
export const mergedCells = questionKind({
  name: 'merged-cells',
  scope: 'column',
  ask: 'Cells of this column are merged over several rows, and only the first row of each holds the value. Do the other rows have the same value?',
  why: 'A merged cell can mean that its value holds for all its rows, or stand for the first of them only.',
  options: {
    'copy-down': 'Yes: the value is copied to every row that the merged cell covers.',
    'first-only': 'No: only the first row has the value, and the others stay empty.',
  },
});
