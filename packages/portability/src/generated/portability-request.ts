// Made by `pnpm emit` from packages/portability/src. Do not edit.

/**
 * What one institution asks of or sends to another. `sed` is the structured electronic document of EESSI, `sedReply` that of the answer; `claimFor` the branch of a claim; `totalises` marks what asks for periods to be added together, `movesMoney` what asks for contributions.
 *
 * - `insurance-history`: Insurance history. What the person says about their working life.
 * - `periods`: Insurance and residence periods
 * - `claim-old-age`: Claim for an old-age pension
 * - `claim-survivor`: Claim for a survivor's pension
 * - `claim-invalidity`: Claim for an invalidity pension
 * - `decision`: Decision on a claim
 * - `summary-note`: Summary of decisions
 * - `additional-information`: Additional information
 * - `transfer-of-contributions`: Transfer of contributions
 * - `lump-sum-refund`: Refund as a lump sum
 * - `export-of-benefit`: Export of a benefit
 * - `life-certificate`: Life certificate. Proof that the person receiving a benefit is alive.
 *
 * Source: EESSI, pension documents; kinds without `sed` by Amparo. Code list: schemas/portability/codelists/portability-request-kind.csv.
 */
export type PortabilityRequestKind =
  | 'insurance-history'
  | 'periods'
  | 'claim-old-age'
  | 'claim-survivor'
  | 'claim-invalidity'
  | 'decision'
  | 'summary-note'
  | 'additional-information'
  | 'transfer-of-contributions'
  | 'lump-sum-refund'
  | 'export-of-benefit'
  | 'life-certificate';
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
 * What is sent along with a request.
 *
 * - `identity`: Proof of identity
 * - `birth`: Birth certificate
 * - `marriage`: Marriage certificate
 * - `death`: Death certificate
 * - `employment`: Proof of employment
 * - `contributions`: Proof of contributions
 * - `medical-report`: Medical report
 * - `life-certificate`: Life certificate
 * - `bank-details`: Bank details
 * - `power-of-attorney`: Power of attorney
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/portability/codelists/request-document-type.csv.
 */
export type RequestDocumentType =
  | 'identity'
  | 'birth'
  | 'marriage'
  | 'death'
  | 'employment'
  | 'contributions'
  | 'medical-report'
  | 'life-certificate'
  | 'bank-details'
  | 'power-of-attorney'
  | 'other';
/**
 * Where a request stands.
 *
 * - `draft`: Draft
 * - `sent`: Sent
 * - `received`: Received
 * - `incomplete`: Incomplete. The receiver needs more before it can decide.
 * - `decided`: Decided
 * - `appealed`: Appealed
 * - `closed`: Closed
 *
 * Source: Amparo. Code list: schemas/portability/codelists/portability-request-status.csv.
 */
export type PortabilityRequestStatus =
  'draft' | 'sent' | 'received' | 'incomplete' | 'decided' | 'appealed' | 'closed';
/**
 * What an institution decided on a request.
 *
 * - `granted`: Granted
 * - `partly-granted`: Partly granted
 * - `provisional`: Provisional. Granted until all facts are known.
 * - `refused`: Refused
 *
 * Source: Amparo. Code list: schemas/portability/codelists/decision-result.csv.
 */
export type DecisionResult = 'granted' | 'partly-granted' | 'provisional' | 'refused';
/**
 * Why a benefit is not granted.
 *
 * - `qualifying-period-not-met`: Qualifying period not met
 * - `no-agreement`: No agreement with the other country
 * - `agreement-not-in-force`: Agreement not in force
 * - `branch-not-covered`: Branch not covered by the agreement
 * - `below-minimum-period`: Own periods below the minimum of the agreement
 * - `age-not-reached`: Age not reached
 * - `periods-refunded`: Periods were refunded
 * - `identity-not-matched`: Identity could not be matched
 * - `incomplete-claim`: Claim incomplete
 * - `other`: Other
 *
 * Source: Amparo. Code list: schemas/portability/codelists/rejection-reason.csv.
 */
export type RejectionReason =
  | 'qualifying-period-not-met'
  | 'no-agreement'
  | 'agreement-not-in-force'
  | 'branch-not-covered'
  | 'below-minimum-period'
  | 'age-not-reached'
  | 'periods-refunded'
  | 'identity-not-matched'
  | 'incomplete-claim'
  | 'other';
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
 * How soon the receiver is asked to act.
 *
 * - `normal`: Normal
 * - `urgent`: Urgent
 *
 * Source: Amparo. Code list: schemas/portability/codelists/request-priority.csv.
 */
