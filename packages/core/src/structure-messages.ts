import type { MessageFacts } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What the checker of a record's structure can find. */
export const structureMessages: readonly MessageFacts[] = [
  {
    code: 'core.missing-field',
    severity: 'error',
    what: '{field} is missing.',
    why: 'Every system that receives the record relies on it.',
    fix: 'Fill it in. If it is not known, look for a code such as “unknown” in the reference page of the field.',
  },
  {
    code: 'core.unknown-field',
    severity: 'error',
    what: 'There is a field here that the standard does not know.',
    why: 'Data that nobody has described cannot be protected, so it is not let through.',
    fix: 'Check the spelling of the field’s name against the reference page, or remove it.',
  },
  {
    code: 'core.forbidden-field',
    severity: 'error',
    what: 'There is a field here that records of this kind must never hold.',
    why: 'It can show who a person is, where they were, or on which phone they answered.',
    fix: 'Remove the field from the file, and set the export so that it is not written at all.',
  },
  {
    code: 'core.wrong-type',
    severity: 'error',
    what: '{field} is not {expected, select, text {text} code {a code} list {a list} group {a group of fields} number {a number} wholeNumber {a whole number} yesNo {yes or no} other {of the right kind}}.',
    why: 'Other systems cannot read it.',
    fix: 'Enter it in the form shown on the reference page.',
  },
  {
    code: 'core.wrong-format',
    severity: 'error',
    what: '{field} does not have the form of {expected, select, uuid {a UUID} pseudonym {a pseudonym} identifier {an identifier} decimal {a decimal number} language {a language tag} phone {an international phone number} email {an e-mail address} semver {a version number} digest {a document digest} osId {an OS ID} script {a script code} other {what is expected}}.',
    why: 'Programs compare it letter by letter; another form counts as another value.',
    fix: '{expected, select, uuid {Use the id your system exports, in lower case with hyphens.} pseudonym {Use 3 to 64 letters A to Z, digits and . _ : - without spaces, beginning with a letter or digit. Never a name.} identifier {Use 1 to 64 letters A to Z, digits and . _ : / # - without spaces, beginning with a letter or digit.} decimal {Write digits with a point, such as 1500.00, without separators.} language {Write two or three letters, such as ne, or with a region, such as pt-BR.} phone {Write + and the country code first, then digits only.} email {Write it as name@example.org.} semver {Write three numbers with points, such as 0.1.0.} digest {Write sha256: and 64 hexadecimal digits.} osId {Write the 15 characters shown at Open Supply Hub.} script {Write four letters, such as Latn.} other {See the example on the reference page.}}',
  },
  {
    code: 'core.text-length',
    severity: 'error',
    what: '{field} is empty, longer than {max, number} characters, or holds a character that cannot be stored.',
    why: 'Receiving systems would cut it off or refuse the record.',
    fix: 'Shorten it, or leave the field out when there is nothing to say.',
  },
  {
    code: 'core.hidden-character',
    severity: 'error',
    what: '{field} holds a character that cannot be seen.',
    why: 'It looks right, but programs compare every character, so it counts as another value. Hidden characters can also carry text that nobody sees.',
    fix: 'Delete the whole value and type it by hand. Copying it brings the hidden character along.',
  },
  {
    code: 'core.look-alike-letter',
    severity: 'error',
    what: '{field} holds a letter or digit of another alphabet that looks like the one that is meant.',
    why: 'The Cyrillic А and the Latin A look the same and are two letters to a program, so the value matches no other.',
    fix: 'Delete the whole value and type it by hand, with the letters A to Z and the digits 0 to 9.',
  },
  {
    code: 'core.text-direction',
    severity: 'warning',
    what: '{field} holds characters that turn the direction of text around.',
    why: 'They can make a name or a number look like another one, on screens and on paper.',
    fix: 'Type the text again. Arabic, Urdu and Dari are shown rightly without these characters.',
  },
  {
    code: 'core.stacked-marks',
    severity: 'warning',
    what: '{field} has more than {max, number} accents or signs on one letter.',
    why: 'They cover the lines above and below, and some programs cut the text there.',
    fix: 'Type the text again.',
  },
  {
    code: 'core.not-a-date',
    severity: 'error',
    what: '{field} is not a calendar date.',
    why: 'Time limits and wages are counted from dates.',
    fix: 'Write it as year-month-day, such as 2026-03-25, in the Gregorian calendar.',
  },
  {
    code: 'core.not-a-date-time',
    severity: 'error',
    what: '{field} is not a date and time with an offset from UTC.',
    why: 'Without the offset, the same moment means another hour in another country.',
    fix: 'Write it as 2026-03-25T14:30:00+07:00.',
  },
  {
    code: 'core.out-of-range',
    severity: 'error',
    what: '{field} is not between {min, number} and {max, number}.',
    why: 'A number outside these bounds is a slip, and it distorts every total.',
    fix: 'Check the number.',
  },
  {
    code: 'core.not-in-codelist',
    severity: 'error',
    what: '{field} is not a code of the list “{codelist}” ({count, number} codes).',
    why: 'Cases can only be counted and passed on together when everybody uses the same codes.',
    fix: 'Choose a code or its title from the list; see the reference page of the code list.',
  },
  {
    code: 'core.not-the-constant',
    severity: 'error',
    what: '{field} must be “{expected}”.',
    why: 'It tells the receiver what kind of record this is.',
    fix: 'Write exactly that.',
  },
  {
    code: 'core.list-length',
    severity: 'error',
    what: '{field} does not have between {min, number} and {max, number} entries.',
    why: 'Too few entries leave out what must be known; too many point to a fault in the export.',
    fix: 'Add or remove entries.',
  },
];

const codes = new Set(
  structureMessages.filter(({ severity }) => severity === 'error').map(({ code }) => code),
);

/** Whether a code is one of structure: the record, or a part of it, cannot be read as what it should be. */
export function isStructural(code: string): boolean {
  return codes.has(code);
}

/** Whether a finding is a fault of structure. What a text is only to be careful with can still be read and judged. */
export function isStructuralFault({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && codes.has(code);
}
