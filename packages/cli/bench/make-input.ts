import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleCases } from '@amparo/grievance/samples';

/** How many cases the benchmark reads, and how many of a hundred of them have faults. */
export const cases = 200_000;
const faultShare = 0.05;

/** Writes the input once: invented cases as NDJSON, always the same. Gives its path and size in bytes. */
export async function makeInput(): Promise<{ path: string; size: number }> {
  // Samples change with the standard; a file of other samples is not used.
  const [first] = sampleCases({ seed: 1, count: 1 });
  const mark = createHash('sha256').update(JSON.stringify(first)).digest('hex').slice(0, 8);
  const path = join(
    dirname(fileURLToPath(import.meta.url)),
    '..',
    '..',
    '..',
    '.cache',
    `cases-${cases}-${mark}.ndjson`,
  );
  if (!existsSync(path)) {
    process.stderr.write(`Writing ${cases.toLocaleString('en')} invented cases (once) ...\n`);
    await mkdir(dirname(path), { recursive: true });
    const file = createWriteStream(`${path}.partial`);
    for (const record of sampleCases({ seed: 1, count: cases, faults: faultShare })) {
      if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
    await rename(`${path}.partial`, path);
  }
  return { path, size: statSync(path).size };
}
