import type { Say } from './write-places.ts';

/** How many fields are named where a change was made in many. */
const shownFields = 8;

/** The first titles, and how many more there are. */
export function listTitles(titles: readonly string[], say: Say): string {
  const shown = titles.length > shownFields ? titles.slice(0, shownFields - 1) : titles;
  const more = titles.length - shown.length;
  return [...shown, ...(more > 0 ? [say('more', { count: more })] : [])].join(', ');
}
