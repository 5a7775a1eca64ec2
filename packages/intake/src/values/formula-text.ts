/**
 * The characters by which spreadsheet programs tell a formula, plain and full width, and those that programs skip before
 * one. Quotation marks before them are the guard itself.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const guardable = /^'*[=+\-@\t\n\r\u0000\uff1d\uff0b\uff0d\uff20]/u;
const startsFormula = new Set('=+-@\t\n\r\u0000\uff1d\uff0b\uff0d\uff20');
const apostrophe = 0x27;

/** Blank or invisible, and taken away from the ends of a cell when it is read, unless a guard says that it is meant. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const blankStart = /^[\t\n\r\u0000]/u;

/** A negative number in plain digits: no program runs it, and with a guard it would no longer be a number. */
const negative = /^-\d{1,15}(?:\.\d+)?$/u;

/** Whether a spreadsheet program may take a text that begins like this for a formula. */
export function isFormulaStart(text: string): boolean {
  return startsFormula.has(text[0] as string);
}

/**
 * Guards a text for a file in which cells have no type, such as CSV: `'` is put before a text that begins like a formula
 * or like a guarded text, so that it is shown and not run. Negative numbers in plain digits stay as they are; phone
 * numbers, which begin with `+`, get it. `unguardFormula` takes it off again, so that every text comes back as it was.
 */
export function guardFormula(text: string): string {
  return guardable.test(text) && !negative.test(text) ? `'${text}` : text;
}

/**
 * Guards a text for a file in which cells are typed, such as XLSX: text cannot become a formula there, so `'` is put only
 * before a text that would be taken for a guarded one, and before one whose blank beginning would be lost.
 */
export function guardText(text: string): string {
  return isGuarded(text) || blankStart.test(text) ? `'${text}` : text;
}

/** Whether a text is one that `guardFormula` or `guardText` has made, or might have. */
export function isGuarded(text: string): boolean {
  return text.charCodeAt(0) === apostrophe && guardable.test(text);
}

/**
 * Takes off the `'` that guards a text which begins like a formula; every other text stays as it is. Whether our own
 * writer or another program put it there, it is no part of what the cell says.
 */
export function unguardFormula(text: string): string {
  return isGuarded(text) ? text.slice(1) : text;
}

/** What begins like a formula and is none: phone numbers, numbers, names of accounts, points of a list. */
const harmless = /^[+\-\uff0b\uff0d]?[\s\d().,/-]*%?$|^@[\p{L}\p{N}_.-]+$|^[+-]+\s/u;
const equals = /^[=@\uff1d\uff20]/u;
const calls = /^[+\-\uff0b\uff0d].*[(|!]/su;

/**
 * Whether an unguarded text would be run as a formula, or try to be, when a spreadsheet program opens a file in which
 * cells have no type. Phone numbers and negative numbers would not.
 */
export function isFormulaLike(text: string): boolean {
  return isFormulaStart(text) && !harmless.test(text) && (equals.test(text) || calls.test(text));
}
