import { codelist } from '../codelist.ts';

/** Consent obtained from. Who gave the answer. */
export const consentSource = codelist({
  id: 'consent-source',
  title: 'Consent obtained from',
  description: 'Who gave the answer.',
  source: 'Primero consent form, interview_subject',
  codes: [
    { code: 'individual', title: 'The person' },
    { code: 'caregiver', title: 'A caregiver' },
    { code: 'other', title: 'Another person' },
  ],
});
