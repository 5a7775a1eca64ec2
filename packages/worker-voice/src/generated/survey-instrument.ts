// Made by `pnpm emit` from packages/worker-voice/src. Do not edit.

/**
 * Why workers are asked.
 *
 * - `audit`: Audit
 * - `hrdd`: Human rights due diligence
 * - `baseline`: Baseline
 * - `endline`: Endline
 * - `grievance-scan`: Grievance scan. Looks for grievances that nobody has brought yet.
 * - `exit-survey`: Exit survey. Workers are asked when they leave.
 * - `recruitment-cost`: Recruitment cost
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/survey-purpose.csv.
 */
export type SurveyPurpose =
  'audit' | 'hrdd' | 'baseline' | 'endline' | 'grievance-scan' | 'exit-survey' | 'recruitment-cost';
/**
 * The standard that the questions are taken from or answer to.
 *
 * - `ilo-forced-labour-indicators`: ILO indicators of forced labour
 * - `ilo-fundamental-conventions`: ILO fundamental conventions
 * - `slcp`: Social and Labor Convergence Program
 * - `smeta`: Sedex Members Ethical Trade Audit
 * - `iris`: IRIS standard of ethical recruitment (IOM)
 * - `sdg-10-7-1`: SDG indicator 10.7.1, recruitment cost
 *
 * Source: Amparo; each code names its standard. Code list: schemas/worker-voice/codelists/topic-standard.csv.
 */
export type TopicStandard =
  'ilo-forced-labour-indicators' | 'ilo-fundamental-conventions' | 'slcp' | 'smeta' | 'iris' | 'sdg-10-7-1';
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
 * What respondents are told about who will know their answers.
 *
 * - `anonymous`: Anonymous. Nobody can tell who answered, not even those who run the survey.
 * - `confidential`: Confidential. Those who run the survey can tell, and tell nobody.
 * - `identified`: Identified. Answers are passed on with who gave them.
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/anonymity-promise.csv.
 */
export type AnonymityPromise = 'anonymous' | 'confidential' | 'identified';
/**
 * What kind of question an item is. `answer` names the field of an answer that holds its value, or says `none`.
 *
 * - `single-choice`: One choice
 * - `multi-choice`: Several choices
 * - `likert`: Rating on a scale
 * - `nps`: Likelihood to recommend, 0 to 10
 * - `numeric`: Number
 * - `money`: Amount of money
 * - `date`: Date
 * - `text`: Text
 * - `matrix`: Matrix. The heading of items that share a scale or choices; each row is an item of its own.
 * - `note`: Note. Shown, not asked.
 * - `consent`: Consent. Asks for agreement: yes or no.
 *
 * Source: Amparo; crosswalks to XLSForm and HL7 FHIR R4 item types. Code list: schemas/worker-voice/codelists/survey-item-type.csv.
 */
export type SurveyItemType =
  | 'single-choice'
  | 'multi-choice'
  | 'likert'
  | 'nps'
  | 'numeric'
  | 'money'
  | 'date'
  | 'text'
  | 'matrix'
  | 'note'
  | 'consent';
/**
 * Which end of a scale is the good one.
 *
 * - `positive`: Positive. A higher answer is better for the worker.
 * - `negative`: Negative. A higher answer is worse for the worker; it is reversed before scoring.
 *
 * Source: Amparo. Code list: schemas/worker-voice/codelists/item-direction.csv.
 */
export type ItemDirection = 'positive' | 'negative';
/**
 * What part of work and life an item is about. `iloIndicators` are the indicators of forced labour that it can show.
 *
 * - `wages`: Wages
 * - `hours`: Working hours
 * - `recruitment`: Recruitment
 * - `documents`: Identity documents
 * - `freedom`: Freedom to move and to leave
 * - `osh`: Safety and health at work
 * - `harassment`: Harassment and violence
 * - `grievance`: Grievance mechanism
 * - `housing`: Housing
 * - `voice`: Voice and representation
 * - `dignity`: Dignity and equal treatment
 *
 * Source: Amparo; crosswalk to ILO, Indicators of Forced Labour (2012). Code list: schemas/worker-voice/codelists/survey-dimension.csv.
 */
export type SurveyDimension =
  | 'wages'
  | 'hours'
  | 'recruitment'
  | 'documents'
  | 'freedom'
  | 'osh'
  | 'harassment'
  | 'grievance'
  | 'housing'
  | 'voice'
  | 'dignity';
