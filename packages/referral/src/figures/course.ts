import { referralStatus } from '../codelists/referral-status.ts';
import type { ReferralForFigures } from './referral-for-figures.ts';

/** The stages of a referral, in their order: what is lost between two of them is where help does not arrive. */
export const stages = ['sent', 'received', 'accepted', 'attended', 'completed'] as const;

/** A stage of the funnel. */
export type FunnelStageName = (typeof stages)[number];

const codesWith = (test: (status: (typeof referralStatus.codes)[number]) => boolean) =>
  new Set<string>(referralStatus.codes.filter(test).map(({ code }) => code));
const known = codesWith(() => true);
const shared = codesWith((status) => status.shared === true);
const answered = codesWith((status) => status.answered === true);
const awaiting = codesWith((status) => status.awaitsAnswer === true);
/** Nothing but accepting leads to these. */
const accepted = new Set(['accepted', 'in-progress', 'completed', 'not-completed']);

/** Whether a status is in the list. */
export const isStatus = (status: string): boolean => known.has(status);

/** Whether a referral still waits for its answer. */
export const awaitsAnswer = ({ status }: ReferralForFigures): boolean => awaiting.has(status);

/**
 * How many stages a referral has reached, 0 to 5, whatever became of it later. A later stage says that the ones before it
 * were reached, although nobody recorded them: systems that go from sent to accepted lose nobody in between.
 */
export function stagesReached(referral: ReferralForFigures): number {
  const { status, statusHistory, clientAttended, attendedAt } = referral;
  const course = [status, ...statusHistory.map((step) => step.status)];
  const reached = (set: ReadonlySet<string>) => course.some((one) => set.has(one));
  if (course.includes('completed')) return 5;
  if (clientAttended === true || attendedAt !== undefined) return 4;
  if (reached(accepted)) return 3;
  if ((course.includes('received') || reached(answered) || referral.receivedAt) ?? referral.respondedAt)
    return 2;
  return reached(shared) || referral.deliveredAt !== undefined ? 1 : 0;
}
