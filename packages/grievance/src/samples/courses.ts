import type { GrievanceCase } from '../generated/grievance-case.ts';
import type { Status } from './entry.ts';

/** How far the claims of a case have come. */
type Reached = 'asked' | 'assessed' | 'agreed' | 'part-paid' | 'paid';

/** The course of a case, from its arrival to where it stands. */
export interface Course {
  readonly steps: readonly Status[];
  readonly reached: Reached;
  readonly outcome?: NonNullable<GrievanceCase['outcome']>;
  readonly closureReason?: NonNullable<GrievanceCase['closureReason']>;
}

const intake: readonly Status[] = ['received', 'acknowledged', 'screening', 'admissible'];
const open = (steps: readonly Status[], reached: Reached = 'asked'): Course => ({ steps, reached });
const ended = (
  steps: readonly Status[],
  reached: Reached,
  outcome: NonNullable<Course['outcome']>,
  closureReason?: NonNullable<Course['closureReason']>,
): Course => ({ steps, reached, outcome, ...(closureReason && { closureReason }) });

/** Every course begins with an acknowledgement, but for the few in which nobody has answered yet. */
export const courses: readonly Course[] = [
  open(['received']),
  open(['received', 'screening']),
  open(['received', 'acknowledged']),
  open(['received', 'acknowledged', 'screening']),
  open(['received', 'acknowledged', 'screening', 'awaiting-party']),
  open([...intake]),
  open([...intake, 'investigating']),
  open([...intake, 'investigating'], 'assessed'),
  open([...intake, 'investigating', 'awaiting-party'], 'assessed'),
  open([...intake, 'investigating', 'mediation'], 'assessed'),
  open([...intake, 'mediation', 'awaiting-party']),
  open([...intake, 'referred']),
  open([...intake, 'investigating', 'decided'], 'agreed'),
  open([...intake, 'investigating', 'decided', 'remedy-in-progress'], 'part-paid'),
  open([...intake, 'mediation', 'remedy-in-progress'], 'part-paid'),
  open([...intake, 'investigating', 'decided', 'appealed'], 'agreed'),
  open([...intake, 'mediation', 'resolved', 'reopened', 'investigating'], 'part-paid'),
  ended(['received', 'acknowledged', 'screening', 'inadmissible'], 'asked', 'dismissed', 'inadmissible'),
  ended([...intake, 'mediation', 'resolved'], 'paid', 'resolved-for-worker'),
  ended(
    [...intake, 'investigating', 'mediation', 'remedy-in-progress', 'resolved'],
    'paid',
    'resolved-for-worker',
  ),
  ended(
    [...intake, 'investigating', 'decided', 'remedy-in-progress', 'resolved', 'closed'],
    'paid',
    'resolved-for-worker',
    'remedy-delivered',
  ),
  ended(
    [...intake, 'mediation', 'remedy-in-progress', 'resolved', 'closed'],
    'paid',
    'resolved-for-worker',
    'settlement',
  ),
  ended([...intake, 'mediation', 'resolved', 'closed'], 'part-paid', 'partially-resolved', 'settlement'),
  ended(
    [...intake, 'investigating', 'decided', 'remedy-in-progress', 'closed'],
    'part-paid',
    'partially-resolved',
    'final-decision',
  ),
  ended(
    [...intake, 'investigating', 'decided', 'appealed', 'decided', 'closed'],
    'agreed',
    'unresolved',
    'final-decision',
  ),
  ended([...intake, 'investigating', 'closed'], 'assessed', 'unresolved', 'other'),
  ended([...intake, 'investigating', 'awaiting-party', 'closed'], 'asked', 'untraceable', 'no-contact'),
  ended(['received', 'acknowledged', 'referred', 'closed'], 'asked', 'referred-out', 'referred'),
  ended(['received', 'acknowledged', 'screening', 'withdrawn'], 'asked', 'withdrawn-voluntarily'),
  ended(
    [...intake, 'investigating', 'withdrawn', 'closed'],
    'asked',
    'withdrawn-under-pressure',
    'withdrawn',
  ),
];

/** The course of a case that repeats an earlier one. */
export const duplicateCourse: Course = ended(
  ['received', 'acknowledged', 'screening', 'inadmissible'],
  'asked',
  'dismissed',
  'duplicate',
);

/** A course for a case in which somebody is in danger: it was answered. */
export const urgentCourses: readonly Course[] = courses.filter(({ steps }) => steps[1] === 'acknowledged');
