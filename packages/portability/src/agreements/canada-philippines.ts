import type { Agreement } from '../generated/agreement.ts';

/** Canada and the Philippines. Each country pays for its own time only. A supplementary agreement is in force since 1 July 2001. */
export const canadaPhilippines: Agreement = {
  recordType: 'agreement',
  provenance: {
    schemaVersion: '0.1.0',
    recordId: '6d0f3c11-58a2-4b7e-9c31-0a1b2c3d4e04',
    createdAt: '2026-11-22T00:00:00Z',
    updatedAt: '2026-11-22T00:00:00Z',
  },
  agreementId: 'can-phl-1997',
  title: 'Agreement on Social Security between Canada and the Republic of the Philippines',
  parties: ['CAN', 'PHL'],
  type: 'bilateral',
  signedAt: '1994-09-09',
  inForceFrom: '1997-03-01',
  branches: [
    { branch: 'old-age', totalisation: true },
    { branch: 'invalidity', totalisation: true },
    { branch: 'survivors', totalisation: true },
  ],
  sources: [
    {
      fields: ['title', 'parties', 'signedAt', 'inForceFrom'],
      title: 'Proclamation SI/97-32, Justice Laws Website, Government of Canada',
      url: 'https://laws-lois.justice.gc.ca/eng/regulations/SI-97-32/FullText.html',
      readOn: '2026-11-22',
    },
    {
      fields: ['branches'],
      title: 'Philippines - Pensions and benefits, Government of Canada',
      url: 'https://canada.ca/en/services/benefits/publicpensions/cpp/cpp-international/philippines.html',
      readOn: '2026-11-22',
    },
  ],
  checkedAgainstText: false,
};
