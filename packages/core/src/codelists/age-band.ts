import { codelist } from '../codelist.ts';

/** Age band. Age groups of labour statistics, with children apart. */
export const ageBand = codelist({
  id: 'age-band',
  title: 'Age band',
  description: 'Age groups of labour statistics, with children apart.',
  source: 'ILO age bands; under-15 added by Amparo (C138)',
  codes: [
    { code: '0-14', title: 'Under 15' },
    { code: '15-24', title: '15 to 24' },
    { code: '25-54', title: '25 to 54' },
    { code: '55-64', title: '55 to 64' },
    { code: '65-plus', title: '65 and over' },
    { code: 'unknown', title: 'Unknown' },
  ],
});
