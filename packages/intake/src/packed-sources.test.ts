import { gzipSync } from 'node:zlib';
import { date, field, optional, record, text, uuid } from '@amparo/core';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encoded } from './bytes/_encodings.ts';
import { bytesOf, cutAt, inChunks, packed, unreadable, workbookParts } from './bytes/_fixtures.ts';
import type { ByteSource } from './bytes/source.ts';
import type { FindingItem, IntakeItem, RecordItem } from './item.ts';
import { type ReadOptions, readRecords } from './read-records.ts';

const meta = (title: string) => ({
  title,
  description: 'A field of this test.',
  since: '0.1.0',
  sensitivity: 'internal' as const,
});
const visit = record(
  {
    type: 'visit',
    name: 'Visit',
    title: 'Visit',
    description: 'One visit.',
    since: '0.1.0',
    idField: 'visitId',
  },
  {
    visitId: field(uuid(), { ...meta('Visit id'), example: '0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081' }),
    visitor: field(optional(text()), { ...meta('Visitor'), example: 'A' }),
    day: field(optional(date()), { ...meta('Day'), example: '2026-03-01' }),
  },
);
const ids = ['0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081', '1b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7082'];
const csv = `Visit id,Visitor,Day\n${ids[0]},สมชาย,2026-03-01\n${ids[1]},มาลี,not a day\n`;
const records = ids.map((visitId, at) => ({ recordType: 'visit', visitId, day: `2026-03-0${at + 1}` }));

async function read(source: ByteSource, options: Partial<ReadOptions> = {}) {
  const { format, batches } = await readRecords(source, {
    records: [visit as never],
    standard: '0.1.0',
    now: '2026-06-01T00:00:00Z',
    ...options,
  });
  const items: IntakeItem[] = [];
  for await (const batch of batches) items.push(...batch);
  return {
    format,
    records: items.filter((item): item is RecordItem => item.kind === 'record'),
    findings: items.filter((item): item is FindingItem => item.kind === 'finding'),
  };
}

const gz = (data: string | Uint8Array): Uint8Array => new Uint8Array(gzipSync(data));
const blob = (bytes: Uint8Array): Blob => new Blob([bytes.slice()]);

describe('gzip', () => {
  test.each([
    ['CSV', 'csv', csv, 'cases.csv.gz'],
    ['CSV under another name', 'csv', csv, 'cases.bin'],
    ['NDJSON', 'ndjson', records.map((one) => `${JSON.stringify(one)}\n`).join(''), 'cases.ndjson.gz'],
    ['one record in lines', 'ndjson', `${JSON.stringify(records[0])}`, 'cases.jsonl.GZ'],
    ['JSON', 'json', JSON.stringify(records, null, 1), undefined],
  ])('%s is read as if it were not packed', async (_, format, content, name) => {
    const plain = await read(
      blob(bytesOf(content)),
      name === undefined ? {} : { name: name.replace(/\.gz$/i, '') },
    );
    for (const source of [blob(gz(content)), inChunks(gz(content), 3)]) {
      const found = await read(source, name === undefined ? {} : { name });
      expect(found.format).toBe(format);
      expect(found.records.map(({ record }) => record)).toEqual(plain.records.map(({ record }) => record));
      expect(found.findings).toEqual(plain.findings);
    }
  });

  test('places count in the text that was packed', async () => {
    const { records } = await read(blob(gz(csv)));
    const [fault] = records[1]?.diagnostics ?? [];
    expect(fault && records[1]?.locate(fault)).toMatchObject({ cell: 'C3', row: 3 });
    const json = await read(blob(gz(`${JSON.stringify({ recordType: 'visit', visitId: ids[0] })}\n{"a":\n`)));
    expect(json.findings.map(({ address }) => address)).toEqual([expect.objectContaining({ line: 2 })]);
  });

  test('what is packed twice, a packed workbook and a packed archive are not opened', async () => {
    for (const inner of [gz(csv), packed(workbookParts('')), zipSync({ 'a.csv': bytesOf(csv) })])
      expect(await unreadable(read(blob(gz(inner))))).toBe('intake.gzip-nested');
    expect(await unreadable(read(blob(gz(bytesOf('BZh91AY')))))).toBe('intake.compressed');
    expect(await unreadable(read(blob(gz(''))))).toBe('intake.empty');
  });

  test('of a file that is cut off, what came before is read, and then it is told', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, at) => `${ids[0]?.slice(0, -4)}${at.toString().padStart(4, '0')},A,\n`,
    );
    const bytes = gz(`Visit id,Visitor,Day\n${rows.join('')}`);
    const { batches } = await readRecords(blob(bytes.subarray(0, -20)), {
      records: [visit as never],
      standard: '0.1.0',
    });
    let read = 0;
    const all = async () => {
      for await (const batch of batches) read += batch.length;
    };
    expect(await unreadable(all())).toBe('intake.gzip-truncated');
    expect(read).toBeGreaterThan(0);
  });
});

