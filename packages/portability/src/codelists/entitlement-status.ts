import { codelist } from '@amparo/core';

/**
 * Status of a benefit. Where a benefit stands. `current` marks benefits that use up the periods they rest
 * on. `dciStatus` is the enrolment status of SPDCI.
 */
export const entitlementStatus = codelist({
  id: 'entitlement-status',
  title: 'Status of a benefit',
  description:
    'Where a benefit stands. `current` marks benefits that use up the periods they rest on. `dciStatus` is the enrolment status of SPDCI.',
  source: 'Amparo; SPDCI EnrollmentStatusEnum',
  codes: [
    { code: 'claimed', title: 'Claimed' },
    { code: 'awarded', title: 'Awarded', current: true, dciStatus: '1' },
    { code: 'rejected', title: 'Rejected' },
    { code: 'suspended', title: 'Suspended', current: true, dciStatus: '4' },
    { code: 'terminated', title: 'Terminated' },
    {
      code: 'transferred',
      title: 'Transferred',
      definition: 'The rights went to an institution of another country.',
    },
    { code: 'refunded', title: 'Refunded', definition: 'Paid out as a lump sum; no rights remain.' },
  ],
});
