import { responseLines } from './response-lines.ts';
import { variants } from './variants.ts';

/** Measures one variant in a process of its own, so that its memory is its own. */
const [name = '', count = '0'] = process.argv.slice(2);
const variant = variants[name];
if (!variant) throw new Error('There is no such variant.');
const { lines, wave } = responseLines(Number(count));
const before = process.resourceUsage().maxRSS;
const started = performance.now();
const outcome = variant({ lines, count: Number(count), wave });
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  JSON.stringify({ seconds, outcome, peak: process.resourceUsage().maxRSS / 1000, before: before / 1000 }),
);
