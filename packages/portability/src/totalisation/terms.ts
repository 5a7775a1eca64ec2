import type { ExchangeRate } from '@amparo/core/calculation';
import type { OverlapRule, PayableRule, RoundingRule } from '../generated/agreement.ts';
import type { DayBasis, InsuranceBranch, TimeCount } from '../generated/insurance-period.ts';
import type { CountOptions } from '../periods/period-for-counting.ts';
import type { BenefitFormula } from './benefit-formula.ts';

/** What `totalise` reads of an agreement; any `agreement` record has it. */
export interface AgreementForTotalisation {
  readonly parties: readonly string[];
  /** First day on which it applies, ISO 8601. */
  readonly inForceFrom: string;
  /** First day on which it no longer applies. */
  readonly terminatedAt?: string;
  readonly branches: readonly { readonly branch: InsuranceBranch; readonly totalisation?: boolean }[];
  /** Time a person must have in a country before that country adds other periods to it. */
  readonly minPeriodForTotalisation?: Readonly<TimeCount>;
  /** Time below which a country pays nothing of its own, while the others count it: Regulation (EC) No 883/2004, Article 57. */
  readonly minContributionForPension?: Readonly<TimeCount>;
  readonly overlapRule?: OverlapRule;
  readonly conversionBasis?: DayBasis;
  readonly payableRule?: PayableRule;
  /** How payable amounts are rounded. Without it nothing is rounded. */
  readonly roundingRule?: RoundingRule;
}

/** What the law of one country says of a benefit. It is no record: laws change, and a claim takes those of its day. */
export interface SchemeTerms {
  /** ISO 3166-1 alpha-3. One scheme for each country. */
  readonly country: string;
  readonly schemeId?: string;
  /** ISO 4217; the currency in which the scheme pays. */
  readonly currency: string;
  /** Insured time that the right to the benefit needs. */
  readonly qualifyingPeriod: Readonly<TimeCount>;
  /** Insured time in this country that it needs before it adds that of others, where its law asks for more than the agreement. */
  readonly minimumForTotalisation?: Readonly<TimeCount>;
  /** The age from which the benefit is paid. `birthDate` of the claim is needed then. */
  readonly pensionAge?: { readonly years: number; readonly months?: number };
  readonly formula: BenefitFormula;
  /**
   * What the pro-rata share is a share of. Without it the time of all countries; `at-most` where the law gives the full
   * benefit for less (Article 56(1)(a)); `fixed` where it is set by law, such as a coverage lifetime.
   */
  readonly denominator?: { readonly kind: 'at-most' | 'fixed'; readonly time: Readonly<TimeCount> };
  /** What is paid on totalised periods: the pro-rata share, or what the formula gives for the own periods. Default `pro-rata`. */
  readonly method?: 'pro-rata' | 'direct';
  /**
   * What counts for the right under national law alone. `counted` (the default): what counts for totalisation, so that no day
   * is paid for twice. `national`: all time of the country, also where another one counts the days; under Regulation (EC)
   * No 987/2009 overlaps do not touch a right that national law gives.
   */
  readonly ownPeriods?: 'counted' | 'national';
  /** Which amount is paid where the agreement leaves it to national law or says nothing. */
  readonly payableRule?: 'higher-of-both' | 'national-first';
}

/** Who claims what, and when. */
export interface Claim {
  /** ISO 8601. The agreement must be in force on this day; what lies behind it does not count. */
  readonly claimDate: string;
  readonly branch: InsuranceBranch;
  /** The last day that counts, ISO 8601; needed where a period is open. */
  readonly until?: string;
  /** ISO 8601; needed where a scheme has a pension age. */
  readonly birthDate?: string;
}

/** How `totalise` works, beside the claim itself. */
export interface TotalisationSettings {
  /** How periods are counted; months unless it says otherwise. */
  readonly counting?: Pick<CountOptions, 'unit' | 'dayBasis' | 'leaveOut' | 'wholeUnits'>;
  /** ISO 4217; asks for the sum of all payable amounts in this currency, with a rate for each other one. */
  readonly currency?: string;
  /** Rates for amounts in other currencies. */
  readonly rates?: readonly ExchangeRate[];
  /** Default true. False leaves `steps` empty, for statistics over many people. */
  readonly explain?: boolean;
}
