import {
  type FindingItem,
  type QuestionItem,
  type ReadOptions,
  type RecordItem,
  readRecords,
} from '@amparo/intake';
import { headingTitles } from '../src/words.ts';
import { recordTypes } from './_kinds.ts';

/** One for all files: headings are made ready once for each language. */
const titles = headingTitles('en');

/** All that reading a file gives. */
export interface ReadFile {
  readonly records: readonly RecordItem[];
  readonly findings: readonly FindingItem[];
  readonly questions: readonly QuestionItem[];
}

/** Reads a file as the command line does, as whatever types it holds. */
export async function readAll(
  bytes: Uint8Array<ArrayBuffer>,
  options: Partial<ReadOptions> = {},
): Promise<ReadFile> {
  const records: RecordItem[] = [];
  const findings: FindingItem[] = [];
  const questions: QuestionItem[] = [];
  const { batches } = await readRecords(new Blob([bytes]), {
    records: recordTypes,
    standard: '0.1.0',
    now: '2026-06-01T00:00:00Z',
    titles,
    ...options,
  });
  for await (const items of batches) {
    for (const item of items) {
      if (item.kind === 'record') records.push(item);
      else if (item.kind === 'finding') findings.push(item);
      else questions.push(item);
    }
  }
  return { records, findings, questions };
}

/** What was found, in short, without what is said of invented phone numbers: they are no numbers anywhere. */
export function saidOf({ records, findings, questions }: ReadFile): string[] {
  return [
    ...records.flatMap(({ diagnostics }) => diagnostics.map(({ code, path }) => `${code} ${path}`)),
    ...findings.map(
      ({ diagnostic, address }) =>
        `${diagnostic.code} ${address?.kind === 'cell' ? `${address.sheet ?? ''}!${address.cell}` : ''}`,
    ),
    ...questions.map(({ question }) => question.question),
  ].filter((said) => !said.startsWith('intake.phone-doubtful'));
}

/** All that was written, in one piece. */
export async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) parts.push(new Uint8Array(chunk));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
