import { iso31661 } from '@amparo/core';
import { questionKind } from './question-kind.ts';

const countries = new Set(
  iso31661.codes.flatMap(({ code, alpha2 }) => (typeof alpha2 === 'string' ? [code, alpha2] : [code])),
);

/** Numbers without a country code reach nobody from abroad. */
export const phoneCountry = questionKind({
  name: 'phone-country',
  scope: 'column',
  ask: 'Of which country are the phone numbers in this column that have no country code?',
  why: 'With the wrong code they reach nobody, or a stranger.',
  options: {},
  open: {
    hint: 'Write the code that is dialled, such as +66, or the code of the country, such as THA.',
    accepts: (answer) =>
      typeof answer === 'string' && (/^\+[1-9]\d{0,2}$/u.test(answer) || countries.has(answer)),
  },
});
