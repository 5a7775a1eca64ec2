import type { Ratio } from '@amparo/core/calculation';
import { stages } from './course.ts';
import { addNeeds, everyNeed } from './protected-needs.ts';
import type { ReferralFigures } from './referral-result.ts';
import { type TableDraft, tableDraft } from './table-draft.ts';

/** A figure that must not be shown, because it or another one would give away a small group. */
export type Hidden = 'hidden';

/** Figures of which those that could point to single people are `'hidden'`. Diagnostics are left out: they count referrals too. */
export type ProtectedReferralFigures = Omit<
  ReferralFigures<number | Hidden, Ratio | Hidden, number | undefined | Hidden>,
  'diagnostics'
>;

/**
 * All counts in the figures, the rest of each ratio (who was lost, who was late), and the equations between them that a
 * reader knows. Ids are paths of the counts.
 */
export function tableOf(figures: ReferralFigures): TableDraft {
  const draft = tableDraft();
  const { show, split, sum } = draft;
  const reached = Object.fromEntries(figures.funnel.map(({ stage, count }) => [stage, count])) as Record<
    (typeof stages)[number],
    number
  >;
  show('referrals', figures.referrals);
  show('unsent', figures.unsent);
  for (const stage of stages) show(stage, reached[stage]);
  sum('referrals', ['unsent', 'sent']);
  for (const [index, stage] of stages.entries()) {
    const next = stages[index + 1];
    if (next) split(stage, reached[stage], { [next]: reached[next] }, `lost after ${stage}`);
    if (index >= 2) split('sent', reached.sent, { [stage]: reached[stage] }, `sent, not ${stage}`);
  }
  split('accepted', reached.accepted, { completed: reached.completed }, 'accepted, not completed');

  const { acceptance, closedLoop } = figures;
  show('acceptance/numerator', acceptance.numerator);
  show('acceptance/denominator', acceptance.denominator);
  split('sent', reached.sent, { 'acceptance/denominator': acceptance.denominator }, 'revoked');
  split('acceptance/denominator', acceptance.denominator, { 'acceptance/numerator': acceptance.numerator });
  split(
    'accepted',
    reached.accepted,
    { 'acceptance/numerator': acceptance.numerator },
    'accepted and revoked',
  );
  // What is completed is final: it was not revoked.
  if (acceptance.numerator >= reached.completed)
    split(
      'acceptance/numerator',
      acceptance.numerator,
      { completed: reached.completed },
      'accepted, neither revoked nor completed',
    );
  show('closedLoop/numerator', closedLoop.numerator);
  split('completed', closedLoop.denominator, { 'closedLoop/numerator': closedLoop.numerator });

  const priorities = Object.entries(figures.byPriority);
  for (const [code, { sent, answered, inTime, running }] of priorities) {
    const at = (name: string) => `byPriority/${code}/${name}`;
    show(at('sent'), sent);
    show(at('answered'), answered.numerator);
    show(at('judged'), inTime.denominator);
    show(at('inTime'), inTime.numerator);
    show(at('running'), running);
    split(at('sent'), sent, { [at('judged')]: inTime.denominator, [at('running')]: running });
    split(at('sent'), sent, { [at('answered')]: answered.numerator }, at('not answered'));
    split(at('judged'), inTime.denominator, { [at('answered')]: answered.numerator }, at('overdue'));
    split(at('judged'), inTime.denominator, { [at('inTime')]: inTime.numerator }, at('late'));
    split(at('answered'), answered.numerator, { [at('inTime')]: inTime.numerator }, at('answered late'));
  }
  const all = (name: string, count: (one: (typeof priorities)[number][1]) => number) =>
    Object.fromEntries(priorities.map(([code, one]) => [`byPriority/${code}/${name}`, count(one)]));
  split(
    'sent',
    reached.sent,
    all('sent', ({ sent }) => sent),
    'sent with another priority',
  );
  const lacking = addAnswers(draft, figures, reached);
  addNeeds(draft, everyNeed(figures.unmetNeed), reached.sent, lacking);
  return draft;
}

/**
 * How answers go with the funnel: who was accepted was answered, and who was not accepted was answered with no or later,
 * still waits, ran out, or was taken back, by the sender (revoked) or by the client.
 *
 * @returns the group of those who were answered, not accepted and not revoked, all who were declined among them; nothing
 * where the records contradict that, such as people accepted at no time: then it bounds nothing.
 */
