// Made by `pnpm emit` from packages/portability/src. Do not edit.

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
 * How a family member is related to the insured person.
 *
 * - `spouse`: Spouse
 * - `partner`: Partner
 * - `former-spouse`: Former spouse
 * - `child`: Child
 * - `parent`: Parent
 * - `sibling`: Sibling
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/portability/codelists/family-relation.csv.
 */
export type FamilyRelation =
  'spouse' | 'partner' | 'former-spouse' | 'child' | 'parent' | 'sibling' | 'other';
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
 * A person with insurance in one or more countries, as institutions need to know them.
 */
export interface InsuredPerson {
  /**
   * Says that this record is an insured person.
   *
   * Sensitivity: public.
   *
   * @example "insured-person"
   */
  recordType: 'insured-person';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Stands for the person in all records. Never a name or a number of a register.
   *
   * Sensitivity: personal. Source: SPDCI member_identifier.
   *
   * @example "W-7Q4K2M"
   */
  subjectId: string;
  /**
   * The numbers that institutions of each country give the person.
   *
   * Sensitivity: special. From 0 to 40 entries. Source: EESSI form P5000.
   */
  identifiers?: CountryIdentifier[];
  /**
   * The name of the person, only where institutions must match it.
   *
   * Sensitivity: special. Source: EESSI form P5000.
   */
  name?: PersonName;
  /**
   * The names at birth, where they differ.
   *
   * Sensitivity: special. Source: EESSI form P5000.
   */
  nameAtBirth?: PersonName;
  /**
   * Date of birth.
   *
   * Sensitivity: special. Source: EESSI form P5000.
   *
   * @example "1968-04-12"
   */
  birthDate: string;
  /**
   * Where the person was born. Needed where an institution has no number for the person.
   *
   * Sensitivity: personal. Source: EESSI form P5000.
   */
  birthPlace?: BirthPlace;
  /**
   * Sex as registers hold it.
   *
   * Sensitivity: personal. Source: EESSI form P5000; SPDCI SexCategoryEnum. Code list: schemas/core/codelists/sex.csv.
   *
   * @example "female"
   */
  sex: Sex;
  /**
   * Nationalities, ISO 3166-1 alpha-3; XXA stateless, XXX unspecified.
   *
   * Sensitivity: personal. From 1 to 5 entries. Source: ISO 3166-1; ICAO Doc 9303. Code list: schemas/core/codelists/nationality.csv.
   *
   * @example ["PHL"]
   */
  nationality: string[];
  /**
   * Day on which the person died.
   *
   * Sensitivity: special. Source: SPDCI death_date.
   *
   * @example "2026-02-03"
   */
  deathDate?: string;
  /**
   * Where decisions and payments reach the person.
   *
   * Sensitivity: special.
   */
  address?: Place;
  /**
   * Family members who may have a right when the person dies.
   *
   * Sensitivity: special. From 0 to 40 entries.
   */
  survivors?: FamilyMember[];
  /**
   * Where benefits are paid to.
   *
   * Sensitivity: special.
   */
  bankAccount?: BankAccount;
  /**
   * Where the person lives, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "PHL"
   */
  residenceCountry: string;
  /**
   * Standing under immigration law. Never required; never a reason to withhold what was earned.
   *
   * Sensitivity: special. Code list: schemas/core/codelists/migration-status.csv.
   *
   * @example "not-collected"
   */
  migrationStatus?: MigrationStatus;
  /**
   * Earlier standings, where a right depends on them.
   *
   * Sensitivity: special. From 0 to 50 entries.
   */
  statusHistory?: MigrationStatusSpan[];
  /**
   * What the person agreed to, and other grounds in law on which their data is processed.
   *
   * Sensitivity: personal. From 0 to 50 entries.
   */
  consents?: Consent[];
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
 * A number that an institution of one country gives the insured person, with the particulars that institution has on file.
 */
export interface CountryIdentifier {
  /**
   * Country of the institution, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Source: EESSI form P5000. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "PHL"
   */
  country: string;
  /**
   * The personal number, as text: leading zeros count.
   *
   * Sensitivity: special. Source: EESSI form P5000, PIN.
   *
   * @example "00-0000000-0"
   */
  value: string;
  /**
   * Branch the number is for, where it is not for all.
   *
   * Sensitivity: personal. Source: EESSI form P5000. Code list: schemas/portability/codelists/insurance-branch.csv.
   *
   * @example "old-age"
   */
  sector?: InsuranceBranch;
  /**
   * Institution that gave the number.
   *
   * Sensitivity: internal. Source: EESSI form P5000.
   *
   * @example "PHL-PENSION-01"
   */
  institutionId?: string;
  /**
   * The name under which this institution knows the person.
   *
   * Sensitivity: special.
   */
  registeredName?: PersonName;
  /**
   * The date of birth this institution has.
   *
   * Sensitivity: special.
   *
   * @example "1968-04-12"
   */
  registeredBirthDate?: string;
  /**
   * The sex this institution has.
   *
   * Sensitivity: personal. Code list: schemas/core/codelists/sex.csv.
   *
   * @example "female"
   */
  registeredSex?: Sex;
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
 * Where a person was born.
 */
export interface BirthPlace {
  /**
   * Town or village of birth.
   *
   * Sensitivity: personal. Source: EESSI form P5000.
   *
   * @example "Contohan"
   */
  town: string;
  /**
   * State, province or region of birth.
   *
   * Sensitivity: personal. Source: EESSI form P5000.
   *
   * @example "Sorsogon"
   */
  region?: string;
  /**
   * Country of birth, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "PHL"
   */
  country: string;
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
 * A member of the insured person's family, as far as a right depends on it.
 */
export interface FamilyMember {
  /**
   * How the family member is related to the insured person.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/family-relation.csv.
   *
   * @example "child"
   */
  relation: FamilyRelation;
  /**
   * Stands for the family member. Never a name.
   *
   * Sensitivity: personal.
   *
   * @example "W-3H8D5R"
   */
  subjectId?: string;
  /**
   * Date of birth of the family member.
   *
   * Sensitivity: special.
   *
   * @example "2014-09-30"
   */
  birthDate?: string;
  /**
   * Whether the insured person maintains the family member.
   *
   * Sensitivity: personal.
   *
   * @example true
   */
  dependant?: boolean;
}
/**
 * Where a benefit is paid to. The number of the account is never here, only its digest.
 */
export interface BankAccount {
  /**
   * Country of the bank, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "PHL"
   */
  country: string;
  /**
   * Keyed digest of the IBAN or account number, to see whether two are the same.
   *
   * Sensitivity: special.
   *
   * @example "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  accountHash: string;
  /**
   * Currency of the account, ISO 4217.
   *
   * Sensitivity: personal. Source: ISO 4217. Code list: schemas/core/codelists/iso-4217.csv.
   *
   * @example "PHP"
   */
  currency: string;
}
/**
 * A time in which the person had one standing under immigration law.
 */
export interface MigrationStatusSpan {
  /**
   * Standing under immigration law in that time.
   *
   * Sensitivity: special. Code list: schemas/core/codelists/migration-status.csv.
   *
   * @example "regular"
   */
  migrationStatus: MigrationStatus;
  /**
   * When it was so.
   *
   * Sensitivity: special.
   */
  period: Period;
}
/**
 * A closed interval of days; without an end it is still going on.
 */
export interface Period {
  /**
   * First day of the period.
   *
   * Sensitivity: internal.
   *
   * @example "2025-01-01"
   */
  start: string;
  /**
   * Last day of the period, included. Absent while the period goes on.
   *
   * Sensitivity: internal.
   *
   * @example "2025-06-30"
   */
  end?: string;
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
