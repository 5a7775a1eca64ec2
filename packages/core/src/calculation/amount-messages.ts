import type { MessageFacts } from '../catalogue.ts';

/**
 * What {@link readAmounts} can report for one calculation. `calculation` is its code, such as `grievance.arrears`;
 * `subject` is what it works out, as a reader would say it: `wages`.
 */
export function amountMessages(calculation: string, subject: string): MessageFacts[] {
  const message = (fault: string, what: string, why: string, fix: string): MessageFacts => ({
    code: `${calculation}-${fault}`,
    severity: 'error',
    what,
    why,
    fix,
  });
  return [
    message(
      'not-a-decimal',
      'A number is missing or is not a decimal number.',
      `The ${subject} cannot be worked out, and a missing number is not a zero.`,
      'Write digits with a point, such as 1500.00, without separators; write 0 where there was nothing.',
    ),
    message(
      'negative-amount',
      'An amount or number is below zero.',
      'A minus sign that was meant as a note turns what is owed into what was given.',
      'Write the amount without a sign in the field it belongs to.',
    ),
    message(
      'unknown-currency',
      'A currency is not a code of ISO 4217, or is one that no amount can be paid in.',
      'Without its currency an amount says nothing, and it cannot be rounded.',
      'Write three letters, such as MYR.',
    ),
    message(
      'mixed-currencies',
      'Amounts are in different currencies, and there is no exchange rate between them.',
      'Their sum would mean nothing.',
      'Give a rate with its date and source, or work out each currency on its own.',
    ),
    message(
      'unusable-rate',
      'An exchange rate is not above zero, lacks its date or source, or stands twice.',
      'Whoever checks the result must be able to look the rate up.',
      'Give one rate for each pair of currencies, with date and source.',
    ),
  ];
}
