/** The words that only a marked workbook has, in English. Other languages stand in `locales`. */
export const markedWords = {
  markedFindings: 'Findings',
  markedChanges: 'Changes',
  markedAboutFindings:
    'The cells of these findings are coloured, and each has a comment. What you typed is as you typed it. Mend it here or in your own file, then check again.',
  markedAboutChanges:
    'These cells were read in another form than they show, without any doubt. The cells are as they were; they are blue.',
  markedKeepSafe:
    'This workbook holds everything that your file holds. Keep it as safe, and do not send it on.',
  markedNoChanges: 'No cell was read in another form.',
  markedKind: 'Kind',
  markedSheet: 'Sheet',
  markedCell: 'Cell',
  markedHeading: 'Heading',
  markedWhat: 'What was found',
  markedBefore: 'In the cell',
  markedAfter: 'Read as',
  markedDone: 'What was done',
  markedMoreInCell:
    '{count, plural, one {# more finding about this cell stands} other {# more findings about this cell stand}} on the sheet “{sheet}”.',
  markedWithoutComment:
    'On the sheet “{sheet}”, {count, plural, one {# more cell is coloured but has no comment} other {# more cells are coloured but have no comments}}, because there are so many. They stand in this list.',
  markedChangesNotListed:
    '{count, plural, one {# more change is not listed.} other {# more changes are not listed.}}',
  markedNotMarked:
    '{count, plural, one {# more finding was counted but is neither marked nor listed} other {# more findings were counted but are neither marked nor listed}}, because there are so many. Mend these first, then check again.',
  markedRowsUnread:
    'Rows that could not be read are empty in this workbook. They stand only in your own file.',
} as const satisfies Readonly<Record<string, string>>;
