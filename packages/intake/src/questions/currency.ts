import { iso4217 } from '@amparo/core';
import { questionKind } from './question-kind.ts';

const codes = new Set(iso4217.codes.map(({ code }) => code));

/** `Rs` is money of Nepal, India, Pakistan, Sri Lanka and others; a bare amount can be of any country. */
export const currency = questionKind({
  name: 'currency',
  scope: 'column',
  ask: 'Which currency are the amounts in this column in, where they do not say so clearly?',
  why: 'A sign such as Rs or $ belongs to many currencies, and the sums differ greatly.',
  options: {},
  open: {
    hint: 'Write the code of the currency, such as MYR or NPR.',
    accepts: (answer) => typeof answer === 'string' && codes.has(answer),
  },
});
