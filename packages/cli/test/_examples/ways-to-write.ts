/** Days, amounts and digits as offices write them. A day comes as `YYYY-MM-DD`. */

const part = (day: string, from: number, length: number): string => day.slice(from, from + length);

export const dayMonthYear = (day: string): string =>
  `${part(day, 8, 2)}/${part(day, 5, 2)}/${part(day, 0, 4)}`;

export const monthDayYear = (day: string): string =>
  `${part(day, 5, 2)}/${part(day, 8, 2)}/${part(day, 0, 4)}`;

/** Whether the day can be read in two orders. */
export const isAmbiguous = (day: string): boolean =>
  Number(part(day, 8, 2)) <= 12 && part(day, 8, 2) !== part(day, 5, 2);

/** The Thai Buddhist year. */
export const buddhist = (day: string): string =>
  `${part(day, 8, 2)}/${part(day, 5, 2)}/${Number(part(day, 0, 4)) + 543}`;

/** Roughly the Nepali day: 56 years, 8 months and 16 days on, in months that have at least 29 days. */
export function bikramSambat(day: string): string {
  const month = Number(part(day, 5, 2)) + 8;
  const year = Number(part(day, 0, 4)) + 56 + (month > 12 ? 1 : 0);
  const dayOfMonth = ((Number(part(day, 8, 2)) + 16) % 29) + 1;
  return `${year}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The number by which Excel stores a day. */
export const serial = (day: string): number =>
  Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;

export const bengaliDigits = (text: string): string =>
  text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x9e6 + Number(digit)));

/** `MYR 1200.00` as `RM 1,200.00`. */
export const withSign = (money: string, sign: string): string => `${sign} ${withCommas(money.slice(4))}`;

/** Thousands divided by commas. */
export const withCommas = (amount: string): string =>
  amount.replaceAll(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/gu, ',');

/** As written in Indonesia, Viet Nam or much of Europe: `1.200,00`. */
export const withPoints = (amount: string): string =>
  withCommas(amount).replaceAll(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
