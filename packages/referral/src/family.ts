import type { Family } from '@amparo/core';
import { calculationMessages } from './calculation-messages.ts';
import { referralCodelists } from './codelists/all.ts';
import { referralCatalogues } from './locales/index.ts';
import { organisation } from './organisation.ts';
import { referralRecord } from './referral.ts';
import {
  organisationRules,
  referralRules,
  serviceLocationRules,
  serviceRules,
  traffickingScreeningRules,
} from './rules/index.ts';
import { service } from './service.ts';
import { serviceLocation } from './service-location.ts';
import { traffickingScreening } from './trafficking-screening.ts';

/** The referral family: what every tool needs to know of it. */
export const referral: Family = {
  name: 'referral',
  title: 'Referral',
  description:
    'Referrals of migrant workers, the directory of organisations and services they are referred to, and screenings for trafficking.',
  status: 'draft',
  version: '0.1.0',
  records: [
    { record: referralRecord, rules: referralRules },
    { record: organisation, rules: organisationRules },
    { record: service, rules: serviceRules },
    { record: serviceLocation, rules: serviceLocationRules },
    { record: traffickingScreening, rules: traffickingScreeningRules },
  ],
  codelists: referralCodelists,
  catalogues: referralCatalogues,
  messages: calculationMessages,
  settings: {
    // A free bed of last month says nothing of tonight.
    capacityMaxAgeDays: 30,
    feedbackDueDays: 30,
    duplicateWindowDays: 14,
    assuranceMaxAgeMonths: 12,
  },
};
