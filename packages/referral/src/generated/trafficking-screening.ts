// Made by `pnpm emit` from packages/referral/src. Do not edit.

/**
 * When in the course of migration the person was screened.
 *
 * - `arrival`: On arrival at home
 * - `embassy`: At an embassy or consulate
 * - `shelter`: In a shelter
 * - `detention`: In detention
 * - `border`: At a border
 * - `rescue`: After a rescue
 * - `office`: At an office of the mechanism
 * - `other`: Elsewhere
 *
 * Source: Amparo. Code list: schemas/referral/codelists/screening-occasion.csv.
 */
export type ScreeningOccasion =
  'arrival' | 'embassy' | 'shelter' | 'detention' | 'border' | 'rescue' | 'office' | 'other';
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
 * Whether the person agreed.
 *
 * - `given`: Given
 * - `refused`: Refused
 * - `withdrawn`: Withdrawn
 * - `expired`: Expired
 * - `not-asked`: Not asked
 * - `impracticable-vital-interest`: Impracticable, vital interest at stake
 *
 * Source: Amparo, after Primero and FHIR Consent. Code list: schemas/core/codelists/consent-status.csv.
 */
export type ConsentStatus =
  'given' | 'refused' | 'withdrawn' | 'expired' | 'not-asked' | 'impracticable-vital-interest';
/**
 * The ground in law on which data is processed.
 *
 * - `consent`: Consent
 * - `vital-interest`: Vital interest
 * - `legal-obligation`: Legal obligation
 * - `public-task`: Public task
 * - `legitimate-interest`: Legitimate interest
 *
 * Source: Regulation (EU) 2016/679, Article 6(1), as used in humanitarian data protection. Code list: schemas/core/codelists/lawful-basis.csv.
 */
export type LawfulBasis =
  'consent' | 'vital-interest' | 'legal-obligation' | 'public-task' | 'legitimate-interest';
/**
 * Who gave the answer.
 *
 * - `individual`: The person
 * - `caregiver`: A caregiver
 * - `other`: Another person
 *
 * Source: Primero consent form, interview_subject. Code list: schemas/core/codelists/consent-source.csv.
 */
export type ConsentSource = 'individual' | 'caregiver' | 'other';
/**
 * How the answer was given.
 *
 * - `written`: Written
 * - `verbal`: Spoken
 * - `digital`: Digital
 * - `thumbprint`: Thumbprint
 *
 * Source: Amparo. Code list: schemas/core/codelists/consent-mode.csv.
 */
export type ConsentMode = 'written' | 'verbal' | 'digital' | 'thumbprint';
/**
 * What data may be used for. Immigration enforcement is not a purpose and cannot be expressed.
 *
 * - `services`: Services to the person
 * - `referral`: Referral
 * - `reporting-non-identifiable`: Reporting that identifies nobody
 * - `statistics`: Statistics
 * - `audit`: Audit
 * - `legal-action`: Legal action
 * - `tracing`: Tracing of family
 *
 * Source: Amparo; Primero consent form. Code list: schemas/core/codelists/purpose.csv.
 */
export type Purpose =
  | 'services'
  | 'referral'
  | 'reporting-non-identifiable'
  | 'statistics'
  | 'audit'
  | 'legal-action'
  | 'tracing';
/**
 * Who may receive data. Immigration enforcement is not a class of recipient.
 *
 * - `family`: Family
 * - `authorities`: Authorities. Labour, social-protection, health or judicial authorities.
 * - `un`: United Nations agency
 * - `other-organisation`: Other organisation
 * - `embassy`: Embassy or consulate
 * - `employer`: Employer
 * - `buyer`: Buyer
 * - `recruiter`: Recruiter
 *
 * Source: Primero consent_info_sharing (family, authorities, un, other organisations), extended by Amparo. Code list: schemas/core/codelists/recipient-class.csv.
 */
export type RecipientClass =
  'family' | 'authorities' | 'un' | 'other-organisation' | 'embassy' | 'employer' | 'buyer' | 'recruiter';
/**
 * Why the person does not want data to be passed on.
 *
 * - `fear`: Fear of harm to self or others
 * - `communicate-information`: Wants to tell it in person
 * - `other`: Other
 *
 * Source: Primero consent form. Code list: schemas/core/codelists/withholding-reason.csv.
 */
