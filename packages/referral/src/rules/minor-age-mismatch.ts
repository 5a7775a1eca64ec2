import { rule } from '@amparo/core';

/** Who is under 18 is marked as a minor, and nobody else. */
export const minorAgeMismatch = rule({
  code: 'referral.minor-age-mismatch',
  source: 'R10',
  severity: 'error',
  at: '/minor',
  when: 'has(self.clientAge)',
  check: '(has(self.minor) && self.minor) == (self.clientAge < 18.0)',
  title: 'The age of the client and the mark of a minor do not agree.',
  because: 'A child who is not marked as one is not protected as one.',
  fix: 'Check the age, and mark the client as a minor if they are under 18.',
});
