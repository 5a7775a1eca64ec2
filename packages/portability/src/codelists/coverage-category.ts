import { codelist } from '@amparo/core';

/**
 * Category of coverage. Why the law of one country only applies. `limited` marks those that end after the
 * longest posting; `regulation883` is the provision for it in the European Union.
 */
export const coverageCategory = codelist({
  id: 'coverage-category',
  title: 'Category of coverage',
  description:
    'Why the law of one country only applies. `limited` marks those that end after the longest posting; `regulation883` is the provision for it in the European Union.',
  source: 'Regulation (EC) No 883/2004, Articles 11 to 16',
  codes: [
    {
      code: 'posted-employee',
      title: 'Posted employee',
      definition: 'Sent by an employer to work in the other country for a time.',
      regulation883: '12(1)',
      limited: true,
    },
    {
      code: 'self-employed',
      title: 'Self-employed',
      definition: 'Goes to work in the other country for a time.',
      regulation883: '12(2)',
      limited: true,
    },
    { code: 'seafarer', title: 'Seafarer', regulation883: '11(4)' },
    { code: 'diplomat', title: 'Diplomat, consular officer or civil servant', regulation883: '11(3)(b)' },
    { code: 'transport', title: 'International transport' },
    { code: 'multi-state', title: 'Works in several countries', regulation883: '13' },
    { code: 'exception', title: 'Exception agreed by the authorities', regulation883: '16' },
  ],
});
