import { codelist } from '../codelist.ts';

/** Frequency. How often a figure is observed. */
export const frequency = codelist({
  id: 'frequency',
  title: 'Frequency',
  description: 'How often a figure is observed.',
  source: 'SDMX CL_FREQ; a selection',
  codes: [
    { code: 'A', title: 'Annual' },
    { code: 'S', title: 'Half-yearly' },
    { code: 'Q', title: 'Quarterly' },
    { code: 'M', title: 'Monthly' },
    { code: 'W', title: 'Weekly' },
    { code: 'D', title: 'Daily' },
  ],
});
