import type { MessageFacts } from '@amparo/core';
import { archiveCodes } from './problem-codes-archive.ts';
import { csvCodes } from './problem-codes-csv.ts';
import { fileCodes } from './problem-codes-file.ts';
import { jsonCodes } from './problem-codes-json.ts';
import { sheetCodes } from './problem-codes-sheet.ts';
import { textCodes } from './problem-codes-text.ts';
import { workbookCodes } from './problem-codes-workbook.ts';

/** Every code that reading bytes can give, of problems and of UnreadableError alike. */
export const problemCodes: readonly MessageFacts[] = [
  ...fileCodes,
  ...textCodes,
  ...jsonCodes,
  ...csvCodes,
  ...archiveCodes,
  ...workbookCodes,
  ...sheetCodes,
];
