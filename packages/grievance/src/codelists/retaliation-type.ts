import { codelist } from '@amparo/core';

/** Type of retaliation. What was done to the worker for complaining. */
export const retaliationType = codelist({
  id: 'retaliation-type',
  title: 'Type of retaliation',
  description: 'What was done to the worker for complaining.',
  source: 'Amparo',
  codes: [
    { code: 'dismissal', title: 'Dismissal' },
    { code: 'threat', title: 'Threat' },
    { code: 'blacklisting', title: 'Blacklisting' },
    { code: 'deportation', title: 'Deportation' },
    { code: 'wage-cut', title: 'Wage cut' },
    { code: 'violence', title: 'Violence' },
    { code: 'reported-to-authorities', title: 'Reported to the authorities' },
  ],
});
