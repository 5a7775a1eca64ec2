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
 * What made the time count. `employed` marks work for an employer, `insured` work under insurance; `compulsions` says which bases of insurance go with a type, where not all do.
 *
 * - `01`: Employed, insured
 * - `02`: Self-employed, insured
 * - `03`: Employed, not insured
 * - `04`: Self-employed, not insured
 * - `05`: Voluntary insurance
 * - `06`: Equivalent or assimilated. Time the law treats as insured, such as military service.
 * - `07`: Residence
 * - `08`: Child-raising
 * - `99`: Other
 *
 * Source: EESSI form U002, type of period 01 to 04 and 99; 05 to 08 by Amparo. Code list: schemas/portability/codelists/period-type.csv.
 */
export type PeriodType = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '99';
/**
 * Whether the law, the person or an equation with insured time made the period count.
 *
 * - `compulsory`: Compulsory insurance
 * - `voluntary`: Voluntary insurance. The person chose to be insured.
 * - `optional-continued`: Optional continued insurance. The person went on with insurance that had been compulsory.
 * - `assimilated`: Assimilated period. Time without contributions that the law treats as insured.
 *
 * Source: Regulation (EC) No 987/2009, Article 12. Code list: schemas/portability/codelists/compulsion.csv.
 */
export type Compulsion = 'compulsory' | 'voluntary' | 'optional-continued' | 'assimilated';
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
 * Which register an organisation's number is from.
 *
 * - `company-registration`: Company registration
 * - `tax-number`: Tax number
 * - `recruitment-licence`: Recruitment licence
 * - `ngo-registration`: Registration as a non-profit organisation
 * - `lei`: Legal Entity Identifier (ISO 17442)
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/core/codelists/organisation-identifier-scheme.csv.
 */
export type OrganisationIdentifierScheme =
  'company-registration' | 'tax-number' | 'recruitment-licence' | 'ngo-registration' | 'lei' | 'other';
/**
 * What became of a contribution.
 *
 * - `due`: Due. To be paid; the due date has not passed.
 * - `paid`: Paid
 * - `arrears`: In arrears. Not or not fully paid when it was due.
 * - `waived`: Waived. Need not be paid; the time counts all the same.
 * - `refunded`: Refunded. Paid back; the time counts no longer.
 *
 * Source: Amparo. Code list: schemas/portability/codelists/contribution-status.csv.
 */
export type ContributionStatus = 'due' | 'paid' | 'arrears' | 'waived' | 'refunded';
/**
 * Why time without contributions is treated as insured.
 *
 * - `military`: Military or civil service
 * - `sickness`: Sickness
 * - `unemployment`: Unemployment
 * - `maternity`: Maternity
 * - `study`: Study or training
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/portability/codelists/credited-reason.csv.
 */
export type CreditedReason = 'military' | 'sickness' | 'unemployment' | 'maternity' | 'study' | 'other';
/**
 * How far the institution stands by the record.
 *
 * - `certified`: Certified. The institution stands by it.
 * - `provisional`: Provisional. Known, not yet verified.
 * - `disputed`: Disputed. The person or another institution contests it.
 * - `rectified`: Rectified. Takes the place of an earlier version.
 * - `cancelled`: Cancelled. Recorded by mistake; counts for nothing.
 *
 * Source: Amparo; certification as in EESSI form P5000. Code list: schemas/portability/codelists/period-status.csv.
 */
export type PeriodStatus = 'certified' | 'provisional' | 'disputed' | 'rectified' | 'cancelled';

/**
 * Time that counts, or may count, for social security in one country.
 */
