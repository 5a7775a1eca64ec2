import type { Codelist } from '@amparo/core';
import { fold } from '../values/fold.ts';

/** Below it, two names have no more in common than any two words. */
const leastAlike = 0.35;
const mostCodes = 5;

/** The codes whose names a word resembles most, likeliest first. They are offered to a person and never taken. */
export function likeliestCodes(word: string, { codes }: Codelist): readonly string[] {
  const pairs = pairsOf(word);
  return codes
    .map(({ code, title, aliases }) => {
      const names = [code, title, ...(Array.isArray(aliases) ? aliases : [])];
      return { code, alike: Math.max(...names.map((name) => alike(pairs, pairsOf(name)))) };
    })
    .filter((candidate) => candidate.alike >= leastAlike)
    .toSorted((one, other) => other.alike - one.alike)
    .slice(0, mostCodes)
    .map(({ code }) => code);
}

/** The pairs of letters that follow one another in each word. */
function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const word of fold(text).split(' ')) {
    const letters = [...` ${word} `];
    for (let at = 1; at < letters.length; at++) pairs.add(`${letters[at - 1]}${letters[at]}`);
  }
  return pairs;
}

/** How much two texts have in common, 0 to 1 (Dice 1945, over pairs of letters). */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
