import { codelist } from '../codelist.ts';

/** Confidentiality status. Whether a figure may be published. */
export const confStatus = codelist({
  id: 'conf-status',
  title: 'Confidentiality status',
  description: 'Whether a figure may be published.',
  source: 'SDMX CL_CONF_STATUS; a selection',
  codes: [
    { code: 'F', title: 'Free' },
    { code: 'C', title: 'Confidential' },
    { code: 'S', title: 'Secondary confidentiality' },
    { code: 'D', title: 'Secondary confidentiality set by the sender' },
  ],
});
