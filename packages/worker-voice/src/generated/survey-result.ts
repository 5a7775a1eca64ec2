// Made by `pnpm emit` from packages/worker-voice/src. Do not edit.

/**
 * What a result is about.
 *
 * - `item`: One item
 * - `dimension`: A dimension
 * - `index`: An index. Made of several dimensions.
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/indicator-type.csv.
 */
export type IndicatorType = 'item' | 'dimension' | 'index';
/**
 * How the figure was worked out. `minimum` and `maximum` bound its value, `unit` is its unit; `share`: numerator and denominator count responses; `ofValid`: the denominator is of valid answers only; `additive`: the figure of one cell follows from those of the others and the total.
 *
 * - `mean`: Mean
 * - `pct-top2`: Share of the best two points of the scale
 * - `pct-favourable`: Share of favourable answers
 * - `enps`: Net promoter score of employees. Percentage of 9 and 10 less percentage of 0 to 6.
 * - `median`: Median
 * - `share`: Share of one choice
 * - `weighted-score`: Score. 0 to 100, the higher the better for workers.
 * - `red-line-share`: Share of red-line answers. Share of valid answers that show an indicator of forced labour.
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/result-statistic.csv.
 */
export type ResultStatistic =
  'mean' | 'pct-top2' | 'pct-favourable' | 'enps' | 'median' | 'share' | 'weighted-score' | 'red-line-share';
/**
 * Sex as recorded for statistics; kept apart from gender.
 *
 * - `male`: Male
 * - `female`: Female
 * - `other`: Other
 * - `unknown`: Unknown. Not recorded or not known.
 *
 * Source: SPDCI SexCategoryEnum. Code list: schemas/core/codelists/sex.csv.
 */
export type Sex = 'male' | 'female' | 'other' | 'unknown';
/**
 * Age groups of labour statistics, with children apart.
 *
 * - `0-14`: Under 15
 * - `15-24`: 15 to 24
 * - `25-54`: 25 to 54
 * - `55-64`: 55 to 64
 * - `65-plus`: 65 and over
 * - `unknown`: Unknown
 *
 * Source: ILO age bands; under-15 added by Amparo (C138). Code list: schemas/core/codelists/age-band.csv.
 */
export type AgeBand = '0-14' | '15-24' | '25-54' | '55-64' | '65-plus' | 'unknown';
/**
 * Level of education in bands. `isced` are the levels of ISCED 2011 that a band covers.
 *
 * - `below-primary`: Less than primary
 * - `primary`: Primary
 * - `secondary`: Secondary
 * - `tertiary`: Tertiary
 * - `unknown`: Unknown
 *
 * Source: Amparo; crosswalk to UNESCO, ISCED 2011. Code list: schemas/worker-voice/codelists/education-band.csv.
 */
export type EducationBand = 'below-primary' | 'primary' | 'secondary' | 'tertiary' | 'unknown';
/**
 * Whether the worker came from another country. Says nothing of papers or permits.
 *
 * - `migrant`: Migrant from another country
 * - `non-migrant`: Not a migrant from another country
 * - `unknown`: Unknown
 *
 * Source: ILO C097, Article 11. Code list: schemas/worker-voice/codelists/migrant-worker.csv.
 */
export type MigrantWorker = 'migrant' | 'non-migrant' | 'unknown';
/**
 * On what kind of contract the worker works. `icse18` are the categories of ICSE-18 that it may be.
 *
 * - `permanent`: Permanent
 * - `fixed-term`: Fixed-term
 * - `seasonal`: Seasonal
 * - `casual`: Casual or daily
 * - `agency`: Through a labour agency. Employed by an agency and sent to the site.
 * - `apprentice`: Apprentice, trainee or intern
 * - `own-account`: Dependent contractor or own account
 * - `no-contract`: No contract
 * - `unknown`: Unknown
 *
 * Source: Amparo; crosswalk to ILO, ICSE-18. Code list: schemas/worker-voice/codelists/contract-type.csv.
 */
export type ContractType =
  | 'permanent'
  | 'fixed-term'
  | 'seasonal'
  | 'casual'
  | 'agency'
  | 'apprentice'
  | 'own-account'
  | 'no-contract'
  | 'unknown';
