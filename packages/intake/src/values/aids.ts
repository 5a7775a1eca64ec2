/** Tables that understanding some kinds of columns needs. They are large, so they are loaded only for these. */
export interface Aids {
  readonly countries?: CountryIndex;
  readonly phones?: PhoneNumbers;
}

/** Names of countries in the languages of the reports, and what else people call them. */
export interface CountryIndex {
  /** The codes, ISO 3166-1 alpha-3, of the countries that a name can mean; several for “Korea”, none if it is not known. */
  readonly codesOf: (name: string) => readonly string[];
}

/** What the numbering plans of the world tell of phone numbers. */
export interface PhoneNumbers {
  /**
   * Whether a number in E.164 form, `+66812345678`, can be one by its country code and its length, and without the zero that
   * is dialled only within a country. A light check, for numbers that nobody has doubted.
   */
  readonly isPossible: (number: string) => boolean;
  /**
   * A number in E.164 form, if it is a valid one: with `+` and its country code, or dialled within a country, which is given
   * by its calling code (`+66`) or its code of ISO 3166-1 (`THA`, `TH`).
   */
  readonly read: (number: string, country?: string) => string | undefined;
  /** The calling codes of countries of origin and of work in which a number without one is valid. */
  readonly callingCodesFor: (number: string) => readonly string[];
}
