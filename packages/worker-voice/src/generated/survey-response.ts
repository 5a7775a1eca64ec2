// Made by `pnpm emit` from packages/worker-voice/src. Do not edit.

/**
 * How far a copy of the response goes.
 *
 * - `unreleased`: Not released. Stays with the team that collected it.
 * - `internal`: Internal. Leaves the team for recipients who are bound by contract.
 * - `public`: Public
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/response-release.csv.
 */
export type ResponseRelease = 'unreleased' | 'internal' | 'public';
/**
 * How long a worker took, in bands, because an exact time can show who answered. `minimumSeconds` is included, `maximumSeconds` is not; `tripled` are the bands that last at least three times as long.
 *
 * - `under-1-minute`: Under 1 minute
 * - `1-to-2-minutes`: 1 to 2 minutes
 * - `2-to-3-minutes`: 2 to 3 minutes
 * - `3-to-5-minutes`: 3 to 5 minutes
 * - `5-to-10-minutes`: 5 to 10 minutes
 * - `10-to-15-minutes`: 10 to 15 minutes
 * - `15-to-30-minutes`: 15 to 30 minutes
 * - `30-to-60-minutes`: 30 to 60 minutes
 * - `over-60-minutes`: 60 minutes and over
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/duration-band.csv.
 */
export type DurationBand =
  | 'under-1-minute'
  | '1-to-2-minutes'
  | '2-to-3-minutes'
  | '3-to-5-minutes'
  | '5-to-10-minutes'
  | '10-to-15-minutes'
  | '15-to-30-minutes'
  | '30-to-60-minutes'
  | 'over-60-minutes';
/**
 * How the questions reach the worker. `interviewer`: somebody asks them; `onSite`: that person stands before the worker.
 *
 * - `web-self`: Own phone or computer
 * - `kiosk`: Shared tablet or kiosk
 * - `sms-ivr`: Text message or voice menu
 * - `capi`: Interview face to face (CAPI)
 * - `cati`: Interview by phone (CATI)
 * - `paper`: Paper
 * - `focus-group`: Focus group
 *
 * Source: Amparo; CAPI and CATI as in survey research. Code list: schemas/worker-voice/codelists/survey-mode.csv.
 */
export type SurveyMode = 'web-self' | 'kiosk' | 'sms-ivr' | 'capi' | 'cati' | 'paper' | 'focus-group';
/**
 * Why an item has no value.
 *
 * - `not-asked`: Not asked
 * - `refused`: Refused
 * - `dont-know`: Does not know
 * - `skipped`: Skipped
 *
 * Source: Amparo; DDI missing values. Code list: schemas/worker-voice/codelists/skip-reason.csv.
 */
export type SkipReason = 'not-asked' | 'refused' | 'dont-know' | 'skipped';
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
 * Why a response may not be genuine. Worked out where it was collected; nothing that shows a device or a time is kept.
 *
 * - `speeder`: Too fast. Took less than a third of the median time.
 * - `straightliner`: Same answer throughout. The same point of the scale on ten or more items.
 * - `duplicate-device`: Several from one device. One of a burst of responses from the same device.
 * - `inconsistent`: Contradicts itself
 * - `mid-prompt`: Prompted midway. Somebody helped or watched while the worker answered.
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/quality-flag.csv.
 */
export type QualityFlag = 'speeder' | 'straightliner' | 'duplicate-device' | 'inconsistent' | 'mid-prompt';

/**
 * What one worker answered. It holds nothing that shows who the worker is, on which device or at what hour they answered, or whether they brought a case.
 */
