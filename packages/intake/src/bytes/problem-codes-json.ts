import type { MessageFacts } from '@amparo/core';

/** Codes for JSON and NDJSON texts. */
export const jsonCodes: readonly MessageFacts[] = [
  {
    code: 'intake.json-syntax',
    severity: 'error',
    what: 'The text is not JSON here: {hint, select, comma {there is a comma or bracket too many} missing {a comma is missing between two values} comment {there is a comment} quote {there is a single quote where a double one is due} number {a number is not written as JSON writes it} literal {there is a word without quotes} control {there is an invisible control character} escape {there is an unknown backslash sequence} other {something else is expected}}.',
    why: 'From here on the record cannot be read with certainty.',
    fix: '{hint, select, comma {Remove the comma or bracket, or fill in what is missing before it.} missing {Put the comma in. If each record is on a line of its own, remove the brackets around them instead and name the file .ndjson.} comment {Remove the comment; JSON has none.} quote {Use double quotes.} number {Write it without a plus sign or leading zeros and with a digit on both sides of the point.} literal {Put it in double quotes; only true, false and null go without.} control {Write line breaks as \\n and tabs as \\t.} escape {Write a backslash as two.} other {Let a program write the file instead of writing it by hand.}}',
  },
  {
    code: 'intake.json-trailing',
    severity: 'error',
    what: 'There is more text behind the end of the record.',
    why: 'It was not read, and it may hold further records.',
    fix: 'Put several records in a list, or write one on each line and name the file .ndjson.',
  },
  {
    code: 'intake.truncated',
    severity: 'error',
    what: 'The text ends before the record is complete.',
    why: 'The file was cut off while it was saved or sent; records are missing.',
    fix: 'Copy or export the file again.',
  },
  {
    code: 'intake.unicode',
    severity: 'error',
    what: 'A character is written by only one of its two halves.',
    why: 'It was cut apart, and other systems replace or refuse it.',
    fix: 'Export the record again, or type the text again.',
  },
  {
    code: 'intake.number-range',
    severity: 'error',
    what: 'A number is too large, too small or longer than {limit, number} characters.',
    why: 'Computers would keep another number than the one that is written.',
    fix: 'Write ids and long numbers as text, in quotes or in a text column.',
  },
  {
    code: 'intake.duplicate-key',
    severity: 'error',
    what: 'A name is used twice in the same group of fields.',
    why: 'Programs keep one of the two values and do not agree on which.',
    fix: 'Remove one of them, or put the values in a list.',
  },
  {
    code: 'intake.json-depth',
    severity: 'error',
    what: 'Groups are nested in groups more than {limit, number} levels deep.',
    why: 'No record needs that; such a text is made to stop programs.',
    fix: 'Check where the file comes from.',
  },
  {
    code: 'intake.too-many-keys',
    severity: 'error',
    what: 'A group has more than {limit, number} fields.',
    why: 'No record needs that; records may be stored as fields of one another.',
    fix: 'Put the records in a list.',
  },
  {
    code: 'intake.key-too-long',
    severity: 'error',
    what: 'The name of a field is longer than {limit, number} bytes.',
    why: 'A field name is a short word; text may stand in the wrong place.',
    fix: 'Check how the file was made.',
  },
  {
    code: 'intake.string-too-long',
    severity: 'error',
    what: 'A text is longer than {limit, number} characters.',
    why: 'That is a book, not a description; a file may be stored inside the record.',
    fix: 'Keep documents outside of the record and refer to them.',
  },
  {
    code: 'intake.record-too-long',
    severity: 'error',
    what: 'This record is longer than {limit, number} bytes, so it was not read.',
    why: 'A record does not take so much; a file may be stored inside it, or a list of records is not recognised.',
    fix: 'Keep documents outside of the record; put a list of records under the name “records”.',
  },
];
