import { iso31661 } from '@amparo/core';
import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { PhoneNumbers } from '../aids.ts';

/** Countries that workers of South and South-East Asia are from or work in: the first that come to mind. */
const corridors: readonly CountryCode[] = [
  ...(['TH', 'MM', 'KH', 'LA', 'VN', 'MY', 'SG', 'ID', 'PH', 'NP', 'BD', 'LK', 'IN', 'PK'] as const),
  ...(['HK', 'TW', 'KR', 'JP', 'CN', 'SA', 'AE', 'QA', 'KW', 'BH', 'OM', 'JO', 'LB'] as const),
];
const alpha2 = new Map(iso31661.codes.map(({ code, alpha2: short }) => [code, String(short)]));

/** A calling code with how many digits the numbers behind it have at least and at most. */
interface Plan {
  readonly callingCode: string;
  readonly least: number;
  readonly most: number;
}

/** By `+` and three digits, which hold every calling code. */
const plans = new Map<string, Plan | undefined>();
/** By the first digits and the length; suggestions need no more. */
const suggested = new Map<string, readonly string[]>();
const firstDigits = 5;
const mostSuggested = 5000;

/** The numbering plans, by libphonenumber. */
export const phoneNumbers: PhoneNumbers = {
  isPossible: (number) => {
    const plan = planOf(number);
    if (!plan) return false;
    const national = number.slice(plan.callingCode.length + 1);
    if (national.startsWith('0')) {
      const parsed = parse(number);
      if (parsed?.isValid() && parsed.number !== number) return false;
    }
    return national.length >= plan.least && national.length <= plan.most;
  },
  read: (number, country) => {
    const parsed = parse(number, country);
    return parsed?.isValid() && parsed.ext === undefined ? parsed.number : undefined;
  },
  callingCodesFor: (number) => {
    const shape = `${number.slice(0, firstDigits)} ${number.length}`;
    const known = suggested.get(shape);
    if (known) return known;
    const codes = corridors.flatMap((country) =>
      parsePhoneNumberFromString(number, { defaultCountry: country, extract: false })?.isValid()
        ? [`+${getCountryCallingCode(country)}`]
        : [],
    );
    if (suggested.size < mostSuggested) suggested.set(shape, codes);
    return codes;
  },
};

function planOf(number: string): Plan | undefined {
  const start = number.slice(0, 4);
  if (!plans.has(start)) plans.set(start, makePlan(number));
  return plans.get(start);
}

function makePlan(number: string): Plan | undefined {
  const callingCode = parse(number)?.countryCallingCode;
  if (callingCode === undefined) return undefined;
  const metadata = new Metadata();
  // It takes a calling code as well as a country; its types tell only of the country.
  metadata.selectNumberingPlan(callingCode as CountryCode);
  const lengths = metadata.numberingPlan?.possibleLengths() ?? [];
  return { callingCode, least: Math.min(...lengths), most: Math.max(...lengths) };
}

function parse(number: string, country?: string): ReturnType<typeof parsePhoneNumberFromString> {
  if (country === undefined) return parsePhoneNumberFromString(number, { extract: false });
  if (country.startsWith('+'))
    return parsePhoneNumberFromString(number, { defaultCallingCode: country.slice(1), extract: false });
  const code = alpha2.get(country) ?? country;
  return isSupportedCountry(code)
    ? parsePhoneNumberFromString(number, { defaultCountry: code, extract: false })
    : undefined;
}
