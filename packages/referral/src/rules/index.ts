export { organisationRules } from './organisation.ts';
export { referralRules } from './referral.ts';
export { serviceRules } from './service.ts';
export { serviceLocationRules } from './service-location.ts';
export { traffickingScreeningRules } from './trafficking-screening.ts';
