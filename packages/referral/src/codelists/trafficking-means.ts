import { codelist } from '@amparo/core';

/** Means of trafficking. How it was brought about. Not needed where the person is a child. */
export const traffickingMeans = codelist({
  id: 'trafficking-means',
  title: 'Means of trafficking',
  description: 'How it was brought about. Not needed where the person is a child.',
  source: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000), Article 3(a)',
  codes: [
    { code: 'threat', title: 'Threat of force' },
    { code: 'force', title: 'Use of force' },
    { code: 'coercion', title: 'Other coercion' },
    { code: 'abduction', title: 'Abduction' },
    { code: 'fraud', title: 'Fraud' },
    { code: 'deception', title: 'Deception' },
    { code: 'abuse-of-power', title: 'Abuse of power' },
    { code: 'abuse-of-vulnerability', title: 'Abuse of a position of vulnerability' },
    { code: 'payment-for-control', title: 'Payment or benefit to a person who controls another' },
  ],
});
