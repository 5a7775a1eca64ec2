import { type Mood, moodFor } from './mood.ts';
import { randomBelow } from './random.ts';

/** How often a record is made up before what differs is left so. */
const mostTries = 120;
/** In how many parts words are drawn anew, in turn: many where much is wrong, single ones where little is. */
const shares = [3, 8, 20];

/** A value of a record to be replaced. */
export interface Slot<T> {
  readonly draw: (mood: Mood) => T;
  /** Whether it follows the record's days and factor, so that it is drawn anew with them. */
  readonly isMeasured: boolean;
  /** Whether it is one of a few words, of which another one may change what is found. */
  readonly isWord: boolean;
}

/** A record made up, and how many of its findings are not those of the original. */
export interface Imitation<T> {
  readonly values: readonly T[];
  readonly differing: number;
}

/**
 * Draws values for the slots of one record until what is found in it is what was found in the original: everything at
 * first, then parts of the best so far. `differing` counts what differs for given values. `days` is by how many days its
 * dates are moved, where that is known.
 */
export function imitate<T>(
  slots: readonly Slot<T>[],
  differing: (values: readonly T[]) => number,
  { isCloser = false, days }: { readonly isCloser?: boolean; readonly days?: number | undefined } = {},
): Imitation<T> {
  const moodOf = (tries: number): Mood => {
    const mood = moodFor(tries, isCloser);
    return days === undefined ? mood : { ...mood, days };
  };
  let mood = moodOf(0);
  let values = slots.map(({ draw }) => draw(mood));
  let best = { values, differing: differing(values) };
  for (let tries = 1; tries < mostTries && best.differing > 0; tries += 1) {
    const next = moodOf(tries);
    const isNewKeeping = next.keeps.size !== mood.keeps.size;
    const isAll = tries < 3 || isNewKeeping;
    const isMeasuredAnew = isAll || randomBelow(tries < 20 ? 2 : 4) === 0;
    mood = isMeasuredAnew
      ? next
      : { ...next, days: mood.days, factor: mood.factor, keepsTimes: mood.keepsTimes };
    values = slots.map(({ draw, isMeasured, isWord }, at) => {
      const isDrawn =
        isAll ||
        (isMeasured
          ? isMeasuredAnew
          : randomBelow(tries < 20 ? 3 : isWord ? (shares[tries % shares.length] as number) : 20) === 0);
      return isDrawn ? draw(mood) : (best.values[at] as T);
    });
    const now = differing(values);
    if (now <= best.differing) best = { values, differing: now };
  }
  return best;
}

/** How many entries of two lists have no match in the other. */
export function countDiffering(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of one) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const key of other) counts.set(key, (counts.get(key) ?? 0) - 1);
  let sum = 0;
  for (const count of counts.values()) sum += Math.abs(count);
  return sum;
}
