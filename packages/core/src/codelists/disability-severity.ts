import { codelist } from '../codelist.ts';

/** Degree of difficulty. The answer to a question on functioning. */
export const disabilitySeverity = codelist({
  id: 'disability-severity',
  title: 'Degree of difficulty',
  description: 'The answer to a question on functioning.',
  source: 'Washington Group Short Set on Functioning',
  codes: [
    { code: 'no-difficulty', title: 'No difficulty' },
    { code: 'some-difficulty', title: 'Some difficulty' },
    { code: 'a-lot-of-difficulty', title: 'A lot of difficulty' },
    { code: 'cannot-do', title: 'Cannot do at all' },
  ],
});
