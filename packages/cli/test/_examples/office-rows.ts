import { type GrievanceCase, grievanceCase } from '@amparo/grievance';
import { sampleCases } from '@amparo/grievance/samples';
import { readRecords } from '@amparo/intake';
import { validator } from '@amparo/validate';
import { headingTitles } from '../../src/words.ts';
import type { Row } from './cell.ts';
import { cellOf, type OfficeColumn } from './office-columns.ts';
import { shortenHistory } from './shorten-history.ts';

/** What an office's table is made of. */
export interface OfficeData {
  readonly columns: readonly OfficeColumn[];
  readonly seed: number;
  readonly count: number;
  /** Corridors the office works in, such as `NPL-MYS`. */
  readonly corridors: ReadonlySet<string>;
  /** Hours from UTC. */
  readonly offset: number;
  /** How many steps of its history a case has room for. */
  readonly steps: number;
  /** How the case numbers begin. */
  readonly prefix: string;
  /** Writes rows as a file, to be read again. */
  readonly write: (rows: readonly Row[]) => Promise<Uint8Array<ArrayBuffer>>;
}

const titles = headingTitles('en');

/** The present of all examples. */
export const now = '2026-06-01T00:00:00Z';

/** Invented cases as rows of the office's table, by arrival. Every row is without a finding when it is read and checked. */
export async function cleanRows(office: OfficeData): Promise<Row[]> {
  const candidates = drawCases(office);
  const rows = candidates.map((record) => rowOf(record, office));
  const faulty = await rowsWithFindings(rows, office);
  const clean = rows.flatMap((row, at) =>
    faulty.has(at) ? [] : [{ row, at: (candidates[at] as GrievanceCase).receivedAt }],
  );
  if (clean.length < office.count)
    throw new Error(`Only ${clean.length} of ${rows.length} cases fit the columns.`);
  const chosen = clean.slice(0, office.count).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  chosen.forEach(({ row, at }, index) => {
    row.set('caseNumber', `${office.prefix}-${at.slice(0, 4)}-${String(index + 1).padStart(4, '0')}`);
  });
  return chosen.map(({ row }) => row);
}

/** Cases of the office's corridors, shortened to what its table has room for. */
function drawCases({ seed, count, corridors, steps }: OfficeData): GrievanceCase[] {
  const cases: GrievanceCase[] = [];
  for (const sample of sampleCases({ seed })) {
    if (cases.length === count * 8) break;
    const statusHistory = shortenHistory(sample.statusHistory, steps);
    if (
      !statusHistory ||
      sample.duplicateOf ||
      !corridors.has(`${sample.countryOfOrigin}-${sample.countryOfDestination}`)
    )
      continue;
    cases.push({ ...sample, statusHistory });
  }
  return cases;
}

function rowOf(record: GrievanceCase, { columns, offset }: OfficeData): Row {
  const row: Row = new Map();
  for (const column of columns) {
    const cell = cellOf(column, record, offset);
    if (cell !== undefined) row.set(column.key, cell);
  }
  return row;
}

/** Which rows, from 0, do not stand on their own: the table has no room for something that the case needs. */
async function rowsWithFindings(
  rows: readonly Row[],
  { write, offset }: OfficeData,
): Promise<ReadonlySet<number>> {
  const file = new Blob([await write(rows)]);
  const zone = `+${String(offset).padStart(2, '0')}:00`;
  const { batches } = await readRecords(file, {
    records: [grievanceCase],
    standard: '0.1.0',
    zone,
    now,
    titles,
  });
  const run = validator.start({ now });
  const faulty = new Set<number>();
  let at = 0;
  for await (const items of batches) {
    for (const item of items) {
      if (item.kind !== 'record') continue;
      const { diagnostics, notEvaluated } = run.check(item.record);
      if (item.diagnostics.length + diagnostics.length + notEvaluated.length > 0) faulty.add(at);
      at += 1;
    }
  }
  return faulty;
}
