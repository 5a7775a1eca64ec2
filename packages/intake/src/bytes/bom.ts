/** Encodings that a byte order mark can tell. */
export type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

export interface ByteOrderMark {
  readonly encoding: MarkedEncoding;
  readonly length: number;
}

/** The byte order mark a text begins with. Give at least 4 bytes, or all there are. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  // UTF-32LE begins with the mark of UTF-16LE, so it is looked for first.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** Of text in UTF-16, so many characters at least are ASCII: delimiters and line ends, digits and codes. */
const LEAST_ASCII = 0.05;
/** Of text in UTF-16, so many of the other characters at most could be two characters of ASCII: some Chinese ones. */
const MOST_PAIRS = 0.6;

/**
 * UTF-16 without a mark: what is ASCII has a zero beside it, always on the same side. Such a file is also valid UTF-8 full
 * of NUL, so it has to be told from text. Give the beginning; too short a text is not judged.
 */
export function unmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(head.length, 4096) & ~1;
  if (length < 16) return undefined;
  const zeros = [0, 0];
  let pairs = 0;
  for (let i = 0; i < length; i += 2) {
    if (head[i] === 0) zeros[0] = (zeros[0] ?? 0) + 1;
    if (head[i + 1] === 0) zeros[1] = (zeros[1] ?? 0) + 1;
    if (isPrintable(head[i]) && isPrintable(head[i + 1])) pairs++;
  }
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(even, odd);
  if (most < (length / 2) * LEAST_ASCII || Math.min(even, odd) > most * 0.1) return undefined;
  return pairs <= (length / 2 - most) * MOST_PAIRS ? (odd > even ? 'utf-16le' : 'utf-16be') : undefined;
}

const isPrintable = (byte = 0): boolean => (byte >= 0x20 && byte <= 0x7e) || (byte >= 0x09 && byte <= 0x0d);
