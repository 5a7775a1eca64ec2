import { findBytes } from './find-byte.ts';

/** The longest sign, and what has to be seen before and behind it. */
const OVERLAP = 32;

/** Whether something begins at a place in UTF-8. */
type Sign = (bytes: Uint8Array, at: number) => boolean;

/**
 * What the bytes of a text have shown so far of letters that are lost, read wrongly or written in a way of their own.
 * Cells are looked at one by one only after something has been seen, as most texts show nothing.
 */
export class TextSigns {
  /** Question marks side by side or within a word. */
  question = false;
  /** Something that stands for a lost letter. */
  replaced = false;
  /** Letters as UTF-8 has them that was read in another encoding. */
  misread = false;
  /** Burmese that is not Unicode. */
  zawgyi = false;
  /** The last bytes so far; a text begins as after a line end. */
  #before: Uint8Array = new Uint8Array([0x0a, 0x0a, 0x0a]);

  get any(): boolean {
    return this.question || this.replaced || this.misread || this.zawgyi;
  }

  /** Looks through the next piece of a text in UTF-8. */
  look(bytes: Uint8Array): void {
    const seam = new Uint8Array(this.#before.length + Math.min(bytes.length, OVERLAP));
    seam.set(this.#before);
    seam.set(bytes.subarray(0, OVERLAP), this.#before.length);
    this.#look(seam);
    this.#look(bytes);
    this.#before = (bytes.length < OVERLAP ? seam : bytes).slice(-OVERLAP);
  }

  #look(bytes: Uint8Array): void {
    this.question ||= holds(bytes, questionMark, isWithinWord);
    this.replaced ||= holds(bytes, replacement) || holds(bytes, chineseReplacement);
    this.misread ||=
      holds(bytes, westernLetter, isWesternPair) ||
      holds(bytes, thaiLetter, isThaiPair) ||
      holds(bytes, arabicTah, isArabicTriple) ||
      holds(bytes, arabicZah, isArabicTriple);
    this.replaced ||= this.misread;
    this.zawgyi ||= holds(bytes, burmeseLetter, isZawgyiSign);
  }
}

// What signs begin with, as far as it is always the same: letters of Asia begin with the same byte over and over.
const questionMark = Uint8Array.of(0x3f);
const replacement = Uint8Array.of(0xef, 0xbf, 0xbd);
/** What Chinese programs make of two replacement characters. */
const chineseReplacement = Uint8Array.of(0xe9, 0x94, 0x9f, 0xe6, 0x96);
const westernLetter = Uint8Array.of(0xc3);
const thaiLetter = Uint8Array.of(0xe0, 0xb9, 0x80, 0xe0, 0xb8);
const arabicTah = Uint8Array.of(0xd8, 0xb7);
const arabicZah = Uint8Array.of(0xd8, 0xb8);
const burmeseLetter = Uint8Array.of(0xe1, 0x80);

function holds(bytes: Uint8Array, beginning: Uint8Array, sign: Sign = () => true): boolean {
  for (let at = findBytes(bytes, beginning, 0); at >= 0; at = findBytes(bytes, beginning, at + 1))
    if (sign(bytes, at)) return true;
  return false;
}

const isLetter = (byte = 0): boolean => byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
const isWithinWord: Sign = (bytes, at) =>
  bytes[at + 1] === 0x3f || (isLetter(bytes[at - 1]) && isLetter(bytes[at + 1]));

/** Ã, Â and their like, and then what windows-1252 makes of a byte that goes on a character. */
const isWesternPair: Sign = (bytes, at) => {
  const second = bytes[at + 1] ?? 0;
  if (second < 0x82 || second > 0xb4) return false;
  const third = bytes[at + 2];
  const fourth = bytes[at + 3];
  if (third === 0xe2) return fourth === 0x80 || fourth === 0x82 || fourth === 0x84;
  return third === 0xc2 || third === 0xc5 || third === 0xc6 || third === 0xcb;
};

/** What windows-874 makes of two Thai letters: twice เธ or เน and another character. */
const isThaiPair: Sign = (bytes, at) => beginsThai(bytes, at) && beginsThai(bytes, afterChar(bytes, at + 6));
const beginsThai: Sign = (bytes, at) =>
  bytes[at] === 0xe0 &&
  bytes[at + 1] === 0xb9 &&
  bytes[at + 2] === 0x80 &&
  bytes[at + 3] === 0xe0 &&
  bytes[at + 4] === 0xb8 &&
  (bytes[at + 5] === 0x98 || bytes[at + 5] === 0x99);

/** What windows-1256 makes of three Arabic letters: three times ط or ظ and another character. */
const isArabicTriple: Sign = (bytes, at) => {
  const second = afterChar(bytes, at + 2);
  return (
    beginsArabic(bytes, at) &&
    beginsArabic(bytes, second) &&
    beginsArabic(bytes, afterChar(bytes, second + 2))
  );
};
const beginsArabic: Sign = (bytes, at) =>
  bytes[at] === 0xd8 && (bytes[at + 1] === 0xb7 || bytes[at + 1] === 0xb8);

function afterChar(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  return at + (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1);
}

/** A killer without a consonant to follow, or a vowel or medial at the beginning of a word: see `isZawgyi`. */
const isZawgyiSign: Sign = (bytes, at) => {
  if (bytes[at + 1] !== 0x80) return false;
  const last = bytes[at + 2] ?? 0;
  if (last === 0xb9 && !isConsonant(bytes, at + 3)) return true;
  return last >= 0xab && last <= 0xbe && at >= 3 && !carries(bytes, at - 3);
};

const isConsonant: Sign = (bytes, at) => {
  const third = bytes[at + 2] ?? 0;
  if (bytes[at] !== 0xe1) return false;
  return bytes[at + 1] === 0x80 ? third <= 0xa1 : bytes[at + 1] === 0x81 && third >= 0x90 && third <= 0xa6;
};

/** Whether the character at a place may carry a sign: one of a script of Myanmar, a joiner, or the circle for no letter. */
const carries: Sign = (bytes, at) => {
  const [first, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (first === 0xe1) return second <= 0x81 || (second === 0x82 && third <= 0x9f);
  if (first === 0xea) return (second === 0xa7 || second === 0xa9) && third >= 0xa0;
  return (
    first === 0xe2 &&
    ((second === 0x80 && third >= 0x8b && third <= 0x8d) || (second === 0x97 && third === 0x8c))
  );
};
