import type { MessageFacts } from '../catalogue.ts';

const message = (fault: string, what: string, why: string, fix: string): MessageFacts => ({
  code: `core.disclosure-${fault}`,
  severity: 'error',
  what,
  why,
  fix,
});

/** English wordings of what disclosure control reports. */
export const disclosureMessages: readonly MessageFacts[] = [
  message(
    'not-a-count',
    'A count is missing, below zero, not a whole number, or too large to be exact.',
    'Which cells are small cannot be told, and a missing count is not a zero.',
    'Give unrounded and unweighted counts of people, cases or answers.',
  ),
  message(
    'does-not-add-up',
    'A total is not the sum of its parts.',
    'A difference between a total and its parts is itself a figure that readers can use.',
    'Count the total from the same records as the parts; give those without a code a cell of their own.',
  ),
  message(
    'not-a-cell-size',
    'The smallest count that may be shown is not a whole number of at least 1.',
    'Nothing can be promised about small counts without it.',
    'Give the number that was promised to the people who are counted, such as 5.',
  ),
  message(
    'below-promise',
    'The smallest count that may be shown is lower than {promised, number}, which was promised.',
    'People answered or complained because they were promised that small groups stay hidden.',
    'Use the number that was promised, or a higher one.',
  ),
  message(
    'repeated-cell',
    'Two cells have the same id.',
    'It cannot be told which of them a sum means.',
    'Give each cell an id of its own.',
  ),
  message(
    'unknown-cell',
    'A sum names a cell that the table does not have.',
    'An equation with a hole protects nothing.',
    'Add the cell, as withheld if it is not to be published, or correct the id.',
  ),
  message(
    'repeated-part',
    'A sum names the same cell twice.',
    'A total that counts people twice is no sum.',
    'Name each part once, and not the total among its own parts.',
  ),
  message(
    'no-parts',
    'A sum has no parts.',
    'It says nothing about its total.',
    'Name the cells that the total is the sum of, or leave the sum out.',
  ),
  message(
    'unknown-option',
    'An option has a value that is not one of its own.',
    'Guessing what was meant could publish what should be hidden.',
    'Use one of the values of the documentation.',
  ),
  message(
    'cannot-protect',
    'Small counts cannot be protected, whatever else is hidden.',
    'Figures that readers have already give them away.',
    'Publish fewer or coarser breakdowns of these people, or none until there are more of them.',
  ),
  message(
    'contradiction',
    'No whole numbers of zero or more fit all that is published.',
    'At least one published figure or sum is wrong.',
    'Check the published counts and totals, and whether they are rounded.',
  ),
  message(
    'too-large',
    'The tables hang together in a way that cannot be checked at this size.',
    'A table that was not checked is not published.',
    'Publish fewer breakdowns together, of at most two dimensions, or merge small categories.',
  ),
  message(
    'no-keys',
    'There is no field to recognise people by.',
    'Without keys all rows look alike, and the answer would be wrong and reassuring.',
    'Name the fields that somebody who knows a person may know of them.',
  ),
  message(
    'not-a-key',
    'A value is no text, number or yes or no.',
    'Lists and groups of fields cannot be compared as one value.',
    'Name single fields, and turn dates and lists into texts or codes first.',
  ),
  message(
    'not-a-weight',
    'The weight of a row is missing or not above zero.',
    'The row would stand for nobody.',
    'Give each row its weight, or leave weights out.',
  ),
];
