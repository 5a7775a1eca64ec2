import type { Draw } from '@amparo/core/samples';
import type { Referral, ReferralStatus } from '../../generated/referral.ts';
import { day, hour } from '../calendar.ts';
import type { Story } from '../stories.ts';

/** What is known of a referral when its end is drawn. */
interface Course {
  readonly draw: Draw;
  readonly status: ReferralStatus;
  readonly steps: readonly ReferralStatus[];
  readonly times: readonly number[];
  readonly moment: (epoch: number) => string;
  readonly responded: number | undefined;
  readonly story: Story;
}

const declineReasons = [
  'no-capacity',
  'no-capacity',
  'language-unavailable',
  'documents-missing',
  'unreachable',
  'out-of-area',
  'client-declined',
] as const;
const failures = ['client-did-not-attend', 'contact-lost', 'left-the-country', 'client-withdrew'] as const;
const goodOutcomes = ['need-met', 'need-met', 'need-partly-met', 'referred-onward'] as const;

/** The appointment, what came of it, and what was said of it. */
export function ending(course: Course): Partial<Referral> {
  const { status, times, moment } = course;
  const last = times.at(-1) as number;
  return {
    ...appointment(course),
    ...(status === 'completed' ? completion(course, last) : {}),
    ...(status === 'declined' ? { declineReason: course.draw.pick(declineReasons) } : {}),
    ...(status === 'not-completed' ? { closeReason: course.draw.pick(failures) } : {}),
    ...(status === 'revoked'
      ? { closeReason: course.draw.pick(['sent-in-error', 'need-met-elsewhere'] as const) }
      : {}),
    ...(['completed', 'declined', 'not-completed', 'revoked', 'expired', 'consent-withdrawn'].includes(status)
      ? { closedAt: moment(last) }
      : {}),
  };
}

function appointment({ draw, steps, times, moment, responded }: Course): Partial<Referral> {
  if (responded === undefined || !steps.includes('accepted') || draw.chance(0.3)) return {};
  const accepted = times[steps.indexOf('accepted')] as number;
  if (!steps.includes('in-progress')) return { appointmentAt: moment(accepted + draw.between(2, 60) * hour) };
  const began = times[steps.indexOf('in-progress')] as number;
  return { appointmentAt: moment(began), clientAttended: true, attendedAt: moment(began) };
}

function completion({ draw, times, moment, story, responded = 0 }: Course, last: number): Partial<Referral> {
  const began = Math.max(responded, times.at(-2) as number);
  return {
    serviceDelivered: [
      {
        code: story.reason,
        from: moment(began).slice(0, 10),
        to: moment(last).slice(0, 10),
        quantity: draw.between(1, 12),
        outcome: draw.pick(['implemented', 'implemented', 'partially-implemented'] as const),
      },
    ],
    feedbackToReferrer: {
      sentAt: moment(last + draw.between(1, 20) * day),
      outcomeCode: draw.pick(goodOutcomes),
      consentConfirmed: true,
    },
    ...(draw.chance(0.5)
      ? {
          clientFeedback: {
            collectedAt: moment(last + draw.between(1, 20) * day),
            satisfaction: draw.pick(['1', '3', '4', '4', '5', '5', 'refused'] as const),
            safe: draw.chance(0.9),
            informed: draw.chance(0.9),
          },
        }
      : {}),
    closeReason: 'need-met',
    followUpDueAt: moment(last + 30 * day).slice(0, 10),
  };
}
