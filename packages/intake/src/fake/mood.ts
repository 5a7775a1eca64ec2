import { pick, randomBelow } from './random.ts';

/** What holds for all values of one record while it is made up. */
export interface Mood {
  /** By how many days dates are moved. */
  readonly days: number;
  /** What numbers are multiplied with; 0 scrambles their digits instead. */
  readonly factor: number;
  /** Whether the times of day stay, so that moments of one day keep their order. */
  readonly keepsTimes: boolean;
  /** Of which fields codes, yes or no, and counts of up to three digits may stay as they are. Nothing else ever does. */
  readonly keeps: ReadonlySet<string>;
  /** Whether the same code becomes the same other one in the whole file, so that as many records are alike as before. */
  readonly isSteady: boolean;
}

const steps: readonly (readonly string[])[] = [[], ['public'], ['public', 'internal']];

const stepTries = { public: 6, internal: 12 };

/**
 * A mood for one more try: the more there were, the less is disguised. `isCloser` begins with the last step, where records
 * have to be like one another as they were.
 */
export function moodFor(tries: number, isCloser: boolean): Mood {
  const step = isCloser || tries >= stepTries.internal ? 2 : tries < stepTries.public ? 0 : 1;
  return {
    days: (randomBelow(2) === 0 ? -1 : 1) * (9 + randomBelow(300)),
    factor: tries < 3 ? 0 : tries % 3 === 0 ? 13 + randomBelow(85) : pick([2, 3, 4, 5, 6, 7, 8, 9]),
    keepsTimes: tries >= 2,
    keeps: new Set(steps[step]),
    isSteady: isCloser && tries < 4,
  };
}
