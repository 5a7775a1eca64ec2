import { codelist } from '@amparo/core';

/**
 * Type of period. 01 to 04 and 99 are the codes of EESSI form U002; 05 to 08 extend them. `u002` is the
 * code to send in that form.
 */
export const periodType = codelist({
  id: 'period-type',
  title: 'Type of period',
  description:
    'What made the time count. `employed` marks work for an employer, `insured` work under insurance; `compulsions` says which bases of insurance go with a type, where not all do.',
  source: 'EESSI form U002, type of period 01 to 04 and 99; 05 to 08 by Amparo',
  codes: [
    { code: '01', title: 'Employed, insured', u002: '01', employed: true, insured: true },
    { code: '02', title: 'Self-employed, insured', u002: '02', insured: true },
    { code: '03', title: 'Employed, not insured', u002: '03', employed: true },
    { code: '04', title: 'Self-employed, not insured', u002: '04' },
    {
      code: '05',
      title: 'Voluntary insurance',
      u002: '99',
      compulsions: ['voluntary', 'optional-continued'],
    },
    {
      code: '06',
      title: 'Equivalent or assimilated',
      definition: 'Time the law treats as insured, such as military service.',
      u002: '99',
      compulsions: ['assimilated'],
    },
    { code: '07', title: 'Residence', u002: '99' },
    { code: '08', title: 'Child-raising', u002: '99' },
    { code: '99', title: 'Other', u002: '99' },
  ],
});
