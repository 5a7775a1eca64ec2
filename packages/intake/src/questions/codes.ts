import { questionKind } from './question-kind.ts';

/** Forms have names of their own for what a code list holds. */
export const codes = questionKind({
  name: 'codes',
  scope: 'column',
  ask: 'Which codes do the words in this column mean that are neither codes nor titles?',
  why: 'A guess could name the wrong country or the wrong issue.',
  options: {},
  open: {
    hint: 'Give each word the code that it means, or the title of that code.',
    accepts: (answer) => typeof answer === 'object' && Object.values(answer).every(isCode),
  },
});

function isCode(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
