import type { Codelist } from '@amparo/core';
import { yesNoIn } from '../values/boolean.ts';
import { fold } from '../values/fold.ts';
import type { AnsweredWords } from './fake-answers.ts';
import { pick } from './random.ts';

const languages = [
  'en',
  'ar',
  'bn',
  'fa',
  'fil',
  'hi',
  'id',
  'km',
  'lo',
  'my',
  'ne',
  'si',
  'ta',
  'th',
  'ur',
  'vi',
  'zh',
];
const signs = [
  ['true', 'false'],
  ['1', '0'],
  ['y', 'n'],
  ['✓', '☐'],
  ['✔', '☐'],
  ['☑', '☐'],
] as const;

/** Yes or no at random, in the word, letter or sign of the text. */
export function fakeYesNo(text: string): string {
  const lower = text.toLowerCase().trim();
  const pair =
    [...languages.map(yesNoIn), ...signs].find((words) => words.some((word) => word === lower)) ??
    yesNoIn('en');
  const word = pick(pair);
  if (lower === text) return word;
  return text.length > 1 && text === text.toUpperCase()
    ? word.toUpperCase()
    : word.charAt(0).toUpperCase() + word.slice(1);
}

/** How codes may be set apart in one cell; the first that fits counts. */
const separators = [/([;|\n]\s*)/u, /([;|,\n]\s*)/u, /([;|,\s]\s*)/u];

/** How to write a code in the way of another one. */
interface Writing {
  readonly asCode: boolean;
  /** Words that mean codes by answers, and whether each becomes the one made-up word that stands for it. */
  readonly words?: AnsweredWords | undefined;
  readonly stays?: boolean;
}

/** Other codes of the same list, in the same way: codes for codes, titles for titles, words of answers for such words. */
export function fakeCodes(text: string, list: Codelist, writing: Writing): string {
  const { asCode, words, stays = false } = writing;
  const writingOf = (part: string) => (words?.has(part) ? 'word' : standardWritingOf(part, list));
  const written = writingOf(text);
  if (written === 'word' && words) return words.draw(text, stays);
  if (written && written !== 'word') return other(list, new Set())[written];
  const taken = new Set<string>();
  for (const separator of separators) {
    const parts = text.split(separator);
    const ways = parts.map((part, at) => (at % 2 === 1 || part === '' ? undefined : writingOf(part.trim())));
    if (parts.some((part, at) => at % 2 === 0 && part !== '' && !ways[at])) continue;
    return parts
      .map((part, at) => {
        const way = ways[at];
        if (way === 'word' && words) return words.draw(part.trim(), stays);
        return way && way !== 'word' ? other(list, taken)[way] : part;
      })
      .join('');
  }
  // Written in a way of which only reading knows, such as a country's name in Thai.
  return other(list, taken)[asCode ? 'code' : 'title'];
}

/** Whether a text is, or lists, a word that means a code by an answer. */
export function holdsAnswered(text: string, words: AnsweredWords | undefined): boolean {
  if (!words) return false;
  return [text, ...separators.flatMap((separator) => text.split(separator))].some((part) => words.has(part));
}

function standardWritingOf(text: string, { codes }: Codelist): 'code' | 'title' | undefined {
  if (codes.some(({ code }) => code === text)) return 'code';
  if (codes.some(({ title }) => title === text)) return 'title';
  const folded = fold(text);
  return codes.some(({ title }) => fold(title) === folded) ? 'title' : undefined;
}

function other({ codes }: Codelist, taken: Set<string>) {
  let drawn = pick(codes);
  for (let draws = 0; taken.has(drawn.code) && draws < 20; draws += 1) drawn = pick(codes);
  taken.add(drawn.code);
  return drawn;
}
