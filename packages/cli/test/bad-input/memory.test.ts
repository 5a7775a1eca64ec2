import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { crc32, createDeflateRaw } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { amparo } from '../_cli.ts';
import { file, goodCases } from '../_files.ts';
import { rowsOf, tableWithoutType } from '../_kinds.ts';
import { csvOf } from '../_tables.ts';
import { entriesOf, partsOf, sheetXml } from './_workbook.ts';
import { zipOf } from './_zip.ts';

/** Megabytes of resident memory that no input makes the program go beyond. */
const limit = 256;
const reporter = fileURLToPath(new URL('../../bench/report-memory.ts', import.meta.url));
const mebibyte = 1 << 20;

function peakIn(stderr: string): number {
  return Number(/peak-rss-kb (\d+)/u.exec(stderr)?.[1]) / 1024;
}

/** Standard input made of one piece many times over; nothing holds it as a whole. */
async function* streamOf(
  beginning: string,
  piece: string,
  bytes: number,
  end: string,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(beginning);
  const chunk = Buffer.from(piece.repeat(Math.ceil(mebibyte / piece.length)));
  for (let sent = 0; sent < bytes; sent += chunk.length) yield chunk;
  yield Buffer.from(end);
}

/** Checks what comes through standard input and says how much memory that took. */
async function measured(input: AsyncIterable<Uint8Array>): Promise<{ stdout: string; peak: number }> {
  const { stdout, stderr, code } = await amparo(['check', '-'], { input, node: ['--import', reporter] });
  expect([0, 1]).toContain(code);
  return { stdout, peak: peakIn(stderr) };
}

const record = JSON.stringify(goodCases(1)[0]);

describe('memory stays flat', () => {
  test.each([
    ['a gigabyte in one text', '{"narrative":"', 'x', 1024, '"}\n', 'intake.record-too-long'],
    [
      'half a gigabyte in one line between two records',
      `${record}\n{"narrative":"`,
      'x',
      512,
      `"}\n${record}\n`,
      '2 records were read',
    ],
    [
      'a hundred megabytes of records in a list',
      '[',
      `${record},`,
      100,
      `${record}]`,
      'grievance.case-id-repeated',
    ],
  ])('11 JSON through standard input: %s', async (_, beginning, piece, megabytes, end, said) => {
    const { stdout, peak } = await measured(streamOf(beginning, piece, megabytes * mebibyte, end));
    expect(stdout).toContain(said);
    expect(peak).toBeLessThan(limit);
  });

  test.each([
    ['a gigabyte in one cell', 'Case ID,Channel\n', 'intake.line-too-long'],
    ['a gigabyte in quotes', 'Case ID,Channel\n"', 'intake.csv-quote'],
  ])('36a CSV through standard input: %s', async (_, beginning, said) => {
    const { stdout, peak } = await measured(streamOf(beginning, 'x', 1024 * mebibyte, '\n'));
    expect(stdout).toContain(said);
    expect(peak).toBeLessThan(limit);
  });

  test('36b 80,000 survey responses as CSV', async () => {
    const table = tableWithoutType('survey-response');
    const [headings, row] = rowsOf(table);
    const at = table.columns.findIndex(({ pointer }) => pointer === '/responseId');
    async function* responses() {
      yield Buffer.from(csvOf([headings ?? []]));
      for (let sent = 0; sent < 80_000; sent += 1000)
        yield Buffer.from(csvOf(Array.from({ length: 1000 }, () => (row ?? []).with(at, randomUUID()))));
    }
    const { stdout, peak } = await measured(responses());
    expect(stdout).toContain('80,000 records');
    // Without the sources, which these tests run on, it is 40 MB less.
    expect(peak).toBeLessThan(limit + 100);
  }, 120_000);

  test.each([
    [
      'one long text of blanks',
      sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>'),
      ' ',
      'intake.xml-token',
    ],
    ['cells without end', sheetXml(''), '<c/>', 'intake.zip-bomb'],
    ['rows without end', sheetXml(''), '<row r="1"/>', 'intake.zip-bomb'],
  ])(
    '41 a sheet of half a gigabyte in half a megabyte stops before it is inflated: %s',
    async (_, beginning, piece, refused) => {
      const { packed, crc, size } = await bombOf(
        beginning.replace('</sheetData></worksheet>', ''),
        piece,
        480 * mebibyte,
      );
      const entries = entriesOf(partsOf(''));
      const bomb = zipOf(
        entries.map((entry) =>
          entry.name === 'xl/worksheets/sheet1.xml'
            ? { ...entry, packed, central: { crc, size }, local: { crc, size } }
            : entry,
        ),
      );
      expect(bomb.length).toBeLessThan(4 * mebibyte);
      const { code, stdout, stderr } = await amparo(['check', await file('cases.xlsx', bomb)], {
        node: ['--import', reporter],
      });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain(`(${refused})`);
      expect(peakIn(stderr)).toBeLessThan(limit);
    },
  );
});

/** A part that is one piece many times over, packed without being held. */
async function bombOf(
  beginning: string,
  piece: string,
  bytes: number,
): Promise<{ packed: Buffer; crc: number; size: number }> {
  const deflate = createDeflateRaw({ level: 6 });
  const packed: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => packed.push(chunk));
  const ended = new Promise((resolve) => deflate.on('end', resolve));
  const chunk = Buffer.from(piece.repeat(Math.ceil(mebibyte / piece.length)));
  let crc = 0;
  let size = 0;
  const write = async (data: Buffer): Promise<void> => {
    crc = crc32(data, crc);
    size += data.length;
    if (!deflate.write(data)) await new Promise((resolve) => deflate.once('drain', resolve));
  };
  await write(Buffer.from(beginning));
  while (size < bytes) await write(chunk);
  deflate.end();
  await ended;
  return { packed: Buffer.concat(packed), crc, size };
}
