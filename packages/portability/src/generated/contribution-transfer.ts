// Made by `pnpm emit` from packages/portability/src. Do not edit.

/**
 * What a transfer of contributions is. `movesTime` marks those after which the time counts with the receiver, `toWorker` those after which it counts nowhere.
 *
 * - `contribution-transfer`: Transfer of contributions. The contributions go to the other institution, which counts the time.
 * - `reimbursement`: Reimbursement. One institution pays back what the other paid out.
 * - `actuarial-equivalent`: Actuarial equivalent. The value of the rights acquired is transferred.
 * - `lump-sum-to-worker`: Lump sum to the worker. The contributions are paid out, and the time counts no longer.
 *
 * Source: Amparo. Code list: schemas/portability/codelists/transfer-mode.csv.
 */
export type TransferMode =
  'contribution-transfer' | 'reimbursement' | 'actuarial-equivalent' | 'lump-sum-to-worker';
/**
 * Where a transfer stands. `void` marks transfers that move nothing.
 *
 * - `requested`: Requested
 * - `sent`: Sent
 * - `received`: Received
 * - `reconciled`: Reconciled. Both institutions have booked the same amount.
 * - `rejected`: Rejected
 * - `cancelled`: Cancelled
 *
 * Source: Amparo. Code list: schemas/portability/codelists/transfer-status.csv.
 */
export type TransferStatus = 'requested' | 'sent' | 'received' | 'reconciled' | 'rejected' | 'cancelled';

/**
 * Contributions or their value that go from one institution to another, or to the worker.
 */
export interface ContributionTransfer {
  /**
   * Says that this record is a contribution transfer.
   *
   * Sensitivity: public.
   *
   * @example "contribution-transfer"
   */
  recordType: 'contribution-transfer';
  /**
   * Where the record comes from and which version it is.
   *
   * Sensitivity: internal.
   */
  provenance: Provenance;
  /**
   * Identifies the transfer.
   *
   * Sensitivity: internal.
   *
   * @example "8c1de5a2-2b7f-4d0c-9a35-0f6e4b7c8d19"
   */
  transferId: string;
  /**
   * Pseudonym of the person whose contributions they are.
   *
   * Sensitivity: personal.
   *
   * @example "W-7Q4K2M"
   */
  subjectId: string;
  /**
   * The agreement it rests on.
   *
   * Sensitivity: internal.
   *
   * @example "jpn-phl-2018"
   */
  agreementId?: string;
  /**
   * Institution that pays.
   *
   * Sensitivity: internal.
   *
   * @example "JPN-PENSION-01"
   */
  fromInstitutionId: string;
  /**
   * Institution that receives. Absent where the worker receives.
   *
   * Sensitivity: internal.
   *
   * @example "PHL-PENSION-01"
   */
  toInstitutionId?: string;
  /**
   * What was sent, in the currency of the paying scheme.
   *
   * Sensitivity: personal.
   */
  amount: Money;
  /**
   * What arrived, in the currency in which it arrived.
   *
   * Sensitivity: personal.
   */
  receivedAmount?: Money;
  /**
   * The rate, where it arrived in another currency than it was sent in.
   *
   * Sensitivity: internal.
   */
  exchange?: Exchange;
  /**
   * The insurance periods whose contributions are moved.
   *
   * Sensitivity: internal. From 1 to 1000 entries.
   *
   * @example ["3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43"]
   */
  periodIds: string[];
  /**
   * What kind of transfer it is.
   *
   * Sensitivity: personal. Code list: schemas/portability/codelists/transfer-mode.csv.
   *
   * @example "contribution-transfer"
   */
  mode: TransferMode;
  /**
   * Day on which the money counts as received.
   *
   * Sensitivity: internal.
   *
   * @example "2026-02-27"
   */
  valueDate?: string;
  /**
   * Where it stands.
   *
   * Sensitivity: internal. Code list: schemas/portability/codelists/transfer-status.csv.
   *
   * @example "sent"
   */
  status: TransferStatus;
  /**
   * What the transfer cost.
   *
   * Sensitivity: internal.
   */
  fee?: Money;
  /**
   * Reference of the bank.
   *
   * Sensitivity: internal.
   *
   * @example "TRX-000123"
   */
  bankRef?: string;
  /**
   * Ties the transfer to the booking of the receiver.
   *
   * Sensitivity: internal.
   *
   * @example "REC-2026-014"
   */
  reconciliationId?: string;
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
 * The rate at which an amount was changed into another currency, with its day and source.
 */
export interface Exchange {
  /**
   * Units of the currency received for one unit of the currency sent.
   *
   * Sensitivity: internal.
   *
   * @example "0.3821"
   */
  rate: string;
  /**
   * Day for which the rate was published.
   *
   * Sensitivity: internal.
   *
   * @example "2026-02-26"
   */
  rateDate: string;
  /**
   * Who published the rate.
   *
   * Sensitivity: internal.
   *
   * @example "Bank Contoh, middle rate"
   */
  source: string;
}
