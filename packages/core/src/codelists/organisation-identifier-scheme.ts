import { codelist } from '../codelist.ts';

/** Scheme of an organisation identifier. Which register an organisation's number is from. */
export const organisationIdentifierScheme = codelist({
  id: 'organisation-identifier-scheme',
  title: 'Scheme of an organisation identifier',
  description: "Which register an organisation's number is from.",
  source: 'Amparo',
  codes: [
    { code: 'company-registration', title: 'Company registration' },
    { code: 'tax-number', title: 'Tax number' },
    { code: 'recruitment-licence', title: 'Recruitment licence' },
    { code: 'ngo-registration', title: 'Registration as a non-profit organisation' },
    { code: 'lei', title: 'Legal Entity Identifier (ISO 17442)' },
    { code: 'other', title: 'Other' },
  ],
});
