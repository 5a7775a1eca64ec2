// Made by `pnpm emit` from packages/referral/src. Do not edit.

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
 * How a service takes referrals.
 *
 * - `secure-api`: Secure exchange between systems
 * - `email`: E-mail
 * - `phone`: Phone
 * - `paper`: Paper
 * - `in-person`: In person
 * - `walk-in`: Walk-in, without a referral
 * - `web-form`: Web form
 *
 * Source: Amparo. Code list: schemas/referral/codelists/acceptance-channel.csv.
 */
export type AcceptanceChannel =
  'secure-api' | 'email' | 'phone' | 'paper' | 'in-person' | 'walk-in' | 'web-form';
/**
 * Over which app a service can be reached.
 *
 * - `whatsapp`: WhatsApp
 * - `viber`: Viber
 * - `telegram`: Telegram
 * - `line`: LINE
 * - `messenger`: Messenger
 * - `wechat`: WeChat
 * - `zalo`: Zalo
 * - `signal`: Signal
 * - `imo`: imo
 * - `kakaotalk`: KakaoTalk
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/referral/codelists/app-channel.csv.
 */
export type AppChannel =
  | 'whatsapp'
  | 'viber'
  | 'telegram'
  | 'line'
  | 'messenger'
  | 'wechat'
  | 'zalo'
  | 'signal'
  | 'imo'
  | 'kakaotalk'
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
 * A service that an organisation gives: what, to whom, where, at what cost, and whether there is a place.
 */
