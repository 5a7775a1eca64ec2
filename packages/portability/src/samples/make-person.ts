import { Draw, permute } from '@amparo/core/samples';
import type { CertificateOfCoverage } from '../generated/certificate-of-coverage.ts';
import type { ContributionTransfer } from '../generated/contribution-transfer.ts';
import type { Entitlement } from '../generated/entitlement.ts';
import type { InsurancePeriod } from '../generated/insurance-period.ts';
import type { InsuredPerson } from '../generated/insured-person.ts';
import type { PortabilityRequest } from '../generated/portability-request.ts';
import { type Career, drawCareer } from './career.ts';
import { type Corridor, corridors, institutionOf } from './corridors.ts';
import { makePeriod } from './insurance.ts';
import { dayOf } from './months.ts';
import { moveContributions } from './movements.ts';
import { claimPension } from './pension.ts';
import { drawPosting } from './posting.ts';
import { provenanceOf } from './provenance.ts';

/** A sample person with all records that are about them. */
export interface SamplePerson {
  readonly person: InsuredPerson;
  readonly periods: readonly InsurancePeriod[];
  readonly certificates: readonly CertificateOfCoverage[];
  readonly requests: readonly PortabilityRequest[];
  readonly entitlements: readonly Entitlement[];
  readonly transfers: readonly ContributionTransfer[];
}

/** Makes the sample person at a place of the sequence of a seed; it depends on both only. */
export function makePerson(seed: number, index: number): SamplePerson {
  const draw = new Draw(permute(permute(seed) + index));
  const corridor = draw.pick(corridors);
  const career = drawCareer(corridor, draw);
  const subjectId = draw.pseudonym('W');
  const all = career.stretches.map((stretch) => ({ stretch, period: makePeriod(subjectId, stretch, draw) }));
  const { insured, transfers } = moveContributions(all, corridor, draw);
  const certificates = drawPosting(insured, corridor, draw);
  const counted = insured.filter(
    ({ stretch, period }) =>
      !stretch.covered && period.refunded === undefined && period.transferredTo === undefined,
  );
  const { requests, entitlements } =
    career.claimMonth === undefined
      ? { requests: [], entitlements: [] }
      : claimPension(
          { subjectId, corridor, career, claimMonth: career.claimMonth, counted, certificates },
          draw,
        );
  const used = new Map<string, string[]>();
  for (const { entitlementId, periodIds = [], status } of entitlements)
    for (const periodId of status === 'awarded' ? periodIds : [])
      used.set(periodId, [...(used.get(periodId) ?? []), entitlementId]);
  return {
    person: drawPerson(subjectId, corridor, career, draw),
    periods: insured.map(({ period }) => {
      const usedInEntitlementIds = used.get(period.periodId);
      return usedInEntitlementIds ? { ...period, usedInEntitlementIds } : period;
    }),
    certificates,
    requests,
    entitlements,
    transfers,
  };
}

function drawPerson(
  subjectId: string,
  { home, abroad }: Corridor,
  { birthMonth, birthDay }: Career,
  draw: Draw,
): InsuredPerson {
  const sex = draw.pick(['female', 'male'] as const);
  const birthDate = dayOf(birthMonth, birthDay);
  const name = {
    givenName: draw.pick(['Maya', 'Sari', 'Dara', 'Linh', 'Arif', 'Minh']),
    surname: home.example,
  };
  const knowsBoth = draw.chance(0.7);
  const number = () => String(draw.bits()).padStart(10, '0');
  const protectedStatus = draw.chance(0.05);
  return {
    recordType: 'insured-person',
    provenance: provenanceOf(draw, home),
    subjectId,
    identifiers: [
      { country: home.country, value: number(), institutionId: institutionOf(home) },
      ...(knowsBoth
        ? [
            {
              country: abroad.country,
              value: number(),
              institutionId: institutionOf(abroad),
              registeredName: { ...name, surname: name.surname.toUpperCase() },
              registeredBirthDate: birthDate,
              registeredSex: sex,
            },
          ]
        : []),
    ],
    name,
    birthDate,
    ...(knowsBoth ? {} : { birthPlace: { town: home.town, country: home.country } }),
    sex,
    nationality: [home.country],
    residenceCountry: home.country,
    ...(protectedStatus
      ? {
          migrationStatus: 'undocumented-by-employer-action',
          consents: [
            {
              consentId: 'consent-1',
              status: 'given',
              lawfulBasis: 'public-task',
              obtainedAt: `2026-01-20T10:00:00${home.offset}`,
              purposes: ['services'],
              recipientClasses: ['authorities'],
            },
          ],
        }
      : { migrationStatus: 'not-collected' }),
  };
}
