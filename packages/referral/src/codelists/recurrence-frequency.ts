import { standardCodelist } from '@amparo/core';

/**
 * Frequency of recurrence. How a schedule repeats. `parts` lists the other parts of a recurrence rule that
 * may stand beside the frequency; HSDS knows weekly and monthly only.
 */
export const recurrenceFrequency = standardCodelist({
  id: 'recurrence-frequency',
  title: 'Frequency of recurrence',
  description:
    'How a schedule repeats. `parts` lists the other parts of a recurrence rule that may stand beside the frequency; HSDS knows weekly and monthly only.',
  source: 'RFC 5545, section 3.3.10; HSDS 3.0, schedule.freq',
  codes: [
    { code: 'DAILY', title: 'Daily', parts: ['byday', 'bymonthday'] },
    { code: 'WEEKLY', title: 'Weekly', parts: ['byday'], hsds: true },
    { code: 'MONTHLY', title: 'Monthly', parts: ['byday', 'numbered-byday', 'bymonthday'], hsds: true },
    {
      code: 'YEARLY',
      title: 'Yearly',
      parts: ['byday', 'numbered-byday', 'bymonthday', 'byweekno', 'byyearday'],
    },
  ],
});
