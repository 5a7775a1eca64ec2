import type { GrievanceCase } from '../../generated/grievance-case.ts';
import { employerOf, recruitersOf, workplaceOf } from '../employer.ts';
import type { Plan } from '../plan.ts';

const statuses = [
  'regular',
  'regular',
  'undocumented-by-employer-action',
  'irregular',
  'unknown',
  'not-collected',
] as const;

/** Between which countries, under which status and for whom the workers work. */
export function work({ draw, origin, destination, sector, story, incident, fees, flags }: Plan) {
  const status = draw.chance(0.3) ? draw.pick(statuses) : undefined;
  const atHome = story.stage === 'recruitment' || story.stage === 'pre-departure';
  return {
    nationality: [origin.code],
    countryOfOrigin: origin.code,
    countryOfDestination: destination.code,
    ...(draw.chance(0.2) && { countryOfIncident: atHome ? origin.code : destination.code }),
    migrationStage: story.stage,
    ...(status && { migrationStatusAtIncident: status }),
    ...((status || flags.has('irregular-status')) && { firewallApplied: true }),
    ...(draw.chance(0.3) && { employmentStatus: draw.pick(['42', '42', '43', '41']) }),
    ...((story.claims.length > 0 || draw.chance(0.3)) && {
      contractStart: destination.clock.date(incident.contractStart),
    }),
    occupation: sector.occupation,
    industry: sector.industry,
    employerRef: employerOf(sector, destination, draw),
    ...(draw.chance(0.1) && { workplace: workplaceOf(sector, destination, draw) }),
    ...((fees || draw.chance(0.08)) && { recruiterRefs: recruitersOf(origin, draw) }),
    ...(sector.supplies && draw.chance(0.4) && { supplyChainBuyers: [`org-buyer-${draw.between(1, 40)}`] }),
  } satisfies Partial<GrievanceCase>;
}
