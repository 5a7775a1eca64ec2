import { issue as issueList } from '../codelists/issue.ts';
import { day, hour } from './calendar.ts';
import { drawClaims } from './claims.ts';
import { corridors } from './corridors.ts';
import { type Course, courses, duplicateCourse, urgentCourses } from './courses.ts';
import { destinations } from './destinations.ts';
import { Draw, permute } from './draw.ts';
import { narrate, narratives } from './narratives/index.ts';
import { origins } from './origins.ts';
import { contactOf, documentsOf, employerOf, evidenceOf, recruitersOf, representationOf, workplaceOf } from './parties.ts';
import { drawRemedies } from './remedies.ts';
import type { IssueCode, SampleCase } from './sample-case.ts';
import { sectors } from './sectors.ts';
import { drawSharing } from './sharing.ts';
import { stories } from './stories.ts';
import { incidentBefore, timelineOf } from './timeline.ts';

const closed = new Set(['inadmissible', 'resolved', 'closed', 'withdrawn']);
const indicators = new Map(issueList.codes.map(({ code, iloIndicators }) => [code, (iloIndicators ?? []) as readonly string[]]));
const firstDay = Date.UTC(2023, 8, 1);

const mechanisms = ['cso-hotline', 'cso-hotline', 'trade-union', 'embassy-labour-attache', 'state-non-judicial', 'operational-level', 'buyer-hotline', 'state-judicial', 'regional'] as const;
const channels = ['hotline', 'hotline', 'app', 'web', 'walk-in', 'social-media', 'email', 'sms', 'letter', 'embassy', 'labour-inspector'] as const;
const modes = ['confidential', 'confidential', 'confidential', 'identified', 'identified', 'anonymous'] as const;
const systems = ['KoboToolbox', 'Primero', 'openIMIS', 'Case register', 'Spreadsheet'] as const;
const reasonsToWithdraw = ['Went home before the case was decided', 'Found other work', 'Afraid for the family at home', 'The employer promised to pay'];

/** The id of the case at a place of a sample; different for every place. */
export function caseIdOf(seed: number, index: number): string {
  return new Draw(seed + index).uuid(permute(permute(seed) ^ index));
}

