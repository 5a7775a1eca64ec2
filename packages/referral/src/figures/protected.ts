import type { Ratio } from '@amparo/core/calculation';
import type { CountCell, CountSum } from '@amparo/core/disclosure';
import { stages } from './course.ts';
import type { ReferralFigures } from './referral-result.ts';

/** A figure that must not be shown, because it or another one would give away a small group. */
export type Hidden = 'hidden';

/** Figures of which those that could point to single people are `'hidden'`. Diagnostics are left out: they count referrals too. */
export type ProtectedReferralFigures = Omit<
  ReferralFigures<number | Hidden, Ratio | Hidden, number | undefined | Hidden>,
  'diagnostics'
>;

/** A table of counts that grows; cells that nobody means to show are there because readers can work towards them. */
interface TableDraft {
  readonly cells: CountCell[];
  readonly sums: CountSum[];
}

/**
 * All counts in the figures, the rest of each ratio (who was lost, who was late), and the equations between them that a
 * reader knows. Ids are paths of the counts.
 */
export function tableOf(figures: ReferralFigures): TableDraft {
  const draft: TableDraft = { cells: [], sums: [] };
  const show = (id: string, count: number) => void draft.cells.push({ id, count });
  /** Adds `total = parts + rest`, with a rest that is not shown. */
  const split = (
    total: string,
    of: number,
    parts: Readonly<Record<string, number>>,
    rest = `${total} rest`,
  ) => {
    const left = Object.values(parts).reduce((sum, part) => sum - part, of);
    draft.cells.push({ id: rest, count: left, release: 'withheld' });
    draft.sums.push({ total, parts: [...Object.keys(parts), rest] });
  };
  const reached = Object.fromEntries(figures.funnel.map(({ stage, count }) => [stage, count])) as Record<
    (typeof stages)[number],
    number
  >;
  show('referrals', figures.referrals);
  show('unsent', figures.unsent);
  for (const stage of stages) show(stage, reached[stage]);
  draft.sums.push({ total: 'referrals', parts: ['unsent', 'sent'] });
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
  split(
    'received',
    reached.received,
    all('answered', ({ answered }) => answered.numerator),
    'received, not answered',
  );

  for (const [type, { numerator, denominator }] of Object.entries(figures.unmetNeed)) {
    show(`unmetNeed/${type}/sent`, denominator);
    show(`unmetNeed/${type}/unmet`, numerator);
    split(`unmetNeed/${type}/sent`, denominator, { [`unmetNeed/${type}/unmet`]: numerator });
  }
  return draft;
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
      Object.entries(figures.unmetNeed).map(([type, one]) => [
        type,
        share(one, `unmetNeed/${type}/unmet`, `unmetNeed/${type}/sent`),
      ]),
    ),
  };
}
