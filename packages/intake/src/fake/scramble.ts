import { pick, randomBelow } from './random.ts';

/** How many characters around one are looked through for others of its kind. */
const block = 128;
const kinds = ['Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Mn', 'Mc'].map((name) => new RegExp(`^\\p{${name}}$`, 'u'));
const letterOrMark = /[\p{L}\p{M}]/u;
const hexLetters = { lower: [...'abcdef'], upper: [...'ABCDEF'] };

/** Letters that may stand for one another: the same kind, case and block of Unicode. */
const likes = new Map<string, readonly string[]>();

/**
 * A text with every letter and digit replaced by another one of the same script, case and kind. Blanks, punctuation and
 * the length stay; zeros at the beginning of a number stay, too.
 */
export function scramble(text: string): string {
  return scrambleDigits(text.replace(/[\p{L}\p{M}]/gu, otherLetter));
}

/** The same for texts in base 16: letters stay within a to f. */
export function scrambleHex(text: string): string {
  return text.replace(/[0-9a-f]/giu, (char) => {
    if (/\d/u.test(char)) return otherDigit(char, false);
    return other(char >= 'a' ? hexLetters.lower : hexLetters.upper, char);
  });
}

/** A text with its digits replaced only. */
export function scrambleDigits(text: string): string {
  return text.replace(/\p{Nd}+/gu, (digits) => {
    // One digit alone says nothing, and is often a count that has to be one.
    if (digits.length === 1 && valueOfDigit(digits) !== 0)
      return inDigitsOf(digits, String(1 + randomBelow(9)));
    let begun = false;
    return Array.from(digits, (digit) => {
      const isZero = valueOfDigit(digit) === 0;
      if (!begun && isZero) return digit;
      const isFirst = !begun;
      begun = true;
      return otherDigit(digit, isFirst);
    }).join('');
  });
}

/** Whether a text has anything that scrambling replaces. */
export function holdsLetters(text: string): boolean {
  return letterOrMark.test(text);
}

/** What a digit of any script is worth: those of a script follow one another from its zero. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** A number in the digits that another one is written in. */
export function inDigitsOf(like: string, digits: string): string {
  const first = /\p{Nd}/u.exec(like)?.[0] ?? '0';
  const zero = (first.codePointAt(0) as number) - valueOfDigit(first);
  return digits.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** A text with digits of any script as digits of ours. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)));
}

function otherDigit(digit: string, notZero: boolean): string {
  const value = valueOfDigit(digit);
  const least = notZero ? 1 : 0;
  let drawn = value;
  while (drawn === value) drawn = least + randomBelow(10 - least);
  return inDigitsOf(digit, String(drawn));
}

function otherLetter(letter: string): string {
  const code = letter.codePointAt(0) as number;
  const kind = kinds.findIndex((pattern) => pattern.test(letter));
  const from = code - (code % block);
  const key = `${from} ${kind}`;
  let alike = likes.get(key);
  if (!alike) {
    const pattern = kinds[kind] ?? letterOrMark;
    alike = Array.from({ length: block }, (_, step) => String.fromCodePoint(from + step)).filter(
      (char) =>
        // Letters that are put together anew by normalisation, or fall apart, would change the length.
        pattern.test(char) && char.normalize('NFC') === char,
    );
    likes.set(key, alike);
  }
  return other(alike, letter);
}

/** Another of a list; where there is none, any letter rather than the same. */
function other(list: readonly string[], than: string): string {
  if (list.length < 2) return than === 'x' ? 'y' : 'x';
  let drawn = than;
  while (drawn === than) drawn = pick(list);
  return drawn;
}
