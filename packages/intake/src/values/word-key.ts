import { fold } from './fold.ts';

/** A text as words in any language are looked up: folded, and with the two forms of some Arabic letters as one. */
export function wordKey(text: string): string {
  return fold(text).replaceAll(/[يى]/gu, 'ی').replaceAll('ك', 'ک');
}
