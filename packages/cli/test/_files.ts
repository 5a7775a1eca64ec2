import { mkdtempSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GrievanceCase } from '@amparo/grievance';
import { sampleCases } from '@amparo/grievance/samples';
import { afterAll } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'amparo-test-'));
afterAll(() => rm(root, { recursive: true, force: true }));

/** A new folder, gone when the tests of the file are over. */
export function folder(): Promise<string> {
  return mkdtemp(join(root, 'f-'));
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
