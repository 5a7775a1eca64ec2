import { codelist } from '@amparo/core';

/** Status of a certificate. Whether a certificate of coverage holds. */
export const certificateStatus = codelist({
  id: 'certificate-status',
  title: 'Status of a certificate',
  description: 'Whether a certificate of coverage holds.',
  source: 'Amparo; withdrawal as in Recommendation A1 of the EU Administrative Commission',
  codes: [
    { code: 'valid', title: 'Valid' },
    { code: 'suspended', title: 'Suspended' },
    {
      code: 'withdrawn-retroactive',
      title: 'Withdrawn retroactively',
      definition: 'Treated as if it had not been issued, from the day the withdrawal takes effect.',
    },
    { code: 'expired', title: 'Expired', definition: 'Its time has passed.' },
  ],
});