/**
 * How long the worker has worked at the site, in bands.
 *
 * - `under-3-months`: Under 3 months
 * - `3-to-12-months`: 3 to 12 months
 * - `1-to-2-years`: 1 to 2 years
 * - `2-to-5-years`: 2 to 5 years
 * - `over-5-years`: 5 years and over
 * - `unknown`: Unknown
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/tenure-band.csv.
 */
export type TenureBand =
  'under-3-months' | '3-to-12-months' | '1-to-2-years' | '2-to-5-years' | 'over-5-years' | 'unknown';
/**
 * How the worker came to the job.
 *
 * - `direct`: Directly by the employer
 * - `licensed-agency`: Licensed agency
 * - `sub-agent`: Sub-agent or broker
 * - `friend-or-relative`: Friend or relative
 * - `government`: Government programme
 * - `other`: Other
 * - `unknown`: Unknown
 *
 * Source: Amparo; compare ILO General Principles and Operational Guidelines for Fair Recruitment. Code list: schemas/worker-voice/codelists/recruitment-channel.csv.
 */
export type RecruitmentChannel =
  'direct' | 'licensed-agency' | 'sub-agent' | 'friend-or-relative' | 'government' | 'other' | 'unknown';
/**
 * Unit of a result.
 *
 * - `percent`: Percent
 * - `points`: Points from -100 to 100
 * - `score`: Score from 0 to 100
 * - `scale`: Points of the scale of the item
 * - `number`: Number, in the unit of the item
 * - `currency`: Amount in one currency
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/result-unit.csv.
 */
export type ResultUnit = 'percent' | 'points' | 'score' | 'scale' | 'number' | 'currency';
/**
 * Why a figure is not shown. `obsStatus` and `confStatus` are its statuses in SDMX.
 *
 * - `primary-threshold`: Too few responses
 * - `secondary`: Would give away another figure
 * - `promise`: Promised to respondents
 * - `dominance`: One answer makes up most of it
 * - `zero-disclosure`: All answered the same
 *
 * Source: Amparo; crosswalk to SDMX CL_OBS_STATUS and CL_CONF_STATUS. Code list: schemas/worker-voice/codelists/suppression-reason.csv.
 */
export type SuppressionReason =
  'primary-threshold' | 'secondary' | 'promise' | 'dominance' | 'zero-disclosure';
/**
 * What a reader of the figure must know.
 *
 * - `red-line`: Red line. At least one answer shows an indicator of forced labour.
 * - `not-representative`: Not representative. Too few answered to speak for all.
 * - `low-trust`: Low trust. Workers were not free to answer as they wished.
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/result-flag.csv.
 */
export type ResultFlag = 'red-line' | 'not-representative' | 'low-trust';

/**
 * One figure of a wave for one group of workers, shown only where it gives away nobody.
 */
