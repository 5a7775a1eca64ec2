import type { Agreement } from '../generated/agreement.ts';
import { corridors } from './corridors.ts';

const record = ['b0a1c2d3-0001', 'b0a1c2d3-0002', 'b0a1c2d3-0003'] as const;
const payable = ['higher-of-both', 'national-first', 'higher-of-both'] as const;

/** Invented agreements between the countries of the samples. There are no such agreements; only the samples use them. */
export const inventedAgreements: readonly Agreement[] = corridors.map(
  ({ home, abroad, agreementId }, position) => ({
    recordType: 'agreement',
    provenance: {
      schemaVersion: '0.1.0',
      recordId: `${record[position]}-4000-8000-000000000000`,
      createdAt: '2026-01-05T09:00:00+07:00',
      updatedAt: '2026-01-05T09:00:00+07:00',
    },
    agreementId,
    title: 'Invented agreement, for samples only',
    parties: [home.country, abroad.country].sort(),
    type: 'bilateral',
    signedAt: '2003-11-19',
    inForceFrom: '2005-01-01',
    branches: [
      { branch: 'old-age', equality: true, dualCoverage: true, totalisation: true, export: true },
      { branch: 'employment-injury', equality: true, dualCoverage: true },
    ],
    minPeriodForTotalisation: { value: '12', unit: 'month' },
    maxPostingMonths: 36,
    extensionMonths: 24,
    minContributionForPension: { value: '1', unit: 'year' },
    overlapRule: 'prefer-compulsory',
    conversionBasis: '6-day',
    payableRule: payable[position] ?? 'higher-of-both',
    roundingRule: 'minor-unit-half-up',
    dataExchange: 'electronic',
    liaisonBodies: [home, abroad].map(({ country, example }) => ({
      name: `${example} Pension Service`,
      country,
    })),
    formRefs: [{ formId: 'CONTOH-1', title: 'Certificate of coverage' }],
    sources: [{ fields: ['title'], title: 'Invented for samples' }],
  }),
);
