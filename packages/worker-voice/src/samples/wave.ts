import { Draw, permute } from '@amparo/core/samples';
import type { SurveyWave } from '../generated/survey-wave.ts';
import { surveyInstrumentSample } from './instrument.ts';

/** Shares of the workers on site. Responses follow them closely, so that nothing has to be weighted. */
export const sexes = { female: 0.62, male: 0.38 } as const;
export const nationalities = { NPL: 0.45, BGD: 0.3, IDN: 0.25 } as const;

/** What becomes of the response at one place of a sample. */
export function dispositionAt(index: number): 'I' | 'P' | 'R' {
  return index % 15 === 4 ? 'R' : index % 15 === 9 ? 'P' : 'I';
}

/** The days of fieldwork. */
export const fieldwork = { start: '2025-10-06', days: 12 } as const;

const waves = 0x57a3e;

/** The wave of a sample with a number of responses. */
export function makeWave(seed: number, responses: number): SurveyWave {
  const draw = new Draw(permute(seed ^ waves));
  // Fifteen in a row hold one refusal and one partial interview, each at its place.
  const upTo = (place: number) => Math.floor((responses + 14 - place) / 15);
  const [refusal, partial] = [upTo(4), upTo(9)];
  const counts = {
    complete: responses - refusal - partial,
    partial,
    refusal,
    nonContact: Math.ceil(responses / 4),
    other: Math.floor(responses / 60),
    unknownIfWorker: Math.floor(responses / 30),
    unknownOther: Math.floor(responses / 40),
  };
  const invitedCount = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const populationCount = Math.max(1, Math.ceil(invitedCount * 1.6));
  return {
    recordType: 'survey-wave',
    provenance: {
      schemaVersion: '0.1.0',
      recordId: draw.uuid(permute(seed ^ waves)),
      createdAt: '2025-09-29T09:00:00+08:00',
      updatedAt: '2025-10-20T09:00:00+08:00',
    },
    waveId: draw.uuid(permute(seed ^ ~waves)),
    instrumentId: surveyInstrumentSample.instrumentId,
    instrumentVersion: surveyInstrumentSample.version,
    facility: {
      name: 'Contoh Electronics, Plant 2',
      osId: 'MY2021250D1DTN7',
      place: { country: 'MYS', admin1: 'Selangor' },
      industry: '2610',
    },
    buyers: [{ name: 'Example Buyer', country: 'DEU' }],
    fieldworkStart: fieldwork.start,
    fieldworkEnd: '2025-10-17',
    populationCount,
    // A handful of responses cannot be made up as the workers are.
    ...(responses >= 30 && {
      populationBy: [...split('sex', sexes), ...split('nationality-group', nationalities)],
    }),
    samplingMethod: 'simple-random',
    invitedCount,
    modes: ['kiosk', 'web-self'],
    incentives: ['phone-credit'],
    interviewerOrganisation: { name: 'Example Worker Voice', country: 'MYS' },
    independence: 'third-party',
    supervisorPresent: false,
    onWorkTime: true,
    announcedAudit: false,
    languagesOffered: ['en', 'ne', 'id'],
    dispositionCounts: counts,
    unknownEligibleShare: 0.8,
    weighting: 'none',
    consentStatementVersion: '2025-1',
  };

  function split(
    characteristic: 'sex' | 'nationality-group',
    shares: Readonly<Record<string, number>>,
  ): NonNullable<SurveyWave['populationBy']> {
    const rounded = Object.entries(shares).map(([category, share]) => ({
      characteristic,
      category,
      count: Math.round(populationCount * share),
    }));
    const rest = populationCount - rounded.reduce((sum, { count }) => sum + count, 0);
    return rounded.map((part, at) => (at === 0 ? { ...part, count: part.count + rest } : part));
  }
}
