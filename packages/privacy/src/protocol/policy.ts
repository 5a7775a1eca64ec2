import type { Audience, Sensitivity } from '@amparo/core';
import type { LawfulBasis, Purpose, RecipientClass } from '../vocabulary.ts';

/** Whether what was received may be passed on: not at all, or with a consent of the person to that very step. */
export type OnwardTransfer = 'none' | 'with-new-consent';

/** What one grant of a protocol allows for one record type. */
export interface Grant {
  readonly grantId: string;
  readonly lawfulBases: readonly LawfulBasis[];
  /** The most sensitive class of field that may go. */
  readonly ceiling: Sensitivity;
  /** The fields that may go, as paths; undefined for all that the ceiling and the audience allow. */
  readonly fields?: readonly string[];
  readonly retentionDays: number;
  readonly onwardTransfer: OnwardTransfer;
}

/** What a grant is looked up by. */
export interface GrantKey {
  readonly to: string;
  readonly audience: Audience;
  readonly purpose: Purpose;
  readonly recordType: string;
}

/** An information-sharing protocol, as seen by the party that holds records. Made by `compileProtocol`. */
export interface Policy {
  readonly protocolId: string;
  readonly version: string;
  /** The party whose records are decided on. */
  readonly holder: string;
  /** From when to when the protocol is in force, both included, in milliseconds. */
  readonly from: number;
  readonly until: number;
  /** The class of each party, by its id. */
  readonly classes: ReadonlyMap<string, RecipientClass>;
  /** The one grant by which the holder may give such records, if there is one. */
  readonly grantFor: (key: GrantKey) => Grant | undefined;
  /** The terms under which the holder received records of a type from a party; undefined where it received none. */
  readonly termsFrom: (from: string, recordType: string) => OnwardTransfer | undefined;
}
