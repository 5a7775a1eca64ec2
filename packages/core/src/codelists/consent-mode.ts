import { codelist } from '../codelist.ts';

/** Mode of consent. How the answer was given. */
export const consentMode = codelist({
  id: 'consent-mode',
  title: 'Mode of consent',
  description: 'How the answer was given.',
  source: 'Amparo',
  codes: [
    { code: 'written', title: 'Written' },
    { code: 'verbal', title: 'Spoken' },
    { code: 'digital', title: 'Digital' },
    { code: 'thumbprint', title: 'Thumbprint' },
  ],
});
