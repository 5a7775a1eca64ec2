import type { Draw } from '@amparo/core/samples';
import type { CertificateOfCoverage } from '../generated/certificate-of-coverage.ts';
import type { Entitlement } from '../generated/entitlement.ts';
import type { PortabilityRequest } from '../generated/portability-request.ts';
import { moneyOf } from './amounts.ts';
import type { Career } from './career.ts';
import { type Corridor, institutionOf, type SampleCountry } from './corridors.ts';
import { inventedAgreements } from './invented-agreements.ts';
import { dayOf, firstDay, type Month } from './months.ts';
import type { Insured } from './movements.ts';
import { provenanceOf } from './provenance.ts';

/** Months that give a pension in every country of the samples. */
const qualifying = 180;

/** All that a claim rests on. */
interface Claim {
  readonly subjectId: string;
  readonly corridor: Corridor;
  readonly career: Career;
  readonly claimMonth: Month;
  readonly counted: readonly Insured[];
  readonly certificates: readonly CertificateOfCoverage[];
}

const monthsIn = (counted: readonly Insured[], place: SampleCountry) =>
  counted
    .filter(({ stretch }) => stretch.place === place)
    .reduce((sum, { stretch }) => sum + stretch.to - stretch.from + 1, 0);

/** The claim for an old-age pension that goes from home to the other country, and what each of them decides. */
export function claimPension(
  claim: Claim,
  draw: Draw,
): { requests: readonly PortabilityRequest[]; entitlements: readonly Entitlement[] } {
  const { corridor, counted } = claim;
  const [athome, away] = [monthsIn(counted, corridor.home), monthsIn(counted, corridor.abroad)];
  if (athome === 0 || away === 0) return { requests: [], entitlements: [] };
  const entitlements = [
    makeEntitlement(claim, corridor.home, athome, away, draw),
    makeEntitlement(claim, corridor.abroad, away, athome, draw),
  ];
  return { requests: [makeRequest(claim, entitlements[1] as Entitlement, draw)], entitlements };
}

const claimDateOf = ({ claimMonth }: Claim) => dayOf(claimMonth, 16);

function makeRequest(claim: Claim, abroad: Entitlement, draw: Draw): PortabilityRequest {
  const { home, abroad: place, agreementId } = claim.corridor;
  const granted = abroad.status === 'awarded';
  return {
    recordType: 'portability-request',
    provenance: provenanceOf(draw, home),
    requestId: draw.uuid(),
    kind: 'claim-old-age',
    requestingCountry: home.country,
    requestingInstitutionId: institutionOf(home),
    receivingCountry: place.country,
    receivingInstitutionId: institutionOf(place),
    subjectId: claim.subjectId,
    claimDate: claimDateOf(claim),
    branch: 'old-age',
    agreementId,
    periodIds: claim.counted.map(({ period }) => period.periodId),
    documents: [{ type: 'identity', issuedOn: dayOf(claim.claimMonth, 2), language: 'en' }],
    status: 'decided',
    decision: {
      result: granted ? 'granted' : 'refused',
      decidedOn: dayOf(claim.claimMonth + 3, 4),
      entitlementId: abroad.entitlementId,
      ...(abroad.rejectionReason === undefined ? {} : { reason: abroad.rejectionReason }),
      appealDeadline: dayOf(claim.claimMonth + 5, 4),
    },
    lawfulBasis: 'public-task',
    language: 'en',
    priority: 'normal',
  };
}

