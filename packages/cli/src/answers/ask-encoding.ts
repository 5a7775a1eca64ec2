import { createInterface } from 'node:readline/promises';
import { type AskWord, type EncodingCandidate, isAnswer } from '@amparo/intake';
import type { Say } from '../say.ts';
import type { Terminal } from './ask-questions.ts';

/** What is asked, and in which words. */
export interface EncodingQuestion {
  readonly file: string;
  readonly ask: string;
  readonly why: string;
  readonly language: string;
  readonly say: Say<AskWord>;
}

/** What a person knows encodings by: the languages, or the scripts, that are written in them. */
const writtenIn: Readonly<Record<string, readonly string[]>> = {
  'windows-874': ['th'],
  'windows-1250': ['pl', 'cs', 'hu'],
  'windows-1251': ['Cyrl'],
  'windows-1252': ['en', 'fr', 'es'],
  'windows-1253': ['el'],
  'windows-1254': ['tr'],
  'windows-1255': ['he'],
  'windows-1256': ['ar', 'ur', 'fa-AF'],
  'windows-1258': ['vi'],
  macintosh: ['en', 'fr', 'es'],
  gb18030: ['zh-Hans'],
  big5: ['zh-Hant'],
  'euc-kr': ['ko'],
  shift_jis: ['ja'],
};

/** A list of the languages of an encoding in a language: `windows-874 (Thai)`. */
function nameOf(label: string, language: string): string {
  const names = (type: 'language' | 'script') => new Intl.DisplayNames([language, 'en'], { type });
  const known = writtenIn[label]?.map(
    (tag) => names(tag.length === 4 ? 'script' : 'language').of(tag) ?? tag,
  );
  return known ? `${label} (${new Intl.ListFormat(language, { type: 'unit' }).format(known)})` : label;
}

/** How many times an answer that cannot be one is asked for again. */
const tries = 3;

/**
 * Shows how a text looks in each of the encodings that it may be written in, and asks which one looks right. This is the
 * one place where something of the data is shown. An empty line, or the end of the input, is no answer.
 */
export async function askEncoding(
  candidates: readonly EncodingCandidate[],
  { file, ask, why, language, say }: EncodingQuestion,
  { input, output }: Terminal,
): Promise<string | undefined> {
  const shown = candidates.map(({ label, samples }, at) => {
    return [
      `  ${at + 1} = ${nameOf(label, language)}`,
      ...samples.map((sample) => `      ${sample}`),
      '',
    ].join('\n');
  });
  const lines = createInterface({ input, output, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  try {
    output.write(`\n${file}: ${ask}\n    ${why}\n\n${shown.join('\n')}\n`);
    for (let left = tries; left > 0; left--) {
      output.write(`${say('ask.encoding')} `);
      const line = await typed.next();
      const text = line.done ? '' : line.value.trim();
      if (text === '') return undefined;
      const answer = candidates[Number(text) - 1]?.label ?? text;
      if (isAnswer({ question: 'encoding', answer })) return new TextDecoder(answer).encoding;
      output.write(`${say('ask.notEncoding')}\n`);
    }
    return undefined;
  } finally {
    lines.close();
  }
}
