import { codelist } from '../codelist.ts';

/** Class of recipient. Who may receive data. Immigration enforcement is not a class of recipient. */
export const recipientClass = codelist({
  id: 'recipient-class',
  title: 'Class of recipient',
  description: 'Who may receive data. Immigration enforcement is not a class of recipient.',
  source: 'Primero consent_info_sharing (family, authorities, un, other organisations), extended by Amparo',
  codes: [
    { code: 'family', title: 'Family' },
    {
      code: 'authorities',
      title: 'Authorities',
      definition: 'Labour, social-protection, health or judicial authorities.',
    },
    { code: 'un', title: 'United Nations agency' },
    { code: 'other-organisation', title: 'Other organisation' },
    { code: 'embassy', title: 'Embassy or consulate' },
    { code: 'employer', title: 'Employer' },
    { code: 'buyer', title: 'Buyer' },
    { code: 'recruiter', title: 'Recruiter' },
  ],
});
