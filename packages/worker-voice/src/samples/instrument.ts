import type { SurveyInstrument } from '../generated/survey-instrument.ts';
import { sampleItems } from './items.ts';
import { told } from './told.ts';

/** A questionnaire about work and life on site in English, Nepali and Indonesian. Invented; use it as a model at most. */
export const surveyInstrumentSample: SurveyInstrument = {
  recordType: 'survey-instrument',
  provenance: {
    schemaVersion: '0.1.0',
    recordId: '2b7e9a10-5c4d-4f83-9e61-0d8a7c3b5f26',
    createdAt: '2025-08-18T10:00:00+08:00',
    updatedAt: '2025-08-18T10:00:00+08:00',
  },
  instrumentId: '6f1d3c82-9b0e-4a75-8d24-7e5c1a90b3f8',
  version: '1.0.0',
  title: told('Work and life at the site', 'काम र जीवन', 'Kerja dan kehidupan di tempat kerja'),
  purpose: 'hrdd',
  topicStandards: ['ilo-forced-labour-indicators'],
  languages: ['en', 'ne', 'id'],
  defaultLanguage: 'en',
  modes: ['kiosk', 'web-self', 'cati'],
  anonymityPromise: 'anonymous',
  minCellSize: 5,
  // Long, so that samples do not break the promise as years go by.
  retentionDays: 7300,
  sections: [
    { sectionId: 'hiring', title: told('How you came', 'कसरी आउनुभयो', 'Bagaimana Anda datang') },
    { sectionId: 'pay', title: told('Pay and hours', 'तलब र समय', 'Upah dan jam kerja') },
    { sectionId: 'freedom', title: told('Papers and freedom', 'कागजात र स्वतन्त्रता', 'Dokumen dan kebebasan') },
    { sectionId: 'life', title: told('Life on site', 'दैनिक जीवन', 'Kehidupan sehari-hari') },
  ],
  items: sampleItems,
};
