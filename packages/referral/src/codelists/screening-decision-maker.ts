import { codelist } from '@amparo/core';

/** Decision-maker on trafficking status. Who decided whether the person is a victim of trafficking. */
export const screeningDecisionMaker = codelist({
  id: 'screening-decision-maker',
  title: 'Decision-maker on trafficking status',
  description: 'Who decided whether the person is a victim of trafficking.',
  source: 'IOM HTCDS 2.0, vic_TraffickingStatusDecisionMakingOrg',
  codes: [
    { code: 'police', title: 'Police', htcds: 'Police' },
    { code: 'ngo', title: 'Non-governmental organisation', htcds: 'NGO' },
    { code: 'court-or-prosecution', title: 'Court or prosecution', htcds: 'CourtOrProsecution' },
    {
      code: 'other-government',
      title: 'Government organisation other than police',
      htcds: 'NonPoliceGovernmentalOrganization',
    },
    { code: 'other', title: 'Other', htcds: 'Other' },
  ],
});
