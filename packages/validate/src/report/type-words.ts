import type { ReportWord } from '../messages/report-words.ts';
import type { TypeSource } from './report.ts';

/** How to say from what the type of records is known. */
export const typeWords = {
  data: 'typeFromData',
  fields: 'typeFromFields',
  headings: 'typeFromHeadings',
  given: 'typeGiven',
} as const satisfies Readonly<Record<TypeSource, ReportWord>>;
