import { Draw, permute } from '@amparo/core/samples';
import type { SurveyResponse } from '../generated/survey-response.ts';
import type { SurveyWave } from '../generated/survey-wave.ts';
import { drawAnswers } from './answers.ts';
import { dispositionAt, fieldwork, nationalities, sexes } from './wave.ts';

const languageOf = { NPL: 'ne', BGD: 'en', IDN: 'id' } as const;
const start = Date.parse(`${fieldwork.start}T00:00:00Z`);
const days = Array.from({ length: fieldwork.days }, (_, day) =>
  new Date(start + day * 86_400_000).toISOString().slice(0, 10),
);

/**
 * A category such that every run of places is made up nearly as `shares` say: multiples of an irrational `step` are
 * spread evenly over the unit interval.
 */
function spread<K extends string>(place: number, step: number, shares: Readonly<Record<K, number>>): K {
  let left = (place * step) % 1;
  const codes = Object.keys(shares) as K[];
  for (const code of codes) {
    left -= shares[code];
    if (left < 0) return code;
  }
  return codes[0] as K;
}

/** How many of the places before this one are interviews. */
function interviewsBefore(index: number): number {
  return index - Math.floor((index + 14 - 4) / 15);
}

/** Makes the response at one place of a sample. It depends on nothing but the seed and the place. */
export function makeResponse(seed: number, index: number, wave: SurveyWave): SurveyResponse {
  const own = permute(permute(seed ^ 0x3b9ac) + index);
  const draw = new Draw(own);
  const disposition = dispositionAt(index);
  const submittedAt = draw.pick(days);
  const createdAt = `${submittedAt}T00:00:00+08:00`;
  const place = interviewsBefore(index);
  const nationalityGroup = spread(place, 0.7548776662466927, nationalities);
  const head = {
    recordType: 'survey-response' as const,
    provenance: {
      schemaVersion: '0.1.0',
      recordId: draw.uuid(permute(own ^ 0x1d872b41)),
      createdAt,
      updatedAt: createdAt,
    },
    responseId: draw.uuid(own),
    waveId: wave.waveId,
    instrumentId: wave.instrumentId,
    instrumentVersion: wave.instrumentVersion,
    release: 'unreleased' as const,
    submittedAt,
    mode: draw.pick(['kiosk', 'kiosk', 'web-self'] as const),
    language: languageOf[nationalityGroup],
    consent: { given: disposition !== 'R', statementVersion: wave.consentStatementVersion ?? '1' },
    disposition,
  };
  if (disposition === 'R') return { ...head, answers: [] };
  const { answers, crossed } = drawAnswers(draw, head.language, disposition === 'P');
  const offered = crossed || draw.chance(0.1);
  return {
    ...head,
    durationBand: draw.pick(['3-to-5-minutes', '5-to-10-minutes', '5-to-10-minutes', '10-to-15-minutes']),
    answers,
    sex: spread(place, 0.6180339887498949, sexes),
    ageBand: draw.pick(['15-24', '25-54', '25-54', '25-54', '55-64']),
    educationBand: draw.pick(['primary', 'secondary', 'secondary', 'tertiary']),
    nationalityGroup,
    migrant: 'migrant',
    contractType: draw.pick(['fixed-term', 'fixed-term', 'fixed-term', 'agency']),
    tenureBand: draw.pick(['3-to-12-months', '1-to-2-years', '1-to-2-years', '2-to-5-years']),
    recruitmentChannel: draw.pick(['licensed-agency', 'licensed-agency', 'sub-agent', 'friend-or-relative']),
    jobGroup: draw.pick(['8', '8', '8', '9']),
    ...(draw.chance(0.03) && { qualityFlags: ['inconsistent' as const] }),
    ...(offered && { caseOffer: { offered, accepted: draw.chance(0.3) } }),
  };
}
