import { codelist } from '@amparo/core';

/** Role of a recruiter. What part a recruiter had. */
export const recruiterRole = codelist({
  id: 'recruiter-role',
  title: 'Role of a recruiter',
  description: 'What part a recruiter had.',
  source: 'Amparo; IOM HTCDS 2.0, per_RoleInProcess',
  codes: [
    { code: 'licensed-agency', title: 'Licensed agency' },
    { code: 'sub-agent', title: 'Sub-agent' },
    { code: 'broker', title: 'Broker' },
    { code: 'individual', title: 'Individual' },
  ],
});
