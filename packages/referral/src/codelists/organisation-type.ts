import { codelist } from '@amparo/core';

/**
 * Type of organisation. What an organisation is. `htcds` is its org_Type; `recipientClass` the class of
 * recipient under which consent covers it; `needsReview` marks those to whom telling of a worker can do the
 * worker harm.
 */
export const organisationType = codelist({
  id: 'organisation-type',
  title: 'Type of organisation',
  description:
    'What an organisation is. `htcds` is its org_Type; `recipientClass` the class of recipient under which consent covers it; `needsReview` marks those to whom telling of a worker can do the worker harm.',
  source: 'IOM HTCDS 2.0, org_Type; extended by Amparo',
  codes: [
    {
      code: 'ngo',
      title: 'Non-governmental organisation',
      htcds: 'NGO',
      recipientClass: 'other-organisation',
    },
    { code: 'trade-union', title: 'Trade union', htcds: 'NGO', recipientClass: 'other-organisation' },
    { code: 'shelter', title: 'Shelter', htcds: 'NGO', recipientClass: 'other-organisation' },
    { code: 'hotline', title: 'Hotline', htcds: 'NGO', recipientClass: 'other-organisation' },
    {
      code: 'legal-service',
      title: 'Legal service',
      htcds: 'LegalService',
      recipientClass: 'other-organisation',
    },
    {
      code: 'health-service',
      title: 'Health service',
      htcds: 'HealthServiceOrganisation',
      recipientClass: 'other-organisation',
    },
    {
      code: 'school',
      title: 'School or college',
      htcds: 'SchoolOrCollege',
      recipientClass: 'other-organisation',
    },
    { code: 'un-agency', title: 'United Nations agency', recipientClass: 'un' },
    {
      code: 'embassy',
      title: 'Embassy or consulate',
      htcds: 'CentralGovernmentOrganisation',
      recipientClass: 'embassy',
    },
    {
      code: 'labour-attache',
      title: 'Labour attaché',
      htcds: 'CentralGovernmentOrganisation',
      recipientClass: 'embassy',
    },
    {
      code: 'central-government',
      title: 'Central government organisation',
      definition:
        'A ministry or agency other than immigration and law enforcement, such as a labour inspectorate.',
      htcds: 'CentralGovernmentOrganisation',
      recipientClass: 'authorities',
    },
    {
      code: 'local-government',
      title: 'Local government organisation',
      htcds: 'LocalGovernmentOrganisation',
      recipientClass: 'authorities',
    },
    {
      code: 'law-enforcement',
      title: 'Law enforcement',
      htcds: 'LawEnforcement',
      recipientClass: 'authorities',
    },
    {
      code: 'immigration-service',
      title: 'Immigration service',
      definition: 'No class of recipient: consent to tell the authorities does not cover it.',
      htcds: 'ImmigrationService',
      needsReview: true,
    },
    {
      code: 'employer',
      title: 'Employer',
      htcds: 'CorporateBusiness',
      recipientClass: 'employer',
      needsReview: true,
    },
    {
      code: 'recruitment-agency',
      title: 'Recruitment agency',
      htcds: 'CorporateBusiness',
      recipientClass: 'recruiter',
      needsReview: true,
    },
    {
      code: 'recruiter-association',
      title: 'Association of recruiters',
      htcds: 'CorporateBusiness',
      recipientClass: 'recruiter',
      needsReview: true,
    },
    { code: 'buyer', title: 'Buyer', htcds: 'CorporateBusiness', recipientClass: 'buyer' },
    {
      code: 'business',
      title: 'Other business',
      htcds: 'CorporateBusiness',
      recipientClass: 'other-organisation',
    },
    { code: 'other', title: 'Other', recipientClass: 'other-organisation' },
  ],
});
