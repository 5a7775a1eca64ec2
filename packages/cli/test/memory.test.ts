import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { goodCases } from './_files.ts';
import { rowsOf, tableWithoutType } from './_kinds.ts';
import { csvOf } from './_tables.ts';

/** The peak of memory stays flat, whatever comes in. */
const limit = 256;
const reporter = fileURLToPath(new URL('../bench/report-memory.mjs', import.meta.url));
const mebibyte = 1 << 20;

/** Standard input made of one piece many times over; nothing holds it as a whole. */
async function* streamOf(
  beginning: string,
  piece: string,
  bytes: number,
  end: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield Buffer.from(beginning);
  const chunk = Buffer.from(piece.repeat(Math.ceil(mebibyte / piece.length)));
  for (let sent = 0; sent < bytes; sent += chunk.length) yield chunk;
  yield Buffer.from(end);
}

const record = JSON.stringify(goodCases(1)[0]);

function peakIn(stderr: string): number {
  return Number(/peak-rss-kb (\d+)/u.exec(stderr)?.[1]) / 1024;
}

describe('a single line through standard input', () => {
  test.each([
    ['1 GB in a text of JSON', '{"narrative":"', 'x', 1024, '"}\n', 'intake.record-too-long'],
    ['1 GB in a cell of CSV', 'Case ID,Channel\n', 'x', 1024, '\n', 'intake.line-too-long'],
    ['1 GB in quotes of CSV', 'Case ID,Channel\n"', 'x', 1024, '"\n', 'intake.csv-quote'],
    [
      '512 MB between two lines of NDJSON',
      `${record}\n{"narrative":"`,
      'x',
      512,
      `"}\n${record}\n`,
      '2 records were read',
    ],
    [
      '100 MB of records in a list of JSON',
      '[',
      `${record},`,
      100,
      `${record}]`,
      'grievance.case-id-repeated',
    ],
  ])('%s', async (_, beginning, piece, megabytes, end, code) => {
    const input = streamOf(beginning, piece, megabytes * mebibyte, end);
    const {
      stdout,
      stderr,
      code: exit,
    } = await amparo(['check', '-'], { input, node: ['--import', reporter] });
    expect(exit).toBe(1);
    expect(stdout).toContain(code);
    expect(peakIn(stderr)).toBeLessThan(limit);
  });
});

test('200,000 survey responses as CSV', async () => {
  const table = tableWithoutType('survey-response');
  const [headings, row] = rowsOf(table);
  const at = table.columns.findIndex(({ pointer }) => pointer === '/responseId');
  async function* responses() {
    yield Buffer.from(csvOf([headings ?? []]));
    for (let sent = 0; sent < 200_000; sent += 1000)
      yield Buffer.from(csvOf(Array.from({ length: 1000 }, () => (row ?? []).with(at, randomUUID()))));
  }
  const { stdout, stderr } = await amparo(['check', '-'], {
    input: responses(),
    node: ['--import', reporter],
  });
  expect(stdout).toContain('200,000 records');
  // Without the sources, which these tests run on, it is 40 MB less.
  expect(peakIn(stderr)).toBeLessThan(limit + 100);
});
