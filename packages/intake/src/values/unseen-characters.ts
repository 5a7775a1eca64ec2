/** Marks of direction, joiners, zero-width blanks, tags: nothing of it is drawn. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** None of them is among the letters that most cells hold; this is much quicker to tell. */
const beyondAscii = /[^\0-\x7f]/;

/** A text without the characters that cannot be seen. */
export function withoutUnseen(text: string): string {
  return beyondAscii.test(text) ? text.replaceAll(unseen, '') : text;
}
