import { Refusal } from './refusal.ts';
import { sha256 } from './sha-256.ts';

/**
 * Where a listing goes on, as text. It is tied to the listing that gave it; it is no secret, since what a caller may see is
 * decided for each item.
 */
export function writeCursor(position: number, listing: readonly string[]): string {
  return Buffer.from(`${position} ${markOf(listing)}`).toString('base64url');
}

/** The position in a cursor; 0 where there is none. @throws {Refusal} for one of another listing. */
export function readCursor(cursor: string | undefined, listing: readonly string[]): number {
  if (cursor === undefined) return 0;
  const [position = '', mark] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (!/^\d{1,15}$/u.test(position) || mark !== markOf(listing)) throw new Refusal('cursor-refused');
  return Number(position);
}

function markOf(listing: readonly string[]): string {
  return sha256(JSON.stringify(listing)).slice(0, 12);
}
