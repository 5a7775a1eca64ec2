import { codelist } from '@amparo/core';

/** Mode of submission. Whether the mechanism knows who complains, and who else may. */
export const submissionMode = codelist({
  id: 'submission-mode',
  title: 'Mode of submission',
  description: 'Whether the mechanism knows who complains, and who else may.',
  source: 'Amparo',
  codes: [
    { code: 'identified', title: 'Identified' },
    {
      code: 'confidential',
      title: 'Confidential',
      definition: 'Known to the mechanism, kept from the other side.',
    },
    { code: 'anonymous', title: 'Anonymous', definition: 'Not known to the mechanism.' },
  ],
});
