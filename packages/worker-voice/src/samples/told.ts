import type { SurveyItem } from '../generated/survey-instrument.ts';

/** One text in the three languages of the sample. The translations are drafts that no native speaker has reviewed. */
export function told(en: string, ne: string, id: string): SurveyItem['label'] {
  return [
    { language: 'en', text: en },
    { language: 'ne', text: ne },
    { language: 'id', text: id },
  ];
}
