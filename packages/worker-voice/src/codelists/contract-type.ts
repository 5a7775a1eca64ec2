import { codelist } from '@amparo/core';

/** Contract type. On what kind of contract the worker works. `icse18` are the categories of ICSE-18 that it may be. */
export const contractType = codelist({
  id: 'contract-type',
  title: 'Contract type',
  description:
    'On what kind of contract the worker works. `icse18` are the categories of ICSE-18 that it may be.',
  source: 'Amparo; crosswalk to ILO, ICSE-18',
  codes: [
    { code: 'permanent', title: 'Permanent', icse18: ['41'] },
    { code: 'fixed-term', title: 'Fixed-term', icse18: ['42'] },
    { code: 'seasonal', title: 'Seasonal', icse18: ['42', '43'] },
    { code: 'casual', title: 'Casual or daily', icse18: ['43'] },
    {
      code: 'agency',
      title: 'Through a labour agency',
      definition: 'Employed by an agency and sent to the site.',
      icse18: ['41', '42', '43'],
    },
    { code: 'apprentice', title: 'Apprentice, trainee or intern', icse18: ['44'] },
    { code: 'own-account', title: 'Dependent contractor or own account', icse18: ['22', '30'] },
    { code: 'no-contract', title: 'No contract' },
    { code: 'unknown', title: 'Unknown' },
  ],
});
