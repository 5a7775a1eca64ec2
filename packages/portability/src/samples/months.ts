/** Months counted from the year 0: `year * 12 + month - 1`. */
export type Month = number;

const two = (value: number) => String(value).padStart(2, '0');

/** A day of a month, ISO 8601. */
export const dayOf = (month: Month, day: number): string =>
  `${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}`;

/** The first day of a month. */
export const firstDay = (month: Month): string => dayOf(month, 1);

/** The last day of a month. */
export const lastDay = (month: Month): string =>
  dayOf(month, new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate());

/** The month of a year, 1 to 12. */
export const monthOf = (year: number, month: number): Month => year * 12 + month - 1;
