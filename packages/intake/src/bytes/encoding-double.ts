import { type Standing, wordsApart } from './encoding-joins.ts';
import type { CharacterRange, DoubleByteModel } from './encoding-models.ts';

/** An ASCII character, whatever it is: others read a trail byte below 80 as one. */
const ASCII = Math.log(1 / 50);
/** A half-width katakana, which only old forms still use. */
const HALF_WIDTH = Math.log(0.005 / 63);
/** A character written with four bytes, as GB 18030 does with what its older forms lack. */
const FOUR_BYTES = Math.log(1e-6);

/**
 * The natural logarithm of how likely bytes are as text in a two-byte encoding. Whether they can be at all, only
 * decoding tells.
 */
export function scoreDoubleByte({ label, prior, ranges }: DoubleByteModel, bytes: Uint8Array): number {
  let sum = prior;
  let before: Standing = 'other';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      const here = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a ? 'ascii' : 'other';
      if (before === 'high') sum += wordsApart.afterHigh[here];
      before = here;
      continue;
    }
    sum += wordsApart.highAfter[before];
    before = 'high';
    if (label === 'shift_jis' && byte >= 0xa1 && byte <= 0xdf) {
      sum += HALF_WIDTH;
      continue;
    }
    const trail = bytes[i + 1];
    if (trail === undefined) break;
    if (label === 'gb18030' && trail >= 0x30 && trail <= 0x39) {
      sum += FOUR_BYTES;
      i += 3;
      continue;
    }
    const range = ranges.find((candidate) => holds(candidate, byte, trail));
    sum += range ? Math.log(range.share / range.size) : FOUR_BYTES;
    if (trail < 0x80) sum -= ASCII;
    i++;
  }
  return sum;
}

function holds({ lead, trail }: CharacterRange, first: number, second: number): boolean {
  return first >= lead[0] && first <= lead[1] && second >= trail[0] && second <= trail[1];
}
