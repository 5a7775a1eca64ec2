/** Letters and signs of the scripts of Myanmar. */
const myanmar = '\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff';

/**
 * What Zawgyi writes and Unicode never does, in any language of Myanmar: a killer that kills no following consonant, and a
 * vowel or medial before its consonant at the beginning of a word. Zawgyi puts them where they are seen, Unicode where
 * they are said.
 */
const signs = new RegExp(
  `\u1039(?![\u1000-\u1021\u1050-\u1066])|(?<![${myanmar}\u200b-\u200d\u25cc])[\u102b-\u103e]`,
  'u',
);

/** Whether a text is written in Zawgyi. Short words may not show it. */
export function isZawgyi(text: string): boolean {
  return signs.test(text);
}
