/** What a cell says of letters that were lost when it was saved. */
export type LostLetters =
  /** It holds a character that stands for lost ones. */
  | 'certain'
  /** Question marks stand among its letters. */
  | 'among-letters'
  /** It is words of question marks. */
  | 'several-words'
  /** It is one word of question marks, which somebody may also have typed. */
  | 'one-word';

/** The replacement character, also as Western and Chinese programs read its bytes. */
const replacement = /\ufffd|\u00ef\u00bf\u00bd|\u951f\u65a4\u62f7/u;
/** A program that cannot write a letter writes a question mark: `Nguy?n`, `M??ng`. In addresses of the web it is meant. */
const amongLetters = /\p{L}\?+\p{L}/u;
const webAddress = /:\/\/|www\.|\.\w+\/|=/iu;
const onlyMarks = /^[?\s.,:;/()-]*$/u;
const wordOfMarks = /\?{2,}/gu;

/** What a cell says of lost letters; undefined if nothing speaks for any. */
export function lostLetters(text: string): LostLetters | undefined {
  if (replacement.test(text)) return 'certain';
  if (!text.includes('?')) return undefined;
  if (onlyMarks.test(text)) {
    const words = text.match(wordOfMarks)?.length ?? 0;
    if (words === 0) return undefined;
    return words > 1 ? 'several-words' : 'one-word';
  }
  return amongLetters.test(text) && !webAddress.test(text) ? 'among-letters' : undefined;
}