export type WithholdingReason = 'fear' | 'communicate-information' | 'other';
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
 * Signs of trafficking that the eleven ILO indicators of forced labour do not name.
 *
 * - `forced-criminality`: Is made to commit crimes. Such as online fraud, drug production or theft.
 * - `false-documents`: Has false or borrowed identity or travel documents
 * - `others-speak-for-them`: Others speak for the person
 * - `instructed-answers`: Seems to have been told what to say
 * - `does-not-know-address`: Does not know where they live or work
 * - `known-place-of-exploitation`: Was found in a place that is known for exploitation
 * - `threatened-with-authorities`: Was threatened with being handed to the authorities
 * - `fear-of-authorities`: Distrusts or fears the authorities
 * - `journey-paid-by-facilitator`: The journey was paid by somebody who wants it worked off
 * - `sold-on`: Was passed on or sold from one place of work to another
 * - `no-medical-care`: Is kept from medical care
 * - `family-threatened`: Family was threatened
 * - `other`: Other sign
 *
 * Source: UNODC, Human Trafficking Indicators; forced criminality after Directive 2011/36/EU, Article 2(3). Code list: schemas/referral/codelists/trafficking-indicator.csv.
 */
export type TraffickingIndicator =
  | 'forced-criminality'
  | 'false-documents'
  | 'others-speak-for-them'
  | 'instructed-answers'
  | 'does-not-know-address'
  | 'known-place-of-exploitation'
  | 'threatened-with-authorities'
  | 'fear-of-authorities'
  | 'journey-paid-by-facilitator'
  | 'sold-on'
  | 'no-medical-care'
  | 'family-threatened'
  | 'other';
/**
 * What was done to the person.
 *
 * - `recruitment`: Recruitment
 * - `transportation`: Transportation
 * - `transfer`: Transfer
 * - `harbouring`: Harbouring
 * - `receipt`: Receipt
 *
 * Source: Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000), Article 3(a). Code list: schemas/referral/codelists/trafficking-act.csv.
 */
export type TraffickingAct = 'recruitment' | 'transportation' | 'transfer' | 'harbouring' | 'receipt';
/**
 * How it was brought about. Not needed where the person is a child.
 *
 * - `threat`: Threat of force
 * - `force`: Use of force
 * - `coercion`: Other coercion
 * - `abduction`: Abduction
 * - `fraud`: Fraud
 * - `deception`: Deception
 * - `abuse-of-power`: Abuse of power
 * - `abuse-of-vulnerability`: Abuse of a position of vulnerability
 * - `payment-for-control`: Payment or benefit to a person who controls another
 *
 * Source: Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000), Article 3(a). Code list: schemas/referral/codelists/trafficking-means.csv.
 */
export type TraffickingMeans =
  | 'threat'
  | 'force'
  | 'coercion'
  | 'abduction'
  | 'fraud'
  | 'deception'
  | 'abuse-of-power'
  | 'abuse-of-vulnerability'
  | 'payment-for-control';
/**
 * To what end it was done. `htcds` is the type of exploitation it corresponds to.
 *
 * - `forced-labour`: Forced labour or services
 * - `slavery`: Slavery or similar practices
 * - `servitude`: Servitude
 * - `sexual-exploitation`: Sexual exploitation
 * - `forced-criminality`: Forced criminality. Forced to commit crimes, such as online fraud in closed compounds.
 * - `forced-begging`: Forced begging
 * - `forced-marriage`: Forced marriage
 * - `child-labour`: Child labour
 * - `forced-military`: Forced military service by non-state actors
 * - `organ-removal`: Removal of organs
 * - `forced-adoption`: Forced adoption
 * - `surrogacy`: Forced surrogacy
 * - `other`: Other exploitation
 *
 * Source: Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000), Article 3(a); Directive 2011/36/EU, Article 2(3); IOM HTCDS 2.0, vic_TypeOfExploitation. Code list: schemas/referral/codelists/trafficking-purpose.csv.
 */
