import { UnreadableError } from './problem.ts';

/** Turns the bytes of a text into characters, piece by piece. */
export interface Decoder {
  /** The name that the Encoding Standard gives to the encoding. */
  readonly encoding: string;
  /** The text of the next piece, or of what is left at the end. Throws where the bytes do not fit the encoding. */
  decode(piece?: Uint8Array): string;
}

/**
 * A strict decoder for a label of the Encoding Standard. A byte order mark is kept, since whoever reads a file has taken
 * it away. Throws UnreadableError for a label that nobody knows.
 */
export function createDecoder(label: string): Decoder {
  let inner: InstanceType<typeof TextDecoder>;
  try {
    inner = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    throw new UnreadableError('intake.encoding-unknown', { encoding: label });
  }
  const { encoding } = inner;
  if (encoding === 'windows-1252') return { encoding, decode: decodeWindows1252 };
  const decode = (piece?: Uint8Array): string =>
    piece ? inner.decode(piece, { stream: true }) : inner.decode();
  return { encoding, decode: encoding === 'windows-1258' ? composing(decode) : decode };
}

/** What windows-1252 has in place of the control characters 80 to 9F; 0 where it has none. */
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
];
const units1252 = Uint16Array.from({ length: 256 }, (_, byte) => WINDOWS_1252[byte - 0x80] || byte);

/** By a table of our own: many versions of Node from 20.18.3 to 24 read these 32 bytes as control characters. */
function decodeWindows1252(piece: Uint8Array = new Uint8Array(0)): string {
  const units = new Uint16Array(piece.length);
  for (let i = 0; i < piece.length; i++) units[i] = units1252[piece[i] as number] as number;
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

const isTone = (unit: number): boolean => unit >= 0x0300 && unit <= 0x036f;
/** No letter has so many tone marks; text that goes on with them is not kept waiting for its end. */
const MOST_TONES = 32;

/** Windows-1258 writes the tones of Vietnamese apart from their letters; everything else writes them as one. */
function composing(decode: Decoder['decode']): Decoder['decode'] {
  let kept = '';
  return (piece) => {
    const text = kept + decode(piece);
    let end = text.length;
    if (piece) {
      // The last letter may get a tone from the next piece.
      while (end > 0 && isTone(text.charCodeAt(end - 1))) end--;
      end = text.length - end < MOST_TONES ? Math.max(0, end - 1) : text.length;
    }
    kept = text.slice(end);
    return text.slice(0, end).normalize('NFC');
  };
}
