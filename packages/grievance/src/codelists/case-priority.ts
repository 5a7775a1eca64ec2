import { codelist } from '@amparo/core';

/** Priority. How soon the case is to be handled. */
export const casePriority = codelist({
  id: 'case-priority',
  title: 'Priority',
  description: 'How soon the case is to be handled.',
  source: 'OpenSPP grievance ticket, priority 0 to 3',
  codes: [
    { code: 'low', title: 'Low', openspp: '0' },
    { code: 'medium', title: 'Medium', openspp: '1' },
    { code: 'high', title: 'High', openspp: '2' },
    { code: 'very-high', title: 'Very high', openspp: '3' },
  ],
});
