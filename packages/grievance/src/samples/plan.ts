import { Draw, permute } from '@amparo/core/samples';
import { day } from './calendar.ts';
import { corridors } from './corridors.ts';
import { type Course, courses, duplicateCourse, urgentCourses } from './courses.ts';
import { type Destination, destinations } from './destinations.ts';
import type { DocumentType, IssueCode } from './entry.ts';
import { narratives } from './narratives/index.ts';
import { type Origin, origins } from './origins.ts';
import { pointsToTrafficking } from './screening.ts';
import { type Sector, sectors } from './sectors.ts';
import { type Story, stories } from './stories.ts';
import { type Incident, incidentBefore, type Timeline, timelineOf } from './timeline.ts';

/** What a case is about, before its fields are written. Facts that several fields must agree on are settled here. */
export interface Plan {
  readonly draw: Draw;
  readonly caseId: string;
  /** Position in the sample, from 0. */
  readonly index: number;
  readonly origin: Origin;
  readonly destination: Destination;
  readonly sector: Sector;
  readonly story: Story;
  readonly course: Course;
  readonly timeline: Timeline;
  /** Epoch milliseconds, as all moments here. */
  readonly receivedAt: number;
  readonly incident: Incident;
  readonly duplicateOf: string | undefined;
  /** Whether somebody is in danger. */
  readonly urgent: boolean;
  readonly workers: number;
  /** Whether the youngest worker is under 18. */
  readonly minor: boolean;
  readonly mode: 'identified' | 'confidential' | 'anonymous';
  readonly intakeLanguage: string;
  readonly contentLanguage: string;
  /** The first is the primary one. */
  readonly issueCodes: readonly IssueCode[];
  readonly documentTypes: readonly DocumentType[];
  /** Whether an issue is about fees, and whether no amount can be named. */
  readonly fees: boolean;
  readonly feesUnknown: boolean;
  readonly mustScreen: boolean;
  readonly underPressure: boolean;
  readonly retaliated: boolean;
  readonly flags: ReadonlySet<Story['flags'][number]>;
}

const firstDay = Date.UTC(2023, 8, 1);
const modes = [
  'confidential',
  'confidential',
  'confidential',
  'identified',
  'identified',
  'anonymous',
] as const;

/** The id of the case at a place of a sample; different for every place. */
function caseIdOf(seed: number, index: number): string {
  return new Draw(seed + index).uuid(permute(permute(seed) ^ index));
}

/** Plans the case at one place of a sample. */
export function planCase(seed: number, index: number): Plan {
  const draw = new Draw(permute(permute(seed ^ 0x5bd1e995) + index));
  const [from, to] = draw.pick(corridors);
  const [origin, destination] = [origins[from] as Origin, destinations[to] as Destination];
  const story = draw.pick(stories);
  const duplicateOf = index > 0 && draw.chance(0.015) ? caseIdOf(seed, draw.below(index)) : undefined;
  const urgent = draw.chance(story.risk);
  const course = duplicateOf ? duplicateCourse : draw.pick(urgent ? urgentCourses : courses);
  const receivedAt = firstDay + draw.below(820) * day + draw.between(6 * 60, 22 * 60) * 60_000;

  const intakeLanguage = draw.pick(origin.languages);
  const inOwnWords = narratives[intakeLanguage] !== undefined && draw.chance(0.8);
  const issueCodes = [story.issue, ...story.others.filter(() => draw.chance(0.3))];
  const documentTypes = draw.some(story.documents, draw.between(1, 2));
  const fees = issueCodes.some((code) => code.startsWith('fees'));
  const feesClaimed = story.claims.some((type) => type === 'recruitment-fee' || type === 'deposit');
  const mustScreen = pointsToTrafficking(issueCodes, documentTypes.length > 0);
  const underPressure = course.outcome === 'withdrawn-under-pressure';
  const retaliated = (underPressure && draw.chance(0.7)) || draw.chance(0.07);
  const minor = story.issue !== 'safety.death' && draw.chance(0.01);

  const flags = new Set(story.flags);
  if (minor) flags.add('minor');
  if (retaliated) flags.add('retaliation-risk');
  if (mustScreen && draw.chance(0.5)) flags.add('trafficking-indicator');

  return {
    draw,
    caseId: caseIdOf(seed, index),
    index,
    origin,
    destination,
    sector: sectors[draw.pick(destination.sectors)],
    story,
    course,
    timeline: timelineOf({ course, receivedAt, urgent, clock: destination.clock }, draw),
    receivedAt,
    incident: incidentBefore(receivedAt, draw),
    duplicateOf,
    urgent,
    workers: draw.chance(0.2) ? draw.between(2, draw.chance(0.2) ? 160 : 18) : 1,
    minor,
    mode: draw.pick(modes),
    intakeLanguage,
    contentLanguage: inOwnWords ? intakeLanguage : (destination.staffLanguage ?? 'en'),
    issueCodes,
    documentTypes,
    fees,
    feesUnknown: fees && (!feesClaimed || draw.chance(0.15)),
    mustScreen,
    underPressure,
    retaliated,
    flags,
  };
}
