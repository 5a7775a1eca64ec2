import type { SurveyInstrument, SurveyResponse, SurveyWave } from '@amparo/worker-voice';
import { sampleSurvey } from '@amparo/worker-voice/samples';
import { both, is, lacks } from './row-tests.ts';
import { empty, rewrite, type Spoiling, textOf } from './spoil.ts';

/** Where the answer to an item stands among the columns: `answers/6/codes`. */
export function columnOf({ items }: Pick<SurveyInstrument, 'items'>, itemId: string, value: string): string {
  const asked = items.filter(({ type }) => type !== 'note' && type !== 'matrix');
  return `answers/${asked.findIndex((item) => item.itemId === itemId) + 1}/${value}`;
}

/** What is wrong in single cells of the export. */
export function faultsInSurvey(instrument: Pick<SurveyInstrument, 'items'>): readonly Spoiling[] {
  const at = (itemId: string, value: string) => columnOf(instrument, itemId, value);
  const wage = at('wage-paid', 'codes');
  const isInterview = is('disposition', 'I');
  return [
    // Answers that the questionnaire does not have.
    { rows: 2, ...rewrite(wage, () => 'delayed'), fits: is(wage, 'late') },
    { rows: 1, ...rewrite(at('weekly-hours', 'number'), () => 480), fits: isInterview },
    {
      rows: 1,
      ...rewrite(at('passport-keeping', 'itemId'), () => 'passport_keeper'),
      fits: both(isInterview, is(at('passport-keeping', 'codes'), 'me')),
    },
    { rows: 1, ...empty(at('leave-freely', 'itemId'), at('leave-freely', 'codes')), fits: isInterview },
    // What the survey tool writes in its own way.
    { rows: 2, ...rewrite('submittedAt', (day) => `${day} 14:22`) },
    { rows: 1, ...rewrite(at('fee', 'money/amount'), () => '1,200') },
    { rows: 1, ...rewrite('mode', () => 'tablet') },
    { rows: 1, ...rewrite('language', () => 'bn'), fits: is('nationalityGroup', 'BGD') },
    // What breaks the promise to the workers.
    { rows: 1, ...rewrite('consent/given', () => 'false'), fits: isInterview },
    { rows: 1, ...empty('consent/given'), fits: isInterview },
    { rows: 2, needs: ['mode'], change: (row) => row.set('interviewerId', 'INT-03'), fits: isInterview },
    {
      rows: 1,
      ...rewrite(at('comment', 'text'), (text) => `${text} +60 00 000 0000`),
      fits: both(isInterview, (row) => textOf(row.get('language')) !== 'en'),
    },
    // A worker told of a kept passport, and nobody offered help.
    {
      rows: 1,
      ...empty('caseOffer/offered', 'caseOffer/accepted'),
      fits: both(is(at('passport-keeping', 'codes'), 'employer', 'agent'), lacks('qualityFlags')),
    },
  ];
}

/** Responses that do not belong into the results: the office leaves them out when it mends the export. */
export function extraResponses(wave: SurveyWave, seed: number): readonly SurveyResponse[] {
  const { waveId } = wave;
  const sound = sampleSurvey({ seed, responses: 30 }).responses.filter(
    ({ disposition, caseOffer, qualityFlags }) => disposition === 'I' && !caseOffer && !qualityFlags,
  );
  const [tried, late, fast, faster, clicked, twice] = sound.map((response) => ({ ...response, waveId }));
  if (!tried || !late || !fast || !faster || !clicked || !twice)
    throw new Error('There are too few responses to choose from.');
  return [
    // A try of the interviewers before, and somebody who found the link after.
    { ...tried, submittedAt: '2025-10-03' },
    { ...late, submittedAt: '2025-10-20' },
    // Seen by the survey tool, and only by the time it took.
    { ...fast, durationBand: '1-to-2-minutes', qualityFlags: ['speeder'] },
    { ...faster, durationBand: 'under-1-minute' },
    {
      ...clicked,
      answers: clicked.answers.map((answer) =>
        ratings.has(answer.itemId) ? { ...answer, number: 4 } : answer,
      ),
    },
    // Sent twice.
    twice,
    twice,
  ];
}

const ratings = new Set(
  sampleSurvey({ seed: 1, responses: 1 })
    .instrument.items.filter(({ type }) => type === 'likert')
    .map(({ itemId }) => itemId),
);
