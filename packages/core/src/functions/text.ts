import type { CelFunction } from './function.ts';

/** Makes two spellings of one name the same text. */
export const foldText: CelFunction = {
  signature: 'foldText(string): string',
  description:
    'foldText(text): the letters, marks and digits of the text (Unicode NFKC) in lower case, without spaces and punctuation.',
  bind: () => (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ''),
};
