import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { responseLines } from './response-lines.ts';

/**
 * node --conditions=@amparo/source packages/worker-voice/bench/aggregate.ts: results of a wave beside what one would
 * write instead, with time and memory as the number of responses grows. All on invented responses of one run.
 */
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

function run<T>(script: string, args: readonly string[]): T {
  const done = spawnSync(process.execPath, ['--conditions=@amparo/source', here(script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as T;
}

const { lines } = responseLines(5000);
const bytes = lines.reduce((sum, line) => sum + line.length + 1, 0) / lines.length;
console.log(
  `Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`,
);
console.log(`Input: ${(bytes / 1000).toFixed(2)} kB a response, 22 items, 20 of them counted\n`);

console.log('Counting alone, parsed responses, 200,000 of them, one core');
const pair = '[["sex","nationalityGroup"],["ageBand"]]';
for (const [name, weighted, breakdowns] of [
  ['the total', 'false', '[]'],
  ['by sex', 'false', '[["sex"]]'],
  ['by sex and nationality, and by age', 'false', pair],
  ['the same with weights', 'true', pair],
] as const) {
  const { rate, finish } = run<{ rate: number; finish: number }>('run-counter.ts', [weighted, breakdowns]);
  console.log(
    `  ${name.padEnd(40)} ${Math.round(rate / 1000)
      .toString()
      .padStart(5)} k responses/s   results protected and written in ${finish.toFixed(0).padStart(4)} ms`,
  );
}

console.log(
  '\nFrom the lines of a file to all figures by sex, nationality, both, and age (peak is of the whole process)',
);
for (const count of [10_000, 100_000, 1_000_000]) {
  const outcomes: [string, Record<string, number>][] = [];
  console.log(`  ${count.toLocaleString('en')} responses`);
  for (const name of [
    'JSON.parse of the lines, nothing else',
    'JSON.parse and aggregate',
    'JSON.parse, columns, and arquero',
    'JSON.parse, columns, and simple-statistics',
  ]) {
    const { seconds, peak, outcome } = run<{
      seconds: number;
      peak: number;
      outcome: Record<string, number>;
    }>('run-variant.ts', [name, String(count)]);
    outcomes.push([name, outcome]);
    console.log(
      `    ${name.padEnd(44)} ${seconds.toFixed(2).padStart(7)} s   peak ${peak.toFixed(0).padStart(5)} MB`,
    );
  }
  const [reference] = outcomes.filter(([, outcome]) => Object.keys(outcome).length > 0);
  for (const [name, outcome] of outcomes)
    for (const [figure, value] of Object.entries(outcome))
      if (Math.abs(value - Number(reference?.[1][figure])) > 0.01)
        throw new Error(`${name} does not agree on: ${figure}.`);
}
console.log(
  '\nThe figures compared agree. Only aggregate gives intervals, hides small groups and covers them.',
);
