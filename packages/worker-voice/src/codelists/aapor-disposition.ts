import { standardCodelist } from '@amparo/core';

/** Disposition. What became of an invitation. `number` is the code of the Standard Definitions, `count` the field of the wave that counts it, `interview` whether the answers count. */
export const aaporDisposition = standardCodelist({
  id: 'aapor-disposition',
  title: 'Disposition',
  description:
    'What became of an invitation. `number` is the code of the Standard Definitions, `count` the field of the wave that counts it, `interview` whether the answers count.',
  source: 'AAPOR, Standard Definitions',
  codes: [
    { code: 'I', title: 'Complete interview', number: '1.1', count: 'complete', interview: true },
    { code: 'P', title: 'Partial interview', number: '1.2', count: 'partial', interview: true },
    { code: 'R', title: 'Refusal and break-off', number: '2.1', count: 'refusal', interview: false },
    { code: 'NC', title: 'Non-contact', number: '2.2', count: 'nonContact', interview: false },
    {
      code: 'O',
      title: 'Other',
      definition: 'Eligible and reached, but no interview, such as for lack of a common language.',
      number: '2.3',
      count: 'other',
      interview: false,
    },
    {
      code: 'UH',
      title: 'Unknown if eligible',
      definition:
        'It is not known whether there is such a worker at the site; in household surveys, whether there is a household.',
      number: '3.1',
      count: 'unknownIfWorker',
      interview: false,
    },
    { code: 'UO', title: 'Unknown, other', number: '3.9', count: 'unknownOther', interview: false },
  ],
});
