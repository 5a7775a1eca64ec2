import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { countPeriods } from '@amparo/portability';
import { dayByDay, withBig } from './by-hand.ts';
import { people } from './make-people.ts';
import { variants } from './variants.ts';

/**
 * Counting and totalisation of 1,000 to 100,000 invented people with 40 periods each, beside what a user would write
 * instead. Time is that of the processor, all threads together, so that other programs do not count. Making the people is no
 * part of it; it is part of the memory, which has them a hundred at a time.
 */
const measured = fileURLToPath(new URL('measure-variant.ts', import.meta.url));
const sizes = [1000, 10_000, 100_000];

console.log(
  `Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`,
);
console.log('Input: people of 40 overlapping periods in 3 countries, a fifth of them certified in days\n');

for (const { name, most } of variants) {
  console.log(name);
  let before: number | undefined;
  for (const size of sizes.filter((count) => count <= most)) {
    const done = spawnSync(process.execPath, ['--conditions=@amparo/source', measured, name, String(size)], {
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(done.stderr);
    const { milliseconds, peak } = JSON.parse(done.stdout) as { milliseconds: number; peak: number };
    const each = (milliseconds * 1000) / size;
    const growth = before === undefined ? '' : `   ${(each / before).toFixed(2)} x the time of each before`;
    before = each;
    console.log(
      `  ${size.toLocaleString('en').padStart(7)} people   ${(milliseconds / 1000).toFixed(2).padStart(6)} s   ${each.toFixed(1).padStart(7)} µs each   peak ${peak.toFixed(0).padStart(4)} MB${growth}`,
    );
  }
}

let [same, all] = [0, 0];
for (const periods of people(300)) {
  const result = countPeriods(periods, { overlapRule: 'count-once' });
  if (!result.ok) continue;
  const [hand, big] = [dayByDay(periods), withBig(periods)];
  const near = (a = 0, b = 0) => Math.abs(a - b) < 1e-6;
  all += 1;
  if (
    result.countries.every(({ country, counted }) => near(Number(counted.value), hand.months[country])) &&
    result.countries.every(({ country, counted }) => near(Number(counted.value), big.months[country]))
  )
    same += 1;
}
console.log(
  `\nOf ${all} people, ${same} have the same months in every country by hand. The others meet what those versions leave out: yearly limits, time that came first, Article 12(5).`,
);
