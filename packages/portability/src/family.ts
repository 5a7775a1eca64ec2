import type { Family } from '@amparo/core';
import { agreement } from './agreement.ts';
import { calculationMessages } from './calculation-messages.ts';
import { certificateOfCoverage } from './certificate-of-coverage.ts';
import { portabilityCodelists } from './codelists/all.ts';
import { contributionTransfer } from './contribution-transfer.ts';
import { entitlement } from './entitlement.ts';
import { insurancePeriod } from './insurance-period.ts';
import { insuredPerson } from './insured-person.ts';
import { portabilityCatalogues } from './locales/index.ts';
import { portabilityRequest } from './portability-request.ts';
import {
  agreementRules,
  certificateOfCoverageRules,
  contributionTransferRules,
  entitlementRules,
  insurancePeriodRules,
  insuredPersonRules,
  portabilityRequestRules,
} from './rules/index.ts';

/** The portability family: what every tool needs to know of it. */
export const portability: Family = {
  name: 'portability',
  title: 'Social-protection portability',
  description:
    'Insurance periods and entitlements of migrant workers across countries, and the agreements that join them.',
  status: 'draft',
  version: '0.1.0',
  records: [
    { record: insuredPerson, rules: insuredPersonRules },
    { record: insurancePeriod, rules: insurancePeriodRules },
    { record: agreement, rules: agreementRules },
    { record: certificateOfCoverage, rules: certificateOfCoverageRules },
    { record: portabilityRequest, rules: portabilityRequestRules },
    { record: entitlement, rules: entitlementRules },
    { record: contributionTransfer, rules: contributionTransferRules },
  ],
  codelists: portabilityCodelists,
  catalogues: portabilityCatalogues,
  messages: calculationMessages,
  settings: {
    // What P20, P21 and P22 allow, unless a programme sets other figures.
    contributionTolerance: 0.01,
    exchangeRateDays: 5,
    lifeCertificateMonths: 12,
  },
};
