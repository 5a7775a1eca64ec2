// Made by `pnpm emit` from packages/referral/src. Do not edit.

/**
 * What a client comes to a location for. A shelter may receive clients at an office that everybody may know, and house them where nobody may.
 *
 * - `intake`: Intake. Where clients apply or are received.
 * - `service`: Service. Where the service is given.
 * - `intake-and-service`: Intake and service
 *
 * Source: Amparo, after Open Referral specification issue 194. Code list: schemas/referral/codelists/location-use.csv.
 */
export type LocationUse = 'intake' | 'service' | 'intake-and-service';
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
 * A place at which a service is given, or at which clients are received.
 */
export interface ServiceLocation {
  /**
   * Always the same text; tells a program what it reads.
   *
   * Sensitivity: public.
   *
   * @example "service-location"
   */
  recordType: 'service-location';
  /**
   * Where the record comes from, and which version this is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the entry in the directory.
   *
   * Sensitivity: public. Source: HSDS 3.0 service_at_location.id.
   *
   * @example "place-0031"
   */
  serviceLocationId: string;
  /**
   * The service that is given there.
   *
   * Sensitivity: public. Source: HSDS 3.0 service_at_location.service_id.
   *
   * @example "service-0012"
   */
  serviceId: string;
  /**
   * The organisation that runs the place.
   *
   * Sensitivity: public. Source: HSDS 3.0 location.organization_id.
   *
   * @example "org-0007"
   */
  organisationId?: string;
  /**
   * What kind of place it is.
   *
   * Sensitivity: public. Source: HSDS 3.0 location.location_type. Code list: schemas/referral/codelists/location-type.csv.
   *
   * @example "physical"
   */
  locationType: string;
  /**
   * What a client comes to it for.
   *
   * Sensitivity: public. Source: Open Referral specification, issue 194. Code list: schemas/referral/codelists/location-use.csv.
   *
   * @example "intake-and-service"
   */
  locationUse?: LocationUse;
  /**
   * Name of the place.
   *
   * Sensitivity: public. Source: HSDS 3.0 location.name.
   *
   * @example "Klang office"
   */
  name?: string;
  /**
   * Other name it is known by.
   *
   * Sensitivity: public. Source: HSDS 3.0 location.alternate_name.
   *
   * @example "Workers house"
   */
  alternateName?: string;
  /**
   * What clients find there, in as many languages as there are.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 location.description.
   */
  description?: LocalisedText[];
  /**
   * Page of a virtual place.
   *
   * Sensitivity: public. Source: HSDS 3.0 location.url.
   *
   * @example "https://example.org/klang"
   */
  url?: string;
  /**
   * Whether the place must not be known.
   *
   * Sensitivity: public. Source: Open Referral specification, issue 194.
   *
   * @example false
   */
  confidentialAddress: boolean;
  /**
   * Where it is. Where the address is confidential, neither street nor postal code.
   *
   * Sensitivity: special. Source: HSDS 3.0 location.addresses.
   */
  address?: Place;
  /**
   * Degrees north, WGS 84. Absent where the address is confidential.
   *
   * Sensitivity: special. Source: HSDS 3.0 location.latitude.
   *
   * @example 3.0449
   */
  latitude?: number;
  /**
   * Degrees east, WGS 84. Absent where the address is confidential.
   *
   * Sensitivity: special. Source: HSDS 3.0 location.longitude.
   *
   * @example 101.4456
   */
  longitude?: number;
  /**
   * Ways to reach it.
   *
   * Sensitivity: special. From 0 to 50 entries. Source: HSDS 3.0 location.transportation.
   */
  transportation?: LocalisedText[];
  /**
   * Languages spoken there, BCP 47.
   *
   * Sensitivity: public. From 0 to 100 entries. Source: HSDS 3.0 location.languages.
   *
   * @example ["ms","en","ne"]
   */
  languages?: string[];
  /**
   * Its numbers.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service_at_location.phones.
   */
  phones?: Phone[];
  /**
   * Whom to turn to.
   *
   * Sensitivity: internal. From 0 to 50 entries. Source: HSDS 3.0 service_at_location.contacts.
   */
  contacts?: DirectoryContact[];
  /**
   * When it is open.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 service_at_location.schedules.
   */
  schedules?: Schedule[];
  /**
   * What it offers to people who need it.
   *
   * Sensitivity: public. From 0 to 20 entries. Source: HSDS 3.0 location.accessibility.
   */
  accessibility?: Accessibility[];
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
 * What a location offers to people who need it.
 */
export interface Accessibility {
  /**
   * What is offered.
   *
   * Sensitivity: public. Code list: schemas/referral/codelists/accessibility-feature.csv.
   *
   * @example "wheelchair"
   */
  feature: AccessibilityFeature;
  /**
   * More on it.
   *
   * Sensitivity: public. Source: HSDS 3.0 accessibility.description.
   *
   * @example "Ramp at the side entrance"
   */
  description?: string;
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