describe('an archive of CSV files', () => {
  const archive = zipSync({
    'visits.csv': bytesOf(csv),
    'visits-people.csv': bytesOf('KEY,who\n1,x\n'),
    'media/1.jpg': bytesOf('not a photo'),
  });

  test('is read like a workbook, each file a sheet, and what is no table of records is told', async () => {
    for (const source of [blob(archive), inChunks(archive, 11)]) {
      const { format, records, findings } = await read(source, { name: 'visits.csv.zip' });
      expect(format).toBe('zip');
      expect(records).toHaveLength(2);
      const [fault] = records[1]?.diagnostics ?? [];
      expect(fault && records[1]?.locate(fault)).toEqual({
        kind: 'cell',
        sheet: 'visits.csv',
        cell: 'C3',
        row: 3,
        heading: 'Day',
      });
      expect(
        findings.map(({ diagnostic, address }) => [
          diagnostic.code,
          address?.kind === 'cell' && address.sheet,
        ]),
      ).toContainEqual(['intake.sheet-not-read', 'visits-people.csv']);
    }
  });

  test('tells rows that are too short, as in a CSV file of its own', async () => {
    const short = `Visit id,Visitor,Day\n${ids[0]},A\n${ids[1]},B,2026-03-01\n`;
    const alone = await read(blob(bytesOf(short)));
    const packed = await read(blob(zipSync({ 'visits.csv': bytesOf(short) })));
    const shortRows = ({ findings }: typeof alone) =>
      findings
        .filter(({ diagnostic }) => diagnostic.code === 'intake.rows-short')
        .map(({ diagnostic }) => diagnostic.params);
    expect(shortRows(alone)).toEqual([{ records: 1, cells: 1 }]);
    expect(shortRows(packed)).toEqual(shortRows(alone));
  });

  test('asks once about the encoding of all its files, and remembers a refusal', async () => {
    const thai = (rows: string): Uint8Array => encoded('windows-874', `Visit id,Visitor\n${rows}`);
    const files = zipSync({
      'a.csv': thai(`${ids[0]},สมชาย ใจดี\n`),
      'b.csv': thai(`${ids[1]},มาลี แก้วใส\n`),
    });
    let asked = 0;
    const choose = (answer: string | undefined) => ({
      chooseEncoding: () => {
        asked++;
        return answer;
      },
    });
    const { records } = await read(blob(files), choose('windows-874'));
    expect(records.map(({ record }) => (record as { visitor: string }).visitor)).toEqual([
      'สมชาย ใจดี',
      'มาลี แก้วใส',
    ]);
    expect(asked).toBe(1);
    expect(await unreadable(read(blob(files), choose(undefined)))).toBe('intake.encoding-unclear');
    expect(asked).toBe(2);
  });

  test('an archive of something else is refused', async () => {
    expect(await unreadable(read(blob(zipSync({ 'a.txt': bytesOf(csv) }))))).toBe('intake.not-xlsx');
  });
});

describe('the encoding of a table', () => {
  const bytes = encoded('windows-874', `Visit id,Visitor\n${ids[0]},สมชาย ใจดี\n${ids[1]},มาลี แก้วใส\n`);
  const visitors = async (options: Partial<ReadOptions>, source: ByteSource = blob(bytes)) =>
    (await read(source, options)).records.map(({ record }) => (record as { visitor: string }).visitor);

  test('may be an answer of last month, if the text may be written that way', async () => {
    const answers = [{ question: 'encoding', answer: 'TIS-620' }];
    expect(await visitors({ answers })).toEqual(['สมชาย ใจดี', 'มาลี แก้วใส']);
    expect(
      await unreadable(read(blob(bytes), { answers: [{ question: 'encoding', answer: 'shift_jis' }] })),
    ).toBe('intake.encoding-unclear');
    const utf8 = bytesOf(`Visit id,Visitor\n${ids[0]},สมชาย\n`);
    expect(await visitors({ answers }, blob(utf8))).toEqual(['สมชาย']);
  });

  test('is said in a finding', async () => {
    const { findings } = await read(cutAt(bytes, [20, 40]), { encoding: 'windows-874' });
    expect(findings.map(({ diagnostic }) => [diagnostic.code, diagnostic.params])).toContainEqual([
      'intake.encoding-read',
      { encoding: 'windows-874' },
    ]);
  });

  test('of a European Excel comes with its semicolons and decimal commas', async () => {
    const western = encoded(
      'windows-1252',
      `Visit id;Visitor;Day\r\n${ids[0]};“José” – 1.234,50 €;2026-03-01\r\n`,
    );
    expect(await visitors({ encoding: 'windows-1252' }, blob(western))).toEqual(['“José” – 1.234,50 €']);
  });

  test('is not asked of JSON, which is UTF-8 or damaged', async () => {
    const json = Uint8Array.from([...bytesOf('[{"visitor":"'), 0xca, 0xc1, ...bytesOf('"}]')]);
    const { findings } = await read(blob(json), { chooseEncoding: () => 'windows-874' });
    expect(findings.map(({ diagnostic }) => diagnostic.code)).toContain('intake.encoding');
  });
});