export interface Service {
  /**
   * Always the same text; tells a program what it reads.
   *
   * Sensitivity: public.
   *
   * @example "service"
   */
  recordType: 'service';
  /**
   * Where the record comes from, and which version this is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the service in the directory.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.id.
   *
   * @example "service-0012"
   */
  serviceId: string;
  /**
   * The organisation that gives it.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.organization_id.
   *
   * @example "org-0007"
   */
  organisationId: string;
  /**
   * Name of the service.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.name.
   *
   * @example "Legal clinic"
   */
  name: string;
  /**
   * Other name it is known by.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.alternate_name.
   *
   * @example "Wage desk"
   */
  alternateName?: string;
  /**
   * What is given, in as many languages as there are.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service.description.
   */
  description?: LocalisedText[];
  /**
   * Page of the service.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.url.
   *
   * @example "https://example.org/legal-clinic"
   */
  url?: string;
  /**
   * E-mail address of the service.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.email.
   *
   * @example "clinic@example.org"
   */
  email?: string;
  /**
   * Whether it exists and can be used.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.status. Code list: schemas/referral/codelists/service-status.csv.
   *
   * @example "active"
   */
  status: string;
  /**
   * What kind of service it is.
   *
   * Sensitivity: public. Source: Primero lookup-service-type. Code list: schemas/referral/codelists/service-type.csv.
   *
   * @example "legal-aid"
   */
  serviceType: ServiceType;
  /**
   * What else the same service gives.
   *
   * Sensitivity: public. From 0 to 30 entries. Code list: schemas/referral/codelists/service-type.csv.
   *
   * @example ["wage-claim"]
   */
  furtherServiceTypes?: ServiceType[];
  /**
   * URIs of terms that classify it.
   *
   * Sensitivity: public. From 0 to 100 entries. Source: HSDS 3.0 taxonomy_term.term_uri.
   *
   * @example ["https://example.org/terms/legal"]
   */
  taxonomyTerms?: string[];
  /**
   * For whom it is; a client who fits one of the groups fits. Absent where it is for everybody.
   *
   * Sensitivity: public. From 0 to 50 entries.
   */
  populations?: Population[];
  /**
   * Age from which people are served, in completed years.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.minimum_age.
   *
   * @example 18
   */
  minimumAge?: number;
  /**
   * Age up to which people are served, in completed years.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.maximum_age.
   *
   * @example 64
   */
  maximumAge?: number;
  /**
   * What no field can say of who is eligible and who is not.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service.eligibility_description.
   */
  eligibilityDescription?: LocalisedText[];
  /**
   * Whether a client must prove who they are.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  idRequired?: boolean;
  /**
   * What a client must bring.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service.required_documents.
   */
  requiredDocuments?: RequiredDocument[];
  /**
   * Whether it can be used without giving a name.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  acceptsAnonymous?: boolean;
  /**
   * Whether it costs the client nothing.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  feeFree?: boolean;
  /**
   * What no field can say of the cost.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service.fees_description.
   */
  feesDescription?: LocalisedText[];
  /**
   * What it costs, and under what condition.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service.cost_options.
   */
  costOptions?: CostOption[];
  /**
   * Languages the service is given in, BCP 47.
   *
   * Sensitivity: public. From 0 to 100 entries. Source: HSDS 3.0 service.languages.
   *
   * @example ["ms","en","ne"]
   */
  languages?: string[];
  /**
   * What interpretation the service offers.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.interpretation_services.
   *
   * @example "By phone, in 20 languages"
   */
  interpretationServices?: string;
  /**
   * What a client or sender must do.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service.application_process.
   */
  applicationProcess?: LocalisedText[];
  /**
   * Channels by which it takes referrals.
   *
   * Sensitivity: public. From 0 to 7 entries. Code list: schemas/referral/codelists/acceptance-channel.csv.
   *
   * @example ["secure-api","walk-in"]
   */
  referralAcceptedVia?: AcceptanceChannel[];
  /**
   * How many days a client usually waits.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.wait_time.
   *
   * @example 7
   */
  waitTimeDays?: number;
  /**
   * More on the waiting time.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.wait_time.
   *
   * @example "Longer in December"
   */
  waitTimeDescription?: string;
  /**
   * Whether another client can be taken.
   *
   * Sensitivity: public. Source: HL7 FHIR SDOH Clinical Care 3.0.0, capacity status. Code list: schemas/referral/codelists/capacity-status.csv.
   *
   * @example "capacity"
   */
  capacityStatus?: string;
  /**
   * More on the capacity.
   *
   * Sensitivity: internal.
   *
   * @example "Two beds, women only"
   */
  capacityNotes?: string;
  /**
   * When the capacity was last looked up.
   *
   * Sensitivity: public.
   *
   * @example "2026-03-01T08:00:00+08:00"
   */
  capacityUpdatedAt?: string;
  /**
   * How many clients it can serve at a time.
   *
   * Sensitivity: internal.
   *
   * @example 20
   */
  placesTotal?: number;
  /**
   * How many it serves now.
   *
   * Sensitivity: internal.
   *
   * @example 18
   */
  placesOccupied?: number;
  /**
   * When it can be used.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service.schedules.
   */
  schedules?: Schedule[];
  /**
   * Whether it answers emergencies at any time.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  emergency24h?: boolean;
  /**
   * A line that answers people in need.
   *
   * Sensitivity: public.
   */
  hotline?: Hotline;
  /**
   * Its numbers.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service.phones.
   */
  phones?: Phone[];
  /**
   * Whom to turn to.
   *
   * Sensitivity: internal. From 0 to 50 entries. Source: HSDS 3.0 service.contacts.
   */
  contacts?: DirectoryContact[];
  /**
   * For people in which places it is.
   *
   * Sensitivity: public. From 1 to 100 entries. Source: HSDS 3.0 service.service_areas.
   */
  serviceAreas: ServiceArea[];
  /**
   * Whether its place must not be known, as that of a shelter.
   *
   * Sensitivity: public. Source: Open Referral specification, issue 194.
   *
   * @example false
   */
  confidentialAddress: boolean;
  /**
   * Accreditations of the service.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.accreditations.
   *
   * @example "Legal Aid Council"
   */
  accreditations?: string;
  /**
   * What clients must know at once.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service.alert.
   */
  alert?: LocalisedText[];
  /**
   * When the entry was last changed.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.last_modified.
   *
   * @example "2026-03-01T08:00:00+08:00"
   */
  lastModified?: string;
  /**
   * When somebody last checked that the entry is true.
   *
   * Sensitivity: public. Source: HSDS 3.0 service.assured_date.
   *
   * @example "2026-01-15"
   */
  assuredDate?: string;
  /**
   * Who checked it.
   *
   * Sensitivity: internal. Source: HSDS 3.0 service.assurer_email.
   *
   * @example "directory@example.org"
   */
  assurerEmail?: string;
  /**
   * How widely this entry may be known. Absent for an entry that anybody may see.
   *
   * Sensitivity: internal.
   */
  sensitivity?: RecordSensitivity;
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
 * A group of people that a service is for. All that a group names must fit; what it does not name does not matter.
 */
export interface Population {
  /**
   * The sexes served; absent for all.
   *
   * Sensitivity: public. From 1 to 4 entries. Code list: schemas/core/codelists/sex.csv.
   *
   * @example ["female"]
   */
  sex?: Sex[];
  /**
   * Age from which people are served, in completed years.
   *
   * Sensitivity: public.
   *
   * @example 18
   */
  minimumAge?: number;
  /**
   * Age up to which people are served, in completed years.
   *
   * Sensitivity: public.
   *
   * @example 64
   */
  maximumAge?: number;
  /**
   * Whether only migrants are served.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  migrantsOnly?: boolean;
  /**
   * The nationalities served; absent for all.
   *
   * Sensitivity: public. From 1 to 300 entries. Source: ISO 3166-1; ICAO Doc 9303. Code list: schemas/core/codelists/nationality.csv.
   *
   * @example ["NPL"]
   */
  nationalities?: string[];
  /**
   * Standings under immigration law that are served; absent where the service does not ask.
   *
   * Sensitivity: public. From 1 to 7 entries. Code list: schemas/core/codelists/migration-status.csv.
   *
   * @example ["regular","irregular"]
   */
  migrationStatusAccepted?: MigrationStatus[];
  /**
   * Whether family members of migrants are served too.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  familyMembers?: boolean;
  /**
   * Whether others must be kept away for the safety of this group, as in a shelter for women.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  exclusiveForSafety?: boolean;
}
/**
 * A document that a client must bring.
 */
export interface RequiredDocument {
  /**
   * What to bring.
   *
   * Sensitivity: public. Source: HSDS 3.0 required_document.document.
   *
   * @example "Any proof of identity"
   */
  document: string;
  /**
   * Whether the document proves who the client is.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  proofOfIdentity?: boolean;
  /**
   * Page that describes the document.
   *
   * Sensitivity: public. Source: HSDS 3.0 required_document.uri.
   *
   * @example "https://example.org/documents"
   */
  uri?: string;
}
/**
 * What a service costs the client, under some condition.
 */
export interface CostOption {
  /**
   * First day of this price.
   *
   * Sensitivity: public. Source: HSDS 3.0 cost_option.valid_from.
   *
   * @example "2026-01-01"
   */
  validFrom?: string;
  /**
   * Last day of this price.
   *
   * Sensitivity: public. Source: HSDS 3.0 cost_option.valid_to.
   *
   * @example "2026-12-31"
   */
  validTo?: string;
  /**
   * Who pays this price, or for what.
   *
   * Sensitivity: public. Source: HSDS 3.0 cost_option.option.
   *
   * @example "Without insurance"
   */
  option?: string;
  /**
   * The price, with its currency.
   *
   * Sensitivity: public. Source: HSDS 3.0 cost_option.amount and cost_option.currency.
   */
  amount?: Money;
  /**
   * What the price is for.
   *
   * Sensitivity: public. Source: HSDS 3.0 cost_option.amount_description.
   *
   * @example "Per session"
   */
  amountDescription?: string;
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
 * When a service or location is open, as a recurrence rule of iCalendar.
 */
export interface Schedule {
  /**
   * First day for which the schedule holds.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.valid_from.
   *
   * @example "2026-01-01"
   */
  validFrom?: string;
  /**
   * Last day for which the schedule holds.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.valid_to.
   *
   * @example "2026-12-31"
   */
  validTo?: string;
  /**
   * Day of the first occurrence.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.dtstart.
   *
   * @example "2026-01-05"
   */
  dtstart?: string;
  /**
   * Name of the time zone of the times. HSDS has an offset from UTC here, which does not know summer time.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.timezone; IANA Time Zone Database. Code list: schemas/referral/codelists/time-zone.csv.
   *
   * @example "Asia/Kuala_Lumpur"
   */
  timezone?: string;
  /**
   * Day of the last occurrence.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.until.
   *
   * @example "2026-12-31"
   */
  until?: string;
  /**
   * How many occurrences there are, in place of the day of the last.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.count.
   *
   * @example 52
   */
  count?: number;
  /**
   * Day on which a week starts.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.wkst. Code list: schemas/referral/codelists/weekday.csv.
   *
   * @example "MO"
   */
  wkst?: string;
  /**
   * How it repeats.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.freq. Code list: schemas/referral/codelists/recurrence-frequency.csv.
   *
   * @example "WEEKLY"
   */
  freq: string;
  /**
   * Every how many days, weeks, months or years it repeats.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.interval.
   *
   * @example 1
   */
  interval?: number;
  /**
   * Weekdays, joined by commas; with a number in a month or year, such as 2MO for the second Monday.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.byday.
   *
   * @example "MO,TU,WE,TH,FR"
   */
  byday?: string;
  /**
   * Weeks of the year, joined by commas; negative ones count from its end.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.byweekno.
   *
   * @example "1,-1"
   */
  byweekno?: string;
  /**
   * Days of the month, joined by commas; negative ones count from its end.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.bymonthday.
   *
   * @example "1,15"
   */
  bymonthday?: string;
  /**
   * Days of the year, joined by commas; negative ones count from its end.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.byyearday.
   *
   * @example "1,-1"
   */
  byyearday?: string;
  /**
   * The opening times in words.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.description.
   *
   * @example "Weekdays, ten to six"
   */
  description?: string;
  /**
   * Local time of opening, as HH:MM.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.opens_at.
   *
   * @example "10:00"
   */
  opensAt?: string;
  /**
   * Local time of closing, as HH:MM.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.closes_at.
   *
   * @example "18:00"
   */
  closesAt?: string;
  /**
   * Whether it closes on the day after it opens.
   *
   * Sensitivity: public.
   *
   * @example false
   */
  overnight?: boolean;
  /**
   * Page that shows single sessions.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.schedule_link.
   *
   * @example "https://example.org/sessions"
   */
  scheduleLink?: string;
  /**
   * How the service is attended.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.attending_type.
   *
   * @example "In person or by video"
   */
  attendingType?: string;
  /**
   * Remarks, such as on public holidays.
   *
   * Sensitivity: public. Source: HSDS 3.0 schedule.notes.
   *
   * @example "Closed on public holidays"
   */
  notes?: string;
}
/**
 * A line that answers people in need.
 */
export interface Hotline {
  /**
   * The number, E.164.
   *
   * Sensitivity: public. Source: ITU-T E.164.
   *
   * @example "+60300000001"
   */
  number?: string;
  /**
   * Number to dial inside the country, as it is advertised.
   *
   * Sensitivity: public.
   *
   * @example "15999"
   */
  shortNumber?: string;
  /**
   * Countries in which calling costs nothing, ISO 3166-1 alpha-3.
   *
   * Sensitivity: public. From 0 to 250 entries. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example ["MYS"]
   */
  freeInCountry?: string[];
  /**
   * Whether somebody answers at any time.
   *
   * Sensitivity: public.
   *
   * @example true
   */
  open24Hours?: boolean;
  /**
   * Apps on which the number answers.
   *
   * Sensitivity: public. From 0 to 20 entries. Code list: schemas/referral/codelists/app-channel.csv.
   *
   * @example ["whatsapp"]
   */
  appChannels?: AppChannel[];
  /**
   * Languages spoken on the line, BCP 47.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: BCP 47.
   *
   * @example ["ne","bn"]
   */
  languages?: string[];
}
/**
 * A phone number of an organisation, service or location.
 */
export interface Phone {
  /**
   * The number, E.164.
   *
   * Sensitivity: public. Source: HSDS 3.0 phone.number.
   *
   * @example "+60300000000"
   */
  number: string;
  /**
   * Extension to dial after the number.
   *
   * Sensitivity: public. Source: HSDS 3.0 phone.extension.
   *
   * @example "204"
   */
  extension?: string;
  /**
   * What can be reached at the number.
   *
   * Sensitivity: public. Source: HSDS 3.0 phone.type. Code list: schemas/referral/codelists/phone-type.csv.
   *
   * @example "voice"
   */
  type?: string;
  /**
   * What the line is for, and when it is answered.
   *
   * Sensitivity: public. Source: HSDS 3.0 phone.description.
   *
   * @example "Reception, weekdays"
   */
  description?: string;
  /**
   * Languages spoken on the line, BCP 47.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 phone.languages.
   *
   * @example ["ne","en"]
   */
  languages?: string[];
}
/**
 * A person or desk to turn to at an organisation, service or location.
 */
export interface DirectoryContact {
  /**
   * Name of the person, or of the desk.
   *
   * Sensitivity: personal. Source: HSDS 3.0 contact.name.
   *
   * @example "Intake desk"
   */
  name?: string;
  /**
   * Position of the person.
   *
   * Sensitivity: internal. Source: HSDS 3.0 contact.title.
   *
   * @example "Case coordinator"
   */
  title?: string;
  /**
   * Part of the organisation.
   *
   * Sensitivity: public. Source: HSDS 3.0 contact.department.
   *
   * @example "Legal unit"
   */
  department?: string;
  /**
   * Where referrals or questions may be sent.
   *
   * Sensitivity: internal. Source: HSDS 3.0 contact.email.
   *
   * @example "intake@example.org"
   */
  email?: string;
  /**
   * Numbers of the contact.
   *
   * Sensitivity: internal. From 0 to 20 entries. Source: HSDS 3.0 contact.phones.
   */
  phones?: Phone[];
}
/**
 * A place whose people a service is for, or the district of a consulate.
 */
export interface ServiceArea {
  /**
   * The area in words.
   *
   * Sensitivity: public. Source: HSDS 3.0 service_area.name.
   *
   * @example "Klang Valley"
   */
  name?: string;
  /**
   * More on the area.
   *
   * Sensitivity: public. Source: HSDS 3.0 service_area.description.
   *
   * @example "Selangor and Kuala Lumpur"
   */
  description?: string;
  /**
   * Country in which the service can be used, ISO 3166-1 alpha-3.
   *
   * Sensitivity: public. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  country: string;
  /**
   * States, provinces or regions; absent for the whole country.
   *
   * Sensitivity: public. From 0 to 200 entries.
   *
   * @example ["Selangor"]
   */
  admin1?: string[];
  /**
   * Where the area is the district of an embassy or consulate: the country whose nationals it protects there.
   *
   * Sensitivity: public. Source: Vienna Convention on Consular Relations (1963), Article 5. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "NPL"
   */
  consularJurisdictionOf?: string;
  /**
   * Outline of the area.
   *
   * Sensitivity: public. Source: HSDS 3.0 service_area.extent.
   *
   * @example "{\"type\":\"Point\",\"coordinates\":[101.4,3.0]}"
   */
  extent?: string;
  /**
   * How the outline is written.
   *
   * Sensitivity: public. Source: HSDS 3.0 service_area.extent_type. Code list: schemas/referral/codelists/service-area-extent-type.csv.
   *
   * @example "geojson"
   */
  extentType?: string;
  /**
   * Lasting identifier of the area.
   *
   * Sensitivity: public. Source: HSDS 3.0 service_area.uri.
   *
   * @example "https://example.org/areas/klang-valley"
   */
  uri?: string;
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
