import type { Draw } from '@amparo/core/samples';
import type { SurveyAnswer } from '../generated/survey-response.ts';
import { sampleItems } from './items.ts';

const statements = sampleItems.filter(({ type }) => type === 'likert');
/** Partial interviews end here: what comes after was not asked. */
const lastOfPartial = sampleItems.findIndex(({ itemId }) => itemId === 'shouting');

const comments: Readonly<Record<string, readonly string[]>> = {
  en: ['The food is cold.', 'Please repair the fans.', 'Thank you for asking.'],
  ne: ['खाना चिसो हुन्छ।', 'पङ्खा बनाइदिनुहोस्।', 'सोध्नुभएकोमा धन्यवाद।'],
  id: ['Makanannya dingin.', 'Tolong perbaiki kipas angin.', 'Terima kasih sudah bertanya.'],
};

/** The answers of one worker, in the order of asking, and whether one of them crosses a red line. */
export function drawAnswers(
  draw: Draw,
  language: string,
  isPartial: boolean,
): { answers: SurveyAnswer[]; crossed: boolean } {
  const answers: SurveyAnswer[] = [];
  const add = (itemId: string, value: Omit<SurveyAnswer, 'itemId'>) => answers.push({ itemId, ...value });

  add('agree', { boolean: true });
  add('contract-read', { codes: [draw.pick(['yes', 'yes', 'yes', 'no'])] });
  const feePaid = draw.pick(['yes', 'yes', 'no', 'no', 'no', 'unsure', 'no-answer']);
  add('fee-paid', { codes: [feePaid] });
  if (feePaid === 'yes' && draw.chance(0.8))
    add('fee', { money: { amount: `${draw.between(4, 60) * 100}.00`, currency: 'MYR' } });
  const wage = draw.chance(0.03)
    ? 'not-at-all'
    : draw.pick(['on-time', 'on-time', 'on-time', 'late', 'no-answer']);
  add('wage-paid', { codes: [wage] });
  const hours = draw.chance(0.05) ? draw.between(73, 90) : draw.between(44, 70);
  if (draw.chance(0.9)) add('weekly-hours', { number: hours });
  const keeper = draw.chance(0.07)
    ? draw.pick(['employer', 'agent'])
    : draw.pick(['me', 'me', 'me', 'me', 'unsure']);
  add('passport-keeping', { codes: [keeper] });
  const isKept = keeper === 'employer' || keeper === 'agent';
  if (isKept) add('passport-returned', { codes: [draw.pick(['yes', 'no', 'no-answer'])] });
  const confined = draw.chance(0.04);
  add(
    'leave-freely',
    draw.chance(0.02) && !confined ? { skipReason: 'refused' } : { codes: [confined ? 'no' : 'yes'] },
  );
  for (const [itemId, number] of drawRatings(draw)) add(itemId, { number });
  if (draw.chance(0.7))
    add('problems', { codes: draw.pick([['food'], ['heat', 'food'], ['transport'], ['nothing']]) });
  add('recommend', { number: Math.min(10, draw.between(2, 12)) });
  if (draw.chance(0.8))
    add('arrived', { date: `${draw.between(2021, 2024)}-0${draw.between(1, 9)}-${draw.between(10, 28)}` });
  if (draw.chance(0.15)) add('comment', { text: draw.pick(comments[language] ?? []) });

  const hoursTold = answers.some(({ itemId }) => itemId === 'weekly-hours');
  const crossed = wage === 'not-at-all' || isKept || confined || (hoursTold && hours >= 73);
  return { answers: isPartial ? cutOff(answers) : answers, crossed };
}

/** Ratings around a mood. A mood is not one point throughout: that would look clicked through. */
function drawRatings(draw: Draw): [itemId: string, rating: number][] {
  const mood = draw.between(2, 5);
  const ratings = statements.map(({ direction }) => {
    const rating = Math.min(5, Math.max(1, mood + draw.between(-1, 1)));
    return direction === 'negative' ? 6 - rating : rating;
  });
  if (ratings.every((rating) => rating === ratings[0])) ratings[0] = ratings[0] === 3 ? 4 : 3;
  return statements.map(({ itemId }, at) => [itemId, ratings[at] as number]);
}

/** A partial interview: of what came later, required items say that they were not asked. */
function cutOff(answers: readonly SurveyAnswer[]): SurveyAnswer[] {
  const place = new Map(sampleItems.map((item, at) => [item.itemId, { item, at }]));
  return answers.flatMap((answer): SurveyAnswer[] => {
    const { item, at } = place.get(answer.itemId) as { item: (typeof sampleItems)[number]; at: number };
    if (at <= lastOfPartial) return [answer];
    return item.required ? [{ itemId: answer.itemId, skipReason: 'not-asked' }] : [];
  });
}
