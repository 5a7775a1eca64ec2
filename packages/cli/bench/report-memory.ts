import { existsSync, readFileSync } from 'node:fs';

// Loaded before a measured program: at its end, the peak of its resident memory in kilobytes goes to standard error.
// `maxRSS` would also count what the program that started this one held at that moment.
const status = '/proc/self/status';

export function peakKilobytes(): number {
  const own = existsSync(status) ? /VmHWM:\s+(\d+) kB/u.exec(readFileSync(status, 'utf8')) : undefined;
  return Number(own?.[1] ?? process.resourceUsage().maxRSS);
}

process.on('exit', () => process.stderr.write(`\npeak-rss-kb ${peakKilobytes()}\n`));
