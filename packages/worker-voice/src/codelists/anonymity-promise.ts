import { codelist } from '@amparo/core';

/** Promise of anonymity. What respondents are told about who will know their answers. */
export const anonymityPromise = codelist({
  id: 'anonymity-promise',
  title: 'Promise of anonymity',
  description: 'What respondents are told about who will know their answers.',
  source: 'Amparo',
  codes: [
    {
      code: 'anonymous',
      title: 'Anonymous',
      definition: 'Nobody can tell who answered, not even those who run the survey.',
    },
    {
      code: 'confidential',
      title: 'Confidential',
      definition: 'Those who run the survey can tell, and tell nobody.',
    },
    { code: 'identified', title: 'Identified', definition: 'Answers are passed on with who gave them.' },
  ],
});
