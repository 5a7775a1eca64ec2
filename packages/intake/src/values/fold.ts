import { withoutUnseen } from './unseen-characters.ts';

/** Folds the differences that people do not mean: case, width, punctuation, blanks, characters that cannot be seen. */
export function fold(text: string): string {
  return withoutUnseen(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
}