export interface SurveyResult {
  /**
   * Says that this record is a survey result.
   *
   * Sensitivity: public.
   *
   * @example "survey-result"
   */
  recordType: 'survey-result';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the result.
   *
   * Sensitivity: public.
   *
   * @example "a94d7e38-0c5b-4d21-b6f7-3e8a1c2d9f04"
   */
  resultId: string;
  /**
   * The wave that the figure comes from.
   *
   * Sensitivity: public.
   *
   * @example "8d4b2c17-6e5f-4a39-9b80-2f7c1e0d5a63"
   */
  waveId: string;
  /**
   * The instrument that was used.
   *
   * Sensitivity: public.
   *
   * @example "3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41"
   */
  instrumentId: string;
  /**
   * The version that was used.
   *
   * Sensitivity: public.
   *
   * @example "1.0.0"
   */
  instrumentVersion: string;
  /**
   * Whether the figure is about an item, a dimension or an index.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/indicator-type.csv.
   *
   * @example "item"
   */
  indicatorType: IndicatorType;
  /**
   * The item ID, the code of the dimension, or the name of the index.
   *
   * Sensitivity: public.
   *
   * @example "passport-keeping"
   */
  indicator: string;
  /**
   * How the figure was worked out.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/result-statistic.csv.
   *
   * @example "share"
   */
  statistic: ResultStatistic;
  /**
   * The choice that a share is the share of.
   *
   * Sensitivity: public.
   *
   * @example "kept-by-employer"
   */
  choiceCode?: string;
  /**
   * The group of workers; absent for all.
   *
   * Sensitivity: public.
   */
  breakdown?: ResultBreakdown;
  /**
   * How many responses the group has; absent where the figure is suppressed.
   *
   * Sensitivity: public.
   *
   * @example 104
   */
  n?: number;
  /**
   * How many of them have an answer that counts.
   *
   * Sensitivity: public.
   *
   * @example 98
   */
  nValid?: number;
  /**
   * How many did not want to answer; they are in no denominator.
   *
   * Sensitivity: public.
   *
   * @example 4
   */
  refusedCount?: number;
  /**
   * How many did not know; they are in no denominator.
   *
   * Sensitivity: public.
   *
   * @example 2
   */
  dontKnowCount?: number;
  /**
   * How many workers on site belong to the group.
   *
   * Sensitivity: public. Source: N.
   *
   * @example 400
   */
  populationCount?: number;
  /**
   * How many responses a share counts, not weighted.
   *
   * Sensitivity: public.
   *
   * @example 9
   */
  numerator?: number;
  /**
   * Of how many responses with a valid answer, not weighted.
   *
   * Sensitivity: public.
   *
   * @example 98
   */
  denominator?: number;
  /**
   * The figure; absent where it is suppressed.
   *
   * Sensitivity: public. Source: SDMX OBS_VALUE.
   *
   * @example 9.18
   */
  value?: number;
  /**
   * Unit of the figure; bounds, margin of error and differences are in the same unit.
   *
   * Sensitivity: public. Source: SDMX UNIT_MEASURE. Code list: schemas/worker-voice/codelists/result-unit.csv.
   *
   * @example "percent"
   */
  unit: ResultUnit;
  /**
   * Currency of an amount, ISO 4217.
   *
   * Sensitivity: public. Source: ISO 4217. Code list: schemas/core/codelists/iso-4217.csv.
   *
   * @example "MYR"
   */
  currency?: string;
  /**
   * Whether responses were weighted.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  weighted: boolean;
  /**
   * Standard error of the figure.
   *
   * Sensitivity: public.
   *
   * @example 2.92
   */
  standardError?: number;
  /**
   * Lower bound of the confidence interval.
   *
   * Sensitivity: public.
   *
   * @example 4.9
   */
  ciLow?: number;
  /**
   * Upper bound of the confidence interval.
   *
   * Sensitivity: public.
   *
   * @example 16.55
   */
  ciHigh?: number;
  /**
   * How often such an interval holds the true figure.
   *
   * Sensitivity: public.
   *
   * @example 0.95
   */
  confidenceLevel?: number;
  /**
   * Half the width of the interval for a share of one half; only where everybody had a known chance of being asked.
   *
   * Sensitivity: public.
   *
   * @example 8.5
   */
  marginOfError?: number;
  /**
   * Whether the margin of error takes into account that many of the workers were asked.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  fpcApplied?: boolean;
  /**
   * How much weights widen the interval; 1 where they do not.
   *
   * Sensitivity: public.
   *
   * @example 1.2
   */
  designEffect?: number;
  /**
   * How many unweighted responses would be worth as much.
   *
   * Sensitivity: public.
   *
   * @example 81.7
   */
  effectiveN?: number;
  /**
   * The fewest responses of which a figure was shown; never below the promise of the instrument.
   *
   * Sensitivity: public.
   *
   * @example 5
   */
  minCellSize: number;
  /**
   * Whether the figure is kept back to protect respondents.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  suppressed: boolean;
  /**
   * Why it is kept back.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/suppression-reason.csv.
   *
   * @example "primary-threshold"
   */
  suppressionReason?: SuppressionReason;
  /**
   * A figure to compare with, in the same unit.
   *
   * Sensitivity: public.
   *
   * @example 12.4
   */
  benchmarkValue?: number;
  /**
   * Where the benchmark comes from.
   *
   * Sensitivity: public.
   *
   * @example "Example sector survey 2025"
   */
  benchmarkSource?: string;
  /**
   * Change since an earlier wave.
   *
   * Sensitivity: public.
   */
  change?: ResultChange;
  /**
   * Response rates of the wave.
   *
   * Sensitivity: public. Source: AAPOR, Standard Definitions.
   */
  responseRates?: ResponseRates;
  /**
   * What a reader must know.
   *
   * Sensitivity: public. From 0 to 3 entries. Code list: schemas/worker-voice/codelists/result-flag.csv.
   *
   * @example ["red-line"]
   */
  flags?: ResultFlag[];
  /**
   * Whether sites are ranked by the figure.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  usedForRanking?: boolean;
  /**
   * What else a reader must know to judge the figure.
   *
   * Sensitivity: public.
   *
   * @example "Two night shifts could not be reached."
   */
  methodNote?: string;
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
 * The group of workers that a result is about. A characteristic that is absent stands for all.
 */
export interface ResultBreakdown {
  /**
   * Sex of the group; absent for all.
   *
   * Sensitivity: public. Code list: schemas/core/codelists/sex.csv.
   *
   * @example "female"
   */
  sex?: Sex;
  /**
   * Age band of the group; absent for all.
   *
   * Sensitivity: public. Code list: schemas/core/codelists/age-band.csv.
   *
   * @example "25-54"
   */
  ageBand?: AgeBand;
  /**
   * Education of the group; absent for all.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/education-band.csv.
   *
   * @example "secondary"
   */
  educationBand?: EducationBand;
  /**
   * Nationality group of the group; absent for all.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/nationality-group.csv.
   *
   * @example "NPL"
   */
  nationalityGroup?: string;
  /**
   * Migrant worker of the group; absent for all.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/migrant-worker.csv.
   *
   * @example "migrant"
   */
  migrant?: MigrantWorker;
  /**
   * Contract type of the group; absent for all.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/contract-type.csv.
   *
   * @example "fixed-term"
   */
  contractType?: ContractType;
  /**
   * Time at the site of the group; absent for all.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/tenure-band.csv.
   *
   * @example "1-to-2-years"
   */
  tenureBand?: TenureBand;
  /**
   * Recruitment channel of the group; absent for all.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/recruitment-channel.csv.
   *
   * @example "licensed-agency"
   */
  recruitmentChannel?: RecruitmentChannel;
  /**
   * Job group of the group; absent for all.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/job-group.csv.
   *
   * @example "8"
   */
  jobGroup?: string;
}
/**
 * How the figure has changed since an earlier wave.
 */
export interface ResultChange {
  /**
   * The wave compared with.
   *
   * Sensitivity: public.
   *
   * @example "1f6e0b94-2d3c-4e87-a5b1-7c9d8e0f4a25"
   */
  previousWaveId: string;
  /**
   * How many valid answers the earlier figure rests on.
   *
   * Sensitivity: public.
   *
   * @example 88
   */
  previousN: number;
  /**
   * The figure less the earlier one, in the unit of the result.
   *
   * Sensitivity: public.
   *
   * @example 4.5
   */
  difference?: number;
  /**
   * Test value of the difference of two shares.
   *
   * Sensitivity: public.
   *
   * @example 0.64
   */
  z?: number;
  /**
   * Chance of such a difference if nothing had changed; two-sided.
   *
   * Sensitivity: public.
   *
   * @example 0.52
   */
  pValue?: number;
  /**
   * Whether the difference is more than chance at the level of confidence.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  significant?: boolean;
}
/**
 * Response rates by AAPOR, from 0 to 1.
 */
export interface ResponseRates {
  /**
   * Complete interviews among all invitations.
   *
   * Sensitivity: public. Source: AAPOR RR1.
   *
   * @example 0.5647
   */
  rr1?: number;
  /**
   * Complete and partial interviews among all invitations.
   *
   * Sensitivity: public. Source: AAPOR RR2.
   *
   * @example 0.6118
   */
  rr2?: number;
  /**
   * As RR1, with only the estimated share of unknown cases counted as eligible.
   *
   * Sensitivity: public. Source: AAPOR RR3.
   *
   * @example 0.5742
   */
  rr3?: number;
  /**
   * As RR1, with no unknown case counted as eligible.
   *
   * Sensitivity: public. Source: AAPOR RR5.
   *
   * @example 0.6154
   */
  rr5?: number;
  /**
   * As RR2, with no unknown case counted as eligible.
   *
   * Sensitivity: public. Source: AAPOR RR6.
   *
   * @example 0.6667
   */
  rr6?: number;
}
