import type { Family } from '@amparo/core';
import { calculationMessages } from './calculation-messages.ts';
import { workerVoiceCodelists } from './codelists/all.ts';
import { workerVoiceCatalogues } from './locales/index.ts';
import { instrumentRules, responseRules, resultRules, waveRules } from './rules/index.ts';
import { surveyInstrument } from './survey-instrument.ts';
import { surveyResponse } from './survey-response.ts';
import { surveyResult } from './survey-result.ts';
import { surveyWave } from './survey-wave.ts';

/** The worker voice family: what every tool needs to know of it. */
export const workerVoice: Family = {
  name: 'worker-voice',
  title: 'Worker voice',
  description:
    'Worker-voice surveys: what is asked, of whom, what was answered, and results that identify nobody.',
  status: 'draft',
  version: '0.1.0',
  records: [
    { record: surveyInstrument, rules: instrumentRules },
    { record: surveyWave, rules: waveRules },
    { record: surveyResponse, rules: responseRules },
    { record: surveyResult, rules: resultRules },
  ],
  codelists: workerVoiceCodelists,
  catalogues: workerVoiceCatalogues,
  messages: calculationMessages,
  // Five is the usual threshold of statistical offices; files that are published widely deserve ten or more.
  settings: { kAnonymity: 5 },
};
