/**
 * The words of each step, ICU MessageFormat with plain arguments. Values are those of the calculation: countries, positions,
 * numbers, units. `{unit}` is replaced by the word of the unit in the same language.
 */
export const stepWords = {
  'dropped-other-branch': 'Period {position} of {country} is of another branch.',
  'dropped-cancelled': 'Period {position} of {country} was cancelled and does not count.',
  'dropped-status': 'Period {position} of {country} has a status that was to be left out.',
  'dropped-superseded': 'Period {position} of {country} is an earlier version of another one in the list.',
  'dropped-refunded': 'Period {position} of {country} does not count: its contributions were paid out.',
  'dropped-transferred':
    'Period {position} of {country} does not count here: its contributions went to another institution.',
  'dropped-after-until':
    'Period {position} of {country} lies behind the last day that counts, or ends behind it.',
  'dropped-duplicate':
    'Period {position} of {country} has the days of period {by} and counts once. Days: {days}.',
  'dropped-same-country':
    'Period {position} of {country} has days that period {by} of the same country counts. Days: {days}.',
  'dropped-compulsory-elsewhere':
    'Period {position} of {country} is voluntary on days of compulsory insurance in {other} (period {by}) and does not count there. Days: {days}.',
  'dropped-insured-elsewhere':
    'Period {position} of {country} is assimilated on days that are insured in {other} (period {by}) and does not count there. Days: {days}.',
  'dropped-assimilated-elsewhere':
    'Period {position} of {country} is assimilated on the same days as period {by} of {other}, where the person was compulsorily insured last before, or else first after. Days: {days}.',
  'dropped-same-kind-elsewhere':
    'Period {position} of {country} has days that {other} counts (period {by}) under the rule for overlaps. Days: {days}.',
  'dropped-shared':
    'Period {position} of {country} shares days equally among {sharedBy} countries. Days: {days}.',
  'year-limited':
    'In one calendar year, time of {country} was brought from {before} to what a year can count.',
  counted: 'Time of {country} that counts, in {unit}.',
  own: 'Time of {country} for a right under its own law alone, in {unit}.',
  all: 'Time of all countries together, in {unit}.',
  'own-qualifies':
    '{country} asks for {needed} {unit} and finds {has} of its own: a right under national law alone.',
  'own-does-not-qualify':
    '{country} asks for {needed} {unit} and finds {has} of its own: no right under national law alone.',
  'minimum-not-met':
    '{country} adds the time of others only from {needed} {unit} of its own, and finds {has}: no totalisation.',
  'all-qualifies':
    '{country} asks for {needed} {unit} and finds {has} in all countries together: a right by totalisation.',
  'all-does-not-qualify':
    '{country} asks for {needed} {unit} and finds {has} in all countries together: no right.',
  'too-short':
    '{country} pays nothing for less than {needed} {unit}, and finds {has}. The other countries count this time and pay for it.',
  'in-full':
    'Every country has too little to pay for. {country}, the last in time, pays as if all time were its own.',
  refunded: '{country} finds no time that counts: the contributions were paid out.',
  'age-not-reached': '{country}: the age for the benefit is not reached on the day of the claim.',
  theoretical: 'Theoretical benefit of {country}: as if all time were completed there.',
  denominator: 'The share of {country} is a share of the time of all countries that pay.',
  'denominator-at-most':
    'The share of {country} is a share of {has} {unit}: its law gives the full benefit for no more.',
  'denominator-fixed': 'The share of {country} is a share of {has} {unit}, which its law sets.',
  'pro-rata': 'Pro-rata benefit of {country}: its share of the theoretical one.',
  independent: 'Independent benefit of {country}: from its own time alone.',
  direct: 'Benefit of {country} from its own time, under the right by totalisation.',
  'payable-higher': '{country} pays the higher of both amounts.',
  'payable-national-first': '{country} pays the independent benefit, because its own time gives the right.',
  'payable-only': '{country} pays this amount.',
  'payable-none': '{country} pays nothing.',
  rounded: 'The amount of {country} is rounded by the rule of the agreement ({rule}).',
  sum: 'All amounts in {currency} together.',
  converted: 'The sum in {from}, at the rate given.',
  total: 'All amounts together in {currency}.',
  'share-sum': 'All pro-rata shares together.',
} as const;

/** A step of the working by its code. */
export type StepCode = keyof typeof stepWords;

/** Units of time as they stand in the words of steps. */
export const unitWords = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
} as const;
