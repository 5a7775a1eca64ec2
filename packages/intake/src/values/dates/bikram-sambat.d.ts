declare module 'bikram-sambat' {
  const calendar: {
    /** Days of a month, 1 to 12. Throws for years that the table does not hold. */
    daysInMonth(year: number, month: number): number;
    /** The Gregorian date as YYYY-MM-DD. Throws for days that there are not. */
    toGreg_text(year: number, month: number, day: number): string;
  };
  export default calendar;
}
