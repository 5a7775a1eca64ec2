import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { makeCsv, makeXlsx, type TableFile } from './read/make-tables.ts';
import { csvReaders, type TableReader, xlsxReaders } from './read/readers.ts';

/**
 * Reading tables: ours into typed, nested records, others into what they give, each in a process of its own on the same
 * invented cases, in turns. Every figure is a median; the ratio is that of the medians.
 */
const rounds = Number(process.env.ROUNDS ?? '5');

console.log(
  `Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`,
);
compare('CSV', await makeCsv(200_000), await makeCsv(1), csvReaders, 'd3-dsv');
compare('XLSX', await makeXlsx(50_000), await makeXlsx(1), xlsxReaders, 'exceljs');

interface Run {
  readonly rows: number;
  readonly milliseconds: number;
  readonly peak: number;
}

/** Prints a line for each reader; the last column is in terms of the first reader whose name begins with `measure`. */
function compare(
  format: string,
  file: TableFile,
  small: TableFile,
  readers: readonly TableReader[],
  measure: string,
): void {
  console.log(
    `\n${format}: ${file.rows.toLocaleString('en')} rows of 45 columns, ${(file.bytes / 1e6).toFixed(0)} MB`,
  );
  const runs = new Map(readers.map(({ name }) => [name, [] as Run[]]));
  // In turns, so that whatever else the machine does meets all alike.
  for (let round = 0; round < rounds; round += 1)
    for (const { name } of readers) runs.get(name)?.push(measured(file, small, name));
  const times = new Map(
    [...runs].map(([name, done]) => [name, done.map(({ milliseconds }) => milliseconds)]),
  );
  const [, against = []] = [...times].find(([name]) => name.startsWith(measure)) ?? [];
  for (const [name, done] of runs) {
    const all = times.get(name) as number[];
    const ratio = (median(all) / median(against)).toFixed(2);
    const spread = `${(Math.min(...all) / 1000).toFixed(2)} to ${(Math.max(...all) / 1000).toFixed(2)}`;
    console.log(
      `  ${name.padEnd(46)} ${(median(all) / 1000).toFixed(2).padStart(6)} s (${spread})   ${ratio.padStart(5)} x   peak ${Math.max(...done.map(({ peak }) => peak)).toFixed(0)} MB`,
    );
  }
}

function measured({ path, rows }: TableFile, small: TableFile, name: string): Run {
  const process_ = spawnSync(
    process.execPath,
    [
      ...process.execArgv,
      fileURLToPath(new URL('read/measure-reader.ts', import.meta.url)),
      path,
      name,
      small.path,
    ],
    { encoding: 'utf8' },
  );
  if (process_.status !== 0) throw new Error(process_.stderr);
  const run = JSON.parse(process_.stdout) as Run;
  if (run.rows !== rows) throw new Error(`${name} read ${run.rows} rows of ${rows}.`);
  return run;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}
