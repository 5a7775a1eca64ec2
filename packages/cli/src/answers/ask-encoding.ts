import { createInterface } from 'node:readline/promises';
import { type EncodingCandidate, isAnswer } from '@amparo/intake';
import type { Terminal } from './ask-questions.ts';

/** What a person knows encodings by. */
const languages: Readonly<Record<string, string>> = {
  'windows-874': 'Thai',
  'windows-1250': 'Central European',
  'windows-1251': 'Cyrillic',
  'windows-1252': 'Western European',
  'windows-1253': 'Greek',
  'windows-1254': 'Turkish',
  'windows-1255': 'Hebrew',
  'windows-1256': 'Arabic, Urdu, Dari',
  'windows-1258': 'Vietnamese',
  macintosh: 'Western European, old Mac',
  gb18030: 'Chinese',
  big5: 'Chinese, traditional',
  'euc-kr': 'Korean',
  shift_jis: 'Japanese',
  'utf-16le': 'all languages',
  'utf-16be': 'all languages',
};

/** How many times an answer that cannot be one is asked for again. */
const tries = 3;

/**
 * Shows how a text looks in each of the encodings that it may be written in, and asks which one looks right. This is the
 * one place where something of the data is shown. An empty line, or the end of the input, is no answer.
 */
export async function askEncoding(
  candidates: readonly EncodingCandidate[],
  question: { readonly file: string; readonly ask: string; readonly why: string },
  { input, output }: Terminal,
): Promise<string | undefined> {
  const shown = candidates.map(({ label, samples }, at) => {
    const known = languages[label];
    const name = known === undefined ? label : `${label} (${known})`;
    return [`  ${at + 1} = ${name}`, ...samples.map((sample) => `      ${sample}`), ''].join('\n');
  });
  const lines = createInterface({ input, output, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  try {
    output.write(`\n${question.file}: ${question.ask}\n    ${question.why}\n\n${shown.join('\n')}\n`);
    for (let left = tries; left > 0; left--) {
      output.write('Which looks right? A number, or the name of another encoding (Enter if none does): ');
      const line = await typed.next();
      const text = line.done ? '' : line.value.trim();
      if (text === '') return undefined;
      const answer = candidates[Number(text) - 1]?.label ?? text;
      if (isAnswer({ question: 'encoding', answer })) return new TextDecoder(answer).encoding;
      output.write('That is neither one of the numbers nor the name of an encoding.\n');
    }
    return undefined;
  } finally {
    lines.close();
  }
}
