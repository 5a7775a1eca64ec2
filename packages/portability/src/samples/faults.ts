import type { CertificateOfCoverage } from '../generated/certificate-of-coverage.ts';
import type { ContributionTransfer } from '../generated/contribution-transfer.ts';
import type { Entitlement } from '../generated/entitlement.ts';
import type { InsurancePeriod } from '../generated/insurance-period.ts';
import type { InsuredPerson } from '../generated/insured-person.ts';
import type { PortabilityRequest } from '../generated/portability-request.ts';

/** One way to spoil a record, and the one diagnostic code that it causes. */
export interface Fault {
  /** The record type that it spoils. */
  readonly of: string;
  readonly code: string;
  /** What it touches. Faults of one part hide or cause one another and are not combined. */
  readonly part: string;
  /** Whether it breaks the structure. Rules that read the place are then not run. */
  readonly structural: boolean;
  /** Whether a record can be spoilt this way. */
  readonly fits: (record: unknown) => boolean;
  /** Spoils a copy. */
  readonly spoil: (copy: unknown) => void;
}

interface Types {
  'insured-person': InsuredPerson;
  'insurance-period': InsurancePeriod;
  'certificate-of-coverage': CertificateOfCoverage;
  'portability-request': PortabilityRequest;
  entitlement: Entitlement;
  'contribution-transfer': ContributionTransfer;
}

/** A record whose fields may be set to anything and removed. */
type Loose<T> = { -readonly [K in keyof T]?: unknown };

/** Faults that other records do not see: none breaks or hides a rule that looks at this record from another one. */
function fault<K extends keyof Types>(
  of: K,
  code: string,
  part: string,
  spoil: (copy: Loose<Types[K]> & Types[K]) => void,
  fits: (record: Types[K]) => boolean = () => true,
): Fault {
  return {
    of,
    code,
    part,
    structural: structural.has(code),
    fits: fits as Fault['fits'],
    spoil: spoil as Fault['spoil'],
  };
}

const structural: ReadonlySet<string> = new Set([
  'core.missing-field',
  'core.forbidden-field',
  'core.not-in-codelist',
  'core.not-a-date',
  'core.wrong-type',
  'core.wrong-format',
]);

const remove = (of: object, name: string) => {
  delete (of as Record<string, unknown>)[name];
};
const set = (of: object | undefined, name: string, value: unknown) => {
  (of as Record<string, unknown>)[name] = value;
};
const onFile = ({ identifiers = [] }: InsuredPerson) => identifiers.find((entry) => entry.registeredName);
const paid = ({ contributions = [], arrears }: InsurancePeriod) =>
  arrears === undefined && contributions[0]?.status === 'paid';
const otherDay = (date: string) => `${date.slice(0, 8)}${date.endsWith('01') ? '02' : '01'}`;

