// Made by `pnpm emit` from packages/portability/src. Do not edit.

/**
 * The nine branches of ILO Convention 102. `health` marks branches whose records tell of health.
 *
 * - `healthcare`: Medical care
 * - `sickness`: Sickness benefit
 * - `unemployment`: Unemployment benefit
 * - `old-age`: Old-age benefit
 * - `employment-injury`: Employment injury benefit
 * - `family-benefits`: Family benefit
 * - `maternity`: Maternity benefit
 * - `invalidity`: Invalidity benefit
 * - `survivors`: Survivors' benefit
 *
 * Source: ILO Convention 102 (1952); SPDCI social protection functions; Regulation (EC) No 883/2004, Article 3(1). Code list: schemas/portability/codelists/insurance-branch.csv.
 */
export type InsuranceBranch =
  | 'healthcare'
  | 'sickness'
  | 'unemployment'
  | 'old-age'
  | 'employment-injury'
  | 'family-benefits'
  | 'maternity'
  | 'invalidity'
  | 'survivors';
/**
 * On which periods a benefit rests.
 *
 * - `national`: National. On periods under the country's own law alone.
 * - `pro-rata`: Pro rata. On the periods of several countries added together, paid for the country's own share.
 * - `provisional`: Provisional. Paid until the final basis is known.
 *
 * Source: Regulation (EC) No 883/2004, Article 52. Code list: schemas/portability/codelists/entitlement-basis.csv.
 */
export type EntitlementBasis = 'national' | 'pro-rata' | 'provisional';
/**
 * In what insured time is counted. `perYear` is how many make a calendar year; days depend on the day basis.
 *
 * - `day`: Day
 * - `week`: Week
 * - `month`: Month
 * - `quarter`: Quarter
 * - `year`: Year
 *
 * Source: Regulation (EC) No 987/2009, Article 13. Code list: schemas/portability/codelists/time-unit.csv.
 */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
/**
 * How many days of a week a scheme counts, with what a week, a month, a quarter and a year are worth in such days.
 *
 * - `5-day`: Five days a week
 * - `6-day`: Six days a week
 * - `7-day`: Seven days a week
 *
 * Source: Regulation (EC) No 987/2009, Article 13(1)(b), table of conversions. Code list: schemas/portability/codelists/day-basis.csv.
 */
export type DayBasis = '5-day' | '6-day' | '7-day';
/**
 * Why less is paid than the benefit amount.
 *
 * - `overlapping-benefit`: Another benefit for the same risk
 * - `earnings`: Earnings from work
 * - `early-pension`: Early pension
 * - `tax`: Tax at source
 * - `contribution`: Contribution, such as to health insurance
 * - `debt-recovery`: Recovery of a debt
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/portability/codelists/reduction-reason.csv.
 */
export type ReductionReason =
  'overlapping-benefit' | 'earnings' | 'early-pension' | 'tax' | 'contribution' | 'debt-recovery' | 'other';
/**
 * How often a benefit is paid. `rrule` and `interval` are those of a recurrence rule.
 *
 * - `weekly`: Every week
 * - `four-weekly`: Every four weeks
 * - `monthly`: Every month
 * - `two-monthly`: Every two months
 * - `quarterly`: Every quarter
 * - `half-yearly`: Every half-year
 * - `yearly`: Every year
 * - `once`: Once
 *
 * Source: Amparo; SPDCI BenefitFrequency, RFC 5545 recurrence rule. Code list: schemas/portability/codelists/payment-frequency.csv.
 */
export type PaymentFrequency =
  'weekly' | 'four-weekly' | 'monthly' | 'two-monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'once';
/**
 * Why a benefit is paid to a person who lives in another country.
 *
 * - `agreement`: Agreement. The agreement says so for this branch.
 * - `c118`: ILO Convention 118. Both countries accepted the Convention for this branch.
 * - `national-law`: National law. The country pays abroad on its own account.
 *
 * Source: Amparo; ILO Convention 118 (1962), Article 5. Code list: schemas/portability/codelists/export-ground.csv.
 */
