// Made by `pnpm emit` from packages/referral/src. Do not edit.

/**
 * What is asked of the receiver.
 *
 * - `referral`: Referral. The receiver gives a service; the sender keeps the case.
 * - `transfer`: Transfer. The receiver takes over the case.
 * - `co-referral`: Co-referral. Several receivers work on the case at the same time.
 * - `self-referral`: Self-referral. The client went to the receiver on their own, with the help of the sender.
 * - `repatriation-referral`: Repatriation referral. The receiver prepares or accompanies the return of the client.
 *
 * Source: Primero lookup-transition-type; extended by Amparo. Code list: schemas/referral/codelists/referral-type.csv.
 */
export type ReferralType =
  'referral' | 'transfer' | 'co-referral' | 'self-referral' | 'repatriation-referral';
/**
 * How a person wants to be reached.
 *
 * - `phone-call`: Phone call
 * - `sms`: Text message
 * - `messaging-app`: Messaging app
 * - `email`: E-mail
 * - `letter`: Letter
 * - `in-person`: In person
 * - `through-representative`: Through a representative
 *
 * Source: Amparo. Code list: schemas/core/codelists/contact-channel.csv.
 */
export type ContactChannel =
  'phone-call' | 'sms' | 'messaging-app' | 'email' | 'letter' | 'in-person' | 'through-representative';
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
 * Standing under immigration law. Never required; never leaves without a firewall.
 *
 * - `regular`: Regular
 * - `irregular`: Irregular
 * - `undocumented-by-employer-action`: Undocumented through an act of the employer. The employer withheld, cancelled or did not renew documents, or reported the worker.
 * - `asylum`: Asylum seeker or refugee
 * - `stateless-pending`: Stateless, determination pending
 * - `unknown`: Unknown
 * - `not-collected`: Not collected. The mechanism decided not to ask.
 *
 * Source: Amparo. Code list: schemas/core/codelists/migration-status.csv.
 */
export type MigrationStatus =
  | 'regular'
  | 'irregular'
  | 'undocumented-by-employer-action'
  | 'asylum'
  | 'stateless-pending'
  | 'unknown'
  | 'not-collected';
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
 * What a client needs to use a service, and what a place offers.
 *
 * - `wheelchair`: Wheelchair access
 * - `step-free`: No steps
 * - `accessible-toilet`: Accessible toilet
 * - `sign-language`: Sign language
 * - `hearing-loop`: Hearing loop
 * - `large-print`: Large print
 * - `braille`: Braille
 * - `easy-language`: Easy language
 * - `audio`: Information to listen to. For people who do not read.
 * - `female-staff`: Female staff
 * - `male-staff`: Male staff
 * - `child-care`: Child care
 * - `quiet-room`: Quiet room
 * - `transport`: Transport
 * - `home-visit`: Home visit
 *
 * Source: Amparo; HSDS 3.0, accessibility. Code list: schemas/referral/codelists/accessibility-feature.csv.
 */
export type AccessibilityFeature =
  | 'wheelchair'
  | 'step-free'
  | 'accessible-toilet'
  | 'sign-language'
  | 'hearing-loop'
  | 'large-print'
  | 'braille'
  | 'easy-language'
  | 'audio'
  | 'female-staff'
  | 'male-staff'
  | 'child-care'
  | 'quiet-room'
  | 'transport'
  | 'home-visit';
/**
 * What an organisation is. `htcds` is its org_Type; `recipientClass` the class of recipient under which consent covers it; `needsReview` marks those to whom telling of a worker can do the worker harm.
 *
 * - `ngo`: Non-governmental organisation
 * - `trade-union`: Trade union
 * - `shelter`: Shelter
 * - `hotline`: Hotline
 * - `legal-service`: Legal service
 * - `health-service`: Health service
 * - `school`: School or college
 * - `un-agency`: United Nations agency
 * - `embassy`: Embassy or consulate
 * - `labour-attache`: Labour attaché
 * - `central-government`: Central government organisation. A ministry or agency other than immigration and law enforcement, such as a labour inspectorate.
 * - `local-government`: Local government organisation
 * - `law-enforcement`: Law enforcement
 * - `immigration-service`: Immigration service. No class of recipient: consent to tell the authorities does not cover it.
 * - `employer`: Employer
 * - `recruitment-agency`: Recruitment agency
 * - `recruiter-association`: Association of recruiters
 * - `buyer`: Buyer
 * - `business`: Other business
 * - `other`: Other
 *
 * Source: IOM HTCDS 2.0, org_Type; extended by Amparo. Code list: schemas/referral/codelists/organisation-type.csv.
 */