export type RequestPriority = 'normal' | 'urgent';

/**
 * What one institution asks of another, or sends to it, about a person's rights.
 */
export interface PortabilityRequest {
  /**
   * Says that this record is a portability request.
   *
   * Sensitivity: public.
   *
   * @example "portability-request"
   */
  recordType: 'portability-request';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the request.
   *
   * Sensitivity: internal.
   *
   * @example "f3a9c2d1-58e7-4b06-9d14-1c2b3a4d5e60"
   */
  requestId: string;
  /**
   * What is asked for or sent.
   *
   * Sensitivity: personal. Source: EESSI, pension documents. Code list: schemas/portability/codelists/portability-request-kind.csv.
   *
   * @example "periods"
   */
  kind: PortabilityRequestKind;
  /**
   * Country of the institution that asks, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "PHL"
   */
  requestingCountry: string;
  /**
   * Institution that asks.
   *
   * Sensitivity: internal. Source: EESSI.
   *
   * @example "PHL-PENSION-01"
   */
  requestingInstitutionId: string;
  /**
   * Country of the institution that is asked, ISO 3166-1 alpha-3.
   *
   * Sensitivity: internal. Source: ISO 3166-1. Code list: schemas/core/codelists/iso-3166-1.csv.
   *
   * @example "JPN"
   */
  receivingCountry: string;
  /**
   * Institution that is asked.
   *
   * Sensitivity: internal. Source: EESSI.
   *
   * @example "JPN-PENSION-01"
   */
  receivingInstitutionId: string;
  /**
   * Pseudonym of the person it is about.
   *
   * Sensitivity: personal.
   *
   * @example "W-7Q4K2M"
   */
  subjectId: string;
  /**
   * Day on which the person claimed; it counts in all countries.
   *
   * Sensitivity: personal. Source: Regulation (EC) No 883/2004, Article 81.
   *
   * @example "2026-02-16"
   */
  claimDate: string;
  /**
   * Branch of social security.
   *
   * Sensitivity: personal. Source: ILO Convention 102. Code list: schemas/portability/codelists/insurance-branch.csv.
   *
   * @example "old-age"
   */
  branch: InsuranceBranch;
  /**
   * The agreement it rests on.
   *
   * Sensitivity: internal.
   *
   * @example "jpn-phl-2018"
   */
  agreementId: string;
  /**
   * The insurance periods sent with it.
   *
   * Sensitivity: internal. From 0 to 500 entries. Source: EESSI form P5000.
   *
   * @example ["3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43"]
   */
  periodIds?: string[];
  /**
   * The documents sent with it.
   *
   * Sensitivity: personal. From 0 to 100 entries.
   */
  documents?: RequestDocument[];
  /**
   * Where it stands.
   *
   * Sensitivity: internal. Code list: schemas/portability/codelists/portability-request-status.csv.
   *
   * @example "sent"
   */
  status: PortabilityRequestStatus;
  /**
   * By when an answer is due.
   *
   * Sensitivity: internal.
   *
   * @example "2026-05-18T17:00:00+09:00"
   */
  dueAt?: string;
  /**
   * What came back.
   *
   * Sensitivity: personal. From 0 to 100 entries. Source: EESSI form P9000.
   */
  responses?: RequestResponse[];
  /**
   * What was decided.
   *
   * Sensitivity: personal. Source: EESSI form P6000.
   */
  decision?: RequestDecision;
  /**
   * The header of the message that carried it.
   *
   * Sensitivity: internal. Source: SPDCI MsgHeader.
   */
  messageEnvelope?: MessageEnvelope;
  /**
   * Ties the messages of one exchange together.
   *
   * Sensitivity: internal. Source: SPDCI correlation_id.
   *
   * @example "corr-0017"
   */
  correlationId?: string;
  /**
   * The ground in law on which the data is sent.
   *
   * Sensitivity: internal. Code list: schemas/core/codelists/lawful-basis.csv.
   *
   * @example "public-task"
   */
  lawfulBasis: LawfulBasis;
  /**
   * The answer of the person, where consent is a ground.
   *
   * Sensitivity: internal.
   *
   * @example "consent-1"
   */
  consentId?: string;
  /**
   * The request that this one follows.
   *
   * Sensitivity: internal.
   *
   * @example "7d9d8f3a-1f64-4b0e-8a55-0c5d2b9e4f13"
   */
  previousRequestId?: string;
  /**
   * Language in which the answer is wanted, BCP 47.
   *
   * Sensitivity: internal. Source: BCP 47.
   *
   * @example "en"
   */
  language?: string;
  /**
   * How soon an answer is needed.
   *
   * Sensitivity: internal. Code list: schemas/portability/codelists/request-priority.csv.
   *
   * @example "normal"
   */
  priority?: RequestPriority;
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
 * A document that goes with a request; only its digest is here.
 */
export interface RequestDocument {
  /**
   * What kind of document it is.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/request-document-type.csv.
   *
   * @example "contributions"
   */
  type: RequestDocumentType;
  /**
   * Digest of the document, which is kept elsewhere.
   *
   * Sensitivity: internal.
   *
   * @example "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  digest?: string;
  /**
   * Day on which it was issued.
   *
   * Sensitivity: internal.
   *
   * @example "2026-01-20"
   */
  issuedOn?: string;
  /**
   * Language of the document, BCP 47.
   *
   * Sensitivity: internal. Source: BCP 47.
   *
   * @example "en"
   */
  language?: string;
}
/**
 * An answer to a request.
 */
export interface RequestResponse {
  /**
   * When the answer was sent.
   *
   * Sensitivity: internal.
   *
   * @example "2026-03-20T10:15:00+08:00"
   */
  respondedAt: string;
  /**
   * Institution that answered.
   *
   * Sensitivity: internal.
   *
   * @example "PHL-PENSION-01"
   */
  institutionId: string;
  /**
   * Periods that the answer brings.
   *
   * Sensitivity: internal. From 0 to 500 entries.
   *
   * @example ["3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43"]
   */
  periodIds?: string[];
  /**
   * What the answer says beside the records.
   *
   * Sensitivity: personal.
   *
   * @example "Periods before 1985 are on paper and follow."
   */
  note?: string;
}
/**
 * The decision on a request.
 */
export interface RequestDecision {
  /**
   * What was decided.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/decision-result.csv.
   *
   * @example "granted"
   */
  result: DecisionResult;
  /**
   * Day of the decision.
   *
   * Sensitivity: internal.
   *
   * @example "2026-05-04"
   */
  decidedOn: string;
  /**
   * The benefit that was decided on.
   *
   * Sensitivity: internal.
   *
   * @example "b6a1c9de-7f28-4c3b-8d50-6e9f1a2b3c47"
   */
  entitlementId?: string;
  /**
   * Why it was refused.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/rejection-reason.csv.
   *
   * @example "qualifying-period-not-met"
   */
  reason?: RejectionReason;
  /**
   * Last day to appeal.
   *
   * Sensitivity: internal.
   *
   * @example "2026-07-03"
   */
  appealDeadline?: string;
}
/**
 * The header of the message that carried a request, as in the exchange format of SPDCI.
 */
export interface MessageEnvelope {
  /**
   * Identifies the message.
   *
   * Sensitivity: internal. Source: SPDCI MsgHeader.message_id.
   *
   * @example "msg-000017"
   */
  messageId: string;
  /**
   * When the message was made.
   *
   * Sensitivity: internal. Source: SPDCI MsgHeader.message_ts.
   *
   * @example "2026-03-02T08:00:00+09:00"
   */
  messageAt: string;
  /**
   * What the message does.
   *
   * Sensitivity: internal. Source: SPDCI MsgHeader.action.
   *
   * @example "search"
   */
  action: string;
  /**
   * Who sent it.
   *
   * Sensitivity: internal. Source: SPDCI MsgHeader.sender_id.
   *
   * @example "jpn-pension"
   */
  senderId: string;
  /**
   * Who it is for.
   *
   * Sensitivity: internal. Source: SPDCI MsgHeader.receiver_id.
   *
   * @example "phl-pension"
   */
  receiverId?: string;
  /**
   * How many requests the message holds.
   *
   * Sensitivity: internal. Source: SPDCI MsgHeader.total_count.
   *
   * @example 1
   */
  totalCount: number;
  /**
   * Whether the message was encrypted.
   *
   * Sensitivity: internal. Source: SPDCI MsgHeader.is_msg_encrypted.
   *
   * @example true
   */
  isEncrypted?: boolean;
}
