import { gunzip } from './gunzip.ts';
import type { Limits } from './limits.ts';
import { type Peeked, peekSource } from './peek.ts';
import { UnreadableError } from './problem.ts';
import { isGzip, isZip } from './sniff-magic.ts';
import { readChunks } from './source.ts';

/**
 * A source as it is, or unpacked while it is read where it is gzip by its first bytes, whatever its name says. What was
 * packed must be a text: archives in archives are what bombs are made of.
 */
export async function unpackGzip(peeked: Peeked, limits: Limits): Promise<Peeked> {
  if (!isGzip(peeked.head)) return peeked;
  const unpacked = await peekSource(gunzip(readChunks(peeked.source), limits));
  if (isGzip(unpacked.head) || isZip(unpacked.head)) throw new UnreadableError('intake.gzip-nested');
  return unpacked;
}

/** A file's name without what says that it is packed. */
export function unpackedName(name: string | undefined): string | undefined {
  return name?.replace(/\.gz(ip)?$/i, '');
}