export type OrganisationType =
  | 'ngo'
  | 'trade-union'
  | 'shelter'
  | 'hotline'
  | 'legal-service'
  | 'health-service'
  | 'school'
  | 'un-agency'
  | 'embassy'
  | 'labour-attache'
  | 'central-government'
  | 'local-government'
  | 'law-enforcement'
  | 'immigration-service'
  | 'employer'
  | 'recruitment-agency'
  | 'recruiter-association'
  | 'buyer'
  | 'business'
  | 'other';
/**
 * How soon the client needs an answer. `hours` is the time that may pass, counted from when the referral was made.
 *
 * - `emergency-24h`: Emergency: within 24 hours
 * - `urgent-72h`: Urgent: within 72 hours
 * - `routine-2w`: Routine: within two weeks
 *
 * Source: IASC inter-agency referral form (2017). Code list: schemas/referral/codelists/referral-priority.csv.
 */
export type ReferralPriority = 'emergency-24h' | 'urgent-72h' | 'routine-2w';
/**
 * Within what time the service itself is to be given. `hours` counts it.
 *
 * - `1-hour`: One hour
 * - `3-hours`: Three hours
 * - `1-day`: One day
 * - `3-days`: Three days
 * - `1-week`: One week
 * - `2-weeks`: Two weeks
 *
 * Source: Primero service_response_timeframe; one and two weeks added by Amparo. Code list: schemas/referral/codelists/response-timeframe.csv.
 */
export type ResponseTimeframe = '1-hour' | '3-hours' | '1-day' | '3-days' | '1-week' | '2-weeks';
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
 * Why a referral was made without the consent of the client.
 *
 * - `vital-interest`: Vital interest. Life or bodily safety is in danger, and the client cannot be asked.
 * - `legal-duty`: Legal duty. A law obliges the sender to refer, such as a duty to report harm to children.
 *
 * Source: Primero consent_overridden; Regulation (EU) 2016/679, Article 6(1)(c) and (d). Code list: schemas/referral/codelists/override-reason.csv.
 */
export type OverrideReason = 'vital-interest' | 'legal-duty';
/**
 * What a document sent with a referral is.
 *
 * - `consent-form`: Signed consent form
 * - `case-summary`: Summary of the case
 * - `identity-document`: Identity document
 * - `contract`: Contract
 * - `wage-record`: Wage record
 * - `medical-report`: Medical report
 * - `legal-document`: Legal document
 * - `power-of-attorney`: Power of attorney
 * - `photo`: Photo
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/referral/codelists/attachment-type.csv.
 */
export type AttachmentType =
  | 'consent-form'
  | 'case-summary'
  | 'identity-document'
  | 'contract'
  | 'wage-record'
  | 'medical-report'
  | 'legal-document'
  | 'power-of-attorney'
  | 'photo'
  | 'other';
/**
 * How a referral reached the receiver. `protects` marks the channels on which nobody else reads along.
 *
 * - `secure-api`: Secure exchange between systems
 * - `email`: E-mail
 * - `phone`: Phone
 * - `paper-triplicate`: Paper, in three copies
 * - `in-person`: In person
 *
 * Source: IASC inter-agency referral form (2017); Amparo. Code list: schemas/referral/codelists/delivery-channel.csv.
 */
export type DeliveryChannel = 'secure-api' | 'email' | 'phone' | 'paper-triplicate' | 'in-person';
/**
 * Where a referral stands. `next` lists the statuses that may follow and `by` who may bring a referral into the status; `final` marks those after which nothing follows, `awaitsAnswer` those in which the clock of the priority runs, `shared` those in which the receiver has been told of the client, and `answered` those that only the answer of the receiver leads to.
 *
 * - `draft`: Draft. Being written; nothing has left the sender.
 * - `sent`: Sent. On its way; the receiver has not confirmed that it arrived.
 * - `received`: Received. The receiver has it, and has not answered yet.
 * - `accepted`: Accepted. The receiver will give the service.
 * - `waitlisted`: On a waiting list. The receiver would give the service, and has no place yet.
 * - `declined`: Declined. The receiver will not give the service.
 * - `in-progress`: In progress. The receiver is giving the service.
 * - `completed`: Completed. The service was given.
 * - `not-completed`: Not completed. The receiver had accepted, and the service was not given, or not to its end.
 * - `revoked`: Revoked. The sender took it back.
 * - `expired`: Expired. It ran out without an answer, or without a place.
 * - `consent-withdrawn`: Consent withdrawn. The client no longer agrees; nothing more may be shared.
 *
 * Source: Amparo, after the transitions of Primero and FHIR R4 Task.status. Code list: schemas/referral/codelists/referral-status.csv.
 */
export type ReferralStatus =
  | 'draft'
  | 'sent'
  | 'received'
  | 'accepted'
  | 'waitlisted'
  | 'declined'
  | 'in-progress'
  | 'completed'
  | 'not-completed'
  | 'revoked'
  | 'expired'
  | 'consent-withdrawn';
