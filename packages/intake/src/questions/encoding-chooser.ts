import type { Answer } from '@amparo/core';
import { createDecoder } from '../bytes/decoder.ts';
import type { ChooseEncoding } from '../bytes/encoding-candidate.ts';

/**
 * Decides about encodings by what was answered before, as far as the text may be written that way, and else asks. The texts
 * of one file are asked about once.
 */
export function encodingChooser(
  answers: readonly Answer[],
  choose: ChooseEncoding | undefined,
): ChooseEncoding {
  const known = answers.flatMap(({ question, answer }) =>
    question === 'encoding' && typeof answer === 'string' ? [answer] : [],
  );
  let declined = false;
  return async (candidates) => {
    const labels = new Set(known.map((label) => createDecoder(label).encoding));
    // An answer of last month may be about a file from another computer.
    const answered = candidates.find(({ label }) => labels.has(label))?.label;
    if (answered !== undefined || declined) return answered;
    const chosen = await choose?.(candidates);
    if (chosen === undefined) declined = true;
    else known.push(chosen);
    return chosen;
  };
}
