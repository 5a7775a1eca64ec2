/** The words in which a fake is compared with its original, in English. Other languages stand in `locales`. ICU MessageFormat. */
export const fakeWords = {
  fakeWritten: 'Written: {path}, with invented values ({records, plural, one {# record} other {# records}}).',
  fakeAnswers:
    'Written: {path}, your answers as they hold for the fake. Send both files; they are checked so: {command}',
  fakeSame:
    'A check finds the same in it as in your file: {findings, plural, one {# finding} other {# findings}}.',
  fakeDiffers:
    'Of {findings, plural, one {# finding} other {# findings}} in your file, {same, number} are in the fake. Not the same:',
  fakeCounts: '{before, number} in your file, {after, number} in the fake',
  fakeLeftOut: 'left out on purpose, because it may hold data',
  fakeInUtf8: 'the fake is written in clean UTF-8',
  fakeLook:
    'Open it and look before you send it. How many rows there are, which cells are blank and how long texts are is as in your file. Choose a name for the fake that says nothing.',
  fakeHoldsOriginal:
    'A text of your file stands in the fake, which must not be. Nothing was written. Please report this, without your file.',
} as const satisfies Readonly<Record<string, string>>;

/** The name of one text about a fake. */
export type FakeWord = keyof typeof fakeWords;
