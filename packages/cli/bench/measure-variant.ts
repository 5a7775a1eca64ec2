import { firstLines, variants } from './variants.ts';

/** Measures one variant in a process of its own: parsing and checking the same lines in turn, several rounds. */
const [path = '', name = '', rounds = '7', lines = '20000'] = process.argv.slice(2);
const variant = variants.find((candidate) => candidate.name === name);
if (!variant) throw new Error('There is no such variant.');
const texts = await firstLines(path, Number(lines));
const run = variant.prepare();
const times: { parse: number; check: number }[] = [];
let accepted = 0;
// The first two rounds warm up.
for (let round = -2; round < Number(rounds); round += 1) {
  const started = performance.now();
  const records = texts.map((text) => JSON.parse(text) as unknown);
  const parsed = performance.now();
  accepted = run(records);
  const checked = performance.now();
  if (round >= 0) times.push({ parse: parsed - started, check: checked - parsed });
}
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
process.stdout.write(JSON.stringify({ name, records: texts.length, bytes, accepted, times }));