export type ExportGround = 'agreement' | 'c118' | 'national-law';
/**
 * How a benefit reaches the person.
 *
 * - `bank-transfer`: Bank transfer
 * - `post-office`: Post office
 * - `mobile-money`: Mobile money
 * - `money-order`: Money order or cheque
 * - `cash`: Cash
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/portability/codelists/payment-channel.csv.
 */
export type PaymentChannel =
  'bank-transfer' | 'post-office' | 'mobile-money' | 'money-order' | 'cash' | 'other';
/**
 * Which country taxes a benefit.
 *
 * - `taxed-where-paid`: Taxed in the country that pays
 * - `taxed-where-resident`: Taxed in the country of residence
 * - `taxed-in-both`: Taxed in both
 * - `exempt`: Exempt
 *
 * Source: Amparo. Code list: schemas/portability/codelists/tax-treatment.csv.
 */
export type TaxTreatment = 'taxed-where-paid' | 'taxed-where-resident' | 'taxed-in-both' | 'exempt';
/**
 * Where a benefit stands. `current` marks benefits that use up the periods they rest on. `dciStatus` is the enrolment status of SPDCI.
 *
 * - `claimed`: Claimed
 * - `awarded`: Awarded
 * - `rejected`: Rejected
 * - `suspended`: Suspended
 * - `terminated`: Terminated
 * - `transferred`: Transferred. The rights went to an institution of another country.
 * - `refunded`: Refunded. Paid out as a lump sum; no rights remain.
 *
 * Source: Amparo; SPDCI EnrollmentStatusEnum. Code list: schemas/portability/codelists/entitlement-status.csv.
 */
export type EntitlementStatus =
  'claimed' | 'awarded' | 'rejected' | 'suspended' | 'terminated' | 'transferred' | 'refunded';
/**
 * Why a benefit is not granted.
 *
 * - `qualifying-period-not-met`: Qualifying period not met
 * - `no-agreement`: No agreement with the other country
 * - `agreement-not-in-force`: Agreement not in force
 * - `branch-not-covered`: Branch not covered by the agreement
 * - `below-minimum-period`: Own periods below the minimum of the agreement
 * - `age-not-reached`: Age not reached
 * - `periods-refunded`: Periods were refunded
 * - `identity-not-matched`: Identity could not be matched
 * - `incomplete-claim`: Claim incomplete
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/portability/codelists/rejection-reason.csv.
 */
export type RejectionReason =
  | 'qualifying-period-not-met'
  | 'no-agreement'
  | 'agreement-not-in-force'
  | 'branch-not-covered'
  | 'below-minimum-period'
  | 'age-not-reached'
  | 'periods-refunded'
  | 'identity-not-matched'
  | 'incomplete-claim'
  | 'other';
/**
 * Why a benefit has to be worked out again.
 *
 * - `certificate-withdrawn`: Certificate of coverage withdrawn
 * - `period-rectified`: Period rectified
 * - `period-added`: Period found later
 * - `agreement-changed`: Agreement changed
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/portability/codelists/recalculation-reason.csv.
 */
export type RecalculationReason =
  'certificate-withdrawn' | 'period-rectified' | 'period-added' | 'agreement-changed' | 'other';

/**
 * A benefit of one scheme that a person claims, receives or was refused, with how its amount came about.
 */
