import { questionKind } from './question-kind.ts';

/** A form gives a question with several answers as one column that lists them, and as one column for each. */
export const multiSplit = questionKind({
  name: 'multi-split',
  scope: 'column',
  ask: 'This column lists the answers to a question, and further columns say yes or no to each. Which is right where they differ?',
  why: 'Somebody has changed one of the two, and nobody can tell which by looking at them.',
  options: {
    list: 'The column that lists the answers.',
    columns: 'The columns with one answer each.',
  },
});
