import type { MessageFacts } from '@amparo/core';
import { amountMessages } from '@amparo/core/calculation';

/** The wording of one fault: what, why, fix. */
type Words = readonly [what: string, why: string, fix: string];

const money = ['not-a-decimal', 'negative-amount', 'unknown-currency', 'mixed-currencies', 'unusable-rate'];
const numbers = ['not-a-decimal', 'negative-amount'];

/** Faults of amounts that a calculation can meet: those of money only where it has money. */
const amounts = (calculation: string, subject: string, faults: readonly string[]): MessageFacts[] =>
  amountMessages(`portability.${calculation}`, subject).filter(({ code }) =>
    faults.some((fault) => code.endsWith(`-${fault}`)),
  );

/** Messages of one calculation by their fault. */
const messages = (
  calculation: string,
  severity: MessageFacts['severity'],
  faults: Readonly<Record<string, Words>>,
): MessageFacts[] =>
  Object.entries(faults).map(([fault, [what, why, fix]]) => ({
    code: `portability.${calculation}-${fault}`,
    severity,
    what,
    why,
    fix,
  }));

const notADate: Words = [
  'A date is not a calendar date.',
  'Time is counted in days, and this day does not exist.',
  'Write it as year-month-day, such as 2026-03-25.',
];
const reversed: Words = [
  'A period ends before it starts.',
  'It cannot be put to any time.',
  'Check both days; often day and month are swapped.',
];
const unknownUnit: Words = [
  'A unit of time is not known.',
  'Nothing can be converted from or into it.',
  'Choose day, week, month, quarter or year.',
];
const noBasis: Words = [
  'Time is counted in days or hours, and it is not said on how many days a week.',
  'A day of a five-day scheme is worth more than one of a seven-day scheme.',
  'Say whether the scheme counts five, six or seven days a week.',
];
const unknownRule: Words = [
  'A rule is not one of those on the list.',
  'Another rule would give another result, and none may be guessed.',
  'Choose a rule from the list, or leave it out.',
];
const noContributions: Words = [
  'There is no contribution.',
  'A figure of zero would say that somebody has looked.',
  'Enter each contribution, also those that were not paid.',
];

const unknownContribution: Words = [
  'The status of a contribution is not a code of the list.',
  'It cannot be said whether it is owed or counts.',
  'Choose a code from the list.',
];

