import { createDecoder } from './decoder.ts';
import { amongAscii, type Standing, wordsApart } from './encoding-joins.ts';
import type { SingleByteModel } from './encoding-models.ts';

/** What a byte beyond ASCII stands for. */
type Kind = 'lower' | 'upper' | 'letter' | 'mark' | 'punctuation' | 'symbol' | 'nothing';

/** A one-byte encoding made ready to judge text by. */
export interface SingleByteScorer {
  readonly label: string;
  /** The natural logarithm of how likely the bytes are as text in the encoding; undefined where they cannot be. */
  score(bytes: Uint8Array): number | undefined;
}

const LETTERS = 0.95;
const PUNCTUATION = '’‘“”–—…«»\u00a0€£°•';
const logs = {
  otherLetter: Math.log(0.001),
  punctuation: Math.log(0.004),
  symbol: Math.log(0.0004),
  /** A control character: nobody writes one. */
  nothing: Math.log(1e-7),
  /** A symbol within a word, or a capital after a small letter. */
  oddWithin: Math.log(0.01),
  upperAfterUpper: Math.log(0.4),
  upperFirst: Math.log(0.3),
  /** A tone or vowel sign with no letter to carry it. */
  loneMark: Math.log(0.002),
};

/** Signs that Thai writes before the consonant they belong to, and the consonants. */
const isThaiLead = (unit: number): boolean => unit >= 0x0e40 && unit <= 0x0e44;
const isThaiConsonant = (unit: number): boolean => unit >= 0x0e01 && unit <= 0x0e2e;

/** Makes an encoding ready. The letters of its model get their share by rank, as in every language few are frequent. */
export function singleByteScorer(model: SingleByteModel): SingleByteScorer {
  const units = new Uint16Array(256);
  const kinds: Kind[] = [];
  const weights = new Float64Array(256);
  const total = [...model.letters].reduce((sum, _, rank) => sum + 1 / (rank + 3), 0);
  for (let byte = 0x80; byte < 0x100; byte++) {
    const char = charOf(model.label, byte);
    units[byte] = char?.charCodeAt(0) ?? 0;
    const kind = kindOf(char);
    kinds[byte] = kind;
    const rank = char === undefined ? -1 : model.letters.indexOf(char.toLowerCase());
    if (rank >= 0) weights[byte] = Math.log(LETTERS / (rank + 3) / total);
    else if (kind === 'nothing' || kind === 'punctuation' || kind === 'symbol') weights[byte] = logs[kind];
    else weights[byte] = logs.otherLetter;
  }
  const joins = model.amongAscii ? amongAscii : wordsApart;

  const score = (bytes: Uint8Array): number | undefined => {
    let sum = model.prior;
    let before: Standing = 'other';
    let kindBefore: Kind | 'ascii-upper' | 'ascii-lower' | undefined;
    let unitBefore = 0;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      if (byte < 0x80) {
        const isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
        const here = isLetter ? 'ascii' : 'other';
        if (before === 'high') sum += joins.afterHigh[here];
        // A capital within a word of small letters beyond ASCII is as odd as the other way round.
        if (isLetter && byte < 0x61 && kindBefore === 'lower') sum += logs.oddWithin;
        before = here;
        kindBefore = isLetter ? (byte < 0x61 ? 'ascii-upper' : 'ascii-lower') : undefined;
        unitBefore = byte;
        continue;
      }
      const kind = kinds[byte] as Kind;
      const unit = units[byte] as number;
      if (unit === 0) return undefined;
      sum += weights[byte] as number;
      if (kind === 'symbol' || kind === 'nothing' || kind === 'punctuation') {
        if (before === 'high') sum += joins.afterHigh.other;
        const next = bytes[i + 1] ?? 0;
        const within =
          before !== 'other' && (next >= 0x80 || ((next | 0x20) >= 0x61 && (next | 0x20) <= 0x7a));
        if (within && unit !== 0x2019) sum += logs.oddWithin;
        before = 'other';
      } else {
        sum += joins.highAfter[before];
        const upperBefore = kindBefore === 'upper' || kindBefore === 'ascii-upper';
        const lowerBefore = kindBefore === 'lower' || kindBefore === 'ascii-lower';
        if (kind === 'upper') {
          sum += lowerBefore ? logs.oddWithin : upperBefore ? logs.upperAfterUpper : logs.upperFirst;
        } else if (kind === 'mark' && !carries(kindBefore, unitBefore)) sum += logs.loneMark;
        if (isThaiLead(unitBefore) && !isThaiConsonant(unit)) sum += logs.oddWithin;
        before = 'high';
      }
      kindBefore = kind;
      unitBefore = unit;
    }
    return sum;
  };
  return { label: model.label, score };
}

/** Whether a mark can stand on what is before it: a letter, or another mark, but no sign that waits for a consonant. */
function carries(kind: Kind | 'ascii-upper' | 'ascii-lower' | undefined, unit: number): boolean {
  if (kind === 'ascii-upper' || kind === 'ascii-lower') return /[aeiouy]/i.test(String.fromCharCode(unit));
  if (kind === undefined || kind === 'punctuation' || kind === 'symbol' || kind === 'nothing') return false;
  return !isThaiLead(unit);
}

function charOf(label: string, byte: number): string | undefined {
  try {
    const decoder = createDecoder(label);
    return decoder.decode(Uint8Array.of(byte)) + decoder.decode() || undefined;
  } catch {
    return undefined;
  }
}

function kindOf(char: string | undefined): Kind {
  if (char === undefined || /[\p{Cc}\p{Co}\p{Cn}]/u.test(char)) return 'nothing';
  if (PUNCTUATION.includes(char)) return 'punctuation';
  if (/\p{M}/u.test(char)) return 'mark';
  if (/\p{Lu}/u.test(char)) return 'upper';
  if (/\p{Ll}/u.test(char)) return 'lower';
  return /[\p{L}\p{N}]/u.test(char) && !/[ªº²³¹¼½¾]/u.test(char) ? 'letter' : 'symbol';
}
