import type { Agreement } from '../generated/agreement.ts';

/** Belgium and the Philippines. */
export const belgiumPhilippines: Agreement = {
  recordType: 'agreement',
  provenance: {
    schemaVersion: '0.1.0',
    recordId: '6d0f3c11-58a2-4b7e-9c31-0a1b2c3d4e06',
    createdAt: '2026-11-22T00:00:00Z',
    updatedAt: '2026-11-22T00:00:00Z',
  },
  agreementId: 'bel-phl-2005',
  title: 'Convention sur la sécurité sociale entre le Royaume de Belgique et la République des Philippines',
  parties: ['BEL', 'PHL'],
  type: 'bilateral',
  signedAt: '2001-12-07',
  inForceFrom: '2005-08-01',
  branches: [
    { branch: 'old-age', equality: true, dualCoverage: true, totalisation: true },
    { branch: 'invalidity', equality: true, dualCoverage: true, totalisation: true },
    { branch: 'survivors', equality: true, dualCoverage: true, totalisation: true },
  ],
  sources: [
    {
      fields: ['title', 'parties', 'signedAt', 'inForceFrom'],
      title: 'Loi du 22 mai 2005 portant assentiment à la Convention, Moniteur belge',
      url: 'https://vlex.be/vid/royaume-philippines-signee-manille-39032387',
      readOn: '2026-11-22',
    },
    {
      fields: ['branches'],
      title:
        'Administrative Arrangement of 7 December 2001, Article 2, Supreme Court E-Library of the Philippines',
      url: 'https://elibrary.judiciary.gov.ph/thebookshelf/showdocs/35/10233',
      readOn: '2026-11-22',
    },
    {
      fields: ['branches'],
      title: 'Belgien - die Philippinen: bilaterales Abkommen, socialsecurity.be',
      url: 'https://www.socialsecurity.be/CMS/de/coming_to_belgium/convention/FODSZ_Convention_-Philippines',
      readOn: '2026-11-22',
    },
  ],
  checkedAgainstText: false,
};
