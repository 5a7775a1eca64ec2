import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleCases } from '@amparo/grievance/samples';
import { neededColumns } from '../bench/read/columns.ts';
import { makeCsv, makeXlsx } from '../bench/read/make-tables.ts';

/**
 * pnpm soak: the memory of `amparo check`, as built, on files of 10 GB (CSV and NDJSON) and on a workbook of 500,000
 * rows. Ends with an error where it peaks above 256 MB. It needs 11 GB on disk and some twenty minutes; GIGABYTES=1 tries
 * less.
 */
const mostMegabytes = 256;
const bytes = Number(process.env.GIGABYTES ?? '10') * 1e9;
const rowsOfWorkbook = 500_000;

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'amparo-soak-'));
let isTooMuch = false;
try {
  await measure('NDJSON', join(folder, 'cases.ndjson'), ndjsonLines());
  await measure('CSV', join(folder, 'cases.csv'), await csvLines());
  const { path } = await makeXlsx(rowsOfWorkbook, neededColumns);
  await check(`XLSX of ${neededColumns.length} columns`, path);
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = isTooMuch ? 1 : 0;

/** The same invented cases again and again, each with ids of its own. */
function* ndjsonLines(): Generator<string> {
  const lines = [...sampleCases({ seed: 1, count: 5000, faults: 0.05 })].map((record) => ({
    text: JSON.stringify(record),
    id: String((record as { caseId?: unknown }).caseId),
  }));
  for (;;) for (const { text, id } of lines) yield text.replaceAll(id, randomUUID());
}

async function csvLines(): Promise<Generator<string>> {
  const { path } = await makeCsv(20_000);
  const [headings = '', ...rows] = (await readFile(path, 'utf8')).split('\n');
  return (function* () {
    yield headings;
    // The id is the first cell; narratives of these cases hold no line breaks.
    for (;;) for (const row of rows) if (row !== '') yield randomUUID() + row.slice(row.indexOf(','));
  })();
}

async function measure(format: string, path: string, lines: Generator<string>): Promise<void> {
  process.stderr.write(`Writing ${(bytes / 1e9).toFixed(0)} GB of ${format} ...\n`);
  const file = createWriteStream(path, { highWaterMark: 1 << 20 });
  for (let written = 0; written < bytes; ) {
    let piece = '';
    while (piece.length < 1 << 20) piece += `${lines.next().value}\n`;
    written += piece.length;
    if (!file.write(piece)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  await check(format, path);
  await rm(path);
}

async function check(name: string, path: string): Promise<void> {
  const started = performance.now();
  const args = ['--import', here('../bench/report-memory.ts'), here('../dist/main.js')];
  const child = spawn(
    process.execPath,
    [...args, 'check', path, '--as', 'grievance-case', '--now', '2026-06-01T00:00:00Z', '--format', 'json'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-10_000);
  });
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0 && status !== 1) throw new Error(`amparo check ended with ${status}:\n${said}`);
  const peak = Number(/peak-rss-kb (\d+)/u.exec(said)?.[1] ?? Number.NaN) / 1000;
  const seconds = (performance.now() - started) / 1000;
  const { size } = statSync(path);
  const isWithin = peak <= mostMegabytes;
  if (!isWithin) isTooMuch = true;
  console.log(
    `${name.padEnd(20)} ${(size / 1e6).toFixed(0).padStart(6)} MB   ${seconds.toFixed(0).padStart(5)} s   ${(size / 1e6 / seconds).toFixed(0).padStart(4)} MB/s   peak ${peak.toFixed(0)} MB ${isWithin ? '' : `(more than ${mostMegabytes})`}`,
  );
}