export interface InsurancePeriod {
  /**
   * Says that this record is an insurance period.
   *
   * Sensitivity: public.
   *
   * @example "insurance-period"
   */
  recordType: 'insurance-period';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the period.
   *
   * Sensitivity: internal.
   *
   * @example "3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43"
   */
  periodId: string;
  /**
   * Pseudonym of the person whose time it is.
   *
   * Sensitivity: personal.
   *
   * @example "W-7Q4K2M"
   */
  subjectId: string;
  /**
   * Country under whose law the time was completed, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "JPN"
   */
  country: string;
  /**
   * Institution that keeps the record of the period.
   *
   * Sensitivity: internal. Source: EESSI form P5000.
   *
   * @example "JPN-PENSION-01"
   */
  institutionId: string;
  /**
   * Name of that institution.
   *
   * Sensitivity: internal. Source: EESSI form P5000.
   *
   * @example "Contoh Pension Service"
   */
  institutionName?: string;
  /**
   * Scheme under which the period was completed.
   *
   * Sensitivity: internal.
   *
   * @example "JPN-EPI"
   */
  schemeId: string;
  /**
   * Branch for which it counts; time that counts for several has a record for each.
   *
   * Sensitivity: personal. Source: ILO Convention 102; SPDCI social protection functions. Code list: schemas/portability/codelists/insurance-branch.csv.
   *
   * @example "old-age"
   */
  branch: InsuranceBranch;
  /**
   * What made the time count.
   *
   * Sensitivity: personal. Source: EESSI form U002, extended. Code list: schemas/portability/codelists/period-type.csv.
   *
   * @example "01"
   */
  periodType: PeriodType;
  /**
   * Whether the law, the person or an equation with insured time made it count.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 987/2009, Article 12. Code list: schemas/portability/codelists/compulsion.csv.
   *
   * @example "compulsory"
   */
  compulsion: Compulsion;
  /**
   * First day of the period.
   *
   * Sensitivity: personal. Source: EESSI form U002, fixed period.
   *
   * @example "2009-06-01"
   */
  dateFrom: string;
  /**
   * Last day of the period, included. Absent while it goes on.
   *
   * Sensitivity: personal. Source: EESSI form U002, fixed period.
   *
   * @example "2015-05-31"
   */
  dateTo?: string;
  /**
   * Whether the period still goes on.
   *
   * Sensitivity: personal. Source: EESSI form U002, open period.
   *
   * @example false
   */
  ongoing: boolean;
  /**
   * Days that the institution counted within the period.
   *
   * Sensitivity: personal.
   *
   * @example 2191
   */
  daysCounted?: number;
  /**
   * Unit in which the scheme counts.
   *
   * Sensitivity: internal. Source: Regulation (EC) No 987/2009, Article 13. Code list: schemas/portability/codelists/time-unit.csv.
   *
   * @example "month"
   */
  unit: TimeUnit;
  /**
   * How many units the institution counted, as an exact decimal.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 987/2009, Article 13.
   *
   * @example "72"
   */
  unitValue: string;
  /**
   * How many days of a week the scheme counts. Needed where the unit is the day, and for every conversion to or from days.
   *
   * Sensitivity: internal. Source: Regulation (EC) No 987/2009, Article 13. Code list: schemas/portability/codelists/day-basis.csv.
   *
   * @example "7-day"
   */
  dayBasis?: DayBasis;
  /**
   * The count before it was converted into this unit.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 987/2009, Article 13.
   */
  convertedFrom?: TimeCount;
  /**
   * Who employed the person. Needed for insured employment.
   *
   * Sensitivity: personal.
   */
  employer?: OrganisationRef;
  /**
   * Where the person worked.
   *
   * Sensitivity: personal. Source: Open Supply Hub.
   */
  workplace?: FacilityRef;
  /**
   * Occupation, ISCO-08, one to four digits.
   *
   * Sensitivity: personal. Source: ISCO-08. Code list: schemas/core/codelists/isco-08.csv.
   *
   * @example "5322"
   */
  occupation?: string;
  /**
   * Economic activity, ISIC Rev.4.
   *
   * Sensitivity: personal. Source: ISIC Rev.4. Code list: schemas/core/codelists/isic-rev4.csv.
   *
   * @example "8710"
   */
  industry?: string;
  /**
   * Earnings on which contributions are reckoned, year by year.
   *
   * Sensitivity: personal. From 0 to 100 entries.
   */
  earningsInsurable?: YearEarnings[];
  /**
   * All contributions together as a share of insurable earnings.
   *
   * Sensitivity: internal.
   *
   * @example "0.183"
   */
  contributionRate?: string;
  /**
   * What was due and what was paid for the period.
   *
   * Sensitivity: personal. From 0 to 1000 entries.
   */
  contributions?: Contribution[];
  /**
   * What is still owed for the period, with interest; zero where all was settled late.
   *
   * Sensitivity: personal.
   */
  arrears?: Money;
  /**
   * Why time without contributions counts. Needed for assimilated periods.
   *
   * Sensitivity: special. Code list: schemas/portability/codelists/credited-reason.csv.
   *
   * @example "military"
   */
  creditedReason?: CreditedReason;
  /**
   * How far the institution stands by the record.
   *
   * Sensitivity: internal. Source: EESSI form P5000. Code list: schemas/portability/codelists/period-status.csv.
   *
   * @example "certified"
   */
  recordStatus: PeriodStatus;
  /**
   * Role or institution that certified it.
   *
   * Sensitivity: internal. Source: EESSI form P5000.
   *
   * @example "JPN-PENSION-01"
   */
  certifiedBy?: string;
  /**
   * When it was certified.
   *
   * Sensitivity: internal. Source: EESSI form P5000.
   *
   * @example "2026-01-15T10:00:00+09:00"
   */
  certifiedAt?: string;
  /**
   * The paying out of the contributions. Such time counts no longer.
   *
   * Sensitivity: personal.
   */
  refunded?: Refund;
  /**
   * Ids of the benefits for which the period was counted.
   *
   * Sensitivity: internal. From 0 to 100 entries.
   *
   * @example ["b6a1c9de-7f28-4c3b-8d50-6e9f1a2b3c47"]
   */
  usedInEntitlementIds?: string[];
  /**
   * Institution to which the contributions of the period were transferred; the time then counts there.
   *
   * Sensitivity: internal.
   *
   * @example "PHL-PENSION-01"
   */
  transferredTo?: string;
  /**
   * Digest of the document that proves the period.
   *
   * Sensitivity: internal.
   *
   * @example "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  evidenceHash?: string;
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
 * An organisation or a person with an office, as much of it as is known.
 */
export interface OrganisationRef {
  /**
   * Name, as registered or as known to the worker.
   *
   * Sensitivity: personal.
   *
   * @example "Lotus Contoh Garments"
   */
  name?: string;
  /**
   * Id of the organisation in the sending system's directory.
   *
   * Sensitivity: internal.
   *
   * @example "org-0042"
   */
  organisationId?: string;
  /**
   * Numbers that registers give the organisation.
   *
   * Sensitivity: internal. From 0 to 20 entries.
   */
  identifiers?: OrganisationIdentifier[];
  /**
   * Country where it is registered, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  country?: string;
}
/**
 * A number that a register gives an organisation.
 */
export interface OrganisationIdentifier {
  /**
   * Which register the number is from.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/organisation-identifier-scheme.csv.
   *
   * @example "company-registration"
   */
  scheme: OrganisationIdentifierScheme;
  /**
   * The number, as text: leading zeros count.
   *
   * Sensitivity: internal.
   *
   * @example "202001000001"
   */
  value: string;
  /**
   * Country of the register, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  country?: string;
}
/**
 * A place of work: a factory, farm, vessel or household, with the number it has at Open Supply Hub.
 */
export interface FacilityRef {
  /**
   * Name of the place of work.
   *
   * Sensitivity: personal.
   *
   * @example "Lotus Contoh Garments, Unit 2"
   */
  name?: string;
  /**
   * Number of the place of work at Open Supply Hub.
   *
   * Sensitivity: internal. Source: Open Supply Hub.
   *
   * @example "MY2021250D1DTN7"
   */
  osId?: string;
  /**
   * Numbers it had before entries were merged.
   *
   * Sensitivity: internal. From 0 to 50 entries. Source: Open Supply Hub.
   *
   * @example ["MY2019098A1B2C3"]
   */
  previousOsIds?: string[];
  /**
   * Numbers that registers give its operator.
   *
   * Sensitivity: internal. From 0 to 20 entries.
   */
  identifiers?: OrganisationIdentifier[];
  /**
   * Where it is.
   *
   * Sensitivity: personal.
   */
  place?: Place;
  /**
   * Economic activity, ISIC Rev.4, one letter or two to four digits.
   *
   * Sensitivity: internal. Source: ISIC Rev.4. Code list: schemas/core/codelists/isic-rev4.csv.
   *
   * @example "1410"
   */
  industry?: string;
}
/**
 * A country and, where known, its first two administrative levels.
 */
export interface Place {
  /**
   * Country, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  country: string;
  /**
   * State, province or region.
   *
   * Sensitivity: personal. Source: SPDCI Address.
   *
   * @example "Selangor"
   */
  admin1?: string;
  /**
   * District or municipality.
   *
   * Sensitivity: personal. Source: SPDCI Address.
   *
   * @example "Klang"
   */
  admin2?: string;
  /**
   * Place code of the humanitarian data community (P-code) or ISO 3166-2.
   *
   * Sensitivity: personal. Source: UN OCHA P-codes; ISO 3166-2.
   *
   * @example "MY-10"
   */
  pcode?: string;
  /**
   * Town, village or neighbourhood.
   *
   * Sensitivity: personal. Source: SPDCI Address.
   *
   * @example "Meru"
   */
  locality?: string;
  /**
   * Postal code as written in the country.
   *
   * Sensitivity: personal. Source: SPDCI Address.
   *
   * @example "41050"
   */
  postalCode?: string;
  /**
   * Street and number. Leave out where the place must stay confidential.
   *
   * Sensitivity: special.
   *
   * @example "12 Jalan Contoh"
   */
  addressLine?: string;
}
/**
 * Earnings of one calendar year on which contributions are reckoned.
 */
export interface YearEarnings {
  /**
   * Calendar year.
   *
   * Sensitivity: personal.
   *
   * @example 2019
   */
  year: number;
  /**
   * Insurable earnings of the year within the period.
   *
   * Sensitivity: personal.
   */
  amount: Money;
  /**
   * The ceiling above which no contributions were due that year.
   *
   * Sensitivity: internal.
   */
  cap?: Money;
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
 * Contributions for a part of the period.
 */
export interface Contribution {
  /**
   * First day the contribution is for.
   *
   * Sensitivity: personal.
   *
   * @example "2019-01-01"
   */
  from: string;
  /**
   * Last day the contribution is for, included.
   *
   * Sensitivity: personal.
   *
   * @example "2019-01-31"
   */
  to: string;
  /**
   * What was taken from the wage.
   *
   * Sensitivity: personal.
   */
  employee?: Money;
  /**
   * What the employer owes or paid.
   *
   * Sensitivity: personal.
   */
  employer?: Money;
  /**
   * What the state owes or paid.
   *
   * Sensitivity: internal.
   */
  state?: Money;
  /**
   * Last day to pay on time.
   *
   * Sensitivity: internal.
   *
   * @example "2019-02-15"
   */
  dueDate?: string;
  /**
   * Day on which it was paid in full.
   *
   * Sensitivity: personal.
   *
   * @example "2019-02-11"
   */
  paidDate?: string;
  /**
   * What became of it.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/contribution-status.csv.
   *
   * @example "paid"
   */
  status: ContributionStatus;
}
/**
 * The paying out of contributions; the time counts no longer.
 */
export interface Refund {
  /**
   * Day on which it was paid out.
   *
   * Sensitivity: personal.
   *
   * @example "2012-03-30"
   */
  date: string;
  /**
   * What was paid out.
   *
   * Sensitivity: personal.
   */
  amount: Money;
  /**
   * The contribution transfer by which it was paid out.
   *
   * Sensitivity: internal.
   *
   * @example "8c1de5a2-2b7f-4d0c-9a35-0f6e4b7c8d19"
   */
  transferId?: string;
}
