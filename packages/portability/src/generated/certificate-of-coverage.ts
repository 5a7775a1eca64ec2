// Made by `pnpm emit` from packages/portability/src. Do not edit.

/**
 * Why the law of one country only applies. `limited` marks those that end after the longest posting; `regulation883` is the provision for it in the European Union.
 *
 * - `posted-employee`: Posted employee. Sent by an employer to work in the other country for a time.
 * - `self-employed`: Self-employed. Goes to work in the other country for a time.
 * - `seafarer`: Seafarer
 * - `diplomat`: Diplomat, consular officer or civil servant
 * - `transport`: International transport
 * - `multi-state`: Works in several countries
 * - `exception`: Exception agreed by the authorities
 *
 * Source: Regulation (EC) No 883/2004, Articles 11 to 16. Code list: schemas/portability/codelists/coverage-category.csv.
 */
export type CoverageCategory =
  'posted-employee' | 'self-employed' | 'seafarer' | 'diplomat' | 'transport' | 'multi-state' | 'exception';
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
 * Whether a certificate of coverage holds.
 *
 * - `valid`: Valid
 * - `suspended`: Suspended
 * - `withdrawn-retroactive`: Withdrawn retroactively. Treated as if it had not been issued, from the day the withdrawal takes effect.
 * - `expired`: Expired. Its time has passed.
 *
 * Source: Amparo; withdrawal as in Recommendation A1 of the EU Administrative Commission. Code list: schemas/portability/codelists/certificate-status.csv.
 */
export type CertificateStatus = 'valid' | 'suspended' | 'withdrawn-retroactive' | 'expired';
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
 * How a certificate is signed so that another can verify it.
 *
 * - `sd-jwt-vc`: SD-JWT verifiable credential
 * - `jwt-vc`: Verifiable credential as a signed JWT
 * - `data-integrity`: Verifiable credential with data integrity proof
 * - `paper-seal`: Seal or stamp on paper
 *
 * Source: W3C Verifiable Credentials Data Model 2.0; IETF SD-JWT VC. Code list: schemas/portability/codelists/proof-format.csv.
 */
export type ProofFormat = 'sd-jwt-vc' | 'jwt-vc' | 'data-integrity' | 'paper-seal';

/**
 * A certificate that the law of one country applies to a person who works in another, so that nobody pays twice.
 */
export interface CertificateOfCoverage {
  /**
   * Says that this record is a certificate of coverage.
   *
   * Sensitivity: public.
   *
   * @example "certificate-of-coverage"
   */
  recordType: 'certificate-of-coverage';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the certificate.
   *
   * Sensitivity: internal.
   *
   * @example "51f0b7d2-94c3-4a6e-8b1f-7d2c3e4f5a61"
   */
  certificateId: string;
  /**
   * The agreement under which it was issued.
   *
   * Sensitivity: internal.
   *
   * @example "jpn-phl-2018"
   */
  agreementId: string;
  /**
   * Pseudonym of the person it was issued for.
   *
   * Sensitivity: personal.
   *
   * @example "W-7Q4K2M"
   */
  subjectId: string;
  /**
   * Why the law of one country only applies.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 883/2004, Articles 11 to 16. Code list: schemas/portability/codelists/coverage-category.csv.
   *
   * @example "posted-employee"
   */
  category: CoverageCategory;
  /**
   * Country whose law applies, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Source: EU portable document A1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "PHL"
   */
  applicableLegislation: string;
  /**
   * Country whose law does not apply in that time, ISO 3166-1 alpha-3.
   *
   * Sensitivity: personal. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "JPN"
   */
  exemptFromCountry: string;
  /**
   * Who sends the person, or the business of a self-employed person.
   *
   * Sensitivity: personal. Source: EU portable document A1.
   */
  homeEmployer: OrganisationRef;
  /**
   * For whom the person works in the other country.
   *
   * Sensitivity: personal. Source: EU portable document A1.
   */
  hostEmployer?: OrganisationRef;
  /**
   * Where the person works in the other country.
   *
   * Sensitivity: personal. Source: EU portable document A1.
   */
  hostWorkplace?: Place;
  /**
   * First day on which it holds.
   *
   * Sensitivity: personal. Source: EU portable document A1.
   *
   * @example "2024-04-01"
   */
  validFrom: string;
  /**
   * Last day on which it holds, included.
   *
   * Sensitivity: personal. Source: EU portable document A1.
   *
   * @example "2027-03-31"
   */
  validTo: string;
  /**
   * Branches it is about. Absent where it is about all.
   *
   * Sensitivity: internal. From 1 to 9 entries. Code list: schemas/portability/codelists/insurance-branch.csv.
   *
   * @example ["old-age","invalidity","survivors"]
   */
  branchesCovered?: InsuranceBranch[];
  /**
   * The provision it rests on.
   *
   * Sensitivity: internal. Source: EU portable document A1.
   *
   * @example "Article 7(1)"
   */
  legalProvision?: string;
  /**
   * Institution that issued it.
   *
   * Sensitivity: internal. Source: EU portable document A1.
   *
   * @example "PHL-PENSION-01"
   */
  issuedBy: string;
  /**
   * When it was issued.
   *
   * Sensitivity: internal. Source: EU portable document A1.
   *
   * @example "2024-03-12T11:00:00+08:00"
   */
  issuedAt: string;
  /**
   * Whether it holds.
   *
   * Sensitivity: internal. Code list: schemas/portability/codelists/certificate-status.csv.
   *
   * @example "valid"
   */
  status: CertificateStatus;
  /**
   * When it was withdrawn.
   *
   * Sensitivity: internal.
   *
   * @example "2026-06-10T09:00:00+08:00"
   */
  withdrawnAt?: string;
  /**
   * First day on which it no longer holds.
   *
   * Sensitivity: personal.
   *
   * @example "2025-01-01"
   */
  withdrawnFrom?: string;
  /**
   * The certificate that this one extends.
   *
   * Sensitivity: internal.
   *
   * @example "0e4b7a90-3c1d-4f52-9e68-5a7b6c8d9e02"
   */
  extensionOf?: string;
  /**
   * Family members who are insured with the person.
   *
   * Sensitivity: personal. From 0 to 40 entries.
   */
  familyMembers?: FamilyMember[];
  /**
   * How others can verify it.
   *
   * Sensitivity: internal. Source: W3C Verifiable Credentials Data Model 2.0.
   */
  signature?: Proof;
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
 * How others can verify that the certificate is genuine.
 */
export interface Proof {
  /**
   * How it is signed.
   *
   * Sensitivity: internal. Source: W3C Verifiable Credentials Data Model 2.0. Code list: schemas/portability/codelists/proof-format.csv.
   *
   * @example "sd-jwt-vc"
   */
  format: ProofFormat;
  /**
   * Which key of the issuer signed it.
   *
   * Sensitivity: internal.
   *
   * @example "key-2026-1"
   */
  keyId?: string;
  /**
   * Digest of the signed credential.
   *
   * Sensitivity: internal.
   *
   * @example "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  credentialDigest?: string;
  /**
   * The signed credential itself; it holds personal data.
   *
   * Sensitivity: special.
   *
   * @example "eyJhbGciOiJFUzI1NiJ9.."
   */
  credential?: string;
}
