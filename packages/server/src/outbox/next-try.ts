const day = 24 * 3600 * 1000;

/** The longest time to wait after the first, second, … try, in milliseconds: 30 seconds, then four times as long each time. */
const firstWait = 30_000;

/**
 * When to try a message again, in milliseconds since 1970: at some moment within a time that grows with each try, so that those who
 * fail together do not come back together. Eight tries take about a day. Not before a moment that the other side asked for.
 *
 * @param tries - How often it was tried, from 1.
 * @param random - Gives numbers from 0 up to but not including 1.
 */
export function nextTry(tries: number, now: number, random: () => number, notBefore = now): number {
  const wait = random() * Math.min(day, firstWait * 4 ** (tries - 1));
  return Math.max(Math.ceil(now + wait), notBefore);
}

/** The moment that a `Retry-After` header names, in seconds or as a date; a day from now at most. Absent where it names none. */
export function readRetryAfter(text: string | undefined, now: number): number | undefined {
  const trimmed = text?.trim() ?? '';
  const at = /^\d{1,12}$/u.test(trimmed)
    ? now + Number(trimmed) * 1000
    : /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u.test(trimmed)
      ? Date.parse(trimmed)
      : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at, now), now + day);
}