function addAnswers(
  { hide, split, sum }: TableDraft,
  { byPriority, acceptance }: ReferralFigures,
  { sent, received, accepted }: Readonly<Record<(typeof stages)[number], number>>,
): { readonly id: string; readonly count: number } | undefined {
  const priorities = Object.entries(byPriority);
  const ids = (name: string) => priorities.map(([code]) => `byPriority/${code}/${name}`);
  const total = (count: (one: (typeof priorities)[number][1]) => number) =>
    priorities.reduce((all, [, one]) => all + count(one), 0);
  const answered = total((one) => one.answered.numerator);
  hide('answered', answered);
  sum('answered', ids('answered'));
  split('received', received, { answered }, 'received, not answered');
  if (answered < accepted) {
    split('accepted', accepted, { answered }, 'accepted at no time');
    return undefined;
  }
  split('answered', answered, { accepted }, 'answered, not accepted');

  const refused = answered - accepted;
  const waiting = total(
    ({ inTime, answered: some, running }) => inTime.denominator - some.numerator + running,
  );
  const left = sent - answered - waiting;
  const kept = acceptance.denominator - acceptance.numerator;
  const revoked = sent - accepted - kept;
  // How many of the refused were revoked is not in the figures. Any number that fits does: what readers can work out
  // is the same for all of them, and where only one fits it is the true one.
  const keptRefused = Math.min(refused, kept - waiting);
  const counts = {
    'refused, not revoked': keptRefused,
    'refused and revoked': refused - keptRefused,
    'taken back, not revoked': kept - waiting - keptRefused,
    'taken back and revoked': revoked - refused + keptRefused,
  };
  if ([left, revoked, ...Object.values(counts)].some((one) => one < 0)) return undefined;
  for (const [id, count] of Object.entries(counts)) hide(id, count);
  hide('waiting', waiting);
  sum('waiting', [...ids('running'), ...ids('overdue')]);
  hide('taken back', left);
  sum('taken back', [...ids('sent rest'), 'sent with another priority']);
  hide('revoked, not accepted', revoked);
  sum('revoked', ['revoked, not accepted', 'accepted and revoked']);
  sum('answered, not accepted', ['refused, not revoked', 'refused and revoked']);
  sum('taken back', ['taken back, not revoked', 'taken back and revoked']);
  sum('revoked, not accepted', ['refused and revoked', 'taken back and revoked']);
  sum('acceptance/denominator rest', ['refused, not revoked', 'waiting', 'taken back, not revoked']);
  return { id: 'refused, not revoked', count: keptRefused };
}

/** The figures without the counts that are hidden, and without what is made of them. */
export function withHidden(
  figures: ReferralFigures,
  isHidden: (id: string) => boolean,
): ProtectedReferralFigures {
  const count = (id: string, value: number) => (isHidden(id) ? 'hidden' : value);
  const share = (value: Ratio, ...ids: string[]) => (ids.some(isHidden) ? 'hidden' : value);
  return {
    referrals: count('referrals', figures.referrals),
    unsent: count('unsent', figures.unsent),
    funnel: figures.funnel.map((one, index) => ({
      stage: one.stage,
      count: count(one.stage, one.count),
      ofPrevious: share(one.ofPrevious, one.stage, stages[index - 1] ?? 'referrals'),
      ofSent: share(one.ofSent, one.stage, 'sent'),
    })),
    acceptance: share(figures.acceptance, 'acceptance/numerator', 'acceptance/denominator'),
    completion: share(figures.completion, 'completed', 'accepted'),
    closedLoop: share(figures.closedLoop, 'closedLoop/numerator', 'completed'),
    byPriority: Object.fromEntries(
      Object.entries(figures.byPriority).map(([code, one]) => {
        const at = (name: string) => `byPriority/${code}/${name}`;
        // Beside the deadline they tell how many answers were late: shown only where that is.
        const minutes = (value: number | undefined) =>
          isHidden(at('answered')) || isHidden(at('inTime')) ? 'hidden' : value;
        return [
          code,
          {
            sent: count(at('sent'), one.sent),
            answered: share(one.answered, at('answered'), at('sent')),
            medianMinutes: minutes(one.medianMinutes),
            p90Minutes: minutes(one.p90Minutes),
            inTime: share(one.inTime, at('inTime'), at('judged')),
            running: count(at('running'), one.running),
          },
        ];
      }),
    ),
    unmetNeed: Object.fromEntries(
      Object.entries(everyNeed(figures.unmetNeed)).map(([type, one]) => [
        type,
        share(one, `unmetNeed/${type}/unmet`, `unmetNeed/${type}/sent`),
      ]),
    ),
  };
}