/**
 * The eleven indicators, in the order of the ILO booklet. The codes are short forms of the official titles.
 *
 * - `abuse-of-vulnerability`: Abuse of vulnerability
 * - `deception`: Deception
 * - `restriction-of-movement`: Restriction of movement
 * - `isolation`: Isolation
 * - `physical-and-sexual-violence`: Physical and sexual violence
 * - `intimidation-and-threats`: Intimidation and threats
 * - `retention-of-identity-documents`: Retention of identity documents
 * - `withholding-of-wages`: Withholding of wages
 * - `debt-bondage`: Debt bondage
 * - `abusive-working-and-living-conditions`: Abusive working and living conditions
 * - `excessive-overtime`: Excessive overtime
 *
 * Source: ILO, Indicators of Forced Labour (2012). Code list: schemas/core/codelists/ilo-forced-labour-indicator.csv.
 */
export type IloForcedLabourIndicator =
  | 'abuse-of-vulnerability'
  | 'deception'
  | 'restriction-of-movement'
  | 'isolation'
  | 'physical-and-sexual-violence'
  | 'intimidation-and-threats'
  | 'retention-of-identity-documents'
  | 'withholding-of-wages'
  | 'debt-bondage'
  | 'abusive-working-and-living-conditions'
  | 'excessive-overtime';

/**
 * A questionnaire for workers: what is asked, in which languages, and what respondents are promised.
 */