export interface Entitlement {
  /**
   * Says that this record is an entitlement.
   *
   * Sensitivity: public.
   *
   * @example "entitlement"
   */
  recordType: 'entitlement';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the benefit.
   *
   * Sensitivity: internal.
   *
   * @example "b6a1c9de-7f28-4c3b-8d50-6e9f1a2b3c47"
   */
  entitlementId: string;
  /**
   * Pseudonym of the person whose insurance it rests on.
   *
   * Sensitivity: personal.
   *
   * @example "W-7Q4K2M"
   */
  subjectId: string;
  /**
   * Country that grants the benefit, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "PHL"
   */
  country: string;
  /**
   * Institution that grants the benefit.
   *
   * Sensitivity: internal.
   *
   * @example "PHL-PENSION-01"
   */
  institutionId?: string;
  /**
   * Scheme that grants the benefit.
   *
   * Sensitivity: internal.
   *
   * @example "PHL-SS"
   */
  schemeId: string;
  /**
   * Branch of social security.
   *
   * Sensitivity: personal. Source: ILO Convention 102. Code list: schemas/portability/codelists/insurance-branch.csv.
   *
   * @example "old-age"
   */
  branch: InsuranceBranch;
  /**
   * The agreement under which periods are added together or the benefit is exported.
   *
   * Sensitivity: internal.
   *
   * @example "jpn-phl-2018"
   */
  agreementId?: string;
  /**
   * The request by which it was claimed in another country.
   *
   * Sensitivity: internal.
   *
   * @example "f3a9c2d1-58e7-4b06-9d14-1c2b3a4d5e60"
   */
  requestId?: string;
  /**
   * Day on which the person claimed.
   *
   * Sensitivity: personal.
   *
   * @example "2026-02-16"
   */
  claimDate: string;
  /**
   * Day on which it was awarded.
   *
   * Sensitivity: personal.
   *
   * @example "2026-05-04"
   */
  awardDate?: string;
  /**
   * First day for which it is or would be paid.
   *
   * Sensitivity: personal.
   *
   * @example "2026-03-01"
   */
  startDate: string;
  /**
   * Last day for which it is paid, included.
   *
   * Sensitivity: personal.
   *
   * @example "2041-12-31"
   */
  endDate?: string;
  /**
   * First day on which the person has the age that the scheme asks for.
   *
   * Sensitivity: special.
   *
   * @example "2026-02-12"
   */
  pensionableFrom?: string;
  /**
   * Whether it is drawn before that age, as the scheme allows.
   *
   * Sensitivity: personal.
   *
   * @example false
   */
  earlyPension?: boolean;
  /**
   * On which periods it rests.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 883/2004, Article 52. Code list: schemas/portability/codelists/entitlement-basis.csv.
   *
   * @example "pro-rata"
   */
  basis: EntitlementBasis;
  /**
   * The insurance periods that were counted, of all countries.
   *
   * Sensitivity: internal. From 0 to 1000 entries.
   *
   * @example ["3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43"]
   */
  periodIds?: string[];
  /**
   * The time counted in each country, after overlaps were taken out.
   *
   * Sensitivity: personal. From 0 to 50 entries.
   */
  countedPeriods?: CountedPeriods[];
  /**
   * Certificates of coverage that decided under which law the time was completed.
   *
   * Sensitivity: internal. From 0 to 50 entries.
   *
   * @example ["51f0b7d2-94c3-4a6e-8b1f-7d2c3e4f5a61"]
   */
  certificateIds?: string[];
  /**
   * What would be due if all counted time had been completed in this country.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 883/2004, Article 52(1)(b).
   */
  theoreticalAmount?: Money;
  /**
   * The time counted in this country: the upper part of the fraction.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 883/2004, Article 52(1)(b).
   */
  proRataNumerator?: TimeCount;
  /**
   * The time counted in all countries: the lower part of the fraction.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 883/2004, Article 52(1)(b).
   */
  proRataDenominator?: TimeCount;
  /**
   * Whether the total time is the longest that a full benefit takes, and not all that was counted.
   *
   * Sensitivity: internal. Source: Regulation (EC) No 883/2004, Article 56(1)(a).
   *
   * @example false
   */
  denominatorCapped?: boolean;
  /**
   * The share of the theoretical amount for the time in this country.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 883/2004, Article 52(1)(b).
   */
  proRataAmount?: Money;
  /**
   * What is due on the time in this country alone. Absent where that time does not suffice.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 883/2004, Article 52(1)(a).
   */
  independentAmount?: Money;
  /**
   * The amount decided on for each payment, before supplement and reductions.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 883/2004, Article 52(3).
   */
  payableAmount?: Money;
  /**
   * What is added to reach a minimum pension.
   *
   * Sensitivity: personal. Source: EESSI form P13000.
   */
  supplement?: Money;
  /**
   * What is taken off each payment.
   *
   * Sensitivity: personal. From 0 to 50 entries.
   */
  reductions?: Reduction[];
  /**
   * How often it is paid.
   *
   * Sensitivity: internal. Source: SPDCI BenefitFrequency. Code list: schemas/portability/codelists/payment-frequency.csv.
   *
   * @example "monthly"
   */
  frequency?: PaymentFrequency;
  /**
   * Whether it is paid to a person who lives in another country.
   *
   * Sensitivity: internal.
   *
   * @example true
   */
  exportable?: boolean;
  /**
   * Country to which it is paid, where it is another one, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "JPN"
   */
  exportCountry?: string;
  /**
   * Why it is paid abroad.
   *
   * Sensitivity: internal. Source: ILO Convention 118, Article 5. Code list: schemas/portability/codelists/export-ground.csv.
   *
   * @example "agreement"
   */
  exportGround?: ExportGround;
  /**
   * How it reaches the person.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/payment-channel.csv.
   *
   * @example "bank-transfer"
   */
  paymentChannel?: PaymentChannel;
  /**
   * What each payment costs the person.
   *
   * Sensitivity: personal.
   */
  bankFee?: Money;
  /**
   * Which country taxes it.
   *
   * Sensitivity: internal. Code list: schemas/portability/codelists/tax-treatment.csv.
   *
   * @example "taxed-where-paid"
   */
  taxTreatment?: TaxTreatment;
  /**
   * By when the next proof is due that the person is alive.
   *
   * Sensitivity: personal.
   *
   * @example "2027-02-28"
   */
  lifeCertificateDueAt?: string;
  /**
   * Where it stands.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/entitlement-status.csv.
   *
   * @example "awarded"
   */
  status: EntitlementStatus;
  /**
   * Why it was not granted.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/rejection-reason.csv.
   *
   * @example "qualifying-period-not-met"
   */
  rejectionReason?: RejectionReason;
  /**
   * Last day to appeal.
   *
   * Sensitivity: internal.
   *
   * @example "2026-07-03"
   */
  appealDeadline?: string;
  /**
   * A mark that it has to be worked out again.
   *
   * Sensitivity: personal.
   */
  recalculation?: Recalculation;
  /**
   * What was paid.
   *
   * Sensitivity: personal. From 0 to 1000 entries.
   */
  paidInstalments?: Instalment[];
}
/**
 * Where a record comes from, which version of it this is, and which version of the standard it follows.
 */
