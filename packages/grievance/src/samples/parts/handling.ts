import { caseStatus } from '../../codelists/case-status.ts';
import type { GrievanceCase } from '../../generated/grievance-case.ts';
import { day, hour } from '../calendar.ts';
import type { Status } from '../entry.ts';
import type { Plan } from '../plan.ts';
import { drawRemedies } from '../remedies.ts';
import { drawSharing } from '../sharing.ts';

const closed = new Set<string>(
  caseStatus.codes.filter((status) => status.closed === true).map(({ code }) => code),
);
const handlers = ['role:case-worker', 'role:legal-officer', 'role:protection-officer'];
const refusals = ['out-of-mandate', 'out-of-time', 'pending-elsewhere', 'insufficient-information'] as const;
const methods = ['document-review', 'interview', 'site-visit', 'inspection', 'mixed'] as const;
const findings = ['substantiated', 'partly-substantiated', 'inconclusive'] as const;
const withdrawals = [
  'Went home before the case was decided',
  'Found other work',
  'Afraid for the family at home',
  'The employer promised to pay',
];

/** What was agreed on sharing, how the case was handled, and how it ended. */
export function handling(plan: Plan, { claims, severity }: Pick<GrievanceCase, 'claims' | 'severity'>) {
  const { draw, course, timeline, receivedAt, mode, duplicateOf, flags } = plan;
  const { clock } = plan.destination;
  const { steps, reached, outcome } = course;
  const status = steps.at(-1) as Status;
  const ended = closed.has(status);
  const grave = severity === 'high' || severity === 'critical';
  const paid = reached === 'paid';
  const mostSensitive = flags.has('minor') || flags.has('sexual-violence');
  const { consents, disclosures, referrals } = drawSharing(plan);
  const remedies = drawRemedies(plan, claims ?? []);
  const informed = timeline.at.slice(2).filter(() => draw.chance(0.18));
  const [investigated, appealed] = [timeline.reached('investigating'), timeline.reached('appealed')];
  return {
    consents,
    ...(disclosures.length > 0 && { disclosures }),
    status,
    statusHistory: timeline.history,
    ...(!ended && draw.chance(0.6) && { assignedTo: draw.pick(handlers) }),
    // Only for ended cases: an open promise turns into an overdue one as time goes by.
    ...(ended && draw.chance(0.4) && { slaDueAt: clock.moment(receivedAt + draw.between(30, 90) * day) }),
    ...(steps.includes('inadmissible') && {
      inadmissibleReason: duplicateOf ? 'duplicate' : draw.pick(refusals),
    }),
    ...(investigated !== undefined && {
      investigation: {
        startedAt: clock.date(investigated),
        ...(reached !== 'asked' && {
          endedAt: clock.date(Math.max(investigated, timeline.agreedAt)),
          finding: paid ? 'substantiated' : draw.pick(findings),
        }),
        method: draw.pick(methods),
      },
    }),
    ...(remedies.length > 0 && { remedies }),
    ...(outcome && { outcome }),
    ...(outcome?.startsWith('withdrawn') &&
      (plan.underPressure || draw.chance(0.7)) && { withdrawalReason: draw.pick(withdrawals) }),
    ...(ended && { closedAt: clock.moment(timeline.last) }),
    ...(course.closureReason && { closureReason: course.closureReason }),
    ...(ended && (grave || draw.chance(0.2)) && { closureApprovedBy: 'role:supervisor' }),
    ...(mode !== 'anonymous' &&
      informed.length > 0 && { complainantInformedAt: informed.map((at) => clock.moment(at + hour)) }),
    ...(ended &&
      mode !== 'anonymous' &&
      draw.chance(0.5) && {
        satisfaction: draw.pick(
          paid ? (['4', '5', '5', '3'] as const) : (['1', '2', '3', 'refused'] as const),
        ),
      }),
    ...(appealed !== undefined && {
      appeal: {
        filedAt: clock.date(appealed),
        body: 'Labour appeals board',
        ...(ended ? { decidedAt: clock.date(timeline.last), result: 'upheld' } : { result: 'pending' }),
      },
    }),
    ...(referrals.length > 0 && { linkedReferrals: referrals }),
    ...(draw.chance(0.03) && {
      linkedSurvey: { recordType: 'survey-wave', recordId: `wave-${draw.between(1, 12)}` },
    }),
    ...(duplicateOf && { duplicateOf }),
    ...(draw.chance(0.03) && { exportProfile: 'case-owner' }),
    sensitivity: {
      level: mostSensitive
        ? 'highly-restricted'
        : draw.pick(['restricted', 'restricted', 'internal'] as const),
      ...(flags.size > 0 && { flags: [...flags] }),
    },
    // What can harm most is kept shortest.
    retentionUntil: clock.date(
      (ended ? timeline.last : receivedAt) + (mostSensitive ? 2 : draw.between(3, 6)) * 365 * day,
    ),
  } satisfies Partial<GrievanceCase>;
}
