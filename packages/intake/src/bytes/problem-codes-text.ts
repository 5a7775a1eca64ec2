import type { MessageFacts } from '@amparo/core';

/** Codes for the encoding and the lines of text files. */
export const textCodes: readonly MessageFacts[] = [
  {
    code: 'intake.bom',
    severity: 'note',
    what: 'The file begins with a byte order mark.',
    why: 'Excel writes it; it was left out and changes nothing.',
    fix: 'Nothing to do.',
  },
  {
    code: 'intake.utf-16',
    severity: 'note',
    what: 'The file is written in UTF-16, as Excel’s “Unicode text” is.',
    why: 'It was read that way; some other programs cannot.',
    fix: 'Nothing to do. To pass it on, save it as CSV UTF-8.',
  },
  {
    code: 'intake.encoding',
    severity: 'error',
    what: 'The text is {found, select, notUtf8 {not written in UTF-8} utf16le {written in UTF-16} utf16be {written in UTF-16} utf32le {written in UTF-32} utf32be {written in UTF-32} other {not written in the encoding that was given}}.',
    why: 'Read with the wrong encoding, names become other letters without anybody noticing.',
    fix: 'Save it as CSV UTF-8 or as UTF-8, or tell in which encoding it was saved, such as windows-874 for Thai.',
  },
  {
    code: 'intake.encoding-unknown',
    severity: 'error',
    what: 'The encoding {encoding} is not known here.',
    why: 'Without it the text cannot be read.',
    fix: 'Give a name of the Encoding Standard, such as utf-8, windows-874 or windows-1256.',
  },
  {
    code: 'intake.encoding-unclear',
    severity: 'error',
    what: 'The text is not written in UTF-8, and the file does not say in what else. It may be: {candidates}.',
    why: 'Read with the wrong encoding, names become other letters without anybody noticing, so nothing was guessed.',
    fix: 'Say the encoding with --encoding, such as --encoding {first}, and look whether names and headings are readable; or save the file as CSV UTF-8.',
  },
  {
    code: 'intake.encoding-read',
    severity: 'note',
    what: 'The text was read as {encoding}.',
    why: 'It is not written in UTF-8; the encoding was given or confirmed.',
    fix: 'Nothing to do, if names and headings are readable. To pass the file on, save it as CSV UTF-8.',
  },
  {
    code: 'intake.encoding-doubtful',
    severity: 'warning',
    what: 'The text was read as {encoding}, as was said, although it is UTF-8 without a fault.',
    why: 'Other text hardly ever passes for UTF-8, so names have probably become other letters.',
    fix: 'Check the file again without --encoding, and without an answer about the encoding.',
  },
  {
    code: 'intake.line-too-long',
    severity: 'error',
    what: 'This line is longer than {limit, number} characters, so it was not read.',
    why: 'A record does not take so much; line ends are missing, or a quote is not closed.',
    fix: 'Export the file again with one record on each line.',
  },
  {
    code: 'intake.nul',
    severity: 'error',
    what: 'There is an invisible NUL character in cell {cell}, so it was not read.',
    why: 'Databases cannot store it, and some programs stop reading at it.',
    fix: 'Type the cell again or export the file again.',
  },
];