export type TraffickingPurpose =
  | 'forced-labour'
  | 'slavery'
  | 'servitude'
  | 'sexual-exploitation'
  | 'forced-criminality'
  | 'forced-begging'
  | 'forced-marriage'
  | 'child-labour'
  | 'forced-military'
  | 'organ-removal'
  | 'forced-adoption'
  | 'surrogacy'
  | 'other';
/**
 * What the screening found. `positive` marks the results after which help is owed.
 *
 * - `possible-victim`: Possible victim of trafficking
 * - `actual-victim`: Victim of trafficking
 * - `not-a-victim`: Not a victim of trafficking
 * - `inconclusive`: Inconclusive
 *
 * Source: IOM HTCDS 2.0, vic_TraffickingStatus. Code list: schemas/core/codelists/screening-result.csv.
 */
export type ScreeningResult = 'possible-victim' | 'actual-victim' | 'not-a-victim' | 'inconclusive';
/**
 * Who decided whether the person is a victim of trafficking.
 *
 * - `police`: Police
 * - `ngo`: Non-governmental organisation
 * - `court-or-prosecution`: Court or prosecution
 * - `other-government`: Government organisation other than police
 * - `other`: Other
 *
 * Source: IOM HTCDS 2.0, vic_TraffickingStatusDecisionMakingOrg. Code list: schemas/referral/codelists/screening-decision-maker.csv.
 */
export type ScreeningDecisionMaker = 'police' | 'ngo' | 'court-or-prosecution' | 'other-government' | 'other';
/**
 * What a client needs and what a service gives. `primero` lists the service types of Primero it corresponds to; `mustBeFree` marks what a client must never be charged for; `urgentPlace` marks services of which a place must be known to be free before somebody is sent there; `protected` marks needs that put a person in danger when others learn of them.
 *
 * - `legal-aid`: Legal aid
 * - `wage-claim`: Claim for wages
 * - `documentation`: Documents. Passport, identity card, permit or travel document.
 * - `shelter`: Shelter
 * - `medical`: Medical care
 * - `mhpss`: Mental health and psychosocial support
 * - `gbv`: Response to gender-based violence
 * - `trafficking`: Protection of victims of trafficking
 * - `child-protection`: Child protection
 * - `family-tracing`: Family tracing, mediation and reunification
 * - `repatriation`: Return
 * - `insurance-claim`: Insurance claim
 * - `social-security`: Social security
 * - `translation`: Translation and interpretation
 * - `cash-assistance`: Cash assistance
 * - `basic-needs`: Food, water, clothes and other basic needs
 * - `education`: Education
 * - `skills-reintegration`: Skills, livelihood and reintegration
 * - `police-protection`: Police protection
 * - `labour-inspection`: Labour inspection
 * - `job-transfer`: Change of employer
 * - `consular`: Consular help
 * - `other`: Other
 *
 * Source: Amparo; Primero lookup-service-type. Code list: schemas/referral/codelists/service-type.csv.
 */
export type ServiceType =
  | 'legal-aid'
  | 'wage-claim'
  | 'documentation'
  | 'shelter'
  | 'medical'
  | 'mhpss'
  | 'gbv'
  | 'trafficking'
  | 'child-protection'
  | 'family-tracing'
  | 'repatriation'
  | 'insurance-claim'
  | 'social-security'
  | 'translation'
  | 'cash-assistance'
  | 'basic-needs'
  | 'education'
  | 'skills-reintegration'
  | 'police-protection'
  | 'labour-inspection'
  | 'job-transfer'
  | 'consular'
  | 'other';
/**
 * How widely a record may be known within an organisation.
 *
 * - `public`: Public
 * - `internal`: Internal
 * - `restricted`: Restricted
 * - `highly-restricted`: Highly restricted. Known to the case owner only.
 *
 * Source: Amparo, after the IASC Operational Guidance on Data Responsibility. Code list: schemas/core/codelists/sensitivity-level.csv.
 */
export type SensitivityLevel = 'public' | 'internal' | 'restricted' | 'highly-restricted';
/**
 * Why a record can harm the person it is about.
 *
 * - `irregular-status`: Irregular status
 * - `trafficking-indicator`: Trafficking indicator
 * - `sexual-violence`: Sexual violence
 * - `minor`: Minor. The person is under 18.
 * - `retaliation-risk`: Risk of retaliation
 * - `health`: Health
 * - `union-membership`: Union membership
 * - `detention`: Detention
 *
 * Source: Amparo. Code list: schemas/core/codelists/sensitivity-flag.csv.
 */
