import { rule } from '@amparo/core';

/** A bilateral agreement has two parties, a multilateral one more. */
export const partiesNotAsType = rule({
  code: 'portability.parties-not-as-type',
  source: 'Amparo, agreement',
  severity: 'error',
  at: '/type',
  check: '(self.type == "bilateral") == (size(self.parties) == 2)',
  title: 'The number of parties does not go with the {field}.',
  because: 'A country may be taken for a party that is not bound, or left out.',
  fix: 'Check the parties; a bilateral agreement has two, a multilateral one more.',
});
