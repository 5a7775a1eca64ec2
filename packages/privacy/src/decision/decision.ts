import type { Audience, RecordType } from '@amparo/core';
import type { Party } from '../party.ts';
import type { OnwardTransfer, Policy } from '../protocol/policy.ts';

import type { LawfulBasis, Purpose } from '../vocabulary.ts';
import type { ConsentAnswer, Withdrawal } from './consent-answer.ts';
import type { RefusalReason, WithholdingReason } from './reasons.ts';

/** What is asked: may this party have this record, for this purpose, now? */
export interface SharingRequest {
  /** Who would receive it. */
  readonly party: Party;
  /** As whom they ask. */
  readonly audience: Audience;
  readonly purpose: Purpose;
  readonly record: object;
  readonly recordType: RecordType;
  /** The answers of the person: those in the record (`consentsIn`) and those kept elsewhere. */
  readonly consents: readonly ConsentAnswer[];
  /** Withdrawals that came apart from the record. They hold at once, whatever time they name. */
  readonly withdrawals: readonly Withdrawal[];
  /** The information-sharing protocol, compiled for the party that holds the record. */
  readonly policy: Policy;
  readonly now: Date;
  /** The party that the holder had the record from; left out for the holder's own records. */
  readonly receivedFrom?: string;
}

/** A field that does not go, and why. */
export interface WithheldField {
  /** Without positions: `claims/paidAmount/amount`. */
  readonly path: string;
  readonly reason: WithholdingReason;
}

/** What the receiver is bound to. Absent where nobody receives anything: for the worker, the case owner and the public. */
export interface Terms {
  readonly protocolId: string;
  readonly version: string;
  readonly grantId: string;
  readonly basis: LawfulBasis;
  /** The answers it rests on. */
  readonly consentIds: readonly string[];
  readonly retentionDays: number;
  readonly onwardTransfer: OnwardTransfer;
}

/** The fields that may go. Every field of the record type is in one of the two lists, whether the record has it or not. */
export interface Allowed {
  readonly isAllowed: true;
  readonly allowed: readonly string[];
  readonly withheld: readonly WithheldField[];
  readonly terms?: Terms;
}

/** Nothing may go. */
export interface Refused {
  readonly isAllowed: false;
  readonly reasons: readonly RefusalReason[];
}

/** What was decided. It holds names of fields and of reasons, and no value of the record. */
export type Decision = Allowed | Refused;
