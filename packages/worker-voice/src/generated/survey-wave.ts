// Made by `pnpm emit` from packages/worker-voice/src. Do not edit.

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
 * What results are broken down by. `field` is the field of a response and of a breakdown that holds it, `codelist` the list of its codes.
 *
 * - `sex`: Sex
 * - `age-band`: Age band
 * - `education-band`: Education
 * - `nationality-group`: Nationality group
 * - `migrant`: Migrant worker
 * - `contract-type`: Contract type
 * - `tenure-band`: Time at the site
 * - `recruitment-channel`: Recruitment channel
 * - `job-group`: Job group
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/respondent-characteristic.csv.
 */
export type RespondentCharacteristic =
  | 'sex'
  | 'age-band'
  | 'education-band'
  | 'nationality-group'
  | 'migrant'
  | 'contract-type'
  | 'tenure-band'
  | 'recruitment-channel'
  | 'job-group';
/**
 * How the workers who are asked were chosen. `probability`: each had a known chance, so that a margin of error means something.
 *
 * - `census`: Everybody is asked
 * - `simple-random`: Simple random sample
 * - `stratified`: Stratified random sample
 * - `quota`: Quota sample
 * - `convenience`: Whoever could be reached
 * - `snowball`: Passed on from worker to worker
 *
 * Source: Amparo; terms of survey sampling. Code list: schemas/worker-voice/codelists/sampling-method.csv.
 */
export type SamplingMethod = 'census' | 'simple-random' | 'stratified' | 'quota' | 'convenience' | 'snowball';
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
 * What respondents receive for taking part.
 *
 * - `none`: None
 * - `cash`: Cash
 * - `phone-credit`: Phone credit
 * - `gift`: Gift
 * - `prize-draw`: Prize draw
 * - `paid-time`: Paid working time
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/survey-incentive.csv.
 */
export type SurveyIncentive =
  'none' | 'cash' | 'phone-credit' | 'gift' | 'prize-draw' | 'paid-time' | 'other';
/**
 * Who runs the fieldwork.
 *
 * - `third-party`: A third party
 * - `buyer`: A buyer
 * - `employer`: The employer
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/survey-independence.csv.
 */
export type SurveyIndependence = 'third-party' | 'buyer' | 'employer';
/**
 * What the weights of responses add up to.
 *
 * - `none`: Not weighted
 * - `post-stratified`: To the population. Weights add up to the number of workers on site.
 * - `normalised`: To the responses. Weights add up to the number of responses that count.
 *
 * Source: Amparo; terms of survey weighting. Code list: schemas/worker-voice/codelists/weighting-method.csv.
 */
export type WeightingMethod = 'none' | 'post-stratified' | 'normalised';

/**
 * One round of a survey at one site: who was asked, by whom, under which conditions, and what became of it.
 */
