import { codelist } from '../codelist.ts';

/** Type of person identifier. Which register or document a person's number is from. */
export const personIdentifierType = codelist({
  id: 'person-identifier-type',
  title: 'Type of person identifier',
  description: "Which register or document a person's number is from.",
  source: 'SPDCI IdentifierTypeEnum (UIN, BRN, MRN, DRN), extended by Amparo',
  codes: [
    { code: 'uin', title: 'Unique identity number' },
    { code: 'brn', title: 'Birth registration number' },
    { code: 'mrn', title: 'Marriage registration number' },
    { code: 'drn', title: 'Death registration number' },
    { code: 'passport', title: 'Passport' },
    { code: 'national-id', title: 'National identity card' },
    { code: 'work-permit', title: 'Work permit' },
    { code: 'social-security-number', title: 'Social security number' },
    { code: 'seafarer-id', title: "Seafarer's identity document" },
  ],
});
