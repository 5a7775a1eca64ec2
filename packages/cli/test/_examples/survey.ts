import {
  type SurveyAnswer,
  type SurveyInstrument,
  type SurveyResponse,
  type SurveyWave,
  surveyResponse,
} from '@amparo/worker-voice';
import { sampleSurvey } from '@amparo/worker-voice/samples';
import type { Row } from './cell.ts';
import { plainCsv, writeCsv } from './csv.ts';
import { extraResponses, faultsInSurvey } from './faults-in-survey.ts';
import { cellOf, columnsFor, type OfficeColumn, ownColumn } from './office-columns.ts';
import { spoil } from './spoil.ts';

/** Singapore and Malaysia: hours from UTC. */
const offset = 8;
const seed = 64_003;

/** The present of the survey: two weeks after its fieldwork. */
export const surveyNow = '2025-11-03T00:00:00Z';

const fieldColumn = columnsFor(surveyResponse);

/** The field of an answer that fits the type of its item. */
const valuesOf: Readonly<Record<string, readonly string[]>> = {
  consent: ['boolean'],
  'single-choice': ['codes'],
  'multi-choice': ['codes'],
  likert: ['number'],
  nps: ['number'],
  numeric: ['number'],
  money: ['money/amount', 'money/currency'],
  date: ['date'],
  text: ['text'],
};

/** The survey of an invented plant before its supplier audit, as it is in the end: without faults. */
interface Survey {
  readonly instrument: SurveyInstrument;
  readonly wave: SurveyWave;
  readonly responses: readonly SurveyResponse[];
}

function audit(responses: number): Survey {
  const made = sampleSurvey({ seed, responses });
  return {
    instrument: { ...made.instrument, purpose: 'audit', retentionDays: 365 },
    wave: { ...made.wave, announcedAudit: true },
    responses: made.responses,
  };
}

/** The columns of the survey tool: one block for each item, whether somebody answered it or not. */
function columnsOf({ items }: SurveyInstrument): readonly OfficeColumn[] {
  const asked = items.filter(({ type }) => type in valuesOf);
  const column = (key: string) => fieldColumn(key, { heading: 'name', style: styleOf(key) });
  return [
    ...['responseId', 'waveId', 'instrumentId', 'instrumentVersion', 'release', 'submittedAt'].map(column),
    ...['durationBand', 'mode', 'language', 'consent/given', 'consent/statementVersion', 'disposition'].map(
      column,
    ),
    ...asked.flatMap(({ type }, at) =>
      ['itemId', ...(valuesOf[type] ?? []), 'skipReason'].map((value) =>
        column(`answers/${at + 1}/${value}`),
      ),
    ),
    ...['sex', 'ageBand', 'educationBand', 'nationalityGroup', 'migrant', 'contractType'].map(column),
    ...['tenureBand', 'recruitmentChannel', 'jobGroup', 'interviewerId', 'qualityFlags'].map(column),
    ...['caseOffer/offered', 'caseOffer/accepted'].map(column),
  ];
}

const styleOf = (key: string) => (/(^submittedAt|\/date)$/u.test(key) ? 'local' : 'code');

/** A response as a row: every answer in the block of its item. */
function rowOf(response: SurveyResponse, { items }: SurveyInstrument, columns: readonly OfficeColumn[]): Row {
  const answers = new Map(response.answers.map((answer) => [answer.itemId, answer]));
  const placed: (SurveyAnswer | undefined)[] = items
    .filter(({ type }) => type in valuesOf)
    .map(({ itemId }) => answers.get(itemId));
  const row: Row = new Map();
  for (const column of columns) {
    const cell = cellOf(column, { ...response, answers: placed }, offset);
    if (cell !== undefined) row.set(column.key, cell);
  }
  return row;
}

const json = (record: unknown): string => `${JSON.stringify(record, null, 1)}\n`;

/**
 * Makes the files of the survey: the export with the faults that a first export has, and the export after they were
 * mended.
 */
export function makeSurvey(): Record<string, string | Uint8Array> {
  const survey = audit(66);
  const columns = columnsOf(survey.instrument);
  const toRow = (response: SurveyResponse) => rowOf(response, survey.instrument, columns);
  const used = (rows: readonly Row[]) => columns.filter(({ key }) => rows.some((row) => row.has(key)));

  const mended = survey.responses.map(toRow);
  const first = [...survey.responses, ...extraResponses(survey.wave, seed + 1)].map(toRow);
  spoil(first.slice(0, survey.responses.length), faultsInSurvey(survey.instrument), seed);
  first.forEach((row, at) => {
    row.set('tool/device', `${at % 4 === 0 ? 'kiosk' : 'phone'}-${1000 + ((at * 37) % 90)}`);
    row.set(
      'tool/time',
      `${String(row.get('submittedAt')).slice(0, 10)}T10:${String((at * 7) % 60).padStart(2, '0')}:00`,
    );
  });
  const [id, ...others] = used(first);
  return {
    'instrument.json': json(survey.instrument),
    'wave.json': json(survey.wave),
    'responses.csv': writeCsv(
      first,
      [
        id as OfficeColumn,
        ownColumn('tool/device', 'deviceid', 10),
        ownColumn('tool/time', '_submission_time', 10),
        ...others,
      ],
      plainCsv,
    ),
    'mended.csv': writeCsv(mended, used(mended), plainCsv),
  };
}