/** English wordings of what calculations report. */
export const calculationMessages: readonly MessageFacts[] = [
  ...amounts('conversion', 'time', numbers),
  ...messages('conversion', 'error', { 'unknown-unit': unknownUnit, 'no-basis': noBasis }),

  ...amounts('count', 'time', numbers),
  ...messages('count', 'error', {
    'not-a-date': notADate,
    'period-reversed': reversed,
    'unknown-unit': unknownUnit,
    'no-basis': noBasis,
    'unknown-rule': unknownRule,
    'no-periods': [
      'There is no insurance period.',
      'A total of zero would say that a person was never insured, and nobody has looked.',
      'Ask each institution for its periods first.',
    ],
    'open-period': [
      'A period has no end, and no last day to count was given.',
      'It would count more every day, and nobody could check the result later.',
      'Give the last day that counts, or enter the end of the period.',
    ],
    'not-a-period': [
      'An entry of the list is not a period.',
      'It may stand for time that was lost on the way, and leaving it out unseen would hide that.',
      'Take it out, or give the record that belongs there.',
    ],
    'units-incomplete': [
      'A period has a unit of time without a number, or a number without its unit.',
      'Its dates may give more or less than the institution counted, and the difference would not show.',
      'Enter both, or leave both out so that the dates count.',
    ],
    'supersedes-circle': [
      'Records take the place of each other, or one takes the place of itself.',
      'None of them would count, and it cannot be told which one is the latest.',
      'Find the latest version, and let each record name the one before it.',
    ],
    'no-country': [
      'A period has no country.',
      'Time counts under the law of a country.',
      'Enter the country under whose law the time was completed.',
    ],
    'unknown-kind': [
      'The basis of insurance of a period is not a code of the list.',
      'Compulsory, voluntary and assimilated time count differently where they overlap.',
      'Choose a code from the list.',
    ],
    'unknown-status': [
      'The status of a period is not a code of the list.',
      'It cannot be said whether the record counts.',
      'Choose a code from the list.',
    ],
    'mixed-branches': [
      'The periods are of different branches.',
      'Time that counts for two branches has two records; together it would count twice.',
      'Say which branch is to be counted.',
    ],
    'mixed-persons': [
      'The periods are of different people.',
      "One person's time must never count for another.",
      'Count each person on their own.',
    ],
    'too-many-countries': [
      'More than twelve countries count the same days.',
      'No history is like that; records of several people may have been joined.',
      'Check whose records they are.',
    ],
  }),
  ...messages('count', 'warning', {
    'unsettled-record': [
      'A record that counts is provisional or disputed.',
      'The result may change when it is settled.',
      'Settle it first, or leave such records out and say so.',
    ],
    'no-units': [
      'A period was certified with zero units.',
      'It takes up days and counts for nothing, which is seldom meant.',
      'Ask the institution how much it counts.',
    ],
    'overlap-undecided': [
      'Two countries have the same claim to the same days, and no rule decides between them.',
      'The days were given to the country whose code comes first, which is no reason in law.',
      'Ask both institutions which of them counts these days.',
    ],
  }),

  ...amounts('totalisation', 'benefits', money),
  ...messages('totalisation', 'error', {
    'not-a-date': notADate,
    'unknown-unit': unknownUnit,
    'no-basis': noBasis,
    'unknown-rule': unknownRule,
    'agreement-not-in-force': [
      'The agreement is not in force on the day of the claim.',
      'Only an agreement in force gives a right to have periods added together.',
      'Check the day of the claim, or take the agreement that applies on it.',
    ],
    'branch-not-covered': [
      'The agreement does not cover this branch.',
      'It gives no right for other branches than those it lists.',
      'Check the branch, or whether another agreement covers it.',
    ],
    'branch-not-totalised': [
      'The agreement does not add periods together for this branch, or it is not recorded that it does.',
      'Some agreements only keep people from paying contributions twice.',
      'Check the text of the agreement, and record whether it totalises the branch.',
    ],
    'country-not-covered': [
      'A country is not a party to the agreement.',
      'Its periods cannot be added, and leaving them out unseen would hide them from the person.',
      'Take an agreement that has all countries, or leave these periods out and say so.',
    ],
    'no-schemes': [
      'No scheme was given.',
      'Without its terms no benefit can be reckoned.',
      'Give the terms of the scheme of each country.',
    ],
    'no-scheme': [
      'The person has periods in a country whose scheme was not given.',
      'It cannot be said what this country owes, and the sum would be too low.',
      'Give the terms of its scheme.',
    ],
    'scheme-repeated': [
      'Two schemes of one country were given.',
      'Its periods would be paid for twice.',
      'Give one scheme for each country and reckon the other on its own.',
    ],
    'no-birth-date': [
      'A scheme has a pension age, and the day of birth is not known.',
      'It cannot be said whether the age is reached.',
      'Enter the day of birth, or leave the pension age out.',
    ],
    'not-an-age': [
      'A pension age is not a whole number of years and months.',
      'The day on which it is reached cannot be found.',
      'Write years and months as whole numbers.',
    ],
    'until-after-claim': [
      'The last day that counts lies behind the day of the claim.',
      'Time that has not passed yet gives no right.',
      'Check both days.',
    ],
    'before-birth': [
      'The claim or a period that counts lies before the day of birth.',
      'Nobody is insured or claims before birth; a day is wrong, or the record is of another person.',
      'Check the day of birth, the day of the claim and the first day of the period.',
    ],
    'no-time': [
      'An amount of time that others are divided by is zero.',
      'A share of nothing has no value.',
      'Enter the time, or leave it out.',
    ],
    'unknown-formula': [
      'The formula of a scheme is not one of those on the list.',
      'No amount can be reckoned with it.',
      'Choose one of the formulas, or give a function.',
    ],
    'no-averages': [
      'There are no national average earnings.',
      'Theoretical earnings are drawn from them.',
      'Give the average of each computation year.',
    ],
    'brackets-unordered': [
      'The brackets of a formula do not rise, or the last one has an end.',
      'Earnings would fall into two brackets or into none.',
      'Order them from the lowest, and leave the last one open.',
    ],
    'amount-not-stated': [
      'A benefit is due, and its amount was not stated.',
      'A missing amount is not a zero.',
      'Ask the institution for the amount.',
    ],
    'formula-unusable': [
      'The function of a scheme failed, or gave no decimal of zero or more.',
      'A benefit cannot be read from what it gave.',
      'Let it give digits with a point, such as 720.00.',
    ],
  }),
  ...messages('totalisation', 'warning', {
    'shares-above-one': [
      'The pro-rata shares of all countries add up to more than one.',
      'That is right where a law gives the full benefit for less time than the person has; otherwise days were counted twice.',
      'Check whether a scheme sets its own denominator.',
    ],
    'own-periods-displaced': [
      'A country has own time that counts in another country, and only what counts for totalisation was taken for its own benefit.',
      'Under European law overlaps do not touch a benefit from national law alone, so it may be higher.',
      'Say of the scheme whether all its own periods count for it.',
    ],
    'rule-assumed': [
      'Neither agreement nor scheme says which amount is paid, and the pro-rata amount is higher than the independent one.',
      'The independent amount was taken, and the person may be owed more.',
      'Find out which rule applies and record it.',
    ],
  }),

  ...amounts('contribution-arrears', 'arrears', money),
  ...messages('contribution-arrears', 'error', {
    'not-a-date': notADate,
    'period-reversed': reversed,
    'no-contributions': noContributions,
    'unknown-status': unknownContribution,
    'no-amount': [
      'A contribution has no share of anybody.',
      'A missing amount is not a zero.',
      'Enter what employee, employer and state owe; write 0 where it is nothing.',
    ],
    'no-due-date': [
      'Interest is asked for, and an unpaid contribution has no due date.',
      'Interest runs from the day after the due date.',
      'Enter the due date, or leave interest out.',
    ],
  }),
  ...messages('contribution-arrears', 'warning', {
    'periods-overlap': [
      'Two contributions are for the same days.',
      'The same contribution may have been entered twice.',
      'Check whether they are of different schemes.',
    ],
    overdue: [
      'A contribution is marked as due, and its due date has passed.',
      'It was reckoned as arrears.',
      'Check whether it was paid, and bring the status up to date.',
    ],
  }),

  ...messages('density', 'error', {
    'not-a-date': notADate,
    'period-reversed': reversed,
    'no-contributions': noContributions,
    'unknown-status': unknownContribution,
  }),

  ...amounts('replacement', 'benefit and earnings', money),

  ...messages('coverage', 'error', {
    'not-a-count': [
      'A number of people is not a whole number of zero or more.',
      'People are counted whole.',
      'Enter the number of people.',
    ],
    'more-insured': [
      'More people are insured than eligible.',
      'A share cannot be more than the whole; the two numbers are not of the same people.',
      'Count both for the same group and day.',
    ],
  }),

  ...amounts('relative-earnings', 'earnings', money.slice(0, 4)),
  ...messages('relative-earnings', 'error', {
    'not-a-year': [
      'A year is not a whole number.',
      'Earnings and averages are put together by year.',
      'Write the calendar year.',
    ],
    'year-repeated': [
      'A year stands twice.',
      'Its earnings would count twice.',
      'Add its earnings up in one entry.',
    ],
    'not-quarters': [
      'The quarters of coverage of a year are not 0, 1, 2, 3 or 4.',
      'A year has four quarters.',
      'Check the number.',
    ],
    'ratio-and-earnings': [
      'A year has both earnings and a ratio.',
      'They may say different things.',
      'Keep one of them.',
    ],
    'no-average': [
      'The national average of a year is zero.',
      'Nothing can be compared with it.',
      'Enter the average that was published for the year.',
    ],
    'no-quarters': [
      'No year has a quarter of coverage.',
      'A position can only be drawn from years with coverage.',
      'Check the quarters, or whether the person was covered at all.',
    ],
  }),
];
