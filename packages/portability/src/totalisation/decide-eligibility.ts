import { addMonths } from '@amparo/core/calculation';
import { compare, type Fraction, larger, minus, nothing } from '../periods/fraction.ts';
import { quantity } from '../periods/quantity.ts';
import type { ReadAgreement } from './read-agreement.ts';
import type { ReadScheme } from './read-scheme.ts';
import type { Claim } from './terms.ts';
import type { CountryBenefit, Rejection } from './totalisation-result.ts';

/** The time of one country, and whether it gives a right. */
export interface Standing {
  readonly scheme: ReadScheme;
  /** Time for a right under national law alone. */
  readonly own: Fraction;
  /** Time that counts for totalisation. */
  readonly counted: Fraction;
  /** Last day that counts, as a number; for the state that pays where all have too little. */
  readonly lastDay: number;
  /** The least own time for totalisation. */
  readonly minimum: Fraction;
  readonly eligibility: CountryBenefit['eligibility'];
  readonly rejection: Rejection | undefined;
  /** Whether its periods are too short to pay for, and count elsewhere. */
  readonly short: boolean;
  /** Whether the time of all countries reaches what the right needs, and the own the least for totalisation. */
  readonly totalises: boolean;
}

const atLeast = (a: Fraction, b: Fraction): boolean => compare(a, b) >= 0;

/** The day on which a person has the pension age; undefined where the scheme has none or the day of birth is not known. */
function pensionableFrom({ ageInMonths }: ReadScheme, { birthDate }: Claim): string | undefined {
  return ageInMonths === undefined || birthDate === undefined ? undefined : addMonths(birthDate, ageInMonths);
}

/** Whether own periods, or all together, give a right in one country. */
export function decideEligibility(
  time: Pick<Standing, 'scheme' | 'own' | 'counted' | 'lastDay'> & {
    readonly all: Fraction;
    /** Whether periods of this country were refunded. */
    readonly refunded: boolean;
  },
  agreement: ReadAgreement,
  claim: Claim,
): Standing {
  const { scheme, own, counted, all, refunded } = time;
  const minimum = larger(agreement.minimumForTotalisation, scheme.minimum);
  const from = pensionableFrom(scheme, claim);
  const tooYoung = from !== undefined && claim.claimDate < from;
  const hasOwn = compare(own, nothing) > 0;
  const hasCounted = compare(counted, nothing) > 0;
  const national = hasOwn && atLeast(own, scheme.qualifying);
  const enoughOwn = hasCounted && atLeast(counted, minimum);
  const totalises = enoughOwn && atLeast(all, scheme.qualifying);
  const short = hasCounted && !national && !atLeast(counted, agreement.minimumForPension);
  const rejection = (): Rejection | undefined => {
    if (!hasOwn && !hasCounted && refunded) return { reason: 'periods-refunded' };
    if (!national && !enoughOwn)
      return hasCounted
        ? { reason: 'below-minimum-period', missing: quantity(minus(minimum, counted)) }
        : { reason: 'qualifying-period-not-met', missing: quantity(minus(scheme.qualifying, own)) };
    if (!national && !totalises)
      return { reason: 'qualifying-period-not-met', missing: quantity(minus(scheme.qualifying, all)) };
    if (short)
      return {
        reason: 'below-minimum-period',
        missing: quantity(minus(agreement.minimumForPension, counted)),
      };
    return tooYoung ? { reason: 'age-not-reached', from } : undefined;
  };
  const found = rejection();
  return {
    scheme,
    own,
    counted,
    lastDay: time.lastDay,
    minimum,
    eligibility: found ? 'rejected' : national ? 'national' : 'totalised',
    rejection: found,
    short,
    totalises: totalises && !tooYoung,
  };
}
