import { codelist } from '@amparo/core';

/** Priority. How soon the receiver is asked to act. */
export const requestPriority = codelist({
  id: 'request-priority',
  title: 'Priority',
  description: 'How soon the receiver is asked to act.',
  source: 'Amparo',
  codes: [
    { code: 'normal', title: 'Normal' },
    { code: 'urgent', title: 'Urgent' },
  ],
});
