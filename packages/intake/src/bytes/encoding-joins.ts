/** What stands before or at a place of a text: an ASCII letter, a letter beyond ASCII, or neither. */
export type Standing = 'ascii' | 'high' | 'other';

/** How likely each is after another, as natural logarithms, where one of the two is beyond ASCII. */
export interface Joins {
  readonly highAfter: Readonly<Record<Standing, number>>;
  /** What follows a letter beyond ASCII. */
  readonly afterHigh: Readonly<Record<Exclude<Standing, 'high'>, number>>;
}

const joins = (ascii: number, high: number, other: number, toAscii: number, toOther: number): Joins => ({
  highAfter: { ascii: Math.log(ascii), high: Math.log(high), other: Math.log(other) },
  afterHigh: { ascii: Math.log(toAscii), other: Math.log(toOther) },
});

/** Single letters with accents within words of ASCII letters. */
export const amongAscii = joins(0.08, 0.08, 0.05, 0.72, 0.2);
/** Words of letters beyond ASCII, beside ASCII words at most. */
export const wordsApart = joins(0.01, 0.84, 0.4, 0.01, 0.15);