export interface SurveyInstrument {
  /**
   * Says that this record is a survey instrument.
   *
   * Sensitivity: public.
   *
   * @example "survey-instrument"
   */
  recordType: 'survey-instrument';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the instrument in all its versions.
   *
   * Sensitivity: public.
   *
   * @example "3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41"
   */
  instrumentId: string;
  /**
   * Version of the instrument. Another wording is another version.
   *
   * Sensitivity: public.
   *
   * @example "1.0.0"
   */
  version: string;
  /**
   * Name of the survey, in the languages of the instrument.
   *
   * Sensitivity: public. From 1 to 50 entries.
   */
  title: LocalisedText[];
  /**
   * Why workers are asked.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/survey-purpose.csv.
   *
   * @example "audit"
   */
  purpose: SurveyPurpose;
  /**
   * Standards that the questions are taken from or answer to.
   *
   * Sensitivity: public. From 0 to 6 entries. Code list: schemas/worker-voice/codelists/topic-standard.csv.
   *
   * @example ["ilo-forced-labour-indicators"]
   */
  topicStandards?: TopicStandard[];
  /**
   * Languages in which every text is given, BCP 47.
   *
   * Sensitivity: public. From 1 to 50 entries. Source: BCP 47.
   *
   * @example ["en","ne"]
   */
  languages: string[];
  /**
   * The language used where none was chosen, BCP 47.
   *
   * Sensitivity: public. Source: BCP 47; XLSForm default_language.
   *
   * @example "en"
   */
  defaultLanguage: string;
  /**
   * How the questions may be put.
   *
   * Sensitivity: public. From 1 to 7 entries. Code list: schemas/worker-voice/codelists/survey-mode.csv.
   *
   * @example ["web-self","cati"]
   */
  modes: SurveyMode[];
  /**
   * What respondents are told about who will know their answers.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/anonymity-promise.csv.
   *
   * @example "anonymous"
   */
  anonymityPromise: AnonymityPromise;
  /**
   * The fewest responses of which a figure is shown, as promised to respondents. No result may go below it; 5 is usual.
   *
   * Sensitivity: public. Source: OECD Glossary of Statistical Terms, threshold rule.
   *
   * @example 5
   */
  minCellSize: number;
  /**
   * How many days after the end of fieldwork responses are deleted, as promised to respondents.
   *
   * Sensitivity: public.
   *
   * @example 365
   */
  retentionDays: number;
  /**
   * Headings of the instrument, in their order.
   *
   * Sensitivity: public. From 0 to 100 entries.
   */
  sections?: SurveySection[];
  /**
   * What is asked and shown, in the order of asking.
   *
   * Sensitivity: public. From 1 to 1000 entries.
   */
  items: SurveyItem[];
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
 * A text in one language; a list of these says the same in several.
 */
export interface LocalisedText {
  /**
   * The language of the text, BCP 47.
   *
   * Sensitivity: public. Source: BCP 47.
   *
   * @example "ne"
   */
  language: string;
  /**
   * The text in this language.
   *
   * Sensitivity: public.
   *
   * @example "तपाईंले आफ्नो तलब समयमै पाउनुहुन्छ?"
   */
  text: string;
}
/**
 * A part of an instrument that stands under one heading.
 */
export interface SurveySection {
  /**
   * Identifies the section within the instrument.
   *
   * Sensitivity: public.
   *
   * @example "wages"
   */
  sectionId: string;
  /**
   * Heading of the section, in the languages of the instrument.
   *
   * Sensitivity: public. From 1 to 50 entries.
   */
  title: LocalisedText[];
}
/**
 * One item of an instrument: a question, or something shown between questions.
 */
export interface SurveyItem {
  /**
   * Identifies the item in every version of the instrument and in every answer.
   *
   * Sensitivity: public. Source: XLSForm name; HL7 FHIR linkId.
   *
   * @example "passport-keeping"
   */
  itemId: string;
  /**
   * The section that the item stands in.
   *
   * Sensitivity: public.
   *
   * @example "documents"
   */
  sectionId?: string;
  /**
   * The matrix of which the item is a row.
   *
   * Sensitivity: public.
   *
   * @example "treatment"
   */
  matrixId?: string;
  /**
   * What kind of item it is.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/survey-item-type.csv.
   *
   * @example "single-choice"
   */
  type: SurveyItemType;
  /**
   * The words of the question, in the languages of the instrument.
   *
   * Sensitivity: public. From 1 to 50 entries. Source: XLSForm label.
   */
  label: LocalisedText[];
  /**
   * The scale of a rating.
   *
   * Sensitivity: public.
   */
  scale?: ItemScale;
  /**
   * The answers to choose from, in their order.
   *
   * Sensitivity: public. From 1 to 200 entries.
   */
  choices?: ItemChoice[];
  /**
   * Whether it must be answered, or a reason given for no answer.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  required: boolean;
  /**
   * Conditions for asking it; without any it is always asked.
   *
   * Sensitivity: public. From 1 to 20 entries. Source: HL7 FHIR Questionnaire.item.enableWhen.
   */
  enableWhen?: EnableWhen[];
  /**
   * Whether all conditions must be met or one is enough; all, where nothing is said.
   *
   * Sensitivity: public. Source: HL7 FHIR Questionnaire.item.enableBehavior. Code list: schemas/worker-voice/codelists/enable-behavior.csv.
   *
   * @example "all"
   */
  enableBehavior?: string;
  /**
   * The bounds of an answer.
   *
   * Sensitivity: public. Source: XLSForm constraint.
   */
  constraint?: AnswerConstraint;
  /**
   * Which end of the scale is good for workers.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/item-direction.csv.
   *
   * @example "positive"
   */
  direction?: ItemDirection;
  /**
   * What part of work and life it is about.
   *
   * Sensitivity: public. Code list: schemas/worker-voice/codelists/survey-dimension.csv.
   *
   * @example "documents"
   */
  dimension?: SurveyDimension;
  /**
   * How much it counts in the score of its dimension; 1 where nothing is said.
   *
   * Sensitivity: public.
   *
   * @example 1
   */
  weight?: number;
  /**
   * Whether an answer can harm the worker who gave it, so that groups in which all answer the same are not shown.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  sensitive?: boolean;
  /**
   * The indicator of forced labour that a red-line answer shows.
   *
   * Sensitivity: public. Source: ILO, Indicators of Forced Labour (2012). Code list: schemas/core/codelists/ilo-forced-labour-indicator.csv.
   *
   * @example "retention-of-identity-documents"
   */
  iloIndicator?: IloForcedLabourIndicator;
  /**
   * Which answers show that a line has been crossed.
   *
   * Sensitivity: public.
   */
  redLine?: RedLine;
  /**
   * Whether a red-line answer opens the offer of a confidential grievance.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  triggersCase?: boolean;
}
/**
 * The scale of a rating: whole numbers from the lowest to the highest.
 */
export interface ItemScale {
  /**
   * The lowest answer.
   *
   * Sensitivity: public.
   *
   * @example 1
   */
  minimum: number;
  /**
   * The highest answer.
   *
   * Sensitivity: public.
   *
   * @example 5
   */
  maximum: number;
  /**
   * The words at points of the scale; often only at its ends.
   *
   * Sensitivity: public. From 0 to 100 entries.
   */
  labels?: ScaleLabel[];
}
/**
 * The words at one point of a scale.
 */
export interface ScaleLabel {
  /**
   * The point of the scale.
   *
   * Sensitivity: public.
   *
   * @example 1
   */
  value: number;
  /**
   * Its words, in the languages of the instrument.
   *
   * Sensitivity: public. From 1 to 50 entries.
   */
  label: LocalisedText[];
}
/**
 * One answer to choose.
 */
export interface ItemChoice {
  /**
   * Identifies the choice within the item; it stands in answers.
   *
   * Sensitivity: public.
   *
   * @example "kept-by-employer"
   */
  code: string;
  /**
   * Its words, in the languages of the instrument.
   *
   * Sensitivity: public. From 1 to 50 entries.
   */
  label: LocalisedText[];
  /**
   * Whether it cannot be chosen together with others, such as “none of these”.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  exclusive?: boolean;
  /**
   * Whether it means that the worker does not want to answer. It counts in no denominator.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  refusal?: boolean;
  /**
   * Whether it means that the worker does not know. It counts in no denominator.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  dontKnow?: boolean;
  /**
   * Whether it is good for workers, for shares of favourable answers.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  favourable?: boolean;
  /**
   * What it counts in a score: 0 is worst and 100 best for workers.
   *
   * Sensitivity: public.
   *
   * @example 0
   */
  score?: number;
}
/**
 * One condition for asking an item: how an earlier item was answered. One of the answer fields holds the value compared with.
 */
export interface EnableWhen {
  /**
   * The earlier item.
   *
   * Sensitivity: public. Source: HL7 FHIR Questionnaire.item.enableWhen.question.
   *
   * @example "has-passport"
   */
  itemId: string;
  /**
   * How its answer is compared.
   *
   * Sensitivity: public. Source: HL7 FHIR Questionnaire.item.enableWhen.operator. Code list: schemas/worker-voice/codelists/enable-operator.csv.
   *
   * @example "="
   */
  operator: string;
  /**
   * The choice that its answer is compared with.
   *
   * Sensitivity: public. Source: HL7 FHIR answerCoding.
   *
   * @example "no"
   */
  answerCode?: string;
  /**
   * The number that its answer is compared with.
   *
   * Sensitivity: public. Source: HL7 FHIR answerDecimal.
   *
   * @example 3
   */
  answerNumber?: number;
  /**
   * The date that its answer is compared with.
   *
   * Sensitivity: public. Source: HL7 FHIR answerDate.
   *
   * @example "2026-01-01"
   */
  answerDate?: string;
  /**
   * The answer of a consent item; with “exists”, whether there is an answer.
   *
   * Sensitivity: public. Source: HL7 FHIR answerBoolean.
   *
   * @example true
   */
  answerBoolean?: boolean;
}
/**
 * The bounds of an answer, both ends included.
 */
export interface AnswerConstraint {
  /**
   * The lowest number allowed.
   *
   * Sensitivity: public.
   *
   * @example 0
   */
  minimum?: number;
  /**
   * The highest number allowed.
   *
   * Sensitivity: public.
   *
   * @example 168
   */
  maximum?: number;
  /**
   * The first date allowed.
   *
   * Sensitivity: public.
   *
   * @example "2015-01-01"
   */
  earliest?: string;
  /**
   * The last date allowed.
   *
   * Sensitivity: public.
   *
   * @example "2026-12-31"
   */
  latest?: string;
  /**
   * The most characters that a text may have.
   *
   * Sensitivity: public.
   *
   * @example 500
   */
  maxLength?: number;
  /**
   * The fewest choices that may be made.
   *
   * Sensitivity: public.
   *
   * @example 1
   */
  minChoices?: number;
  /**
   * The most choices that may be made.
   *
   * Sensitivity: public.
   *
   * @example 3
   */
  maxChoices?: number;
}
/**
 * Which answers show that a line has been crossed: one of the choices, or a number within the bounds, both included.
 */
export interface RedLine {
  /**
   * Choices that cross the line.
   *
   * Sensitivity: public. From 1 to 200 entries.
   *
   * @example ["kept-by-employer"]
   */
  codes?: string[];
  /**
   * The lowest number that crosses the line.
   *
   * Sensitivity: public.
   *
   * @example 73
   */
  minimum?: number;
  /**
   * The highest number that crosses the line.
   *
   * Sensitivity: public.
   *
   * @example 168
   */
  maximum?: number;
}
