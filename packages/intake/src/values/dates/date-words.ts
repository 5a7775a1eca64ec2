import { wordKey } from '../word-key.ts';
import { dateFillers, eraNames, monthMarkers, weekdayNames } from './date-noise.ts';
import { bikramSambatMonths, islamicMonths, monthNames } from './month-names.ts';

/** A calendar that a date can be written in; days of the Islamic ones are not converted. */
export type WrittenCalendar = 'gregorian' | 'buddhist' | 'bikram-sambat' | 'islamic';

/** What a word of a date says. */
export interface DateWord {
  /** 1 to 12. */
  readonly month?: number;
  readonly calendar?: WrittenCalendar;
  /** It stands before a month that is written in digits. */
  readonly marksMonth?: boolean;
}

/** How many words a name has at most. */
export const longestName = 3;

let words: ReadonlyMap<string, DateWord> | undefined;

/** Every word that may stand in a date, by its key. Made when the first date with a word is read. */
export function dateWords(): ReadonlyMap<string, DateWord> {
  words ??= makeWords();
  return words;
}

function makeWords(): ReadonlyMap<string, DateWord> {
  const made = new Map<string, DateWord>();
  const add = (names: string, word: DateWord) => {
    for (const name of names.split('|')) made.set(wordKey(name), word);
  };
  const filler: DateWord = {};
  for (const names of Object.values(weekdayNames)) add(names, filler);
  for (const names of Object.values(dateFillers)) add(names, filler);
  for (const marker of monthMarkers) add(marker, { marksMonth: true });
  for (const calendar of ['gregorian', 'buddhist', 'bikram-sambat', 'islamic'] as const)
    add(eraNames[calendar], { calendar });
  islamicMonths.forEach((names, at) => {
    add(names, { month: (at % 12) + 1, calendar: 'islamic' });
  });
  bikramSambatMonths.forEach((names, at) => {
    add(names, { month: at + 1, calendar: 'bikram-sambat' });
  });
  for (const months of Object.values(monthNames)) {
    months.forEach((names, at) => {
      add(names, { month: at + 1 });
    });
  }
  // In Burmese the word for month is often joined to its name.
  for (const [at, names] of (monthNames.my ?? []).entries())
    for (const name of names.split('|')) add(`${name}လ`, { month: at + 1 });
  return made;
}
