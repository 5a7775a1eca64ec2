import { spawnSync } from 'node:child_process';
import { cpus, release } from 'node:os';
import { fileURLToPath } from 'node:url';
import { rowsOfTable, variants } from './write-variants.ts';

/**
 * Writing workbooks: ours beside the streaming writer of exceljs, each in a process of its own, with the same invented
 * rows of 45 columns, in turns. Every figure is a median; then ours alone with ten times as many rows.
 */
const rounds = Number(process.env.ROUNDS ?? '5');
const usual = Number(process.env.ROWS ?? '50000');

interface Run {
  readonly milliseconds: number;
  /** Milliseconds of processor time, on all cores together. */
  readonly cpu: number;
  /** Most memory held, in MB. */
  readonly peak: number;
  /** Size of the workbook, in MB. */
  readonly size: number;
}

console.log(
  `Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Linux ${release()}, Node ${process.version}`,
);
compare(usual, [...variants.keys()], rounds);
compare(
  usual * 10,
  [...variants.keys()].filter((name) => name.startsWith('ours')),
  1,
);

function compare(rows: number, names: readonly string[], times: number): void {
  console.log(`\n${rows.toLocaleString('en')} rows of ${[...rowsOfTable(1)][0]?.length} columns`);
  const runs = new Map(names.map((name) => [name, [] as Run[]]));
  for (let round = 0; round < times; round += 1)
    for (const name of names) runs.get(name)?.push(measured(name, rows));
  for (const [name, done] of runs) {
    const [milliseconds, cpu, peak, size] = [
      median(done.map((run) => run.milliseconds)),
      median(done.map((run) => run.cpu)),
      Math.max(...done.map((run) => run.peak)),
      median(done.map((run) => run.size)),
    ];
    console.log(
      `  ${name.padEnd(28)} ${(milliseconds / 1000).toFixed(2).padStart(7)} s (${(cpu / 1000).toFixed(2)} s of processor)   peak ${peak.toFixed(0).padStart(4)} MB   file ${size.toFixed(1)} MB`,
    );
  }
}

function measured(name: string, rows: number): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(new URL('measure-writer.ts', import.meta.url)), name, String(rows)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}
