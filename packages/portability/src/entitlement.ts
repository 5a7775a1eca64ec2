import {
  boolean,
  code,
  constant,
  date,
  field,
  identifier,
  iso31661,
  list,
  money,
  optional,
  provenance,
  pseudonym,
  record,
  uuid,
} from '@amparo/core';
import { countedPeriods } from './blocks/counted-periods.ts';
import { instalment } from './blocks/instalment.ts';
import { recalculation } from './blocks/recalculation.ts';
import { reduction } from './blocks/reduction.ts';
import { timeCount } from './blocks/time-count.ts';
import { entitlementBasis } from './codelists/entitlement-basis.ts';
import { entitlementStatus } from './codelists/entitlement-status.ts';
import { exportGround } from './codelists/export-ground.ts';
import { insuranceBranch } from './codelists/insurance-branch.ts';
import { paymentChannel } from './codelists/payment-channel.ts';
import { paymentFrequency } from './codelists/payment-frequency.ts';
import { rejectionReason } from './codelists/rejection-reason.ts';
import { taxTreatment } from './codelists/tax-treatment.ts';

/**
 * A benefit of one scheme that a person claims, receives or was refused, with how its amount came about, so
 * that the person and another institution can check it.
 */
export const entitlement = record(
  {
    type: 'entitlement',
    name: 'Entitlement',
    title: 'Entitlement',
    description:
      'A benefit of one scheme that a person claims, receives or was refused, with how its amount came about.',
    since: '0.1.0',
    idField: 'entitlementId',
    sharing: { byAgreement: ['pensionableFrom'] },
    disaggregation: {
      by: [{ field: 'country' }, { field: 'branch' }, { field: 'status' }],
      persons: ['subjectId'],
    },
  },
  {
    recordType: field(constant('entitlement'), {
      title: 'Record type',
      description: 'Says that this record is an entitlement.',
      example: 'entitlement',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    provenance: field(provenance, {
      title: 'Provenance',
      description: 'Where the record comes from and which version it is.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    entitlementId: field(uuid(), {
      title: 'Entitlement ID',
      description: 'Identifies the benefit.',
      example: 'b6a1c9de-7f28-4c3b-8d50-6e9f1a2b3c47',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    subjectId: field(pseudonym(), {
      title: 'Insured person',
      description: 'Pseudonym of the person whose insurance it rests on.',
      example: 'W-7Q4K2M',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    country: field(code(iso31661), {
      title: 'Country',
      description: 'Country that grants the benefit, ISO 3166-1 alpha-3.',
      example: 'PHL',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1',
    }),
    institutionId: field(optional(identifier()), {
      title: 'Institution',
      description: 'Institution that grants the benefit.',
      example: 'PHL-PENSION-01',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    schemeId: field(identifier(), {
      title: 'Scheme',
      description: 'Scheme that grants the benefit.',
      example: 'PHL-SS',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    branch: field(code(insuranceBranch), {
      title: 'Branch',
      description: 'Branch of social security.',
      example: 'old-age',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ILO Convention 102',
    }),
    agreementId: field(optional(identifier()), {
      title: 'Agreement',
      description: 'The agreement under which periods are added together or the benefit is exported.',
      example: 'jpn-phl-2018',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    requestId: field(optional(uuid()), {
      title: 'Request',
      description: 'The request by which it was claimed in another country.',
      example: 'f3a9c2d1-58e7-4b06-9d14-1c2b3a4d5e60',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    claimDate: field(date(), {
      title: 'Date of claim',
      description: 'Day on which the person claimed.',
      example: '2026-02-16',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    awardDate: field(optional(date()), {
      title: 'Date of award',
      description: 'Day on which it was awarded.',
      example: '2026-05-04',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    startDate: field(date(), {
      title: 'Start',
      description: 'First day for which it is or would be paid.',
      example: '2026-03-01',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    endDate: field(optional(date()), {
      title: 'End',
      description: 'Last day for which it is paid, included.',
      example: '2041-12-31',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    pensionableFrom: field(optional(date()), {
      title: 'Age reached on',
      description: 'First day on which the person has the age that the scheme asks for.',
      example: '2026-02-12',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    earlyPension: field(optional(boolean()), {
      title: 'Early pension',
      description: 'Whether it is drawn before that age, as the scheme allows.',
      example: false,
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    basis: field(code(entitlementBasis), {
      title: 'Basis',
      description: 'On which periods it rests.',
      example: 'pro-rata',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'Regulation (EC) No 883/2004, Article 52',
    }),
    periodIds: field(optional(list(uuid(), { max: 1000 })), {
      title: 'Periods',
      description: 'The insurance periods that were counted, of all countries.',
      example: ['3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43'],
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    countedPeriods: field(optional(list(countedPeriods, { max: 50 })), {
      title: 'Counted time',
      description: 'The time counted in each country, after overlaps were taken out.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    certificateIds: field(optional(list(uuid(), { max: 50 })), {
      title: 'Certificates',
      description: 'Certificates of coverage that decided under which law the time was completed.',
      example: ['51f0b7d2-94c3-4a6e-8b1f-7d2c3e4f5a61'],
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    theoreticalAmount: field(optional(money), {
      title: 'Theoretical amount',
      description: 'What would be due if all counted time had been completed in this country.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'Regulation (EC) No 883/2004, Article 52(1)(b)',
    }),
    proRataNumerator: field(optional(timeCount), {
      title: 'Own time',
      description: 'The time counted in this country: the upper part of the fraction.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'Regulation (EC) No 883/2004, Article 52(1)(b)',
    }),
    proRataDenominator: field(optional(timeCount), {
      title: 'Total time',
      description: 'The time counted in all countries: the lower part of the fraction.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'Regulation (EC) No 883/2004, Article 52(1)(b)',
    }),
    denominatorCapped: field(optional(boolean()), {
      title: 'Total time is capped',
      description:
        'Whether the total time is the longest that a full benefit takes, and not all that was counted.',
      example: false,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Regulation (EC) No 883/2004, Article 56(1)(a)',
    }),
    proRataAmount: field(optional(money), {
      title: 'Pro-rata amount',
      description: 'The share of the theoretical amount for the time in this country.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'Regulation (EC) No 883/2004, Article 52(1)(b)',
    }),
    independentAmount: field(optional(money), {
      title: 'Independent amount',
      description: 'What is due on the time in this country alone. Absent where that time does not suffice.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'Regulation (EC) No 883/2004, Article 52(1)(a)',
    }),
    payableAmount: field(optional(money), {
      title: 'Payable amount',
      description: 'The amount decided on for each payment, before supplement and reductions.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'Regulation (EC) No 883/2004, Article 52(3)',
    }),
    supplement: field(optional(money), {
      title: 'Supplement',
      description: 'What is added to reach a minimum pension.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'EESSI form P13000',
    }),
    reductions: field(optional(list(reduction, { max: 50 })), {
      title: 'Reductions',
      description: 'What is taken off each payment.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    frequency: field(optional(code(paymentFrequency)), {
      title: 'Frequency',
      description: 'How often it is paid.',
      example: 'monthly',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'SPDCI BenefitFrequency',
    }),
    exportable: field(optional(boolean()), {
      title: 'Exportable',
      description: 'Whether it is paid to a person who lives in another country.',
      example: true,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    exportCountry: field(optional(code(iso31661)), {
      title: 'Paid to',
      description: 'Country to which it is paid, where it is another one, ISO 3166-1 alpha-3.',
      example: 'JPN',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1',
    }),
    exportGround: field(optional(code(exportGround)), {
      title: 'Ground for export',
      description: 'Why it is paid abroad.',
      example: 'agreement',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ILO Convention 118, Article 5',
    }),
    paymentChannel: field(optional(code(paymentChannel)), {
      title: 'Payment channel',
      description: 'How it reaches the person.',
      example: 'bank-transfer',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    bankFee: field(optional(money), {
      title: 'Bank fee',
      description: 'What each payment costs the person.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    taxTreatment: field(optional(code(taxTreatment)), {
      title: 'Tax treatment',
      description: 'Which country taxes it.',
      example: 'taxed-where-paid',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    lifeCertificateDueAt: field(optional(date()), {
      title: 'Life certificate due on',
      description: 'By when the next proof is due that the person is alive.',
      example: '2027-02-28',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    status: field(code(entitlementStatus), {
      title: 'Status',
      description: 'Where it stands.',
      example: 'awarded',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    rejectionReason: field(optional(code(rejectionReason)), {
      title: 'Reason for rejection',
      description: 'Why it was not granted.',
      example: 'qualifying-period-not-met',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    appealDeadline: field(optional(date()), {
      title: 'Appeal by',
      description: 'Last day to appeal.',
      example: '2026-07-03',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    recalculation: field(optional(recalculation), {
      title: 'Recalculation',
      description: 'A mark that it has to be worked out again.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    paidInstalments: field(optional(list(instalment, { max: 1000 })), {
      title: 'Payments',
      description: 'What was paid.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
