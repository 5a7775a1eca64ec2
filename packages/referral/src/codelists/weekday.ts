import { standardCodelist } from '@amparo/core';

/** Weekday. Days of the week. */
export const weekday = standardCodelist({
  id: 'weekday',
  title: 'Weekday',
  description: 'Days of the week.',
  source: 'RFC 5545, section 3.3.10',
  codes: [
    { code: 'MO', title: 'Monday' },
    { code: 'TU', title: 'Tuesday' },
    { code: 'WE', title: 'Wednesday' },
    { code: 'TH', title: 'Thursday' },
    { code: 'FR', title: 'Friday' },
    { code: 'SA', title: 'Saturday' },
    { code: 'SU', title: 'Sunday' },
  ],
});