export interface SurveyResponse {
  /**
   * Says that this record is a survey response.
   *
   * Sensitivity: public.
   *
   * @example "survey-response"
   */
  recordType: 'survey-response';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the response. Drawn at random (version 4); other versions hold a time or a device.
   *
   * Sensitivity: internal.
   *
   * @example "e27c5a90-4b1d-4f36-8a2e-90d3b6c7f158"
   */
  responseId: string;
  /**
   * The wave in which the worker answered.
   *
   * Sensitivity: internal.
   *
   * @example "8d4b2c17-6e5f-4a39-9b80-2f7c1e0d5a63"
   */
  waveId: string;
  /**
   * The instrument that was used.
   *
   * Sensitivity: internal.
   *
   * @example "3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41"
   */
  instrumentId: string;
  /**
   * The version that was used.
   *
   * Sensitivity: internal.
   *
   * @example "1.0.0"
   */
  instrumentVersion: string;
  /**
   * How far this copy of the response goes.
   *
   * Sensitivity: internal. Code list: schemas/worker-voice/codelists/response-release.csv.
   *
   * @example "unreleased"
   */
  release: ResponseRelease;
  /**
   * Day of the answer. The hour is never stored: it can show who answered.
   *
   * Sensitivity: personal.
   *
   * @example "2026-05-06"
   */
  submittedAt: string;
  /**
   * How long the worker took, in bands.
   *
   * Sensitivity: personal. Code list: schemas/worker-voice/codelists/duration-band.csv.
   *
   * @example "5-to-10-minutes"
   */
  durationBand?: DurationBand;
  /**
   * How the questions were put.
   *
   * Sensitivity: internal. Code list: schemas/worker-voice/codelists/survey-mode.csv.
   *
   * @example "kiosk"
   */
  mode: SurveyMode;
  /**
   * Language in which the worker answered, BCP 47.
   *
   * Sensitivity: personal. Source: BCP 47.
   *
   * @example "ne"
   */
  language: string;
  /**
   * Whether the worker agreed to take part.
   *
   * Sensitivity: personal.
   */
  consent: SurveyConsent;
  /**
   * What became of the invitation.
   *
   * Sensitivity: internal. Source: AAPOR, Standard Definitions. Code list: schemas/worker-voice/codelists/aapor-disposition.csv.
   *
   * @example "I"
   */
  disposition: string;
  /**
   * The answers, in the order of asking; none without consent.
   *
   * Sensitivity: special. From 0 to 1000 entries.
   */
  answers: SurveyAnswer[];
  /**
   * Sex of the worker.
   *
   * Sensitivity: personal. Code list: schemas/core/codelists/sex.csv.
   *
   * @example "female"
   */
  sex?: Sex;
  /**
   * Age of the worker, in bands.
   *
   * Sensitivity: personal. Source: ILO age bands. Code list: schemas/core/codelists/age-band.csv.
   *
   * @example "25-54"
   */
  ageBand?: AgeBand;
  /**
   * Education of the worker, in bands.
   *
   * Sensitivity: personal. Source: ISCED 2011. Code list: schemas/worker-voice/codelists/education-band.csv.
   *
   * @example "secondary"
   */
  educationBand?: EducationBand;
  /**
   * Nationality, or the part of the world where few share it.
   *
   * Sensitivity: personal. Source: ISO 3166-1; UN M49. Code list: schemas/worker-voice/codelists/nationality-group.csv.
   *
   * @example "NPL"
   */
  nationalityGroup?: string;
  /**
   * Whether the worker came from another country. Says nothing of papers.
   *
   * Sensitivity: personal. Source: ILO C097. Code list: schemas/worker-voice/codelists/migrant-worker.csv.
   *
   * @example "migrant"
   */
  migrant?: MigrantWorker;
  /**
   * On what kind of contract the worker works.
   *
   * Sensitivity: personal. Source: ICSE-18. Code list: schemas/worker-voice/codelists/contract-type.csv.
   *
   * @example "fixed-term"
   */
  contractType?: ContractType;
  /**
   * How long the worker has worked at the site, in bands.
   *
   * Sensitivity: personal. Code list: schemas/worker-voice/codelists/tenure-band.csv.
   *
   * @example "1-to-2-years"
   */
  tenureBand?: TenureBand;
  /**
   * How the worker came to the job.
   *
   * Sensitivity: personal. Code list: schemas/worker-voice/codelists/recruitment-channel.csv.
   *
   * @example "licensed-agency"
   */
  recruitmentChannel?: RecruitmentChannel;
  /**
   * Major group of occupations.
   *
   * Sensitivity: personal. Source: ISCO-08. Code list: schemas/worker-voice/codelists/job-group.csv.
   *
   * @example "8"
   */
  jobGroup?: string;
  /**
   * The stratum of the wave from which the worker was drawn.
   *
   * Sensitivity: personal.
   *
   * @example "night-shift"
   */
  stratumId?: string;
  /**
   * How many workers the response stands for, or its share of the responses, as the wave says; a decimal as text.
   *
   * Sensitivity: internal.
   *
   * @example "2.35"
   */
  weight?: string;
  /**
   * Pseudonym of the interviewer. Absent where anonymity was promised.
   *
   * Sensitivity: personal. Withheld from: worker.
   *
   * @example "INT-07"
   */
  interviewerId?: string;
  /**
   * Why the response may not be genuine.
   *
   * Sensitivity: internal. From 0 to 5 entries. Code list: schemas/worker-voice/codelists/quality-flag.csv.
   *
   * @example ["inconsistent"]
   */
  qualityFlags?: QualityFlag[];
  /**
   * Whether a confidential grievance was offered.
   *
   * Sensitivity: special.
   */
  caseOffer?: CaseOffer;
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
 * Whether the worker agreed to take part, having heard the statement.
 */
export interface SurveyConsent {
  /**
   * Whether the worker agreed.
   *
   * Sensitivity: personal.
   *
   * @example true
   */
  given: boolean;
  /**
   * The version of the statement that was read out or shown.
   *
   * Sensitivity: internal.
   *
   * @example "2026-1"
   */
  statementVersion: string;
}
/**
 * The answer to one item: a value in the field that fits the type of the item, or the reason why there is none.
 */
export interface SurveyAnswer {
  /**
   * The item that is answered.
   *
   * Sensitivity: internal. Source: HL7 FHIR linkId.
   *
   * @example "passport-keeping"
   */
  itemId: string;
  /**
   * The choices made; one for an item with one choice.
   *
   * Sensitivity: special. From 1 to 200 entries.
   *
   * @example ["kept-by-employer"]
   */
  codes?: string[];
  /**
   * A number, or a point of a scale.
   *
   * Sensitivity: special.
   *
   * @example 4
   */
  number?: number;
  /**
   * An amount of money.
   *
   * Sensitivity: special.
   */
  money?: Money;
  /**
   * A date.
   *
   * Sensitivity: special.
   *
   * @example "2025-11-03"
   */
  date?: string;
  /**
   * The answer to a consent item.
   *
   * Sensitivity: special.
   *
   * @example true
   */
  boolean?: boolean;
  /**
   * The words of the worker. They may hold names and must be reviewed before they leave the team.
   *
   * Sensitivity: special.
   *
   * @example "The supervisor shouts at us."
   */
  text?: string;
  /**
   * Whether somebody has taken out of the text what could show who wrote it or who is meant.
   *
   * Sensitivity: internal.
   *
   * @example true
   */
  textReviewed?: boolean;
  /**
   * Why there is no value.
   *
   * Sensitivity: personal. Code list: schemas/worker-voice/codelists/skip-reason.csv.
   *
   * @example "refused"
   */
  skipReason?: SkipReason;
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
 * Whether a confidential grievance was offered. Which case came of it, if any, is never recorded here.
 */
export interface CaseOffer {
  /**
   * Whether a confidential grievance was offered.
   *
   * Sensitivity: special.
   *
   * @example true
   */
  offered: boolean;
  /**
   * Whether the worker wanted one.
   *
   * Sensitivity: special.
   *
   * @example false
   */
  accepted?: boolean;
}
