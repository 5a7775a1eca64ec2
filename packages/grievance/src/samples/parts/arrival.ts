import type { GrievanceCase } from '../../generated/grievance-case.ts';
import { hour } from '../calendar.ts';
import { contactOf, representationOf } from '../complainant.ts';
import type { Plan } from '../plan.ts';

const mechanisms = [
  'cso-hotline',
  'cso-hotline',
  'trade-union',
  'embassy-labour-attache',
  'state-non-judicial',
  'operational-level',
  'buyer-hotline',
  'state-judicial',
  'regional',
] as const;
const channels = [
  'hotline',
  'hotline',
  'app',
  'web',
  'walk-in',
  'social-media',
  'email',
  'sms',
  'letter',
  'embassy',
  'labour-inspector',
] as const;
const byThirdParties = ['third-party', 'union-representative', 'email'] as const;
const systems = ['KoboToolbox', 'Primero', 'openIMIS', 'Case register', 'Spreadsheet'];
const complainants = [
  'worker',
  'worker',
  'worker',
  'worker',
  'former-worker',
  'coworker',
  'family',
  'cso',
  'union',
] as const;

/** How the case arrived, who brings it and for whom. */
export function arrival(plan: Plan) {
  const { draw, origin, destination, sector, story, timeline, receivedAt, mode, workers, minor } = plan;
  const { clock } = destination;
  const acknowledged = timeline.reached('acknowledged');
  const complainantType = story.issue === 'safety.death' ? 'family' : draw.pick(complainants);
  const thirdParty = complainantType === 'cso' || complainantType === 'union';
  const known = mode === 'identified' || (mode === 'confidential' && draw.chance(0.9));
  const pseudonym = draw.pseudonym(thirdParty ? 'O' : 'W');
  const several = thirdParty || workers > 1;
  const women = workers > 1 ? Math.round(workers * sector.women) : Number(draw.chance(sector.women));
  return {
    recordType: 'grievance-case',
    provenance: {
      schemaVersion: '0.1.0',
      recordId: draw.uuid(),
      version: plan.course.steps.length,
      sourceSystem: draw.pick(systems),
      ...(draw.chance(0.3) && {
        sourceOrganisationId: `org-${String(draw.between(1, 60)).padStart(4, '0')}`,
      }),
      createdAt: clock.moment(receivedAt + draw.below(50) * 60_000),
      updatedAt: clock.moment(timeline.last + hour),
      contentLanguage: plan.contentLanguage,
    },
    caseId: plan.caseId,
    caseNumber: `C-${clock.date(receivedAt).slice(0, 4)}-${String(plan.index + 1).padStart(6, '0')}`,
    mechanismType: draw.pick(mechanisms),
    receivedAt: clock.moment(receivedAt),
    ...(acknowledged !== undefined && { acknowledgedAt: clock.moment(acknowledged) }),
    channel: thirdParty ? draw.pick(byThirdParties) : draw.pick(channels),
    intakeLanguage: plan.intakeLanguage,
    ...(draw.chance(0.3) && { interpreterUsed: plan.contentLanguage !== plan.intakeLanguage }),
    submissionMode: mode,
    complainantType,
    ...(known && { complainantRef: pseudonym }),
    ...(known && draw.chance(0.35) && { complainantContact: contactOf(origin, draw) }),
    ...(mode !== 'anonymous' &&
      (thirdParty || draw.chance(0.04)) && { representedBy: representationOf(origin, draw) }),
    collective: workers > 1,
    affectedWorkersCount: workers,
    ...(draw.chance(0.5) && {
      affectedBySex: { female: women, male: workers - women, other: 0, unknown: 0 },
    }),
    ...(mode !== 'anonymous' &&
      draw.chance(0.6) && {
        workerRefs: several
          ? Array.from({ length: Math.min(workers, 5) }, () => draw.pseudonym('W'))
          : [pseudonym],
      }),
    ...(minor
      ? { ageAtIncident: draw.between(15, 17) }
      : draw.chance(0.5) && { ageAtIncident: draw.between(19, 52) }),
    ...((minor || draw.chance(0.2)) && { hazardousWork: sector.hazardous }),
  } satisfies Partial<GrievanceCase>;
}
