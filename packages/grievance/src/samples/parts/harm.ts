import type { GrievanceCase } from '../../generated/grievance-case.ts';
import { day } from '../calendar.ts';
import { drawClaims } from '../claims.ts';
import type { Entry } from '../entry.ts';
import { documentsOf, evidenceOf } from '../evidence.ts';
import { narrate } from '../narratives/index.ts';
import type { Plan } from '../plan.ts';
import { indicatorsOf } from '../screening.ts';

const priorities = ['low', 'medium', 'medium', 'high'] as const;
const results = ['possible-victim', 'inconclusive', 'not-a-victim'] as const;
const retaliations = ['threat', 'dismissal', 'wage-cut', 'blacklisting', 'reported-to-authorities'] as const;

/** What happened, what is asked for, and what is feared. */
export function harm(plan: Plan) {
  const { draw, story, course, incident, receivedAt, timeline, urgent, issueCodes, documentTypes } = plan;
  const { clock } = plan.destination;
  const claims = drawClaims(plan);
  const screened = plan.mustScreen || draw.chance(0.15);
  return {
    issues: issueCodes.map((issueCode, position) => ({
      issueCode,
      ...(draw.chance(0.08) &&
        indicatorsOf(issueCode).length > 0 && {
          iloIndicators: indicatorsOf(issueCode) as NonNullable<Entry<'issues'>['iloIndicators']>,
        }),
      isPrimary: position === 0,
      ...(position === 0 && { startDate: clock.date(incident.start) }),
      ...(position === 0 && incident.end !== undefined && { endDate: clock.date(incident.end) }),
      ongoing: incident.end === undefined,
      ...(plan.feesUnknown && issueCode.startsWith('fees') && { amountUnknown: true }),
    })),
    severity: urgent && story.severity !== 'critical' ? 'high' : story.severity,
    ...(draw.chance(0.5) && { priority: urgent ? 'very-high' : draw.pick(priorities) }),
    incidentStart: clock.date(incident.start),
    ...(incident.end !== undefined && { incidentEnd: clock.date(incident.end) }),
    ...(draw.chance(0.7) && {
      narrative: narrate(plan.contentLanguage, story.topics, incident.months, draw),
    }),
    ...(claims.length > 0 && { claims }),
    ...(draw.chance(0.22) && { evidence: evidenceOf(story.evidence, receivedAt, clock, draw) }),
    ...(documentTypes.length > 0 && {
      documentsWithheld: documentsOf(
        documentTypes,
        {
          since: clock.date(incident.start),
          ...(course.reached === 'paid' && { returnedAt: clock.date(timeline.deliveredAt) }),
        },
        draw,
      ),
    }),
    immediateRisk: { present: urgent, ...(urgent && { types: draw.some(story.risks, draw.between(1, 2)) }) },
    ...(screened && {
      traffickingScreening: {
        screened,
        result: plan.mustScreen ? draw.pick(results) : 'not-a-victim',
        ...(draw.chance(0.5) && { screenedBy: 'role:protection-officer' }),
      },
    }),
    retaliation: {
      reported: plan.retaliated,
      ...(plan.retaliated && {
        types: [draw.pick(retaliations)],
        date: clock.date(Math.min(timeline.last, receivedAt + 3 * day)),
      }),
    },
  } satisfies Partial<GrievanceCase>;
}
