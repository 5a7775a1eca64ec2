import type { PeriodForCounting } from '@amparo/portability';
import { people } from './make-people.ts';
import { variants } from './variants.ts';

/** Measures one variant for some people in a process of its own. People are made, worked out and forgotten, batch by batch. */
const [name = '', count = '1000'] = process.argv.slice(2);
const variant = variants.find((candidate) => candidate.name === name);
if (!variant) throw new Error('There is no such variant.');
const run = variant.prepare();
for (const periods of people(200, 40, 7)) run(periods);
let milliseconds = 0;
let sum = 0;
let batch: PeriodForCounting[][] = [];
const work = () => {
  const started = process.cpuUsage();
  for (const periods of batch) sum += run(periods);
  const { user, system } = process.cpuUsage(started);
  milliseconds += (user + system) / 1000;
  batch = [];
};
for (const periods of people(Number(count))) {
  batch.push(periods);
  if (batch.length === 100) work();
}
work();
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, sum, peak }));
