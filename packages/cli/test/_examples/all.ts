import { makeClaims } from './claims.ts';
import { makeDirectory } from './directory.ts';
import { makeNdjson } from './few-cases.ts';
import { makeKobo } from './kobo.ts';
import { makeCsv } from './office-in-csv.ts';
import { makeWorkbook } from './office-in-workbook.ts';
import { now } from './office-rows.ts';
import { makeSurvey, surveyNow } from './survey.ts';

/** An example: its folder, its input files by their names, and what to type. */
export interface Example {
  readonly name: string;
  readonly make: () => Promise<Readonly<Record<string, string | Uint8Array>>>;
  /** The first command finds what is wrong on purpose; those after it end well. */
  readonly commands: readonly [string, ...string[]];
}

/** All examples, in the order of their names. */
export const allExamples: readonly Example[] = [
  {
    name: 'grievance-ndjson',
    make: async () => ({ 'cases.ndjson': makeNdjson() }),
    commands: [`amparo check cases.ndjson --out clean.ndjson --now ${now}`],
  },
  {
    name: 'grievance-office-export',
    make: async () => ({ 'cases.xlsx': await makeWorkbook() }),
    commands: [`amparo check cases.xlsx --zone +08:00 --now ${now}`],
  },
  {
    name: 'grievance-office-export-csv',
    make: async () => ({ 'cases.csv': await makeCsv() }),
    commands: [`amparo check cases.csv --zone +07:00 --format json --now ${now}`],
  },
  {
    name: 'kobo-export',
    make: makeKobo,
    commands: [`amparo check grievance-intake.xlsx --answers answers.json --zone +07:00 --now ${now}`],
  },
  {
    name: 'portability-claim',
    make: async () => makeClaims(),
    commands: [`amparo check claims.ndjson --out clean.ndjson --now ${now}`, 'node totalise.mjs'],
  },
  {
    name: 'referral-directory',
    make: makeDirectory,
    commands: [`amparo check directory.xlsx --zone +08:00 --out clean.ndjson --now ${now}`, 'node match.mjs'],
  },
  {
    name: 'worker-voice-survey',
    make: async () => makeSurvey(),
    commands: [
      `amparo check instrument.json wave.json responses.csv --now ${surveyNow}`,
      `amparo check instrument.json wave.json mended.csv --out clean.ndjson --now ${surveyNow}`,
      'node results.mjs',
    ],
  },
];
