/** What a number in a cell means by its format. */
export type NumberMeaning = 'number' | 'date' | 'time' | 'date-time' | 'elapsed';

/** Formats that every workbook has without writing them. Those of East Asia mean date or time by the office language. */
export function builtInMeaning(id: number): NumberMeaning {
  if (id >= 14 && id <= 17) return 'date';
  if (id >= 18 && id <= 21) return 'time';
  if (id === 22) return 'date-time';
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date';
  if (id >= 32 && id <= 35) return 'date-time';
  if (id === 45 || id === 47) return 'time';
  return id === 46 ? 'elapsed' : 'number';
}

/** Parts of a format that are shown as they stand, or that colour, compare or name a language. */
const LITERALS = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/g;
/** Hours, minutes or seconds in brackets count on past a day: a length of time, not a time of day. */
const ELAPSED = /\[(h+|m+|s+)\]/i;
/** No format code is longer in Excel; a longer one is not worth a pass. */
const LONGEST_CODE = 255;

/** Reads a custom number format. `m` is a month unless it stands with hours or seconds and without a day or year. */
export function formatMeaning(code: string): NumberMeaning {
  if (code.length > LONGEST_CODE) return 'number';
  const visible = code.replace(/"[^"]*"?|\\./g, '');
  if (ELAPSED.test(visible)) return 'elapsed';
  const tokens = code.replace(LITERALS, '').replace(/general|am\/pm|a\/p/gi, '');
  const time = /[hs]/i.test(tokens);
  const date = /[yd]/i.test(tokens) || (!time && /m/i.test(tokens));
  if (date) return time ? 'date-time' : 'date';
  return time ? 'time' : 'number';
}
