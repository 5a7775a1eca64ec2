import { codelist } from '@amparo/core';

/**
 * Branch of social security. `c102Part` is the part of ILO Convention 102, `dciFunction` the code of SPDCI,
 * which puts invalidity and survivors into one.
 */
export const insuranceBranch = codelist({
  id: 'insurance-branch',
  title: 'Branch of social security',
  description:
    'The nine branches of ILO Convention 102. `health` marks branches whose records tell of health.',
  source:
    'ILO Convention 102 (1952); SPDCI social protection functions; Regulation (EC) No 883/2004, Article 3(1)',
  codes: [
    { code: 'healthcare', title: 'Medical care', c102Part: 'II', dciFunction: '9', health: true },
    { code: 'sickness', title: 'Sickness benefit', c102Part: 'III', dciFunction: '3', health: true },
    { code: 'unemployment', title: 'Unemployment benefit', c102Part: 'IV', dciFunction: '7' },
    { code: 'old-age', title: 'Old-age benefit', c102Part: 'V', dciFunction: '1' },
    {
      code: 'employment-injury',
      title: 'Employment injury benefit',
      c102Part: 'VI',
      dciFunction: '8',
      health: true,
    },
    { code: 'family-benefits', title: 'Family benefit', c102Part: 'VII', dciFunction: '5' },
    { code: 'maternity', title: 'Maternity benefit', c102Part: 'VIII', dciFunction: '4', health: true },
    { code: 'invalidity', title: 'Invalidity benefit', c102Part: 'IX', dciFunction: '2', health: true },
    { code: 'survivors', title: "Survivors' benefit", c102Part: 'X', dciFunction: '2' },
  ],
});