/**
 * Who makes a step of a referral.
 *
 * - `sender`: Sender. The organisation that refers.
 * - `receiver`: Receiver. The organisation that is asked.
 * - `client`: Client. The person who is referred, or who speaks for them.
 * - `system`: System. Software, such as a clock that runs out or a confirmation of delivery.
 *
 * Source: Amparo. Code list: schemas/referral/codelists/referral-actor.csv.
 */
export type ReferralActor = 'sender' | 'receiver' | 'client' | 'system';
/**
 * Why the receiver does not give the service. `unmetNeed` marks reasons that show a lack of services.
 *
 * - `client-declined`: The client does not want it
 * - `not-eligible`: The client is not eligible
 * - `no-capacity`: No capacity, or only a waiting list that is too long
 * - `out-of-area`: Outside the service area
 * - `language-unavailable`: Nobody speaks the language
 * - `documents-missing`: Required documents are missing
 * - `duplicate`: Already served on another referral
 * - `safety-concern`: The service would not be safe for the client or others
 * - `fee-required`: The service costs a fee that cannot be paid
 * - `unreachable`: The client cannot be reached
 * - `other`: Other
 *
 * Source: Victoria confidential referral cover sheet; Primero rejected_reason; Amparo. Code list: schemas/referral/codelists/decline-reason.csv.
 */
export type DeclineReason =
  | 'client-declined'
  | 'not-eligible'
  | 'no-capacity'
  | 'out-of-area'
  | 'language-unavailable'
  | 'documents-missing'
  | 'duplicate'
  | 'safety-concern'
  | 'fee-required'
  | 'unreachable'
  | 'other';
/**
 * Whether a service was given.
 *
 * - `implemented`: Given
 * - `partially-implemented`: Given in part
 * - `not-implemented`: Not given
 *
 * Source: Primero service_implemented; partially added by Amparo. Code list: schemas/referral/codelists/service-outcome.csv.
 */
export type ServiceOutcome = 'implemented' | 'partially-implemented' | 'not-implemented';
/**
 * What the receiver tells the sender of how it ended.
 *
 * - `acknowledged`: Acknowledged. The receiver confirms the referral or its end, and tells nothing of the client.
 * - `need-met`: The need is met
 * - `need-partly-met`: The need is met in part
 * - `need-not-met`: The need is not met
 * - `did-not-attend`: The client did not come
 * - `referred-onward`: Referred onward
 *
 * Source: Amparo. Code list: schemas/referral/codelists/referral-outcome.csv.
 */
export type ReferralOutcome =
  'acknowledged' | 'need-met' | 'need-partly-met' | 'need-not-met' | 'did-not-attend' | 'referred-onward';
/**
 * How satisfied a person is with how they were treated.
 *
 * - `1`: Very dissatisfied
 * - `2`: Dissatisfied
 * - `3`: Neither
 * - `4`: Satisfied
 * - `5`: Very satisfied
 * - `refused`: Refused to say
 *
 * Source: World Bank grievance logbook practice. Code list: schemas/core/codelists/satisfaction.csv.
 */
export type Satisfaction = '1' | '2' | '3' | '4' | '5' | 'refused';
/**
 * Why a referral ended.
 *
 * - `need-met`: The need is met
 * - `need-met-elsewhere`: The need was met elsewhere
 * - `client-did-not-attend`: The client did not come
 * - `client-withdrew`: The client no longer wants the service
 * - `contact-lost`: Contact lost
 * - `left-the-country`: The client left the country
 * - `client-died`: The client died
 * - `service-ended`: The service ended or is suspended
 * - `referred-elsewhere`: Referred to another service
 * - `sent-in-error`: Sent in error
 * - `no-answer`: No answer
 * - `other`: Other
 *
 * Source: Primero closure form; Amparo. Code list: schemas/referral/codelists/referral-close-reason.csv.
 */
export type ReferralCloseReason =
  | 'need-met'
  | 'need-met-elsewhere'
  | 'client-did-not-attend'
  | 'client-withdrew'
  | 'contact-lost'
  | 'left-the-country'
  | 'client-died'
  | 'service-ended'
  | 'referred-elsewhere'
  | 'sent-in-error'
  | 'no-answer'
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
 * One client referred by one organisation to another: why, with what consent, what was told, and what came of it.
 */
