import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { variants } from './write-variants.ts';

/** Runs one writer once and tells how long it took and how much memory it held. */
const [name = '', rows = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'amparo-bench-'));
const path = join(folder, 'cases.xlsx');
const write = variants.get(name);
if (!write) throw new Error(`There is no writer ${name}.`);
const spent = process.cpuUsage();
const before = performance.now();
await write(path, Number(rows));
const milliseconds = performance.now() - before;
const { user, system } = process.cpuUsage(spent);
const { size } = await stat(path);
console.log(
  JSON.stringify({
    milliseconds,
    cpu: (user + system) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
    size: size / 1e6,
  }),
);
await rm(folder, { recursive: true });
