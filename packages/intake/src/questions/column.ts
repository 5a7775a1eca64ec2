import { questionKind } from './question-kind.ts';

/** A field by its path: `claims/paidAmount`. */
const path = /^[a-z][A-Za-z0-9]*(\/[a-z][A-Za-z0-9]*)*$/u;

/** A heading that is spelled nearly like one that is known, or has its words in another order. */
export const column = questionKind({
  name: 'column',
  scope: 'column',
  ask: 'The heading of this column is not known, but looks like one that is. Which field does the column hold?',
  why: 'A column of which the heading is not known is not read, and a guess could put it into the wrong field.',
  options: {
    none: 'None of them: the column stays unread.',
  },
  open: {
    hint: 'Give the name of the field, as the reference page of the record type has it, or none.',
    accepts: (answer) => typeof answer === 'string' && path.test(answer),
  },
});
