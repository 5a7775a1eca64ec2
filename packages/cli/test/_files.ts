import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GrievanceCase } from '@amparo/grievance';
import { sampleCases } from '@amparo/grievance/samples';

/** A new folder, gone when all tests are over. */
export function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'f-'));
}

/** A file in a folder of its own. */
export async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await folder(), name);
  await writeFile(path, content);
  return path;
}

/** Good cases without duplicates, so that any part of them stands on its own. */
export function goodCases(count: number, seed = 1): GrievanceCase[] {
  const cases: GrievanceCase[] = [];
  for (const sample of sampleCases({ seed })) {
    if (cases.length === count) break;
    if (!sample.duplicateOf) cases.push(sample);
  }
  return cases;
}

/** Records as NDJSON. */
export function ndjson(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
