import type { Agreement } from '../generated/agreement.ts';

/** Switzerland and the Philippines. Beyond 24 months a posting needs the consent of both sides (Article 8); no longest extension is stated. */
export const philippinesSwitzerland: Agreement = {
  recordType: 'agreement',
  provenance: {
    schemaVersion: '0.1.0',
    recordId: '6d0f3c11-58a2-4b7e-9c31-0a1b2c3d4e05',
    createdAt: '2026-11-22T00:00:00Z',
    updatedAt: '2026-11-22T00:00:00Z',
  },
  agreementId: 'che-phl-2004',
  title:
    'Abkommen zwischen der Schweizerischen Eidgenossenschaft und der Republik der Philippinen über Soziale Sicherheit',
  parties: ['CHE', 'PHL'],
  type: 'bilateral',
  signedAt: '2001-09-17',
  inForceFrom: '2004-03-01',
  branches: [
    { branch: 'old-age', equality: true, dualCoverage: true, totalisation: true, export: true },
    { branch: 'invalidity', equality: true, dualCoverage: true, totalisation: true, export: true },
    { branch: 'survivors', equality: true, dualCoverage: true, totalisation: true, export: true },
  ],
  maxPostingMonths: 24,
  sources: [
    {
      fields: ['title', 'parties', 'signedAt', 'inForceFrom'],
      title: 'SR 0.831.109.645.1, Lexaris',
      url: 'https://lexaris.de/book/version/documentflat/head/229573',
      readOn: '2026-11-22',
    },
    {
      fields: ['branches'],
      title: 'SR 0.831.109.645.1, Articles 2, 4, 5, 6 and 14, droit-bilingue.ch',
      url: 'https://droit-bilingue.ch/de-fr/0.8/0.83/0.831.109.645.1-index.html',
      readOn: '2026-11-22',
    },
    {
      fields: ['maxPostingMonths'],
      title: 'SR 0.831.109.645.1, Article 8, droit-bilingue.ch',
      url: 'https://droit-bilingue.ch/de-fr/0.8/0.83/0.831.109.645.1-8-11.html',
      readOn: '2026-11-22',
    },
  ],
  checkedAgainstText: false,
};
