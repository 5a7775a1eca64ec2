import { codelist } from '@amparo/core';

/** Rule for overlapping periods. What happens to time of the same kind that is insured twice. That compulsory time comes before voluntary and assimilated time always holds. */
export const overlapRule = codelist({
  id: 'overlap-rule',
  title: 'Rule for overlapping periods',
  description:
    'What happens to time of the same kind that is insured twice. That compulsory time comes before voluntary and assimilated time always holds.',
  source: 'Amparo',
  codes: [
    {
      code: 'count-once',
      title: 'Count once',
      definition: 'Time of the same kind on the same days counts once.',
    },
    {
      code: 'prefer-compulsory',
      title: 'Prefer compulsory',
      definition:
        'Time of the same kind counts for the country of earlier compulsory insurance, as in Regulation (EC) No 987/2009, Article 12(5).',
    },
    {
      code: 'split-equally',
      title: 'Split equally',
      definition: 'Time of the same kind on the same days is shared equally by the countries.',
    },
  ],
});
