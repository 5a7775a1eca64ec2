// Made by `pnpm emit` from packages/referral/src. Do not edit.

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
 * An organisation that helps migrant workers, or that a referral must know of.
 */
export interface Organisation {
  /**
   * Always the same text; tells a program what it reads.
   *
   * Sensitivity: public.
   *
   * @example "organisation"
   */
  recordType: 'organisation';
  /**
   * Where the record comes from, and which version this is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the organisation in the directory.
   *
   * Sensitivity: public. Source: HSDS 3.0 organization.id.
   *
   * @example "org-0007"
   */
  organisationId: string;
  /**
   * Official name.
   *
   * Sensitivity: public. Source: HSDS 3.0 organization.name.
   *
   * @example "Contoh Migrant Centre"
   */
  name: string;
  /**
   * Other name it is known by.
   *
   * Sensitivity: public. Source: HSDS 3.0 organization.alternate_name.
   *
   * @example "CMC"
   */
  alternateName?: string;
  /**
   * What it does, in as many languages as there are.
   *
   * Sensitivity: public. From 1 to 50 entries. Source: HSDS 3.0 organization.description.
   */
  description: LocalisedText[];
  /**
   * What kind of organisation it is.
   *
   * Sensitivity: public. Source: IOM HTCDS 2.0, org_Type. Code list: schemas/referral/codelists/organisation-type.csv.
   *
   * @example "ngo"
   */
  organisationType: OrganisationType;
  /**
   * Where it is registered, ISO 3166-1 alpha-3. An embassy has the country that sends it.
   *
   * Sensitivity: public. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "MYS"
   */
  country?: string;
  /**
   * The organisation it is part of.
   *
   * Sensitivity: public. Source: HSDS 3.0 organization.parent_organization_id.
   *
   * @example "org-0001"
   */
  parentOrganisationId?: string;
  /**
   * Numbers that registers give it.
   *
   * Sensitivity: public. From 0 to 20 entries. Source: HSDS 3.0 organization.organization_identifiers.
   */
  identifiers?: OrganisationIdentifier[];
  /**
   * Licences it works under, such as that of a recruitment agency.
   *
   * Sensitivity: public. From 0 to 20 entries.
   */
  licences?: Licence[];
  /**
   * Its legal form.
   *
   * Sensitivity: public. Source: HSDS 3.0 organization.legal_status.
   *
   * @example "Registered society"
   */
  legalStatus?: string;
  /**
   * When it was founded.
   *
   * Sensitivity: public. Source: HSDS 3.0 organization.year_incorporated.
   *
   * @example 1998
   */
  yearIncorporated?: number;
  /**
   * Its page.
   *
   * Sensitivity: public. Source: HSDS 3.0 organization.website.
   *
   * @example "https://example.org"
   */
  website?: string;
  /**
   * Lasting identifier.
   *
   * Sensitivity: public. Source: HSDS 3.0 organization.uri.
   *
   * @example "https://example.org/id/cmc"
   */
  uri?: string;
  /**
   * E-mail address.
   *
   * Sensitivity: public. Source: HSDS 3.0 organization.email.
   *
   * @example "info@example.org"
   */
  email?: string;
  /**
   * Its numbers.
   *
   * Sensitivity: public. From 0 to 50 entries. Source: HSDS 3.0 organization.phones.
   */
  phones?: Phone[];
  /**
   * Whom to turn to.
   *
   * Sensitivity: internal. From 0 to 50 entries. Source: HSDS 3.0 organization.contacts.
   */
  contacts?: DirectoryContact[];
  /**
   * Languages spoken there, BCP 47.
   *
   * Sensitivity: public. From 0 to 100 entries. Source: BCP 47.
   *
   * @example ["ms","en","ne"]
   */
  languages?: string[];
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
 * A licence, such as that of a recruitment agency.
 */
export interface Licence {
  /**
   * Number of the licence, as text: leading zeros count.
   *
   * Sensitivity: public.
   *
   * @example "LIC-000123"
   */
  number: string;
  /**
   * Authority that issued it.
   *
   * Sensitivity: public.
   *
   * @example "Department of Foreign Employment"
   */
  issuedBy?: string;
  /**
   * Country of the authority, ISO 3166-1 alpha-3.
   *
   * Sensitivity: public. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "NPL"
   */
  country: string;
  /**
   * First day on which it is valid.
   *
   * Sensitivity: public.
   *
   * @example "2024-01-01"
   */
  validFrom?: string;
  /**
   * Last day on which it is valid.
   *
   * Sensitivity: public.
   *
   * @example "2027-12-31"
   */
  validTo: string;
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