export type SensitivityFlag =
  | 'irregular-status'
  | 'trafficking-indicator'
  | 'sexual-violence'
  | 'minor'
  | 'retaliation-risk'
  | 'health'
  | 'union-membership'
  | 'detention';

/**
 * One screening of one person for trafficking: the signs, the decision, and what was done.
 */
export interface TraffickingScreening {
  /**
   * Always the same text; tells a program what it reads.
   *
   * Sensitivity: public.
   *
   * @example "trafficking-screening"
   */
  recordType: 'trafficking-screening';
  /**
   * Where the record comes from, and which version this is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the screening.
   *
   * Sensitivity: internal.
   *
   * @example "3c1d5e7f-9a2b-4c4d-8e6f-0a1b2c3d4e5f"
   */
  screeningId: string;
  /**
   * Pseudonym of the person. Never a name, phone number or passport number.
   *
   * Sensitivity: special.
   *
   * @example "W-7Q4K2M"
   */
  subjectId: string;
  /**
   * The case in which the person was screened.
   *
   * Sensitivity: special.
   */
  caseRef?: RecordRef;
  /**
   * When the screening took place.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-01T10:00:00+08:00"
   */
  screenedAt: string;
  /**
   * When in the course of migration it took place.
   *
   * Sensitivity: special. Code list: schemas/referral/codelists/screening-occasion.csv.
   *
   * @example "arrival"
   */
  occasion?: ScreeningOccasion;
  /**
   * Where it took place.
   *
   * Sensitivity: special.
   */
  place?: Place;
  /**
   * Role or organisation that screened.
   *
   * Sensitivity: internal. Source: IOM HTCDS, issue 3.
   *
   * @example "role:protection-officer"
   */
  screenedBy: string;
  /**
   * Whether the person is, or must be taken to be, under 18.
   *
   * Sensitivity: special.
   *
   * @example false
   */
  childFlag: boolean;
  /**
   * Age of the person when screened, in completed years.
   *
   * Sensitivity: special.
   *
   * @example 24
   */
  age?: number;
  /**
   * Sex as recorded for statistics.
   *
   * Sensitivity: special. Source: SPDCI SexCategoryEnum. Code list: schemas/core/codelists/sex.csv.
   *
   * @example "male"
   */
  sex?: Sex;
  /**
   * Nationalities, ISO 3166-1 alpha-3; XXA stateless, XXX unspecified.
   *
   * Sensitivity: special. From 1 to 5 entries. Source: ISO 3166-1; ICAO Doc 9303. Code list: schemas/core/codelists/nationality.csv.
   *
   * @example ["VNM"]
   */
  nationality?: string[];
  /**
   * Where it happened, ISO 3166-1 alpha-3.
   *
   * Sensitivity: special. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "KHM"
   */
  countryOfExploitation?: string;
  /**
   * What the person agreed to. An empty list means that nobody was asked.
   *
   * Sensitivity: special. From 0 to 20 entries.
   */
  consents: Consent[];
  /**
   * A decision that stands in place of the consent of a child.
   *
   * Sensitivity: special. Source: Convention on the Rights of the Child (1989), Article 3.
   */
  bestInterest?: BestInterest;
  /**
   * Indicators of forced labour that were seen.
   *
   * Sensitivity: special. From 0 to 11 entries. Source: ILO, Indicators of Forced Labour (2012). Code list: schemas/core/codelists/ilo-forced-labour-indicator.csv.
   *
   * @example ["deception","retention-of-identity-documents"]
   */
  iloIndicators: IloForcedLabourIndicator[];
  /**
   * Other signs of trafficking that were seen.
   *
   * Sensitivity: special. From 0 to 13 entries. Source: UNODC, Human Trafficking Indicators. Code list: schemas/referral/codelists/trafficking-indicator.csv.
   *
   * @example ["forced-criminality"]
   */
  furtherIndicators?: TraffickingIndicator[];
  /**
   * The elements of trafficking that were found.
   *
   * Sensitivity: special. Source: Palermo Protocol (2000), Article 3.
   */
  actMeansPurpose?: ActMeansPurpose;
  /**
   * What the screening found, or the decision that followed it.
   *
   * Sensitivity: special. Source: IOM HTCDS 2.0, vic_TraffickingStatus. Code list: schemas/core/codelists/screening-result.csv.
   *
   * @example "possible-victim"
   */
  status: ScreeningResult;
  /**
   * Who decided.
   *
   * Sensitivity: special. Source: IOM HTCDS 2.0, vic_TraffickingStatusDecisionMakingOrg. Code list: schemas/referral/codelists/screening-decision-maker.csv.
   *
   * @example "ngo"
   */
  decisionMaker?: ScreeningDecisionMaker;
  /**
   * When that was.
   *
   * Sensitivity: special.
   *
   * @example "2026-03-15"
   */
  decidedAt?: string;
  /**
   * What the person needs now.
   *
   * Sensitivity: special. From 0 to 30 entries. Code list: schemas/referral/codelists/service-type.csv.
   *
   * @example ["shelter","medical"]
   */
  immediateNeeds?: ServiceType[];
  /**
   * Referral ID of the referral made on the screening.
   *
   * Sensitivity: special.
   *
   * @example "5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10"
   */
  referralId?: string;
  /**
   * The person was offered a referral and did not want it.
   *
   * Sensitivity: special.
   */
  referralRefused?: ReferralRefusal;
  /**
   * What the person told. May identify people: it never leaves with the record.
   *
   * Sensitivity: special. Withheld from: referral-partner, regulator.
   *
   * @example "Was promised work in customer service"
   */
  notes?: string;
  /**
   * How widely this may be known. Always highly restricted.
   *
   * Sensitivity: internal.
   */
  sensitivity: RecordSensitivity;
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
 * A pointer to another record: its type and its id.
 */
export interface RecordRef {
  /**
   * The type of the record referred to.
   *
   * Sensitivity: internal.
   *
   * @example "referral"
   */
  recordType: string;
  /**
   * The id of the record referred to.
   *
   * Sensitivity: internal.
   *
   * @example "5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10"
   */
  recordId: string;
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
 * What a person agreed to, for some purposes and classes of recipient. One entry per purpose and recipient class where the answers differ.
 */
export interface Consent {
  /**
   * Identifies the answer.
   *
   * Sensitivity: internal.
   *
   * @example "consent-1"
   */
  consentId: string;
  /**
   * Whether the person agreed.
   *
   * Sensitivity: personal. Code list: schemas/core/codelists/consent-status.csv.
   *
   * @example "given"
   */
  status: ConsentStatus;
  /**
   * The ground in law on which data is processed.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/lawful-basis.csv.
   *
   * @example "consent"
   */
  lawfulBasis?: LawfulBasis;
  /**
   * Who gave the answer.
   *
   * Sensitivity: personal. Source: Primero interview_subject. Code list: schemas/core/codelists/consent-source.csv.
   *
   * @example "individual"
   */
  obtainedFrom?: ConsentSource;
  /**
   * When the answer was given.
   *
   * Sensitivity: personal.
   *
   * @example "2026-03-01T09:40:00+07:00"
   */
  obtainedAt?: string;
  /**
   * How the answer was given.
   *
   * Sensitivity: personal. Code list: schemas/core/codelists/consent-mode.csv.
   *
   * @example "verbal"
   */
  mode?: ConsentMode;
  /**
   * Language in which the question was put, BCP 47.
   *
   * Sensitivity: personal. Source: BCP 47.
   *
   * @example "ne"
   */
  language?: string;
  /**
   * Whether an interpreter put the question.
   *
   * Sensitivity: personal.
   *
   * @example false
   */
  interpreterUsed?: boolean;
  /**
   * What data may be used for.
   *
   * Sensitivity: internal. From 0 to 7 entries. Code list: schemas/core/codelists/purpose.csv.
   *
   * @example ["services","referral"]
   */
  purposes: Purpose[];
  /**
   * Who may receive data.
   *
   * Sensitivity: internal. From 0 to 8 entries. Source: Primero consent_info_sharing. Code list: schemas/core/codelists/recipient-class.csv.
   *
   * @example ["other-organisation"]
   */
  recipientClasses: RecipientClass[];
  /**
   * Organisations that must not receive data, though their class may.
   *
   * Sensitivity: special. From 0 to 50 entries. Source: Primero disclosure_deny_details.
   *
   * @example ["org-0099"]
   */
  recipientsExcluded?: string[];
  /**
   * Fields that must not be passed on, as paths.
   *
   * Sensitivity: internal. From 0 to 100 entries. Source: Primero disclosure_deny_details.
   *
   * @example ["narrative"]
   */
  excludedFields?: string[];
  /**
   * Why the person does not want data to be passed on.
   *
   * Sensitivity: special. Source: Primero consent form. Code list: schemas/core/codelists/withholding-reason.csv.
   *
   * @example "fear"
   */
  withholdingReason?: WithholdingReason;
  /**
   * Until when the answer holds.
   *
   * Sensitivity: internal.
   *
   * @example "2027-03-01T00:00:00+07:00"
   */
  expiresAt?: string;
  /**
   * When the person took the answer back.
   *
   * Sensitivity: personal.
   *
   * @example "2026-09-01T10:00:00+07:00"
   */
  withdrawnAt?: string;
  /**
   * Who decided to act without consent.
   *
   * Sensitivity: internal. Source: Primero consent_overridden.
   *
   * @example "role:protection-officer"
   */
  overrideBy?: string;
  /**
   * Why that was necessary.
   *
   * Sensitivity: special. Source: Primero consent_overridden.
   *
   * @example "Life in danger, person unreachable"
   */
  overrideReason?: string;
}
/**
 * A decision in the best interests of a child who cannot consent.
 */
export interface BestInterest {
  /**
   * Who decided.
   *
   * Sensitivity: internal.
   *
   * @example "role:child-protection-officer"
   */
  decidedBy: string;
  /**
   * When.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-01T09:00:00+08:00"
   */
  decidedAt: string;
  /**
   * What the decision rests on.
   *
   * Sensitivity: special.
   *
   * @example "No caregiver could be reached"
   */
  reason?: string;
}
/**
 * What was done, by what means and to what end: the three elements of trafficking in persons.
 */
export interface ActMeansPurpose {
  /**
   * What was done to the person.
   *
   * Sensitivity: special. From 0 to 5 entries. Source: Palermo Protocol (2000), Article 3(a). Code list: schemas/referral/codelists/trafficking-act.csv.
   *
   * @example ["recruitment"]
   */
  act?: TraffickingAct[];
  /**
   * How. Not needed for a child.
   *
   * Sensitivity: special. From 0 to 9 entries. Source: Palermo Protocol (2000), Article 3(a) and (c). Code list: schemas/referral/codelists/trafficking-means.csv.
   *
   * @example ["deception"]
   */
  means?: TraffickingMeans[];
  /**
   * To what end.
   *
   * Sensitivity: special. From 0 to 13 entries. Source: Palermo Protocol (2000), Article 3(a). Code list: schemas/referral/codelists/trafficking-purpose.csv.
   *
   * @example ["forced-criminality"]
   */
  purpose?: TraffickingPurpose[];
}
/**
 * The person was offered a referral and did not want it.
 */
export interface ReferralRefusal {
  /**
   * When.
   *
   * Sensitivity: special.
   *
   * @example "2026-03-01T11:00:00+08:00"
   */
  at: string;
  /**
   * Why, in their words.
   *
   * Sensitivity: special.
   *
   * @example "Wants to go home first"
   */
  reason?: string;
}
/**
 * How widely a record may be known, and why.
 */
export interface RecordSensitivity {
  /**
   * How widely the record may be known within an organisation.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/sensitivity-level.csv.
   *
   * @example "restricted"
   */
  level: SensitivityLevel;
  /**
   * Why the record can harm the person it is about.
   *
   * Sensitivity: special. From 0 to 8 entries. Code list: schemas/core/codelists/sensitivity-flag.csv.
   *
   * @example ["retaliation-risk"]
   */
  flags?: SensitivityFlag[];
}
