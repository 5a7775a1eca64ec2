import { peakKilobytes } from '../report-memory.ts';
import { csvReaders, xlsxReaders } from './readers.ts';

/**
 * Measures one reader on one file in a process of its own. It reads a small file of the same kind before the clock starts:
 * what is loaded when it is first needed is loaded then.
 */
const [path = '', name = '', small = ''] = process.argv.slice(2);
const readers = path.endsWith('.xlsx') ? xlsxReaders : csvReaders;
const reader = readers.find((candidate) => candidate.name === name);
if (!reader) throw new Error('There is no such reader.');
const read = await reader.prepare();
await read(small);
const before = process.cpuUsage();
const started = performance.now();
const rows = await read(path);
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    rows,
    milliseconds,
    cpu: (user + system) / 1000,
    peak: peakKilobytes() / 1000,
  }),
);
