import type { Fault } from '@amparo/core/samples';
import type { SurveyResponse } from '../generated/survey-response.ts';

const always = () => true;
const isInterview = ({ disposition }: SurveyResponse) => disposition !== 'R';
const remove = (draft: object, field: string) => {
  delete (draft as Record<string, unknown>)[field];
};
const set = (draft: object, field: string, value: unknown) => {
  (draft as Record<string, unknown>)[field] = value;
};
const answerTo = ({ answers }: SurveyResponse, wanted: string) =>
  answers.find(({ itemId }) => itemId === wanted) as SurveyResponse['answers'][number];
const has = (wanted: string, value: keyof SurveyResponse['answers'][number]) => (response: SurveyResponse) =>
  answerTo(response, wanted)?.[value] !== undefined;

/** Faults of structure. None makes another code appear, but rules that read the place are not run. */
export const structureFaults: readonly Fault<SurveyResponse>[] = [
  {
    code: 'core.missing-field',
    parts: ['language'],
    fits: always,
    spoil: (draft) => remove(draft, 'language'),
  },
  {
    code: 'core.unknown-field',
    parts: ['root'],
    fits: always,
    spoil: (draft) => set(draft, 'remarks', 'see file'),
  },
  {
    code: 'core.forbidden-field',
    parts: ['root'],
    fits: always,
    spoil: (draft) => set(draft, 'deviceId', 'x'),
  },
  {
    code: 'core.forbidden-field',
    parts: ['root'],
    fits: always,
    spoil: (draft) => set(draft, 'Start Time', 'x'),
  },
  {
    code: 'core.not-in-codelist',
    parts: ['mode'],
    fits: always,
    spoil: (draft) => set(draft, 'mode', 'fax'),
  },
  {
    code: 'core.not-a-date',
    parts: ['day'],
    fits: always,
    spoil: (draft) => set(draft, 'submittedAt', '2025-02-30'),
  },
  {
    code: 'core.not-a-date',
    parts: ['day'],
    fits: always,
    spoil: (draft) => set(draft, 'submittedAt', `${draft.submittedAt}T10:41:00+08:00`),
  },
  {
    code: 'core.wrong-type',
    parts: ['consent'],
    fits: always,
    spoil: ({ consent }) => set(consent, 'given', 'yes'),
  },
  {
    code: 'core.wrong-format',
    parts: ['id'],
    fits: always,
    spoil: (draft) => set(draft, 'responseId', draft.responseId.toUpperCase().slice(1)),
  },
  {
    code: 'core.text-length',
    parts: ['comment'],
    fits: has('comment', 'text'),
    spoil: (draft) => set(answerTo(draft, 'comment'), 'text', ''),
  },
  {
    code: 'core.out-of-range',
    parts: ['hours'],
    fits: has('weekly-hours', 'number'),
    spoil: (draft) => set(answerTo(draft, 'weekly-hours'), 'number', 1e16),
  },
];

/** Faults that leave the structure sound and break one rule about one response. */
export const ruleFaults: readonly Fault<SurveyResponse>[] = [
  {
    code: 'core.updated-before-created',
    parts: ['times'],
    fits: always,
    spoil: ({ provenance }) => set(provenance, 'updatedAt', '2001-01-01T00:00:00Z'),
  },
  {
    code: 'worker-voice.response-time-stored',
    parts: ['times'],
    fits: always,
    spoil: ({ provenance }) => set(provenance, 'updatedAt', provenance.updatedAt.replace('T00:00', 'T10:41')),
  },
  {
    code: 'worker-voice.record-id-not-random',
    parts: ['record-id'],
    fits: always,
    spoil: ({ provenance }) => set(provenance, 'recordId', '01999b2c-4e00-7a31-8c55-1f2e3d4c5b6a'),
  },
  {
    code: 'worker-voice.response-id-not-random',
    parts: ['id'],
    fits: always,
    spoil: (draft) =>
      set(draft, 'responseId', `${draft.responseId.slice(0, 14)}1${draft.responseId.slice(15)}`),
  },
  {
    code: 'worker-voice.submitted-in-future',
    parts: ['day'],
    fits: always,
    spoil: (draft) => set(draft, 'submittedAt', '2990-01-01'),
  },
  {
    code: 'worker-voice.answers-without-interview',
    parts: ['disposition', 'answers'],
    fits: isInterview,
    spoil: (draft) => set(draft, 'disposition', 'R'),
  },
  {
    code: 'worker-voice.interview-without-answers',
    parts: ['disposition', 'answers', 'agree', 'hours', 'comment', 'problems'],
    fits: isInterview,
    spoil: (draft) => set(draft, 'answers', []),
  },
  {
    code: 'worker-voice.interview-without-consent',
    parts: ['disposition', 'consent'],
    fits: ({ disposition }) => disposition === 'R',
    // Nobody who refused has answers or characteristics, so only this rule speaks.
    spoil: (draft) => set(draft, 'disposition', 'I'),
  },
  {
    code: 'worker-voice.characteristics-without-consent',
    parts: ['characteristics', 'consent'],
    fits: ({ consent }) => !consent.given,
    spoil: (draft) => set(draft, 'sex', 'female'),
  },
  {
    code: 'worker-voice.answer-repeated',
    parts: ['answers', 'agree'],
    fits: has('agree', 'boolean'),
    spoil: (draft) => draft.answers.push({ ...answerTo(draft, 'agree') }),
  },
  {
    code: 'worker-voice.answer-not-one-value',
    parts: ['hours'],
    fits: has('weekly-hours', 'number'),
    spoil: (draft) => set(answerTo(draft, 'weekly-hours'), 'skipReason', 'refused'),
  },
  {
    code: 'worker-voice.answer-not-one-value',
    parts: ['hours'],
    fits: has('weekly-hours', 'number'),
    spoil: (draft) => remove(answerTo(draft, 'weekly-hours'), 'number'),
  },
  {
    code: 'worker-voice.choice-repeated-in-answer',
    parts: ['problems'],
    fits: has('problems', 'codes'),
    spoil: (draft) => answerTo(draft, 'problems').codes?.push(...(answerTo(draft, 'problems').codes ?? [])),
  },
  {
    code: 'worker-voice.contact-in-text',
    parts: ['comment'],
    fits: has('comment', 'text'),
    spoil: (draft) => set(answerTo(draft, 'comment'), 'text', 'worker@example.org'),
  },
  {
    code: 'worker-voice.quality-doubtful',
    parts: ['quality'],
    fits: always,
    spoil: (draft) => set(draft, 'qualityFlags', ['speeder']),
  },
  {
    code: 'worker-voice.case-offer-contradiction',
    parts: ['offer'],
    fits: always,
    spoil: (draft) => set(draft, 'caseOffer', { offered: false, accepted: true }),
  },
  {
    code: 'worker-voice.weight-not-positive',
    parts: ['weight'],
    fits: always,
    spoil: (draft) => set(draft, 'weight', '0.00'),
  },
];
