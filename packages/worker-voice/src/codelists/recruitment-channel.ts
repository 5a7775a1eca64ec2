import { codelist } from '@amparo/core';

/** Recruitment channel. How the worker came to the job. */
export const recruitmentChannel = codelist({
  id: 'recruitment-channel',
  title: 'Recruitment channel',
  description: 'How the worker came to the job.',
  source: 'Amparo; compare ILO General Principles and Operational Guidelines for Fair Recruitment',
  codes: [
    { code: 'direct', title: 'Directly by the employer' },
    { code: 'licensed-agency', title: 'Licensed agency' },
    { code: 'sub-agent', title: 'Sub-agent or broker' },
    { code: 'friend-or-relative', title: 'Friend or relative' },
    { code: 'government', title: 'Government programme' },
    { code: 'other', title: 'Other' },
    { code: 'unknown', title: 'Unknown' },
  ],
});
