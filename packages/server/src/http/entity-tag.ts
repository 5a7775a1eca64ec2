import { Refusal } from './refusal.ts';

/** The entity tag of a version. It says which version it is and nothing of what the version holds. */
export function entityTagOf(version: number): string {
  return `"v${version}"`;
}

/** Whether a tag, as a cache may have weakened it, is that of a version. */
export function matchesVersion(tag: string | undefined, version: number): boolean {
  return tag?.replace(/^W\//u, '') === entityTagOf(version);
}

/** The version that a request changes. @throws {Refusal} for a tag that no version has. */
export function versionIn(tag: string): number {
  const version = /^"v([1-9]\d{0,14})"$/u.exec(tag)?.[1];
  if (version === undefined) throw new Refusal('precondition-failed');
  return Number(version);
}
