import { formatMessage, type Words } from '@amparo/validate';

/** Says a text of a catalogue in one language, filled in. */
export type Say<Key extends string> = (
  key: Key,
  params?: Readonly<Record<string, string | number>>,
) => string;

/** Says texts in a language as far as it has them, else in the English that is given. ICU MessageFormat. */
export function sayIn<Key extends string>(
  english: Readonly<Record<Key, string>>,
  words: Words,
  language: string,
): Say<Key> {
  return (key, params = {}) => formatMessage(words.word(key, language) ?? english[key], language, params);
}