function makeEntitlement(
  claim: Claim,
  place: SampleCountry,
  own: number,
  other: number,
  draw: Draw,
): Entitlement {
  const { corridor, career, claimMonth, counted } = claim;
  const elsewhere = place === corridor.home ? corridor.abroad : corridor.home;
  const total = own + other;
  const base: Entitlement = {
    recordType: 'entitlement',
    provenance: provenanceOf(draw, place),
    entitlementId: draw.uuid(),
    subjectId: claim.subjectId,
    country: place.country,
    institutionId: institutionOf(place),
    schemeId: `${place.country}-OLD-AGE`,
    branch: 'old-age',
    agreementId: corridor.agreementId,
    claimDate: claimDateOf(claim),
    startDate: firstDay(claimMonth + 1),
    pensionableFrom: dayOf(career.birthMonth + 720, career.birthDay),
    basis: 'pro-rata',
    periodIds: counted.map(({ period }) => period.periodId),
    countedPeriods: [
      { country: place.country, counted: { value: String(own), unit: 'month' } },
      { country: elsewhere.country, counted: { value: String(other), unit: 'month' } },
    ],
    appealDeadline: dayOf(claimMonth + 5, 4),
    status: 'rejected',
  };
  if (own < 12) return { ...base, rejectionReason: 'below-minimum-period' };
  if (total < qualifying) return { ...base, rejectionReason: 'qualifying-period-not-met' };
  return { ...base, ...amountsOf(claim, place, own, total), ...paymentOf(claim, place, draw) };
}

/** The amounts of a pension that grows evenly, but that is a little higher on own time alone. */
function amountsOf(
  { corridor }: Claim,
  place: SampleCountry,
  own: number,
  total: number,
): Partial<Entitlement> {
  const theoretical = total * place.accrual;
  const share = Math.round((theoretical * own) / total);
  const independent = own < qualifying ? undefined : Math.round(own * place.accrual * 1.05);
  const agreement = inventedAgreements.find(({ agreementId }) => agreementId === corridor.agreementId);
  if (independent !== undefined && agreement?.payableRule === 'national-first')
    return {
      basis: 'national',
      independentAmount: moneyOf(independent, place),
      payableAmount: moneyOf(independent, place),
    };
  return {
    theoreticalAmount: moneyOf(theoretical, place),
    proRataNumerator: { value: String(own), unit: 'month' },
    proRataDenominator: { value: String(total), unit: 'month' },
    proRataAmount: moneyOf(share, place),
    ...(independent === undefined ? {} : { independentAmount: moneyOf(independent, place) }),
    payableAmount: moneyOf(Math.max(share, independent ?? 0), place),
  };
}

/** How an awarded pension is paid: everybody lives at home again, so the other country pays abroad. */
function paymentOf(claim: Claim, place: SampleCountry, draw: Draw): Partial<Entitlement> {
  const { corridor, claimMonth, certificates } = claim;
  const isAbroad = place === corridor.abroad;
  const withdrawn = certificates.filter(({ status }) => status === 'withdrawn-retroactive');
  return {
    awardDate: dayOf(claimMonth + 3, 4),
    status: 'awarded',
    frequency: 'monthly',
    exportable: true,
    ...(isAbroad
      ? {
          exportCountry: corridor.home.country,
          exportGround: 'agreement',
          lifeCertificateDueAt: '2026-12-31',
          paymentChannel: draw.pick(['bank-transfer', 'mobile-money', 'post-office'] as const),
          bankFee: moneyOf(draw.between(1, 9) * 10 ** place.digits, place),
          paidInstalments: [
            {
              dueDate: dayOf(claimMonth + 4, 15),
              paidDate: dayOf(claimMonth + 4, 15),
              amount: moneyOf(draw.between(100, 900) * 10 ** corridor.home.digits, corridor.home),
              exchange: {
                rate: corridor.rate,
                rateDate: dayOf(claimMonth + 4, draw.between(11, 15)),
                source: `${place.example} Bank, middle rate`,
              },
            },
          ],
        }
      : { paymentChannel: 'bank-transfer' }),
    taxTreatment: 'taxed-where-paid',
    ...(withdrawn.length > 0
      ? { recalculation: { reason: 'certificate-withdrawn', flaggedOn: '2026-04-12' } as const }
      : {}),
  };
}
