import type { Finding } from '@amparo/validate';
import { expect } from 'vitest';
import { file } from './_files.ts';
import { checkHere } from './_here.ts';

/** What a check of a file finds, on a fixed day. */
export async function findings(name: string, content: string | Uint8Array): Promise<Finding[]> {
  const { stdout, stderr } = await checkHere(await file(name, content), {
    format: 'json',
    now: '2026-06-01T00:00:00Z',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout).findings;
}

/** The errors among findings: what they are and where. */
export function errors(found: readonly Finding[]): Pick<Finding, 'code' | 'path' | 'address'>[] {
  return found
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path, address }) => ({ code, path, ...(address && { address }) }));
}