export interface Referral {
  /**
   * Always the same text; tells a program what it reads.
   *
   * Sensitivity: public.
   *
   * @example "referral"
   */
  recordType: 'referral';
  /**
   * Where the record comes from, and which version this is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the referral.
   *
   * Sensitivity: internal. Source: Primero id.
   *
   * @example "5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10"
   */
  referralId: string;
  /**
   * What is asked of the receiver.
   *
   * Sensitivity: internal. Source: Primero lookup-transition-type. Code list: schemas/referral/codelists/referral-type.csv.
   *
   * @example "referral"
   */
  type: ReferralType;
  /**
   * The case out of which the client is referred.
   *
   * Sensitivity: internal.
   */
  caseRef?: RecordRef;
  /**
   * Pseudonym of the client. Never a name, phone number or passport number.
   *
   * Sensitivity: personal.
   *
   * @example "W-7Q4K2M"
   */
  subjectId: string;
  /**
   * Code by which sender and receiver speak of the client, in place of the name.
   *
   * Sensitivity: personal. Source: IASC inter-agency referral form (2017).
   *
   * @example "C-2041"
   */
  clientCode: string;
  /**
   * Name of the client, only where the receiver must know it. Withheld by default.
   *
   * Sensitivity: special.
   */
  clientName?: PersonName;
  /**
   * How the receiver can reach the client safely.
   *
   * Sensitivity: special.
   */
  clientContact?: Contact;
  /**
   * Age of the client when the referral was made, in completed years.
   *
   * Sensitivity: personal.
   *
   * @example 27
   */
  clientAge?: number;
  /**
   * Sex of the client, as recorded for statistics.
   *
   * Sensitivity: personal. Source: SPDCI SexCategoryEnum. Code list: schemas/core/codelists/sex.csv.
   *
   * @example "female"
   */
  clientSex?: Sex;
  /**
   * Nationalities of the client, ISO 3166-1 alpha-3; XXA stateless, XXX unspecified.
   *
   * Sensitivity: personal. From 1 to 5 entries. Source: ISO 3166-1; ICAO Doc 9303. Code list: schemas/core/codelists/nationality.csv.
   *
   * @example ["NPL"]
   */
  clientNationality?: string[];
  /**
   * Standing of the client under immigration law. Never required; only where a service asks for it.
   *
   * Sensitivity: special. Code list: schemas/core/codelists/migration-status.csv.
   *
   * @example "not-collected"
   */
  clientMigrationStatus?: MigrationStatus;
  /**
   * Whether the client is a family member of a migrant worker.
   *
   * Sensitivity: personal.
   *
   * @example false
   */
  clientIsFamilyMember?: boolean;
  /**
   * Who employs or employed the client, only where the receiver must know it.
   *
   * Sensitivity: personal.
   */
  employerRef?: OrganisationRef;
  /**
   * Whether the client is under 18.
   *
   * Sensitivity: personal. Source: IASC inter-agency referral form (2017).
   *
   * @example false
   */
  minor?: boolean;
  /**
   * Pseudonym of the guardian or caregiver of a minor.
   *
   * Sensitivity: personal. Source: IASC inter-agency referral form (2017).
   *
   * @example "G-3K8Q1Z"
   */
  guardianRef?: string;
  /**
   * Whether the caregiver of a minor knows of the referral.
   *
   * Sensitivity: special. Source: IASC inter-agency referral form (2017).
   *
   * @example true
   */
  caregiverInformed?: boolean;
  /**
   * Why the caregiver of a minor does not know of the referral.
   *
   * Sensitivity: special. Source: IASC inter-agency referral form (2017).
   *
   * @example "The caregiver is suspected of abuse"
   */
  caregiverNotInformedReason?: string;
  /**
   * Language in which the client wants to be served, BCP 47.
   *
   * Sensitivity: personal. Source: BCP 47.
   *
   * @example "ne"
   */
  language?: string;
  /**
   * Whether the client needs an interpreter where that language is not spoken.
   *
   * Sensitivity: personal.
   *
   * @example true
   */
  interpreterNeeded?: boolean;
  /**
   * Whether somebody will interpret for the client.
   *
   * Sensitivity: internal.
   *
   * @example true
   */
  interpreterArranged?: boolean;
  /**
   * What the client needs to use a service.
   *
   * Sensitivity: special. From 0 to 15 entries. Code list: schemas/referral/codelists/accessibility-feature.csv.
   *
   * @example ["wheelchair"]
   */
  accessibilityNeeds?: AccessibilityFeature[];
  /**
   * The organisation that refers.
   *
   * Sensitivity: internal. Source: Primero transitioned_by_user_agency.
   */
  fromOrg: OrganisationRef;
  /**
   * Office or team that refers.
   *
   * Sensitivity: internal. Source: Primero transitioned_by.
   *
   * @example "Klang office"
   */
  fromUnit?: string;
  /**
   * Country from which the client is referred, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  fromCountry: string;
  /**
   * The organisation that is asked.
   *
   * Sensitivity: personal. Source: Primero transitioned_to_user_agency.
   */
  toOrg: OrganisationRef;
  /**
   * What kind of organisation the receiver is. It decides which consent covers it.
   *
   * Sensitivity: personal. Source: IOM HTCDS 2.0, org_Type. Code list: schemas/referral/codelists/organisation-type.csv.
   *
   * @example "ngo"
   */
  toOrgType: OrganisationType;
  /**
   * The service of the directory that is asked for.
   *
   * Sensitivity: personal. Source: HSDS 3.0 service.id.
   *
   * @example "service-0012"
   */
  toServiceId?: string;
  /**
   * Country to which the client is referred, ISO 3166-1 alpha-3. Absent within one country.
   *
   * Sensitivity: internal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  toCountry?: string;
  /**
   * Whom to turn to at the receiver.
   *
   * Sensitivity: personal.
   */
  toContact?: ReceiverContact;
  /**
   * When the referral was made. The clock of its priority runs from here.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-06T08:30:00+08:00"
   */
  createdAt: string;
  /**
   * How soon the client needs an answer.
   *
   * Sensitivity: internal. Source: IASC inter-agency referral form (2017). Code list: schemas/referral/codelists/referral-priority.csv.
   *
   * @example "urgent-72h"
   */
  priority: ReferralPriority;
  /**
   * By when the receiver is to answer: the time of creation and the hours of the priority, or an earlier time that was agreed.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-09T08:30:00+08:00"
   */
  dueBy: string;
  /**
   * Within what time the service itself is to be given.
   *
   * Sensitivity: internal. Source: Primero service_response_timeframe. Code list: schemas/referral/codelists/response-timeframe.csv.
   *
   * @example "3-days"
   */
  timeframe?: ResponseTimeframe;
  /**
   * Why the client is referred.
   *
   * Sensitivity: special. From 1 to 30 entries. Source: Primero lookup-service-type. Code list: schemas/referral/codelists/service-type.csv.
   *
   * @example ["wage-claim"]
   */
  reasonCodes: ServiceType[];
  /**
   * What the client needs, in words. May identify people.
   *
   * Sensitivity: special.
   *
   * @example "Wages for six months were not paid."
   */
  needDescription?: string;
  /**
   * What the receiver is asked to give.
   *
   * Sensitivity: special. From 1 to 30 entries. Source: IASC inter-agency referral form (2017). Code list: schemas/referral/codelists/service-type.csv.
   *
   * @example ["legal-aid"]
   */
  servicesRequested: ServiceType[];
  /**
   * What the client already received.
   *
   * Sensitivity: special. From 0 to 30 entries. Source: IASC inter-agency referral form (2017). Code list: schemas/referral/codelists/service-type.csv.
   *
   * @example ["medical"]
   */
  servicesAlreadyProvided?: ServiceType[];
  /**
   * What the client agreed to. An empty list means that nobody was asked.
   *
   * Sensitivity: personal. From 0 to 50 entries.
   */
  consents: Consent[];
  /**
   * The answer of the client that this referral rests on.
   *
   * Sensitivity: internal. Source: Primero consent.
   *
   * @example "consent-1"
   */
  consentId?: string;
  /**
   * Whether the client was told the name of this receiver when asked, and agreed to this one.
   *
   * Sensitivity: internal. Source: IASC inter-agency referral form (2017).
   *
   * @example true
   */
  recipientNamed?: boolean;
  /**
   * A decision to refer without consent.
   *
   * Sensitivity: special. Source: Primero consent_overridden.
   */
  consentOverride?: ConsentOverride;
  /**
   * A review of whether this receiver may be told. Required for employers, recruiters and immigration services.
   *
   * Sensitivity: internal.
   */
  legalReview?: LegalReview;
  /**
   * What the receiver is told, as names of fields, such as `clientContact/phone`.
   *
   * Sensitivity: internal. From 0 to 200 entries. Source: IASC inter-agency referral form (2017).
   *
   * @example ["clientCode","reasonCodes"]
   */
  infoShared: string[];
  /**
   * Exactly what the client agreed to have told, as names of fields, where the form of consent lists it.
   *
   * Sensitivity: internal. From 0 to 200 entries. Source: IASC inter-agency referral form (2017).
   *
   * @example ["clientCode","reasonCodes","language"]
   */
  infoConsented?: string[];
  /**
   * What the receiver must not be told, as names of fields, such as `clientContact/phone`.
   *
   * Sensitivity: internal. From 0 to 200 entries. Source: Primero disclosure_deny_details.
   *
   * @example ["clientName"]
   */
  infoWithheld?: string[];
  /**
   * Documents that go with the referral.
   *
   * Sensitivity: personal. From 0 to 100 entries.
   */
  attachments?: ReferralAttachment[];
  /**
   * Whether the client is brought there.
   *
   * Sensitivity: internal.
   *
   * @example true
   */
  transportProvided?: boolean;
  /**
   * Whether somebody goes with the client.
   *
   * Sensitivity: internal.
   *
   * @example false
   */
  escortProvided?: boolean;
  /**
   * The number the client was given to call in danger, E.164.
   *
   * Sensitivity: internal. Source: ITU-T E.164.
   *
   * @example "+60300000001"
   */
  emergencyNumberGiven?: string;
  /**
   * How the referral travels.
   *
   * Sensitivity: internal. Source: IASC inter-agency referral form (2017). Code list: schemas/referral/codelists/delivery-channel.csv.
   *
   * @example "secure-api"
   */
  deliveredVia: DeliveryChannel;
  /**
   * When it was handed over.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-06T09:00:00+08:00"
   */
  deliveredAt?: string;
  /**
   * When the receiver confirmed that it arrived.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-06T11:00:00+08:00"
   */
  receivedAt?: string;
  /**
   * What a referral to another country needs.
   *
   * Sensitivity: internal.
   */
  crossBorder?: CrossBorder;
  /**
   * Where the referral stands.
   *
   * Sensitivity: internal. Source: Primero; FHIR R4 Task.status. Code list: schemas/referral/codelists/referral-status.csv.
   *
   * @example "accepted"
   */
  status: ReferralStatus;
  /**
   * The course of the referral, from the first step.
   *
   * Sensitivity: internal. From 1 to 200 entries.
   */
  statusHistory: ReferralStatusChange[];
  /**
   * When the receiver said yes, no or later.
   *
   * Sensitivity: internal. Source: Primero responded_at.
   *
   * @example "2026-03-07T10:00:00+08:00"
   */
  respondedAt?: string;
  /**
   * Role at the receiver that answered.
   *
   * Sensitivity: internal.
   *
   * @example "role:intake"
   */
  respondedBy?: string;
  /**
   * Why the receiver does not give the service.
   *
   * Sensitivity: personal. Source: Primero rejected_reason. Code list: schemas/referral/codelists/decline-reason.csv.
   *
   * @example "no-capacity"
   */
  declineReason?: DeclineReason;
  /**
   * More on why.
   *
   * Sensitivity: special. Withheld from: worker. Source: Primero rejection_note.
   *
   * @example "Full until May"
   */
  declineNote?: string;
  /**
   * Another service that the receiver named.
   *
   * Sensitivity: personal.
   *
   * @example "service-0044"
   */
  alternativeOffered?: string;
  /**
   * When the client is to come.
   *
   * Sensitivity: personal.
   *
   * @example "2026-03-10T10:00:00+08:00"
   */
  appointmentAt?: string;
  /**
   * Whether the client came.
   *
   * Sensitivity: personal.
   *
   * @example true
   */
  clientAttended?: boolean;
  /**
   * When the client came.
   *
   * Sensitivity: personal.
   *
   * @example "2026-03-10T10:15:00+08:00"
   */
  attendedAt?: string;
  /**
   * What the client received.
   *
   * Sensitivity: special. From 0 to 200 entries. Source: Primero service_implemented.
   */
  serviceDelivered?: DeliveredService[];
  /**
   * What the receiver told the sender of how it ended.
   *
   * Sensitivity: special.
   */
  feedbackToReferrer?: ReferrerFeedback;
  /**
   * What the client says of the referral.
   *
   * Sensitivity: special.
   */
  clientFeedback?: ClientFeedback;
  /**
   * Why it ended.
   *
   * Sensitivity: personal. Source: Primero closure form. Code list: schemas/referral/codelists/referral-close-reason.csv.
   *
   * @example "need-met"
   */
  closeReason?: ReferralCloseReason;
  /**
   * When it ended.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-25T12:00:00+08:00"
   */
  closedAt?: string;
  /**
   * When somebody is to ask the client how it went.
   *
   * Sensitivity: internal.
   *
   * @example "2026-04-25"
   */
  followUpDueAt?: string;
  /**
   * Referral ID of the referral that this one continues.
   *
   * Sensitivity: internal.
   *
   * @example "7d9d8f3a-1f64-4b0e-8a55-0c5d2b9e4f13"
   */
  onwardReferralOf?: string;
  /**
   * The agreed pathway that the referral follows.
   *
   * Sensitivity: personal.
   *
   * @example "pathway-gbv-01"
   */
  referralPathwayId?: string;
  /**
   * How widely the referral may be known, and why.
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
 * A person's name. No part is required: many people have one name only.
 */
export interface PersonName {
  /**
   * The whole name, as the person writes it.
   *
   * Sensitivity: special.
   *
   * @example "Maya Contoh"
   */
  fullName?: string;
  /**
   * Given name or names.
   *
   * Sensitivity: special. Source: SPDCI Name.given_name.
   *
   * @example "Maya"
   */
  givenName?: string;
  /**
   * Middle or second name.
   *
   * Sensitivity: special. Source: SPDCI Name.second_name.
   *
   * @example "Devi"
   */
  secondName?: string;
  /**
   * Family name, where the person has one.
   *
   * Sensitivity: special. Source: SPDCI Name.surname.
   *
   * @example "Contoh"
   */
  surname?: string;
  /**
   * Family name at birth, where it differs.
   *
   * Sensitivity: special. Source: SPDCI Name.maiden_name.
   *
   * @example "Misal"
   */
  maidenName?: string;
  /**
   * Title before the name.
   *
   * Sensitivity: special. Source: SPDCI Name.prefix.
   *
   * @example "Ms"
   */
  prefix?: string;
  /**
   * Addition after the name.
   *
   * Sensitivity: special. Source: SPDCI Name.suffix.
   *
   * @example "Jr"
   */
  suffix?: string;
  /**
   * Script the name is written in, ISO 15924.
   *
   * Sensitivity: internal. Source: ISO 15924.
   *
   * @example "Latn"
   */
  script?: string;
}
/**
 * How to reach a person without putting them in danger.
 */
export interface Contact {
  /**
   * How the person wants to be reached.
   *
   * Sensitivity: personal. Code list: schemas/core/codelists/contact-channel.csv.
   *
   * @example "messaging-app"
   */
  preferredChannel?: ContactChannel;
  /**
   * Phone number, E.164.
   *
   * Sensitivity: special. Source: ITU-T E.164.
   *
   * @example "+60100000000"
   */
  phone?: string;
  /**
   * E-mail address.
   *
   * Sensitivity: special.
   *
   * @example "worker@example.org"
   */
  email?: string;
  /**
   * Whether a call or message at this contact cannot be seen by an employer, recruiter or abuser.
   *
   * Sensitivity: special.
   *
   * @example true
   */
  safeToContact: boolean;
  /**
   * When it is safe to call.
   *
   * Sensitivity: special.
   *
   * @example "Sundays after 18:00"
   */
  safeTimes?: string;
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
 * Whom to turn to at the receiver.
 */
export interface ReceiverContact {
  /**
   * Name of the person, or of the desk.
   *
   * Sensitivity: personal.
   *
   * @example "Intake desk"
   */
  name?: string;
  /**
   * Phone number, E.164.
   *
   * Sensitivity: personal. Source: ITU-T E.164.
   *
   * @example "+60300000000"
   */
  phone?: string;
  /**
   * E-mail address.
   *
   * Sensitivity: personal.
   *
   * @example "intake@example.org"
   */
  email?: string;
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
 * A decision to refer without the consent of the client.
 */
export interface ConsentOverride {
  /**
   * Who decided.
   *
   * Sensitivity: internal. Source: Primero consent_overridden.
   *
   * @example "role:protection-officer"
   */
  by: string;
  /**
   * Why.
   *
   * Sensitivity: special. Source: Primero consent_overridden. Code list: schemas/referral/codelists/override-reason.csv.
   *
   * @example "vital-interest"
   */
  reason: OverrideReason;
  /**
   * When.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-06T08:00:00+08:00"
   */
  at: string;
  /**
   * What made it necessary.
   *
   * Sensitivity: special.
   *
   * @example "Unconscious after an accident"
   */
  explanation?: string;
}
/**
 * A review, by somebody who knows the law, of whether the receiver may be told.
 */
export interface LegalReview {
  /**
   * Who reviewed.
   *
   * Sensitivity: internal.
   *
   * @example "role:legal-officer"
   */
  by: string;
  /**
   * When.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-05T15:00:00+08:00"
   */
  at: string;
  /**
   * Whether the reviewer allows it.
   *
   * Sensitivity: internal.
   *
   * @example true
   */
  sharingAllowed: boolean;
  /**
   * In what way, and with what safeguards.
   *
   * Sensitivity: special. Withheld from: worker.
   *
   * @example "Only the claim, without the address"
   */
  conclusion?: string;
}
/**
 * A document that goes with a referral. The document itself is kept elsewhere; only its digest stands here.
 */
export interface ReferralAttachment {
  /**
   * SHA-256 digest of the document.
   *
   * Sensitivity: internal.
   *
   * @example "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  digest: string;
  /**
   * What the document is.
   *
   * Sensitivity: internal. Code list: schemas/referral/codelists/attachment-type.csv.
   *
   * @example "consent-form"
   */
  type: AttachmentType;
  /**
   * The answer of the client that allows it to be shared.
   *
   * Sensitivity: internal.
   *
   * @example "consent-1"
   */
  consentId?: string;
  /**
   * When the receiver was told to delete it, or access to it was ended.
   *
   * Sensitivity: internal.
   *
   * @example "2026-04-01T10:00:00+08:00"
   */
  revokedAt?: string;
}
/**
 * What a referral from one country to another needs.
 */
export interface CrossBorder {
  /**
   * Country from which the client is referred, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  sendingCountry: string;
  /**
   * Country to which the client is referred, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "NPL"
   */
  receivingCountry: string;
  /**
   * How the two countries exchange it.
   *
   * Sensitivity: internal. Code list: schemas/referral/codelists/delivery-channel.csv.
   *
   * @example "secure-api"
   */
  channel?: DeliveryChannel;
  /**
   * Whether an embassy or consulate was told of the client.
   *
   * Sensitivity: special.
   *
   * @example false
   */
  embassyInformed: boolean;
  /**
   * When that was.
   *
   * Sensitivity: special.
   *
   * @example "2026-03-07T10:00:00+08:00"
   */
  embassyInformedAt?: string;
  /**
   * Whether an authority was told of the client.
   *
   * Sensitivity: special.
   *
   * @example false
   */
  authorityInformed: boolean;
}
/**
 * One step in the course of a referral.
 */
export interface ReferralStatusChange {
  /**
   * The status reached.
   *
   * Sensitivity: internal. Code list: schemas/referral/codelists/referral-status.csv.
   *
   * @example "sent"
   */
  status: ReferralStatus;
  /**
   * When it was reached.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-06T09:00:00+08:00"
   */
  at: string;
  /**
   * Which party made the step.
   *
   * Sensitivity: internal. Code list: schemas/referral/codelists/referral-actor.csv.
   *
   * @example "sender"
   */
  actor: ReferralActor;
  /**
   * Role or organisation that made it.
   *
   * Sensitivity: internal.
   *
   * @example "role:case-worker"
   */
  by?: string;
  /**
   * A remark on the step.
   *
   * Sensitivity: special. Withheld from: worker.
   *
   * @example "Confirmed by phone"
   */
  note?: string;
}
/**
 * One service that the client received on the referral.
 */
export interface DeliveredService {
  /**
   * What was given.
   *
   * Sensitivity: special. Code list: schemas/referral/codelists/service-type.csv.
   *
   * @example "legal-aid"
   */
  code: ServiceType;
  /**
   * First day.
   *
   * Sensitivity: personal.
   *
   * @example "2026-03-12"
   */
  from?: string;
  /**
   * Last day.
   *
   * Sensitivity: personal.
   *
   * @example "2026-03-20"
   */
  to?: string;
  /**
   * How much of it: nights, sessions, parcels.
   *
   * Sensitivity: internal.
   *
   * @example 3
   */
  quantity?: number;
  /**
   * Whether it was given.
   *
   * Sensitivity: internal. Source: Primero service_implemented. Code list: schemas/referral/codelists/service-outcome.csv.
   *
   * @example "implemented"
   */
  outcome: ServiceOutcome;
}
/**
 * What the receiver told the sender of how it ended.
 */
export interface ReferrerFeedback {
  /**
   * When.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-25T12:00:00+08:00"
   */
  sentAt: string;
  /**
   * What was done, in words.
   *
   * Sensitivity: special.
   *
   * @example "Claim filed at the labour court"
   */
  summary?: string;
  /**
   * How it ended.
   *
   * Sensitivity: personal. Code list: schemas/referral/codelists/referral-outcome.csv.
   *
   * @example "need-met"
   */
  outcomeCode: ReferralOutcome;
  /**
   * Whether the client agreed that the sender is told.
   *
   * Sensitivity: internal.
   *
   * @example true
   */
  consentConfirmed?: boolean;
}
/**
 * What the client says of the referral.
 */
export interface ClientFeedback {
  /**
   * When the client was asked.
   *
   * Sensitivity: internal.
   *
   * @example "2026-04-02T18:00:00+08:00"
   */
  collectedAt: string;
  /**
   * How satisfied the client is.
   *
   * Sensitivity: personal. Code list: schemas/core/codelists/satisfaction.csv.
   *
   * @example "4"
   */
  satisfaction?: Satisfaction;
  /**
   * Whether the client felt safe.
   *
   * Sensitivity: personal.
   *
   * @example true
   */
  safe?: boolean;
  /**
   * Whether the client knew what would happen.
   *
   * Sensitivity: personal.
   *
   * @example true
   */
  informed?: boolean;
  /**
   * What the client complains of.
   *
   * Sensitivity: special.
   *
   * @example "Had to come back three times"
   */
  complaint?: string;
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