/** Makes the case at one place of a sample. It depends on nothing but the seed and the place. */
export function makeCase(seed: number, index: number): SampleCase {
  const draw = new Draw(permute(permute(seed ^ 0x5bd1e995) + index));
  const [from, to] = draw.pick(corridors);
  const [origin, destination] = [origins[from], destinations[to]] as [(typeof origins)[string], (typeof destinations)[string]];
  const { clock } = destination;
  const sector = sectors[draw.pick(destination.sectors)];
  const story = draw.pick(stories);
  const duplicateOf = index > 0 && draw.chance(0.015) ? caseIdOf(seed, draw.below(index)) : undefined;
  const urgent = draw.chance(story.risk);
  const course: Course = duplicateOf ? duplicateCourse : draw.pick(urgent ? urgentCourses : courses);

  const receivedAt = firstDay + draw.below(820) * day + draw.between(6 * 60, 22 * 60) * 60_000;
  const timeline = timelineOf(course, receivedAt, urgent, clock, draw);
  const { last } = timeline;
  const incident = incidentBefore(receivedAt, draw);
  const acknowledged = timeline.reached('acknowledged');
  const investigated = timeline.reached('investigating');
  const status = course.steps.at(-1) as SampleCase['status'];
  const hasEnded = closed.has(status);

  const collective = draw.chance(0.2);
  const workers = collective ? draw.between(2, draw.chance(0.2) ? 160 : 18) : 1;
  const women = collective ? Math.round(workers * sector.women) : draw.chance(sector.women) ? 1 : 0;
  const mode = draw.pick(modes);
  const complainantType = story.issue === 'safety.death' ? 'family' : draw.pick(['worker', 'worker', 'worker', 'worker', 'former-worker', 'coworker', 'family', 'cso', 'union'] as const);
  const thirdParty = complainantType === 'cso' || complainantType === 'union';
  const intakeLanguage = draw.pick(origin.languages);
  const contentLanguage = narratives[intakeLanguage] && draw.chance(0.8) ? intakeLanguage : (destination.staffLanguage ?? 'en');
  const minor = story.issue !== 'safety.death' && draw.chance(0.01);

  const issueCodes: IssueCode[] = [story.issue, ...story.others.filter(() => draw.chance(0.3))];
  const documentTypes = draw.some(story.documents, draw.between(1, 2));
  if (issueCodes.some((code) => code.startsWith('documents')) && documentTypes.length === 0) documentTypes.push('passport');
  const fees = issueCodes.some((code) => code.startsWith('fees'));
  const feesUnknown = fees && (!story.claims.some((type) => type === 'recruitment-fee' || type === 'deposit') || draw.chance(0.15));
  const claimTypes = story.claims.filter((type, position) =>
    (type === 'recruitment-fee' || type === 'deposit') ? fees && !feesUnknown : position === 0 || draw.chance(0.25));
  const claims = drawClaims({
    types: claimTypes, reached: course.reached, wage: destination.wage, fee: origin.fee, workers, incident, receivedAt, clock,
  }, draw);

  const paid = course.reached === 'paid';
  const agreedAt = timeline.reached('decided') ?? timeline.reached('mediation') ?? receivedAt;
  const remedies = drawRemedies({ claims, reached: course.reached, documents: documentTypes.length > 0, agreedAt, last }, clock, draw);
  const documents = documentsOf(documentTypes, incident.start, paid ? agreedAt + Math.floor((last - agreedAt) / 2) : undefined, clock, draw);

  const found = new Set(issueCodes.flatMap((code) => indicators.get(code) ?? []));
  if (documents.length > 0) found.add('retention-of-identity-documents');
  const mustScreen = found.size >= 3 || (found.has('debt-bondage') && found.has('retention-of-identity-documents'));
  const screened = mustScreen || draw.chance(0.15);

  const underPressure = course.outcome === 'withdrawn-under-pressure';
  const retaliated = (underPressure && draw.chance(0.7)) || draw.chance(0.07);
  const flags = new Set(story.flags);
  if (minor) flags.add('minor');
  if (retaliated) flags.add('retaliation-risk');
  if (mustScreen && draw.chance(0.5)) flags.add('trafficking-indicator');
  const mostSensitive = minor || flags.has('sexual-violence');
  const migrationStatus = draw.chance(0.3)
    ? draw.pick(['regular', 'regular', 'undocumented-by-employer-action', 'irregular', 'unknown', 'not-collected'] as const)
    : undefined;
  const severity = urgent && story.severity !== 'critical' ? 'high' : story.severity;
  const sharing = drawSharing({ receivedAt, last, language: intakeLanguage, mode }, clock, draw);
  const informed = timeline.at.slice(2).filter(() => draw.chance(0.18)).map((at) => clock.moment(at + hour));
  const knownByName = mode === 'identified' || (mode === 'confidential' && draw.chance(0.9));
  const pseudonym = draw.pseudonym(thirdParty ? 'O' : 'W');

  return {
    recordType: 'grievance-case',
    provenance: {
      schemaVersion: '0.1.0',
      recordId: draw.uuid(),
      version: course.steps.length,
      sourceSystem: draw.pick(systems),
      ...(draw.chance(0.3) && { sourceOrganisationId: `org-${draw.between(1, 60).toString().padStart(4, '0')}` }),
      createdAt: clock.moment(receivedAt + draw.below(50) * 60_000),
      updatedAt: clock.moment(last + hour),
      contentLanguage,
    },
    caseId: caseIdOf(seed, index),
    caseNumber: `C-${clock.date(receivedAt).slice(0, 4)}-${String(index + 1).padStart(6, '0')}`,
    mechanismType: draw.pick(mechanisms),
    receivedAt: clock.moment(receivedAt),
    ...(acknowledged !== undefined && { acknowledgedAt: clock.moment(acknowledged) }),
    channel: thirdParty ? draw.pick(['third-party', 'union-representative', 'email'] as const) : draw.pick(channels),
    intakeLanguage,
    ...(draw.chance(0.3) && { interpreterUsed: contentLanguage !== intakeLanguage }),
    submissionMode: mode,
    complainantType,
    ...(knownByName && { complainantRef: pseudonym }),
    ...(knownByName && draw.chance(0.35) && { complainantContact: contactOf(origin, draw) }),
    ...(mode !== 'anonymous' && (thirdParty || draw.chance(0.04)) && { representedBy: representationOf(origin, draw) }),
    collective,
    affectedWorkersCount: workers,
    ...(draw.chance(0.5) && { affectedBySex: { female: women, male: workers - women, other: 0, unknown: 0 } }),
    ...(mode !== 'anonymous' && draw.chance(0.6) && {
      workerRefs: thirdParty || collective ? Array.from({ length: Math.min(workers, 5) }, () => draw.pseudonym('W')) : [pseudonym],
    }),
    ...(minor ? { ageAtIncident: draw.between(15, 17) } : draw.chance(0.5) && { ageAtIncident: draw.between(19, 52) }),
    ...(minor ? { hazardousWork: sector.hazardous } : draw.chance(0.2) && { hazardousWork: sector.hazardous }),
    nationality: [origin.code],
    countryOfOrigin: origin.code,
    countryOfDestination: destination.code,
    ...(draw.chance(0.2) && { countryOfIncident: story.stage === 'recruitment' || story.stage === 'pre-departure' ? origin.code : destination.code }),
    migrationStage: story.stage,
    ...(migrationStatus && { migrationStatusAtIncident: migrationStatus }),
    ...((migrationStatus !== undefined || flags.has('irregular-status')) && { firewallApplied: true }),
    ...(draw.chance(0.3) && { employmentStatus: draw.pick(['42', '42', '43', '41']) }),
    ...((claims.length > 0 || draw.chance(0.3)) && { contractStart: clock.date(incident.contractStart) }),
    occupation: sector.occupation,
    industry: sector.industry,
    employerRef: employerOf(sector, destination, draw),
    ...(draw.chance(0.1) && { workplace: workplaceOf(sector, destination, draw) }),
    ...((fees || draw.chance(0.08)) && { recruiterRefs: recruitersOf(origin, draw) }),
    ...(sector.supplies && draw.chance(0.4) && { supplyChainBuyers: [`org-buyer-${draw.between(1, 40)}`] }),
    issues: issueCodes.map((issueCode, position) => ({
      issueCode,
      ...(draw.chance(0.08) && indicators.get(issueCode)?.length && { iloIndicators: [...(indicators.get(issueCode) as never[])] }),
      isPrimary: position === 0,
      ...(position === 0 && { startDate: clock.date(incident.start) }),
      ...(position === 0 && incident.end !== undefined && { endDate: clock.date(incident.end) }),
      ongoing: incident.end === undefined,
      ...(feesUnknown && issueCode.startsWith('fees') && { amountUnknown: true }),
    })),
    severity,
    ...(draw.chance(0.5) && { priority: urgent ? ('very-high' as const) : draw.pick(['low', 'medium', 'medium', 'high'] as const) }),
    incidentStart: clock.date(incident.start),
    ...(incident.end !== undefined && { incidentEnd: clock.date(incident.end) }),
    ...(draw.chance(0.75) && { narrative: narrate(contentLanguage, story.topics, incident.months, draw) }),
    ...(claims.length > 0 && { claims }),
    ...(draw.chance(0.22) && { evidence: evidenceOf(story.evidence, receivedAt, clock, draw) }),
    ...(documents.length > 0 && { documentsWithheld: documents }),
    immediateRisk: { present: urgent, ...(urgent && { types: draw.some(story.risks, draw.between(1, 2)) }) },
    ...(screened && {
      traffickingScreening: {
        screened,
        result: mustScreen ? draw.pick(['possible-victim', 'inconclusive', 'not-a-victim'] as const) : ('not-a-victim' as const),
        ...(draw.chance(0.5) && { screenedBy: 'role:protection-officer' }),
      },
    }),
    retaliation: {
      reported: retaliated,
      ...(retaliated && { types: [draw.pick(['threat', 'dismissal', 'wage-cut', 'blacklisting', 'reported-to-authorities'] as const)], date: clock.date(Math.min(last, receivedAt + 3 * day)) }),
    },
    consents: sharing.consents,
    ...(sharing.disclosures.length > 0 && { disclosures: sharing.disclosures }),
    status,
    statusHistory: timeline.history,
    ...(!hasEnded && draw.chance(0.6) && { assignedTo: draw.pick(['role:case-worker', 'role:legal-officer', 'role:protection-officer']) }),
    // Only for ended cases: an open promise turns into an overdue one as time goes by.
    ...(hasEnded && draw.chance(0.4) && { slaDueAt: clock.moment(receivedAt + draw.between(30, 90) * day) }),
    ...(course.steps.includes('inadmissible') && {
      inadmissibleReason: duplicateOf ? ('duplicate' as const) : draw.pick(['out-of-mandate', 'out-of-time', 'pending-elsewhere', 'insufficient-information'] as const),
    }),
    ...(investigated !== undefined && {
      investigation: {
        startedAt: clock.date(investigated),
        ...(course.reached !== 'asked' && { endedAt: clock.date(Math.max(investigated, agreedAt)), finding: paid ? ('substantiated' as const) : draw.pick(['substantiated', 'partly-substantiated', 'inconclusive'] as const) }),
        method: draw.pick(['document-review', 'interview', 'site-visit', 'inspection', 'mixed'] as const),
      },
    }),
    ...(remedies.length > 0 && { remedies }),
    ...(course.outcome && { outcome: course.outcome }),
    ...(course.outcome?.startsWith('withdrawn') && (underPressure || draw.chance(0.7)) && { withdrawalReason: draw.pick(reasonsToWithdraw) }),
    ...(hasEnded && { closedAt: clock.moment(last) }),
    ...(course.closureReason && { closureReason: course.closureReason }),
    ...(hasEnded && (severity === 'high' || severity === 'critical' || draw.chance(0.2)) && { closureApprovedBy: 'role:supervisor' }),
    ...(mode !== 'anonymous' && informed.length > 0 && { complainantInformedAt: informed }),
    ...(hasEnded && mode !== 'anonymous' && draw.chance(0.5) && { satisfaction: draw.pick(paid ? (['4', '5', '5', '3'] as const) : (['1', '2', '3', 'refused'] as const)) }),
    ...(course.steps.includes('appealed') && {
      appeal: {
        filedAt: clock.date(timeline.reached('appealed') as number),
        body: 'Labour appeals board',
        ...(hasEnded ? { decidedAt: clock.date(last), result: 'upheld' as const } : { result: 'pending' as const }),
      },
    }),
    ...(sharing.referrals.length > 0 && { linkedReferrals: sharing.referrals }),
    ...(draw.chance(0.03) && { linkedSurvey: { recordType: 'survey-wave', recordId: `wave-${draw.between(1, 12)}` } }),
    ...(duplicateOf && { duplicateOf }),
    ...(draw.chance(0.03) && { exportProfile: 'case-owner' as const }),
    sensitivity: {
      level: mostSensitive ? 'highly-restricted' : draw.pick(['restricted', 'restricted', 'internal'] as const),
      ...(flags.size > 0 && { flags: [...flags] }),
    },
    retentionUntil: clock.date((hasEnded ? last : receivedAt) + (mostSensitive ? 730 : draw.between(3, 6) * 365) * day),
  };
}
