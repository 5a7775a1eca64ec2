import { codelist } from '../codelist.ts';

/** Consent status. Whether the person agreed. */
export const consentStatus = codelist({
  id: 'consent-status',
  title: 'Consent status',
  description: 'Whether the person agreed.',
  source: 'Amparo, after Primero and FHIR Consent',
  codes: [
    { code: 'given', title: 'Given' },
    { code: 'refused', title: 'Refused' },
    { code: 'withdrawn', title: 'Withdrawn' },
    { code: 'expired', title: 'Expired' },
    { code: 'not-asked', title: 'Not asked' },
    { code: 'impracticable-vital-interest', title: 'Impracticable, vital interest at stake' },
  ],
});
