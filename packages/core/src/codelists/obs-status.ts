import { codelist } from '../codelist.ts';

/** Observation status. What an observed figure is. */
export const obsStatus = codelist({
  id: 'obs-status',
  title: 'Observation status',
  description: 'What an observed figure is.',
  source: 'SDMX CL_OBS_STATUS; a selection',
  codes: [
    { code: 'A', title: 'Normal' },
    { code: 'E', title: 'Estimated' },
    { code: 'M', title: 'Missing' },
    { code: 'P', title: 'Provisional' },
    { code: 'Q', title: 'Suppressed' },
  ],
});