export interface Provenance {
  /**
   * Version of the Amparo standard the record follows.
   *
   * Sensitivity: public.
   *
   * @example "0.1.0"
   */
  schemaVersion: string;
  /**
   * Identifies the record across all its versions.
   *
   * Sensitivity: internal.
   *
   * @example "0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081"
   */
  recordId: string;
  /**
   * Counts the versions of the record, from 1.
   *
   * Sensitivity: internal.
   *
   * @example 1
   */
  version?: number;
  /**
   * Id of a record that this one takes the place of.
   *
   * Sensitivity: internal.
   *
   * @example "7d9d8f3a-1f64-4b0e-8a55-0c5d2b9e4f13"
   */
  supersedes?: string;
  /**
   * Software the record comes from.
   *
   * Sensitivity: internal.
   *
   * @example "KoboToolbox"
   */
  sourceSystem?: string;
  /**
   * Organisation the record comes from.
   *
   * Sensitivity: internal.
   *
   * @example "org-0042"
   */
  sourceOrganisationId?: string;
  /**
   * When the record was first made in the sending system.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-01T09:30:00+07:00"
   */
  createdAt: string;
  /**
   * When this version was made.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-04T16:05:00+07:00"
   */
  updatedAt: string;
  /**
   * Language of the free texts in the record, BCP 47.
   *
   * Sensitivity: internal. Source: BCP 47.
   *
   * @example "ne"
   */
  contentLanguage?: string;
}
/**
 * The time of one country that was counted for a benefit, after overlaps were taken out.
 */
