import { rule } from '@amparo/core';

/** Each party stands once. */
export const partyRepeated = rule({
  code: 'portability.party-repeated',
  source: 'Amparo, agreement',
  severity: 'error',
  at: '/parties',
  check: 'size(distinct(self.parties)) == size(self.parties)',
  title: 'A country stands twice among the {field}.',
  because: 'A party may be missing.',
  fix: 'Remove the repetition, or enter the country that is missing.',
});
