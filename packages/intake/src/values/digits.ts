import type { ValueReader } from './value.ts';

/** The zeros of the scripts in which people write digits: Arabic, Indic, Thai, Lao, Burmese, Khmer, full width. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0x1040,
  0x17e0, 0xff10,
];

/** Much quicker to tell than which digits there are. */
const beyondAscii = /[^\0-\x7f]/;

/** Digits of any script as 0 to 9. */
export function latinDigits(text: string): string {
  if (!beyondAscii.test(text)) return text;
  return text.replaceAll(/[^\P{Nd}0-9]/gu, (digit) => {
    const point = digit.codePointAt(0) as number;
    const zero = zeros.find((candidate) => point >= candidate && point < candidate + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}

/** Makes a reader read the digits of any script: `২৭` is 27. */
export function withAnyDigits(read: ValueReader): ValueReader {
  return (cell, facts) => {
    if (cell.kind !== 'text') return read(cell, facts);
    const text = latinDigits(cell.text);
    const reading = read({ kind: 'text', text }, facts);
    return 'value' in reading && text !== cell.text && !reading.change
      ? { ...reading, change: 'intake.digits-rewritten' }
      : reading;
  };
}
