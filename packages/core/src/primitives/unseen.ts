import type { Fault } from '../wire.ts';

/** Letters and signs that make a value look like another one: why a value is not what it seems to be. */
const hidden: Fault = { code: 'core.hidden-character', params: {} };
const lookAlike: Fault = { code: 'core.look-alike-letter', params: {} };
const direction: Fault = { code: 'core.text-direction', params: {} };
/** What Unicode allows on one letter in text that programs pass on (UAX #15, Stream-Safe Text Format). */
const mostMarks = 30;
const marks: Fault = { code: 'core.stacked-marks', params: { max: mostMarks } };

/** Whatever is not drawn: controls, joiners, direction marks, variation selectors, tags, blanks other than the space. */
const notDrawn = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;
/** Alphabets with letters that look Latin. UTS #39 does not let them stand beside Latin letters in one identifier. */
const likeLatin = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Copt}\p{sc=Cher}\p{sc=Lisu}]/u;
const latin = /\p{sc=Latn}/u;
/** Those of their letters that are drawn as a Latin one: of Cyrillic, of Greek, of Armenian. */
const twins =
  /[\u0405\u0406\u0408\u0410\u0412\u0415\u041a\u041c-\u041e\u0420-\u0423\u0425\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb\u04c0\u04cf\u0501\u051b\u051d\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03f2\u03f3\u0570\u0578\u057d\u0585]/gu;
const printable = /^[ -~]+$/u;
/** U+202A to U+202E and U+2066 to U+2069, and the tag characters U+E0000 to U+E007F. Quick: it runs on every text. */
const steering = /[\u202a-\u202e\u2066-\u2069]|\udb40[\udc00-\udc7f]/;
const turning = /[\u202a-\u202e\u2066-\u2069]/u;
const tag = /[\u{e0000}-\u{e007f}]/u;
/** The one use of tags that is drawn: the flag of a part of a country. */
const flags = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu;

/** Why a value of Latin letters, digits and signs is not one, although it may look so; undefined if it does not. */
export function disguiseOf(value: string): Fault | undefined {
  if (notDrawn.test(value)) return hidden;
  // Full-width and mathematical letters are other forms of the Latin ones.
  const latinized = value.normalize('NFKC').replaceAll(twins, 'x');
  return !printable.test(value) && printable.test(latinized) ? lookAlike : undefined;
}

/** What to be careful with in free text, which is kept as it is: any script, joiners and marks belong to languages. */
export function textCaution(value: string): Fault | undefined {
  if (steering.test(value)) {
    if (turning.test(value)) return direction;
    if (tag.test(value.replaceAll(flags, ''))) return hidden;
  }
  return hasStackedMarks(value) ? marks : undefined;
}

/** What to be careful with in a number or code of no fixed form, which is compared character by character. */
export function comparedCaution(value: string): Fault | undefined {
  if (notDrawn.test(value)) return hidden;
  return likeLatin.test(value) && latin.test(value) ? lookAlike : undefined;
}

/** Whether more marks than allowed follow one another. Such a run covers every so-manieth place, so only those are tried. */
function hasStackedMarks(value: string): boolean {
  for (let at = mostMarks; at < value.length; at += mostMarks + 1) {
    if (!isMark(value, at)) continue;
    let from = at;
    let to = at;
    while (isMark(value, from - 1)) from -= 1;
    while (isMark(value, to + 1)) to += 1;
    if (to - from >= mostMarks) return true;
  }
  return false;
}

const mark = /\p{M}/u;

function isMark(value: string, at: number): boolean {
  return value.charCodeAt(at) >= 0x300 && mark.test(value[at] as string);
}
