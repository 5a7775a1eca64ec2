import type { Draw } from '@amparo/core/samples';
import type { CertificateOfCoverage } from '../generated/certificate-of-coverage.ts';
import { type Corridor, institutionOf } from './corridors.ts';
import { dayOf, firstDay, lastDay, monthOf } from './months.ts';
import type { Insured } from './movements.ts';
import { provenanceOf } from './provenance.ts';

/** Posts the person abroad during one job at home: one certificate, sometimes extended, sometimes withdrawn. */
export function drawPosting(
  insured: readonly Insured[],
  { home, abroad, agreementId }: Corridor,
  draw: Draw,
): readonly CertificateOfCoverage[] {
  const jobs = insured.filter(
    ({ stretch: { place, kind, from, to } }) =>
      place === home && kind === 'employed' && from > monthOf(2005, 6) && to - from > 14,
  );
  if (jobs.length === 0 || !draw.chance(0.35)) return [];
  const { stretch, period } = draw.pick(jobs);
  const first = stretch.from + 2;
  const last = Math.min(stretch.to, first + 35);
  const withdrawn = draw.chance(0.15);
  const certificate: CertificateOfCoverage = {
    recordType: 'certificate-of-coverage',
    provenance: provenanceOf(draw, home),
    certificateId: draw.uuid(),
    agreementId,
    subjectId: period.subjectId,
    category: 'posted-employee',
    applicableLegislation: home.country,
    exemptFromCountry: abroad.country,
    homeEmployer: { name: `${home.example} Garments`, country: home.country },
    hostEmployer: { name: `${abroad.example} Trading`, country: abroad.country },
    hostWorkplace: { country: abroad.country },
    validFrom: firstDay(first),
    validTo: lastDay(last),
    branchesCovered: ['old-age'],
    legalProvision: 'Article 7(1)',
    issuedBy: institutionOf(home),
    issuedAt: `${dayOf(first - 1, 12)}T11:00:00${home.offset}`,
    ...(withdrawn
      ? {
          status: 'withdrawn-retroactive',
          withdrawnAt: `2026-04-10T09:00:00${home.offset}`,
          withdrawnFrom: firstDay(first + 6),
        }
      : { status: last < monthOf(2026, 6) ? 'expired' : 'valid' }),
  };
  const more = stretch.to - last;
  if (withdrawn || more < 3 || !draw.chance(0.4)) return [certificate];
  const extension: CertificateOfCoverage = {
    ...certificate,
    provenance: provenanceOf(draw, home),
    certificateId: draw.uuid(),
    extensionOf: certificate.certificateId,
    validFrom: firstDay(last + 1),
    validTo: lastDay(last + Math.min(more, 24)),
    issuedAt: `${dayOf(last, 12)}T11:00:00${home.offset}`,
  };
  return [certificate, extension];
}
