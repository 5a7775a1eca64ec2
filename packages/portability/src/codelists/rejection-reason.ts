import { codelist } from '@amparo/core';

/** Reason for rejection. Why a benefit is not granted. */
export const rejectionReason = codelist({
  id: 'rejection-reason',
  title: 'Reason for rejection',
  description: 'Why a benefit is not granted.',
  source: 'Amparo',
  codes: [
    { code: 'qualifying-period-not-met', title: 'Qualifying period not met' },
    { code: 'no-agreement', title: 'No agreement with the other country' },
    { code: 'agreement-not-in-force', title: 'Agreement not in force' },
    { code: 'branch-not-covered', title: 'Branch not covered by the agreement' },
    { code: 'below-minimum-period', title: 'Own periods below the minimum of the agreement' },
    { code: 'age-not-reached', title: 'Age not reached' },
    { code: 'periods-refunded', title: 'Periods were refunded' },
    { code: 'identity-not-matched', title: 'Identity could not be matched' },
    { code: 'incomplete-claim', title: 'Claim incomplete' },
    { code: 'other', title: 'Other' },
  ],
});
