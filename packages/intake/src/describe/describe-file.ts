import { readCsv } from '../bytes/csv.ts';
import { readJsonDocument } from '../bytes/json-document.ts';
import { defaultLimits, type Limits } from '../bytes/limits.ts';
import { readNdjson } from '../bytes/ndjson.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { Workbook } from '../bytes/xlsx.ts';
import { openSource } from '../open-source.ts';
import type { ReadOptions } from '../read-records.ts';
import { RecordTypes } from '../record-type/record-types.ts';
import { headingLanguagesOf } from '../table/heading-languages.ts';
import { plansOf, rolesOf } from '../table/sheet-plans.ts';
import { type TableRow, TextRow } from '../table/table.ts';
import { RecordsDescriber } from './describe-records.ts';
import { describeTable } from './describe-table.ts';
import type { FileDescription, TableDescription } from './file-description.ts';

/**
 * Describes a file without a value of it: columns or fields, how they are filled, what their cells look like, in which
 * scripts they are written. For a person who helps to read a file and must not see it.
 *
 * @param source - The file; a workbook or archive that is no Blob is held in memory.
 * @returns The description. Names of sheets stand in it as they are; else it is safe to send.
 * @throws {UnreadableError} when nothing can be read at all.
 * @example
 * ```ts
 * import { grievanceCase } from '@amparo/grievance';
 * import { describeFile } from '@amparo/intake';
 * const file = new Blob(['Case ID,Channel,Received at\nC-1,hotline,2026-05-01\n']);
 * const { tables } = await describeFile(file, { records: [grievanceCase] });
 * console.log(tables[0]?.columns.map(({ heading, fillRate }) => [heading, fillRate]));
 * ```
 */
export async function describeFile(
  source: ByteSource,
  options: Pick<ReadOptions, 'records' | 'as' | 'name' | 'titles' | 'encoding' | 'limits'>,
): Promise<FileDescription> {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const types = new RecordTypes(options.records, options.as);
  const { name, encoding } = options;
  const opened = await openSource(source, { name, encoding }, limits);
  const { format } = opened;
  const reading = { types, languages: headingLanguagesOf(options.titles) };
  switch (format) {
    case 'csv': {
      const rows = csvRows(opened.text.bytes, limits);
      return { format, tables: [await describeTable(rows, reading)] };
    }
    case 'xlsx':
    case 'zip': {
      const { workbook } = opened;
      const tables: TableDescription[] = [];
      const plans = await plansOf(workbook, await rolesOf(workbook), reading);
      const items = new Map(plans.flatMap((plan) => plan.items.map((item) => [item.sheet.name, item])));
      for (const { name, hidden } of workbook.sheets) {
        const item = items.get(name);
        const facts = { ...reading, sheet: name, ...(item && { item }) };
        const table = await describeTable(sheetRows(workbook, name), facts);
        tables.push({ ...table, ...(hidden !== 'visible' && { hidden: true }) });
      }
      return { format, tables };
    }
    default: {
      const describer = new RecordsDescriber(types);
      const { source: whole } = opened;
      const batches = format === 'json' ? readJsonDocument(whole, limits) : readNdjson(whole, limits);
      for await (const batch of batches)
        for (const item of batch) if (!item.problem) describer.add(item.value);
      return { format, tables: describer.tables() };
    }
  }
}

async function* csvRows(source: ByteSource, limits: Limits): AsyncGenerator<TableRow> {
  for await (const batch of readCsv(source, limits)) {
    for (const item of batch) {
      if (item.problem) continue;
      yield new TextRow(item.row, item.cells);
    }
  }
}

async function* sheetRows(workbook: Workbook, sheet: string): AsyncGenerator<TableRow> {
  for await (const batch of workbook.rows(sheet)) for (const item of batch) if (!item.problem) yield item;
}
