import { day } from './calendar.ts';
import type { Entry } from './entry.ts';
import type { Plan } from './plan.ts';

const others = [
  'apology',
  'policy-change',
  'transfer-of-employer',
  'non-repetition',
  'medical-care',
] as const;

/** What is done to make good, once it was agreed: money as the claims say, documents, and what costs nothing. */
export function drawRemedies(
  { draw, course, destination, timeline, documentTypes }: Plan,
  claims: readonly Entry<'claims'>[],
): Entry<'remedies'>[] {
  const { reached } = course;
  if (reached === 'asked' || reached === 'assessed') return [];
  const { clock } = destination;
  const { agreedAt, deliveredAt, last } = timeline;
  const remedy = (
    type: Entry<'remedies'>['type'],
    more: Partial<Entry<'remedies'>> = {},
  ): Entry<'remedies'> => {
    const delivered =
      reached === 'paid' || (reached === 'part-paid' && type !== 'document-return' && draw.chance(0.4));
    const verified = reached === 'paid' || (delivered && draw.chance(0.5));
    return {
      type,
      ...more,
      agreedAt: clock.date(agreedAt),
      ...(draw.chance(0.5) && { dueAt: clock.date(agreedAt + draw.between(7, 45) * day) }),
      ...(delivered && { deliveredAt: clock.date(deliveredAt) }),
      ...(verified && { verifiedBy: 'role:case-worker', verifiedAt: clock.date(last) }),
    };
  };
  const remedies = claims
    .filter(({ agreedAmount }) => agreedAmount !== undefined)
    .map(({ type, agreedAmount }) =>
      remedy(type === 'recruitment-fee' || type === 'deposit' ? 'repayment-of-fees' : 'compensation', {
        ...(draw.chance(0.15) && { description: `To be paid under ${type}, by bank transfer to the worker` }),
        amount: agreedAmount as NonNullable<typeof agreedAmount>,
      }),
    );
  if (documentTypes.length > 0) remedies.push(remedy('document-return'));
  if (remedies.length === 0 || draw.chance(0.15)) {
    remedies.push(remedy(draw.pick(others)));
  }
  return remedies;
}
