import { madeUpInstrument } from '../src/_made-up-wave.ts';
import type { AggregateOptions, ResponseForResults } from '../src/aggregate/inputs.ts';
import { resultCounter } from '../src/aggregate.ts';
import { responseLines } from './response-lines.ts';

/** Measures counting alone, on responses that are parsed already: responses a second, and the time of `finish`. */
const [weighted = 'false', breakdowns = '[]', count = '200000'] = process.argv.slice(2);
const { lines, wave } = responseLines(Number(count), weighted === 'true');
const responses = lines.map((line) => JSON.parse(line) as ResponseForResults);
const options: AggregateOptions = {
  at: '2026-06-01T09:00:00Z',
  breakdowns: JSON.parse(breakdowns) as never,
  faults: 'leave-out',
};
const rates: number[] = [];
const finishes: number[] = [];
// The first round warms up.
for (let round = 0; round < 8; round += 1) {
  const counter = resultCounter(madeUpInstrument, wave, options);
  const started = performance.now();
  for (let index = 0; index < Number(count); index += 1)
    counter.add(responses[index % responses.length] as ResponseForResults);
  const counted = performance.now();
  const result = counter.finish();
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  if (round === 0) continue;
  rates.push((1000 * Number(count)) / (counted - started));
  finishes.push(performance.now() - counted);
}
const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;
process.stdout.write(JSON.stringify({ rate: median(rates), finish: median(finishes) }));