export interface CountedPeriods {
  /**
   * Country under whose law the time was completed, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "PHL"
   */
  country: string;
  /**
   * How much of it was counted.
   *
   * Sensitivity: personal.
   */
  counted: TimeCount;
}
/**
 * An amount of insured time: how many of which unit.
 */
export interface TimeCount {
  /**
   * How many units, as an exact decimal.
   *
   * Sensitivity: personal.
   *
   * @example "120"
   */
  value: string;
  /**
   * The unit counted.
   *
   * Sensitivity: internal. Source: Regulation (EC) No 987/2009, Article 13. Code list: schemas/portability/codelists/time-unit.csv.
   *
   * @example "month"
   */
  unit: TimeUnit;
  /**
   * How many days of a week are counted. Needed where the unit is the day.
   *
   * Sensitivity: internal. Source: Regulation (EC) No 987/2009, Article 13. Code list: schemas/portability/codelists/day-basis.csv.
   *
   * @example "6-day"
   */
  dayBasis?: DayBasis;
}
/**
 * An exact amount in one currency. The amount is a decimal as text, because binary numbers cannot hold cents exactly.
 */
export interface Money {
  /**
   * Decimal number as text, not negative, with at most as many decimals as the currency has.
   *
   * Sensitivity: personal.
   *
   * @example "1500.00"
   */
  amount: string;
  /**
   * Currency code, ISO 4217.
   *
   * Sensitivity: internal. Source: ISO 4217. Code list: schemas/core/codelists/iso-4217.csv.
   *
   * @example "MYR"
   */
  currency: string;
}
/**
 * Something taken off a benefit.
 */
export interface Reduction {
  /**
   * Why it is taken off.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/reduction-reason.csv.
   *
   * @example "tax"
   */
  reason: ReductionReason;
  /**
   * How much is taken off each payment.
   *
   * Sensitivity: personal.
   */
  amount: Money;
}
/**
 * A mark that a benefit has to be worked out again.
 */
export interface Recalculation {
  /**
   * Why.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/recalculation-reason.csv.
   *
   * @example "certificate-withdrawn"
   */
  reason: RecalculationReason;
  /**
   * Day on which it was marked.
   *
   * Sensitivity: internal.
   *
   * @example "2026-06-10"
   */
  flaggedOn: string;
  /**
   * Day on which it was worked out again.
   *
   * Sensitivity: internal.
   *
   * @example "2026-07-01"
   */
  doneOn?: string;
}
/**
 * One payment of a benefit.
 */
export interface Instalment {
  /**
   * Day on which it was to be paid.
   *
   * Sensitivity: internal.
   *
   * @example "2026-07-15"
   */
  dueDate?: string;
  /**
   * Day on which it was paid.
   *
   * Sensitivity: personal.
   *
   * @example "2026-07-15"
   */
  paidDate: string;
  /**
   * What was paid, in the currency in which it was paid.
   *
   * Sensitivity: personal.
   */
  amount: Money;
  /**
   * The rate, where it was paid in another currency than the benefit is in.
   *
   * Sensitivity: internal.
   */
  exchange?: Exchange;
  /**
   * What the transfer cost the person.
   *
   * Sensitivity: personal.
   */
  fee?: Money;
}
/**
 * The rate at which an amount was changed into another currency, with its day and source.
 */
export interface Exchange {
  /**
   * Units of the currency received for one unit of the currency sent.
   *
   * Sensitivity: internal.
   *
   * @example "0.3821"
   */
  rate: string;
  /**
   * Day for which the rate was published.
   *
   * Sensitivity: internal.
   *
   * @example "2026-02-26"
   */
  rateDate: string;
  /**
   * Who published the rate.
   *
   * Sensitivity: internal.
   *
   * @example "Bank Contoh, middle rate"
   */
  source: string;
}
