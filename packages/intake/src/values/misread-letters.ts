import { createDecoder } from '../bytes/decoder.ts';

/** How UTF-8 looks that was read in some other encoding and saved again. */
interface Misreading {
  /** The encoding it was read in. */
  readonly label: string;
  /** What has to be there at least; looked for first, as it is quick. */
  readonly sign: RegExp;
  /** What the bytes, read rightly, have to be, so that a word that has the sign by chance is left alone. */
  readonly right: RegExp;
}

/** All that windows-1252 makes of the bytes 80 to BF, which go on a character in UTF-8. */
const goesOn =
  '[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]';

const misreadings: readonly Misreading[] = [
  { label: 'windows-1252', sign: new RegExp(`[\u00c2-\u00f4]${goesOn}`, 'u'), right: /[^\0-\x7f]/u },
  { label: 'windows-874', sign: /(?:\u0e40[\u0e18\u0e19].){2}/u, right: /[\u0e01-\u0e5b]{2}/u },
  { label: 'windows-1256', sign: /(?:[\u0637\u0638].){3}/u, right: /[\u0621-\u064a]{3}/u },
];

/** Whether a text is UTF-8 that was read as something else before it was saved: `JosÃ©` for `José`. */
export function isMisread(text: string): boolean {
  return misreadings.some(({ label, sign, right }) => {
    if (!sign.test(text)) return false;
    const again = readAgain(text, label);
    return again !== undefined && right.test(again);
  });
}

/** The text that the bytes of a text in one encoding are in UTF-8; undefined where they are none. */
function readAgain(text: string, label: string): string | undefined {
  const table = bytesOf(label);
  const bytes: number[] = [];
  for (const char of text) {
    const byte = char <= '\x7f' ? char.charCodeAt(0) : table.get(char);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The byte of each character beyond ASCII in a one-byte encoding. */
function bytesOf(label: string): ReadonlyMap<string, number> {
  let table = tables.get(label);
  if (!table) {
    const made = new Map<string, number>();
    for (let byte = 0x80; byte < 0x100; byte++) {
      try {
        made.set(createDecoder(label).decode(Uint8Array.of(byte)), byte);
      } catch {
        // The encoding has nothing there.
      }
    }
    table = made;
    tables.set(label, table);
  }
  return table;
}
