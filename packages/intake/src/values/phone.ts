import type { PhoneNumbers } from './aids.ts';
import { digitsLost, hasLostDigits } from './digits-lost.ts';
import { cellText, type UnreadValue, type ValueFacts, type ValueReader, type ValueReading } from './value.ts';

const international = /^\+[1-9]\d{6,14}$/u;
const national = /^\d{4,15}$/u;
/** What stands between the digits of one number and means nothing; `(0)` is dialled only within the country. */
const between = /\(0\)|[\s().\-\u2010-\u2015]/gu;
const longestText = 60;

/**
 * Reads a phone number into E.164 form. Blanks, hyphens, dots and brackets mean nothing, `00` before a country code is `+`.
 * A number without a country code gets that of the answer of its column, and only if it is a valid number there: so a zero
 * that a spreadsheet has dropped comes back, and no digit is invented.
 */
export const readPhone: ValueReader = (cell, facts) => {
  if (hasLostDigits(cell)) return digitsLost;
  const text = cellText(cell);
  const { phones } = facts.aids ?? {};
  const plain = text
    .slice(0, longestText + 1)
    .replace(/^(?:tel:|\uff0b)/iu, (start) => (start === '\uff0b' ? '+' : ''))
    .replaceAll(between, '');
  if (text.length > longestText) return notUnderstood;
  if (plain.startsWith('+')) return fromInternational(text, plain, phones);
  if (!national.test(plain)) return notUnderstood;
  const dialled = plain.startsWith('00') ? phones?.read(`+${plain.slice(2)}`) : undefined;
  return dialled === undefined
    ? fromNational(plain, facts, phones)
    : { value: dialled, change: 'intake.phone-rewritten' };
};

function fromInternational(text: string, plain: string, phones: PhoneNumbers | undefined): ValueReading {
  if (!international.test(plain)) return notUnderstood;
  const isPossible = !phones || phones.isPossible(plain);
  // The zero that is dialled within a country is no part of a number with its code.
  const value = isPossible ? plain : (phones?.read(plain) ?? plain);
  return {
    value,
    ...(value !== text && { change: 'intake.phone-rewritten' }),
    ...(!isPossible && value === plain && { doubt: 'intake.phone-doubtful' }),
  };
}

function fromNational(
  digits: string,
  { answers }: ValueFacts,
  phones: PhoneNumbers | undefined,
): ValueReading {
  const country = answers['phone-country'];
  if (typeof country !== 'string')
    return {
      fault: {
        code: 'intake.phone-without-country',
        fix: 'ask',
        params: {},
        asks: [{ question: 'phone-country', options: phones?.callingCodesFor(digits) ?? [] }],
      },
    };
  const value = phones?.read(digits, country);
  return value === undefined ? otherCountry : { value, change: 'intake.phone-as-answered' };
}

const notUnderstood: UnreadValue = {
  fault: { code: 'intake.phone-not-understood', fix: 'ask', params: {} },
};
const otherCountry: UnreadValue = {
  fault: { code: 'intake.phone-not-of-country', fix: 'ask', params: {} },
};
