import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { cases, makeInput } from './make-input.ts';
import { variants } from './variants.ts';

/**
 * pnpm bench: validation alone beside JSON.parse, ajv and zod, then the whole of `amparo check` with its memory, on the
 * same invented cases in one run. Every figure is a median; ratios are to JSON.parse in the same process.
 */
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const source = ['--conditions=@amparo/source'];
const { path, size } = await makeInput();

console.log(
  `Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`,
);
console.log(
  `Input: ${cases.toLocaleString('en')} cases, ${(size / 1e6).toFixed(0)} MB, ${(size / cases / 1000).toFixed(2)} kB a case, 5 % with faults\n`,
);

console.log(
  'Validation alone, parsed records, 20,000 of them; time as a multiple of JSON.parse of the same lines',
);
for (const { name } of variants) {
  const done = spawnSync(process.execPath, [...source, here('measure-variant.ts'), path, name], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(done.stderr);
  const { records, bytes, accepted, times } = JSON.parse(done.stdout) as {
    records: number;
    bytes: number;
    accepted: number;
    times: { parse: number; check: number }[];
  };
  const check = median(times.map((time) => time.check));
  const parse = median(times.map((time) => time.parse));
  const ratio = median(times.map((time) => time.check / time.parse));
  console.log(
    `  ${name.padEnd(54)} ${ratio.toFixed(2).padStart(6)} x   ${rate(records, check)}   ${megabytes(bytes, check)}   accepts ${accepted}   (JSON.parse ${rate(records, parse)}, ${megabytes(bytes, parse)})`,
  );
}

console.log('\nThe whole of amparo check, from start to report, on the file');
const baseline = median(repeat(() => timed([here('parse-lines.mjs'), path]).seconds));
console.log(
  `  read lines and JSON.parse them, nothing else           ${baseline.toFixed(2).padStart(6)} s   ${rate(cases, baseline * 1000)}   ${megabytes(size, baseline * 1000)}`,
);
const runs = repeat(() =>
  timed([here('../dist/main.js'), 'check', path, '--now', '2026-06-01T00:00:00Z', '--format', 'json']),
);
const seconds = median(runs.map((run) => run.seconds));
console.log(
  `  amparo check                                           ${seconds.toFixed(2).padStart(6)} s   ${rate(cases, seconds * 1000)}   ${megabytes(size, seconds * 1000)}   ${(seconds / baseline).toFixed(2)} x   peak ${Math.max(...runs.map((run) => run.peak)).toFixed(0)} MB`,
);

console.log('\nStart');
const bare = median(repeat(() => timed(['-e', '0']).seconds, 15));
const start = median(repeat(() => timed([here('../dist/main.js'), '--version']).seconds, 15));
console.log(
  `  node -e 0                                              ${(bare * 1000).toFixed(0).padStart(6)} ms`,
);
console.log(
  `  amparo --version                                       ${(start * 1000).toFixed(0).padStart(6)} ms   (at most 1.5 x and 60 ms: ${(bare * 1500 + 60).toFixed(0)} ms)`,
);

/** Runs Node on arguments and gives its wall time and the peak of its memory. */
function timed(args: readonly string[]): { seconds: number; peak: number } {
  const started = performance.now();
  const done = spawnSync(process.execPath, ['--import', here('report-memory.ts'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const taken = (performance.now() - started) / 1000;
  const peak = Number(/peak-rss-kb (\d+)/u.exec(done.stderr)?.[1] ?? Number.NaN) / 1000;
  if (done.status !== 0 && done.status !== 1) throw new Error(done.stderr);
  return { seconds: taken, peak };
}

function repeat<T>(measure: () => T, times = 3): T[] {
  return Array.from({ length: times }, measure);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

function rate(records: number, milliseconds: number): string {
  return `${Math.round(records / milliseconds)
    .toLocaleString('en')
    .padStart(4)} k records/s`;
}

function megabytes(bytes: number, milliseconds: number): string {
  return `${(bytes / 1000 / milliseconds).toFixed(0).padStart(4)} MB/s`;
}
