import { codelist } from '@amparo/core';

/** Rule for overlapping periods. What happens to time that is insured twice. */
export const overlapRule = codelist({
  id: 'overlap-rule',
  title: 'Rule for overlapping periods',
  description: 'What happens to time that is insured twice.',
  source: 'Amparo',
  codes: [
    { code: 'count-once', title: 'Count once', definition: 'Time on the same days counts once.' },
    {
      code: 'prefer-compulsory',
      title: 'Prefer compulsory',
      definition:
        'Compulsory time wins over voluntary and assimilated time, as in Regulation (EC) No 987/2009, Article 12.',
    },
    {
      code: 'split-equally',
      title: 'Split equally',
      definition: 'Time on the same days is shared equally by the countries.',
    },
  ],
});
