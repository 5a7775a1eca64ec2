import { questionKind } from './question-kind.ts';

/** On one form a cross chooses an answer, on another it crosses it out. */
export const crossMark = questionKind({
  name: 'cross-mark',
  scope: 'column',
  ask: 'What does a cross, such as x or ✗, mean in this column?',
  why: 'On some forms a cross means yes, on others no.',
  options: {
    yes: 'Yes: the answer is chosen.',
    no: 'No: the answer is crossed out.',
  },
});
