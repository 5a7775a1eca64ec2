/**
 * What a program says around questions when it asks a person, and of files that it cannot open, in English. Other languages
 * stand in `locales`. ICU MessageFormat.
 */
export const askWords = {
  'ask.choose': '{choices} (Enter leaves it open):',
  'ask.write': 'Answer (Enter leaves it open):',
  'ask.code': 'its code or title (Enter leaves it open):',
  'ask.notAnswer': 'That is not an answer to this question.',
  'ask.notCode': 'That is neither a code nor a title of the list.',
  'ask.notField': 'That is not the name of a field of this record type.',
  'ask.encoding': 'Which looks right? A number, or the name of another encoding (Enter if none does):',
  'ask.notEncoding': 'That is neither one of the numbers nor the name of an encoding.',
  'answers.notUsed':
    'In {path}, an answer for the column “{heading}” was not used: it names no code of the list, or no field that is free. The question is open again.',
  'answers.written':
    '{path} was written: {open, plural, =0 {no question is open} one {one question waits for an answer} other {# questions wait for an answer}}.',
  'input.absent': 'There is no file {path}. Check the name and the folder you are in.',
  'input.notOpened': 'The file {path} could not be opened ({reason}). Check that you may read it.',
  'input.folder': '{path} is a folder. Name one file in it.',
  'input.line': 'The first such place is in line {line}.',
} as const satisfies Readonly<Record<string, string>>;

/** The name of one of these texts. */
export type AskWord = keyof typeof askWords;