/** Every fault. */
export const faults: readonly Fault[] = [
  fault('insured-person', 'core.missing-field', 'residence', (copy) => remove(copy, 'residenceCountry')),
  fault('insured-person', 'core.forbidden-field', 'root', (copy) => set(copy, 'iban', 'XX00EXAMPLE')),
  fault('insured-person', 'core.not-in-codelist', 'sex', (copy) => set(copy, 'sex', 'f')),
  fault('insured-person', 'core.not-a-date', 'birth', (copy) => set(copy, 'birthDate', '1970-02-30')),
  fault('insured-person', 'core.updated-before-created', 'provenance', ({ provenance }) =>
    set(provenance, 'updatedAt', '2001-01-01T00:00:00Z'),
  ),
  fault(
    'insured-person',
    'portability.birth-date-on-file-differs',
    'birth',
    (copy) => set(onFile(copy), 'registeredBirthDate', otherDay(copy.birthDate)),
    (person) => onFile(person) !== undefined,
  ),
  fault(
    'insured-person',
    'portability.birth-year-on-file-differs',
    'birth',
    (copy) => set(onFile(copy), 'registeredBirthDate', `1949${copy.birthDate.slice(4)}`),
    (person) => onFile(person) !== undefined,
  ),
  fault(
    'insured-person',
    'portability.sex-on-file-differs',
    'sex',
    (copy) => set(onFile(copy), 'registeredSex', copy.sex === 'male' ? 'female' : 'male'),
    (person) => onFile(person) !== undefined,
  ),
  fault(
    'insured-person',
    'portability.name-on-file-swapped',
    'name',
    (copy) =>
      set(onFile(copy), 'registeredName', { givenName: copy.name?.surname, surname: copy.name?.givenName }),
    (person) => onFile(person) !== undefined,
  ),
  fault(
    'insured-person',
    'portability.sensitive-status-on-consent-alone',
    'status',
    (copy) => remove(copy, 'consents'),
    ({ consents }) => consents !== undefined,
  ),

  fault('insurance-period', 'core.missing-field', 'scheme', (copy) => remove(copy, 'schemeId')),
  fault('insurance-period', 'core.wrong-type', 'ongoing', (copy) => set(copy, 'ongoing', 'no')),
  fault('insurance-period', 'core.wrong-format', 'units', (copy) => set(copy, 'unitValue', '12,5')),
  fault(
    'insurance-period',
    'core.amount-beyond-minor-unit',
    'contributions',
    ({ earningsInsurable }) => {
      const money = earningsInsurable?.[0]?.amount as { amount: string };
      money.amount += money.amount.includes('.') ? '5' : '.5';
    },
    ({ earningsInsurable }) => earningsInsurable !== undefined,
  ),
  fault(
    'insurance-period',
    'portability.certified-without-certifier',
    'certifier',
    (copy) => remove(copy, 'certifiedBy'),
    ({ recordStatus }) => recordStatus === 'certified',
  ),
  fault(
    'insurance-period',
    'portability.certified-without-time',
    'certified',
    (copy) => remove(copy, 'certifiedAt'),
    ({ recordStatus }) => recordStatus === 'certified',
  ),
  fault(
    'insurance-period',
    'portability.employer-missing',
    'employer',
    (copy) => remove(copy, 'employer'),
    ({ periodType }) => periodType === '01',
  ),
  fault(
    'insurance-period',
    'portability.period-ongoing-with-end',
    'ongoing',
    (copy) => set(copy, 'ongoing', true),
    ({ dateTo }) => dateTo !== undefined,
  ),
  fault('insurance-period', 'portability.days-above-calendar', 'days', (copy) =>
    set(copy, 'daysCounted', 49_999),
  ),
  fault('insurance-period', 'portability.units-above-calendar', 'units', (copy) =>
    set(copy, 'unitValue', `99${copy.unitValue}`),
  ),
  fault(
    'insurance-period',
    'portability.contribution-paid-late',
    'contributions',
    ({ contributions }) => set(contributions?.[0], 'paidDate', '2026-05-02'),
    paid,
  ),
  fault(
    'insurance-period',
    'portability.contribution-mixed-currencies',
    'contributions',
    // The dinar has three decimals, so no amount gets too many.
    ({ contributions }) => set(contributions?.[0]?.employee, 'currency', 'BHD'),
    paid,
  ),
  fault(
    'insurance-period',
    'portability.contributions-not-rate-of-earnings',
    'contributions',
    (copy) => set(copy, 'contributionRate', '0.9'),
    ({ contributionRate }) => contributionRate !== undefined,
  ),
  fault(
    'insurance-period',
    'portability.credited-reason-missing',
    'reason',
    (copy) => remove(copy, 'creditedReason'),
    ({ creditedReason }) => creditedReason !== undefined,
  ),
  fault(
    'insurance-period',
    'portability.day-basis-missing',
    'basis',
    (copy) => remove(copy, 'dayBasis'),
    ({ dayBasis }) => dayBasis !== undefined,
  ),

  fault('certificate-of-coverage', 'core.missing-field', 'issuer', (copy) => remove(copy, 'issuedBy')),
  fault('certificate-of-coverage', 'core.not-a-date', 'validity', (copy) =>
    set(copy, 'validTo', '2024-02-30'),
  ),
  fault('certificate-of-coverage', 'portability.certificate-ends-before-start', 'validity', (copy) =>
    set(copy, 'validTo', '2001-01-01'),
  ),

  fault('portability-request', 'core.missing-field', 'basis', (copy) => remove(copy, 'lawfulBasis')),
  fault('portability-request', 'core.not-in-codelist', 'kind', (copy) => set(copy, 'kind', 'pension')),
  fault('portability-request', 'portability.decided-without-decision', 'decision', (copy) =>
    remove(copy, 'decision'),
  ),
  fault('portability-request', 'portability.claim-branch-contradicts-kind', 'kind', (copy) =>
    set(copy, 'kind', 'claim-survivor'),
  ),
  fault('portability-request', 'portability.request-agreement-not-in-force', 'claim', (copy) =>
    set(copy, 'claimDate', '2001-01-01'),
  ),

  fault('entitlement', 'core.missing-field', 'scheme', (copy) => remove(copy, 'schemeId')),
  fault('entitlement', 'core.not-in-codelist', 'branch', (copy) => set(copy, 'branch', 'pension')),
  fault('entitlement', 'portability.starts-before-claim', 'start', (copy) => {
    remove(copy, 'pensionableFrom');
    set(copy, 'startDate', '2001-01-01');
  }),
  fault('entitlement', 'portability.starts-before-age', 'start', (copy) =>
    set(copy, 'pensionableFrom', '2090-01-01'),
  ),
  fault(
    'entitlement',
    'portability.rejected-without-reason',
    'reason',
    (copy) => remove(copy, 'rejectionReason'),
    ({ status }) => status === 'rejected',
  ),
  fault(
    'entitlement',
    'portability.awarded-without-amount',
    'award',
    (copy) => remove(copy, 'awardDate'),
    ({ status }) => status === 'awarded',
  ),
  fault(
    'entitlement',
    'portability.export-without-ground',
    'export',
    (copy) => remove(copy, 'exportGround'),
    ({ exportGround }) => exportGround !== undefined,
  ),
  fault(
    'entitlement',
    'portability.life-certificate-missing',
    'life',
    (copy) => remove(copy, 'lifeCertificateDueAt'),
    ({ lifeCertificateDueAt }) => lifeCertificateDueAt !== undefined,
  ),
  fault(
    'entitlement',
    'portability.payment-without-exchange',
    'payment',
    ({ paidInstalments }) => remove(paidInstalments?.[0] as object, 'exchange'),
    ({ paidInstalments }) => paidInstalments !== undefined,
  ),
  fault(
    'entitlement',
    'portability.payment-rate-of-another-day',
    'payment',
    ({ paidInstalments }) => set(paidInstalments?.[0]?.exchange, 'rateDate', '2001-01-01'),
    ({ paidInstalments }) => paidInstalments !== undefined,
  ),
  fault(
    'entitlement',
    'portability.pro-rata-above-theoretical',
    'amounts',
    ({ theoreticalAmount }) => set(theoreticalAmount, 'amount', '0'),
    ({ theoreticalAmount }) => theoreticalAmount !== undefined,
  ),

  fault('contribution-transfer', 'core.missing-field', 'amount', (copy) => remove(copy, 'amount')),
  fault('contribution-transfer', 'portability.transfer-without-exchange', 'exchange', (copy) =>
    remove(copy, 'exchange'),
  ),
  fault('contribution-transfer', 'portability.transfer-rate-of-another-day', 'exchange', ({ exchange }) =>
    set(exchange, 'rateDate', '2001-01-01'),
  ),
  fault(
    'contribution-transfer',
    'portability.transfer-without-receiver',
    'receiver',
    (copy) => remove(copy, 'toInstitutionId'),
    ({ toInstitutionId }) => toInstitutionId !== undefined,
  ),
];
