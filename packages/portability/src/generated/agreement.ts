// Made by `pnpm emit` from packages/portability/src. Do not edit.

/**
 * How many parties an agreement has.
 *
 * - `bilateral`: Bilateral
 * - `multilateral`: Multilateral
 *
 * Source: Amparo. Code list: schemas/portability/codelists/agreement-type.csv.
 */
export type AgreementType = 'bilateral' | 'multilateral';
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
 * What happens to time of the same kind that is insured twice. That compulsory time comes before voluntary and assimilated time always holds.
 *
 * - `count-once`: Count once. Time of the same kind on the same days counts once.
 * - `prefer-compulsory`: Prefer compulsory. Time of the same kind counts for the country of earlier compulsory insurance, as in Regulation (EC) No 987/2009, Article 12(5).
 * - `split-equally`: Split equally. Time of the same kind on the same days is shared equally by the countries.
 *
 * Source: Amparo. Code list: schemas/portability/codelists/overlap-rule.csv.
 */
export type OverlapRule = 'count-once' | 'prefer-compulsory' | 'split-equally';
/**
 * Which amount is paid to a person who has a right under national law alone and under the agreement.
 *
 * - `higher-of-both`: The higher of both. The independent and the pro-rata benefit are compared, and the higher is paid.
 * - `national-first`: National first. The independent benefit is paid where there is one; periods are added together only where there is none.
 * - `national-law`: As national law says. The agreement does not decide; each country follows its own law.
 *
 * Source: Regulation (EC) No 883/2004, Article 52; grouping by Amparo. Code list: schemas/portability/codelists/payable-rule.csv.
 */
export type PayableRule = 'higher-of-both' | 'national-first' | 'national-law';
/**
 * How an amount is rounded to what can be paid. `mode` is the direction, `to` the place.
 *
 * - `minor-unit-half-up`: Minor unit, half up
 * - `minor-unit-half-even`: Minor unit, half to even
 * - `minor-unit-down`: Minor unit, down
 * - `minor-unit-up`: Minor unit, up
 * - `whole-unit-half-up`: Whole unit, half up
 * - `whole-unit-down`: Whole unit, down
 * - `whole-unit-up`: Whole unit, up
 *
 * Source: Amparo. Code list: schemas/portability/codelists/rounding-rule.csv.
 */
export type RoundingRule =
  | 'minor-unit-half-up'
  | 'minor-unit-half-even'
  | 'minor-unit-down'
  | 'minor-unit-up'
  | 'whole-unit-half-up'
  | 'whole-unit-down'
  | 'whole-unit-up';
/**
 * How the parties send each other forms.
 *
 * - `paper`: On paper
 * - `electronic`: Electronically
 *
 * Source: Amparo. Code list: schemas/portability/codelists/data-exchange.csv.
 */
export type DataExchange = 'paper' | 'electronic';
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
 * A social security agreement between countries: what it coordinates, for which branches, and by which figures.
 */
