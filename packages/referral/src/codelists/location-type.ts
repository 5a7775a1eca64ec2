import { standardCodelist } from '@amparo/core';

/** Type of location. What kind of place it is. */
export const locationType = standardCodelist({
  id: 'location-type',
  title: 'Type of location',
  description: 'What kind of place it is.',
  source: 'HSDS 3.0, location.location_type',
  codes: [
    { code: 'physical', title: 'Physical' },
    { code: 'postal', title: 'Postal' },
    { code: 'virtual', title: 'Virtual' },
  ],
});
