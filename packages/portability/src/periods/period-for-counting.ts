import type { Decimal } from '@amparo/core';
import type { Compulsion, DayBasis, InsuranceBranch, OverlapRule, PeriodStatus, TimeUnit } from './codes.ts';

/** What {@link countPeriods} reads of an insurance period; any `insurance-period` record has it. */
export interface PeriodForCounting {
  /** Country under whose law the time was completed, ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly compulsion: Compulsion;
  /** First day, ISO 8601. */
  readonly dateFrom: string;
  /** Last day, included, ISO 8601. Absent while the period goes on; `until` is needed then. */
  readonly dateTo?: string;
  /**
   * The unit that the institution counted in, and how many: both or neither. Without them, or in an open period, the dates
   * count.
   */
  readonly unit?: TimeUnit;
  readonly unitValue?: Decimal;
  /** Needed where the unit is the day, unless `conversionBasis` stands in. */
  readonly dayBasis?: DayBasis;
  readonly branch?: InsuranceBranch;
  readonly subjectId?: string;
  /** `certified` where it is absent. */
  readonly recordStatus?: PeriodStatus;
  /** The contributions were paid out: the period counts no longer. Null is as if absent, here and below. */
  readonly refunded?: object;
  /** The contributions went to another institution: the period counts there, under a record of its own. */
  readonly transferredTo?: string;
  /** Of records, to leave out a version that another one in the list takes the place of. */
  readonly provenance?: { readonly recordId: string; readonly supersedes?: string };
}

/** How {@link countPeriods} counts. `overlapRule` and `conversionBasis` have the names they have in an `agreement`. */
export interface CountOptions {
  /** The unit of the result. Default `month`. */
  readonly unit?: TimeUnit;
  /** The basis of the result; needed where its unit is the day. */
  readonly dayBasis?: DayBasis;
  /** Who counts time of the same kind that is insured in two countries. Default `prefer-compulsory`. */
  readonly overlapRule?: OverlapRule;
  /** The basis of periods that are counted in days and name none. */
  readonly conversionBasis?: DayBasis;
  /** Only periods of this branch count. Without it, all periods must be of one branch. */
  readonly branch?: InsuranceBranch;
  /** The last day that counts, ISO 8601. Open periods run up to it; what lies behind it is cut off. */
  readonly until?: string;
  /** Statuses that do not count, beside `cancelled`, which never does. Default none. */
  readonly leaveOut?: readonly PeriodStatus[];
  /**
   * Brings the time of each country to the next higher whole unit, Article 13(1)(e). Default false: fractions are kept, so that
   * the shares of all countries add up to the whole. Rounded up, countries together may count up to a unit each beyond the
   * calendar.
   */
  readonly wholeUnits?: boolean;
}