export interface Agreement {
  /**
   * Says that this record is an agreement.
   *
   * Sensitivity: public.
   *
   * @example "agreement"
   */
  recordType: 'agreement';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the agreement.
   *
   * Sensitivity: public.
   *
   * @example "jpn-phl-2018"
   */
  agreementId: string;
  /**
   * What the agreement is called.
   *
   * Sensitivity: public.
   *
   * @example "Agreement on Social Security between Japan and the Philippines"
   */
  title?: string;
  /**
   * The countries bound by it, ISO 3166-1 alpha-3.
   *
   * Sensitivity: public. From 2 to 250 entries. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example ["JPN","PHL"]
   */
  parties: string[];
  /**
   * Whether it has two parties or more.
   *
   * Sensitivity: public. Code list: schemas/portability/codelists/agreement-type.csv.
   *
   * @example "bilateral"
   */
  type: AgreementType;
  /**
   * Day on which it was signed.
   *
   * Sensitivity: public.
   *
   * @example "2015-11-19"
   */
  signedAt?: string;
  /**
   * First day on which it applies.
   *
   * Sensitivity: public.
   *
   * @example "2018-08-01"
   */
  inForceFrom: string;
  /**
   * First day on which it no longer applies.
   *
   * Sensitivity: public.
   *
   * @example "2030-01-01"
   */
  terminatedAt?: string;
  /**
   * What it coordinates, branch by branch. A branch that is not listed is not covered.
   *
   * Sensitivity: public. From 1 to 9 entries.
   */
  branches: BranchCoordination[];
  /**
   * Time a person must have in a country before that country adds other periods to it.
   *
   * Sensitivity: public.
   */
  minPeriodForTotalisation?: TimeCount;
  /**
   * For how many months a posted person stays insured at home.
   *
   * Sensitivity: public.
   *
   * @example 60
   */
  maxPostingMonths?: number;
  /**
   * By how many months a posting can be extended.
   *
   * Sensitivity: public.
   *
   * @example 36
   */
  extensionMonths?: number;
  /**
   * Time below which a country pays nothing of its own; the time counts in the other countries all the same.
   *
   * Sensitivity: public. Source: Regulation (EC) No 883/2004, Article 57.
   */
  minContributionForPension?: TimeCount;
  /**
   * What happens to time that is insured twice.
   *
   * Sensitivity: public. Source: Regulation (EC) No 987/2009, Article 12. Code list: schemas/portability/codelists/overlap-rule.csv.
   *
   * @example "prefer-compulsory"
   */
  overlapRule?: OverlapRule;
  /**
   * Day basis on which periods are converted where a period names none.
   *
   * Sensitivity: public. Source: Regulation (EC) No 987/2009, Article 13. Code list: schemas/portability/codelists/day-basis.csv.
   *
   * @example "7-day"
   */
  conversionBasis?: DayBasis;
  /**
   * Which amount is paid where a person has a right both under national law alone and under the agreement.
   *
   * Sensitivity: public. Source: Regulation (EC) No 883/2004, Article 52. Code list: schemas/portability/codelists/payable-rule.csv.
   *
   * @example "higher-of-both"
   */
  payableRule?: PayableRule;
  /**
   * How amounts are rounded to what can be paid.
   *
   * Sensitivity: public. Code list: schemas/portability/codelists/rounding-rule.csv.
   *
   * @example "minor-unit-half-up"
   */
  roundingRule?: RoundingRule;
  /**
   * How institutions send each other forms.
   *
   * Sensitivity: public. Code list: schemas/portability/codelists/data-exchange.csv.
   *
   * @example "paper"
   */
  dataExchange?: DataExchange;
  /**
   * The ministries responsible, one entry for each.
   *
   * Sensitivity: public. From 0 to 100 entries.
   */
  competentAuthorities?: OrganisationRef[];
  /**
   * The institutions that people and institutions turn to.
   *
   * Sensitivity: public. From 0 to 100 entries.
   */
  liaisonBodies?: OrganisationRef[];
  /**
   * The forms used under it.
   *
   * Sensitivity: public. From 0 to 100 entries.
   */
  formRefs?: AgreementForm[];
  /**
   * Where the facts of this record were read.
   *
   * Sensitivity: public. From 0 to 50 entries.
   */
  sources?: FactSource[];
  /**
   * Whether the facts were checked against the text of the agreement.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  checkedAgainstText?: boolean;
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
 * What an agreement coordinates for one branch. What is absent is not stated.
 */
export interface BranchCoordination {
  /**
   * The branch of social security.
   *
   * Sensitivity: public. Code list: schemas/portability/codelists/insurance-branch.csv.
   *
   * @example "old-age"
   */
  branch: InsuranceBranch;
  /**
   * Whether nationals of the other parties have the same rights.
   *
   * Sensitivity: public. Source: ILO Convention 118, Article 3.
   *
   * @example true
   */
  equality?: boolean;
  /**
   * Whether the agreement keeps people from being insured in two countries at once.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  dualCoverage?: boolean;
  /**
   * Whether periods of all parties are added together for the right to a benefit.
   *
   * Sensitivity: public. Source: ILO Convention 157, Article 7.
   *
   * @example true
   */
  totalisation?: boolean;
  /**
   * Whether benefits are paid to people who live in another party.
   *
   * Sensitivity: public. Source: ILO Convention 118, Article 5.
   *
   * @example true
   */
  export?: boolean;
  /**
   * Whether care is given in another party at the cost of the insuring country.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  healthcare?: boolean;
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
 * A form used under an agreement.
 */
export interface AgreementForm {
  /**
   * Number or short name of the form.
   *
   * Sensitivity: public.
   *
   * @example "COC-1"
   */
  formId: string;
  /**
   * What the form is called.
   *
   * Sensitivity: public.
   *
   * @example "Certificate of coverage"
   */
  title: string;
  /**
   * Country that issues it, ISO 3166-1 alpha-3.
   *
   * Sensitivity: public. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "JPN"
   */
  country?: string;
}
/**
 * Where facts of an agreement were read.
 */
export interface FactSource {
  /**
   * The fields that rest on this source.
   *
   * Sensitivity: public. From 1 to 20 entries.
   *
   * @example ["parties","inForceFrom"]
   */
  fields: string[];
  /**
   * Document or page, with its publisher.
   *
   * Sensitivity: public.
   *
   * @example "International agreements, Contoh Pension Service"
   */
  title: string;
  /**
   * Where the source stands on the web.
   *
   * Sensitivity: public.
   *
   * @example "https://example.org/agreements"
   */
  url?: string;
  /**
   * When it was read.
   *
   * Sensitivity: public.
   *
   * @example "2026-11-02"
   */
  readOn?: string;
}
