import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createValidator } from '@amparo/validate';
import { overflowToDisk } from '@amparo/validate/disk';
import { visits } from '../test/_visits-family.ts';

/**
 * Rules over several records: six rules of every kind on records in an order that no lookup is known early, so that
 * everything waits for the end. Each size runs in a process of its own; peak memory is that of the process.
 * `node --conditions=@amparo/source packages/validate/bench/others.ts`
 */
const [, , given] = process.argv;
if (given === undefined) {
  console.log('records    seconds   records/s   peak MB');
  for (const size of [10_000, 100_000, 1_000_000]) {
    const output = execFileSync(
      process.execPath,
      [
        '--max-semi-space-size=8',
        '--conditions=@amparo/source',
        fileURLToPath(import.meta.url),
        String(size),
      ],
      { encoding: 'utf8' },
    );
    process.stdout.write(output);
  }
} else measure(Number(given));

function measure(size: number): void {
  const run = createValidator([visits]).start({ overflow: overflowToDisk() });
  const started = performance.now();
  let found = 0;
  for (let at = 0; at < size; at += 1) found += run.check(visitAt(at)).diagnostics.length;
  for (let at = 0; at < size / 100; at += 1) {
    found += run.check({ recordType: 'house', houseId: `H${at}`, opensOn: '2026-01-10' }).diagnostics.length;
  }
  const late = run.finish();
  for (const _ of late.findings) found += 1;
  run.close();
  if (found === 0) throw new Error('Nothing was found; the rules cannot have run.');
  const seconds = (performance.now() - started) / 1000;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    [
      String(size).padEnd(9),
      seconds.toFixed(2).padStart(8),
      Math.round(size / seconds)
        .toString()
        .padStart(11),
      String(peak).padStart(9),
    ].join(' '),
  );
}

/** Visits of one person stand far from each other. */
function visitAt(at: number): object {
  const day = String(1 + (at % 28)).padStart(2, '0');
  return {
    recordType: 'visit',
    visitId: `V-5a0f4a0e-8f0f-4c55-${at}`,
    houseId: `H${(at * 7919) % Math.ceil(at / 50 + 1)}`,
    subjectId: `P${(at * 104_729) % 25_000}`,
    from: `2026-01-${day}`,
    to: `2026-01-${day}`,
    mood: at % 3 === 0 ? 'good' : 'bad',
    paid: '2.50',
  };
}
