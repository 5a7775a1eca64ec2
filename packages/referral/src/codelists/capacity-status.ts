import { standardCodelist } from '@amparo/core';

/** Capacity status. Whether a service can take another client. */
export const capacityStatus = standardCodelist({
  id: 'capacity-status',
  title: 'Capacity status',
  description: 'Whether a service can take another client.',
  source: 'HL7 FHIR SDOH Clinical Care 3.0.0, value set SDOHCCValueSetCapacityStatus',
  codes: [
    { code: 'capacity', title: 'Has capacity', definition: 'The service can take another client.' },
    { code: 'no-capacity', title: 'No capacity', definition: 'The service can take no further client.' },
    {
      code: 'waitlist',
      title: 'No capacity, has a waiting list',
      definition: 'The service has no place now, and keeps a waiting list.',
    },
    {
      code: 'additional-assessment-required',
      title: 'Additional assessment required',
      definition: 'Whether there is a place depends on an assessment of the client.',
    },
  ],
});
