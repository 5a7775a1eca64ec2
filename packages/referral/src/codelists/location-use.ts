import { codelist } from '@amparo/core';

/**
 * Use of a location. What a client comes to a location for. A shelter may receive clients at an office that
 * everybody may know, and house them where nobody may.
 */
export const locationUse = codelist({
  id: 'location-use',
  title: 'Use of a location',
  description:
    'What a client comes to a location for. A shelter may receive clients at an office that everybody may know, and house them where nobody may.',
  source: 'Amparo, after Open Referral specification issue 194',
  codes: [
    { code: 'intake', title: 'Intake', definition: 'Where clients apply or are received.' },
    { code: 'service', title: 'Service', definition: 'Where the service is given.' },
    { code: 'intake-and-service', title: 'Intake and service' },
  ],
});