export interface SurveyWave {
  /**
   * Says that this record is a survey wave.
   *
   * Sensitivity: public.
   *
   * @example "survey-wave"
   */
  recordType: 'survey-wave';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the wave.
   *
   * Sensitivity: internal.
   *
   * @example "8d4b2c17-6e5f-4a39-9b80-2f7c1e0d5a63"
   */
  waveId: string;
  /**
   * The instrument that is used.
   *
   * Sensitivity: internal.
   *
   * @example "3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41"
   */
  instrumentId: string;
  /**
   * The version that is used.
   *
   * Sensitivity: internal.
   *
   * @example "1.0.0"
   */
  instrumentVersion: string;
  /**
   * The wave at the same site that this one is compared with.
   *
   * Sensitivity: internal.
   *
   * @example "1f6e0b94-2d3c-4e87-a5b1-7c9d8e0f4a25"
   */
  previousWaveId?: string;
  /**
   * The place of work.
   *
   * Sensitivity: internal.
   */
  facility: FacilityRef;
  /**
   * Buyers for whom the survey is made.
   *
   * Sensitivity: internal. From 0 to 200 entries.
   */
  buyers?: OrganisationRef[];
  /**
   * First day on which workers could answer.
   *
   * Sensitivity: internal.
   *
   * @example "2026-05-04"
   */
  fieldworkStart: string;
  /**
   * Last day on which workers could answer, included.
   *
   * Sensitivity: internal.
   *
   * @example "2026-05-15"
   */
  fieldworkEnd: string;
  /**
   * How many workers the survey is to speak for.
   *
   * Sensitivity: internal. Source: N.
   *
   * @example 400
   */
  populationCount: number;
  /**
   * The workers on site by characteristic; the counts of each characteristic add up to all workers.
   *
   * Sensitivity: internal. From 0 to 500 entries.
   */
  populationBy?: PopulationCount[];
  /**
   * How the workers who are asked were chosen.
   *
   * Sensitivity: internal. Code list: schemas/worker-voice/codelists/sampling-method.csv.
   *
   * @example "stratified"
   */
  samplingMethod: SamplingMethod;
  /**
   * Parts of the workers from which the sample is drawn.
   *
   * Sensitivity: internal. From 1 to 200 entries.
   */
  strata?: SamplingStratum[];
  /**
   * How many workers were invited.
   *
   * Sensitivity: internal.
   *
   * @example 170
   */
  invitedCount: number;
  /**
   * How the questions were put in this wave; as the instrument says, where nothing is said.
   *
   * Sensitivity: internal. From 1 to 7 entries. Code list: schemas/worker-voice/codelists/survey-mode.csv.
   *
   * @example ["kiosk"]
   */
  modes?: SurveyMode[];
  /**
   * What respondents receive.
   *
   * Sensitivity: internal. From 0 to 7 entries. Code list: schemas/worker-voice/codelists/survey-incentive.csv.
   *
   * @example ["phone-credit"]
   */
  incentives?: SurveyIncentive[];
  /**
   * Who did the fieldwork.
   *
   * Sensitivity: internal.
   */
  interviewerOrganisation?: OrganisationRef;
  /**
   * Whether a third party, a buyer or the employer ran the fieldwork.
   *
   * Sensitivity: internal. Code list: schemas/worker-voice/codelists/survey-independence.csv.
   *
   * @example "third-party"
   */
  independence?: SurveyIndependence;
  /**
   * Whether a supervisor was near while workers answered.
   *
   * Sensitivity: internal.
   *
   * @example false
   */
  supervisorPresent?: boolean;
  /**
   * Whether workers answered during paid working time.
   *
   * Sensitivity: internal.
   *
   * @example true
   */
  onWorkTime?: boolean;
  /**
   * Whether the survey was part of an audit that the site knew of.
   *
   * Sensitivity: internal.
   *
   * @example false
   */
  announcedAudit?: boolean;
  /**
   * Languages in which workers could answer, BCP 47.
   *
   * Sensitivity: internal. From 1 to 50 entries. Source: BCP 47.
   *
   * @example ["en","ne"]
   */
  languagesOffered?: string[];
  /**
   * What became of the invitations.
   *
   * Sensitivity: internal. Source: AAPOR, Standard Definitions.
   */
  dispositionCounts: DispositionCounts;
  /**
   * The estimated share of cases of unknown eligibility that are eligible, for RR3.
   *
   * Sensitivity: internal. Source: AAPOR e.
   *
   * @example 0.8
   */
  unknownEligibleShare?: number;
  /**
   * What the weights of responses add up to.
   *
   * Sensitivity: internal. Code list: schemas/worker-voice/codelists/weighting-method.csv.
   *
   * @example "none"
   */
  weighting?: WeightingMethod;
  /**
   * Who reviewed the survey, and under which number.
   *
   * Sensitivity: internal.
   *
   * @example "Example Ethics Board 2026/14"
   */
  ethicsReview?: string;
  /**
   * The version of the statement to which respondents agree.
   *
   * Sensitivity: internal.
   *
   * @example "2026-1"
   */
  consentStatementVersion?: string;
  /**
   * Digest of the statement, so that it can be proved later what was promised.
   *
   * Sensitivity: internal.
   *
   * @example "sha256:9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f"
   */
  consentStatementDigest?: string;
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
 * How many workers on site share one characteristic.
 */
export interface PopulationCount {
  /**
   * What the workers are counted by.
   *
   * Sensitivity: internal. Code list: schemas/worker-voice/codelists/respondent-characteristic.csv.
   *
   * @example "sex"
   */
  characteristic: RespondentCharacteristic;
  /**
   * A code of the list that belongs to the characteristic.
   *
   * Sensitivity: internal.
   *
   * @example "female"
   */
  category: string;
  /**
   * How many workers on site.
   *
   * Sensitivity: internal.
   *
   * @example 240
   */
  count: number;
}
/**
 * A part of the workers from which a share of the sample is drawn.
 */
export interface SamplingStratum {
  /**
   * Identifies the stratum within the wave.
   *
   * Sensitivity: internal.
   *
   * @example "night-shift"
   */
  stratumId: string;
  /**
   * Who belongs to it.
   *
   * Sensitivity: internal.
   *
   * @example "Night shift"
   */
  description?: string;
  /**
   * How many workers belong to it.
   *
   * Sensitivity: internal. Source: N_h.
   *
   * @example 120
   */
  populationCount: number;
  /**
   * How many responses are aimed at.
   *
   * Sensitivity: internal. Source: n_h.
   *
   * @example 40
   */
  targetCount?: number;
}
/**
 * What became of the invitations, in the counts of AAPOR; they add up to the invitations.
 */
export interface DispositionCounts {
  /**
   * Complete interviews.
   *
   * Sensitivity: internal. Source: AAPOR I.
   *
   * @example 96
   */
  complete: number;
  /**
   * Partial interviews: enough was answered to count.
   *
   * Sensitivity: internal. Source: AAPOR P.
   *
   * @example 8
   */
  partial: number;
  /**
   * The worker did not want to take part, or stopped early.
   *
   * Sensitivity: internal. Source: AAPOR R.
   *
   * @example 20
   */
  refusal: number;
  /**
   * The worker could not be reached, such as on another shift.
   *
   * Sensitivity: internal. Source: AAPOR NC.
   *
   * @example 30
   */
  nonContact: number;
  /**
   * Reached and eligible, but no interview, such as for lack of a common language.
   *
   * Sensitivity: internal. Source: AAPOR O.
   *
   * @example 2
   */
  other: number;
  /**
   * It is not known whether there is such a worker at the site.
   *
   * Sensitivity: internal. Source: AAPOR UH.
   *
   * @example 10
   */
  unknownIfWorker: number;
  /**
   * It is not known for another reason whether the worker was eligible.
   *
   * Sensitivity: internal. Source: AAPOR UO.
   *
   * @example 4
   */
  unknownOther: number;
}
