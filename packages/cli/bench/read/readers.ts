import { createReadStream, openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** One way to read a table from a file; gives how many rows or records it read. */
export interface TableReader {
  readonly name: string;
  /** Imports what it needs, so that a process holds one reader alone. */
  readonly prepare: () => Promise<(path: string) => Promise<number>>;
}

export const csvReaders: readonly TableReader[] = [
  { name: 'Amparo: typed, nested records with addresses', prepare: prepareAmparo },
  {
    name: 'd3-dsv: plain objects of text, whole file',
    prepare: async () => {
      const { csvParse } = await import('d3-dsv');
      return async (path) => csvParse(await readFile(path, 'utf8')).length;
    },
  },
  {
    name: 'd3-dsv: the same with its guess of types',
    prepare: async () => {
      const { autoType, csvParse } = await import('d3-dsv');
      return async (path) => csvParse(await readFile(path, 'utf8'), autoType).length;
    },
  },
  {
    name: 'papaparse: plain objects of text, streamed',
    prepare: async () => {
      const { default: papa } = await import('papaparse');
      return (path) =>
        new Promise((done, fail) => {
          let rows = 0;
          papa.parse<Record<string, string>>(createReadStream(path, 'utf8'), {
            header: true,
            skipEmptyLines: true,
            chunk: ({ data }) => {
              rows += data.length;
            },
            complete: () => done(rows),
            error: fail,
          });
        });
    },
  },
  {
    name: 'csv-parse: plain objects of text, streamed',
    prepare: async () => {
      const { parse } = await import('csv-parse');
      return async (path) => {
        let rows = 0;
        for await (const _ of createReadStream(path).pipe(parse({ columns: true }))) rows += 1;
        return rows;
      };
    },
  },
];

export const xlsxReaders: readonly TableReader[] = [
  { name: 'Amparo: typed, nested records with addresses', prepare: prepareAmparo },
  {
    name: 'exceljs: rows of cells, streamed',
    prepare: async () => {
      const { default: excel } = await import('exceljs');
      return async (path) => {
        let rows = 0;
        for await (const sheet of new excel.stream.xlsx.WorkbookReader(path, {}))
          for await (const row of sheet) rows += Array.isArray(row.values) ? 1 : 0;
        return rows - 1;
      };
    },
  },
  {
    name: 'hucre: rows of values, streamed',
    prepare: async () => {
      const { streamXlsxRows } = await import('hucre/xlsx');
      return async (path) => {
        let rows = 0;
        for await (const _ of streamXlsxRows(await readFile(path))) rows += 1;
        return rows - 1;
      };
    },
  },
];

/** As a user gets it: the format, delimiter, headings and type are found, cells are read into fields, faults located. */
async function prepareAmparo(): Promise<(path: string) => Promise<number>> {
  const { readRecords } = await import('@amparo/intake');
  const { grievanceCase } = await import('@amparo/grievance');
  return async (path) => {
    const source = path.endsWith('.xlsx')
      ? await openAsBlob(path)
      : createReadStream(path, { highWaterMark: 1 << 20 });
    const { batches } = await readRecords(source, {
      records: [grievanceCase],
      standard: '0.1.0',
      now: '2026-06-01T00:00:00Z',
    });
    let records = 0;
    for await (const items of batches) for (const item of items) if (item.kind === 'record') records += 1;
    return records;
  };
}
