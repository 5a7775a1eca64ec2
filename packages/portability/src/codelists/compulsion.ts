import { codelist } from '@amparo/core';

/**
 * Basis of insurance. Whether the law, the person or an equation with insured time made the period count.
 */
export const compulsion = codelist({
  id: 'compulsion',
  title: 'Basis of insurance',
  description: 'Whether the law, the person or an equation with insured time made the period count.',
  source: 'Regulation (EC) No 987/2009, Article 12',
  codes: [
    { code: 'compulsory', title: 'Compulsory insurance' },
    {
      code: 'voluntary',
      title: 'Voluntary insurance',
      definition: 'The person chose to be insured.',
      voluntary: true,
    },
    {
      code: 'optional-continued',
      title: 'Optional continued insurance',
      definition: 'The person went on with insurance that had been compulsory.',
      voluntary: true,
    },
    {
      code: 'assimilated',
      title: 'Assimilated period',
      definition: 'Time without contributions that the law treats as insured.',
    },
  ],
});
