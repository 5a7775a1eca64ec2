import { purpose as purposes, type RecordType } from '@amparo/core';
import {
  type Allowed,
  consentsIn,
  type Decision,
  decideForParty,
  type Party,
  type Purpose,
  type Withdrawal,
} from '@amparo/privacy';
import type { StoredWithdrawal } from '../store/stored.ts';
import type { Policies } from './policies.ts';

/** A record of which it is asked who may have it. */
export interface SharedRecord {
  readonly recordType: RecordType;
  readonly record: object;
  /** The party that sent it. */
  readonly owner: string;
  readonly withdrawals: readonly StoredWithdrawal[];
}

/** As whom parties ask under a protocol. */
const audiences = ['referral-partner', 'regulator'] as const;
const allPurposes = purposes.codes.map(({ code }) => code) as readonly Purpose[];
const unknownParty = 'other-organisation';

/** Decides who may have what of the records of a node: at sending, at reading and at delivering, each time anew. */
export class SharingDesk {
  readonly #partyId: string;
  readonly #policies: Policies;
  readonly #organisationIds: ReadonlyMap<string, readonly string[]>;

  /** `organisationIds` are the ids by which records name parties, by party. */
  constructor(partyId: string, policies: Policies, organisationIds: ReadonlyMap<string, readonly string[]>) {
    this.#partyId = partyId;
    this.#policies = policies;
    this.#organisationIds = organisationIds;
  }

  /** Whether all of a record is the reader's: it sent it. */
  owns(reader: string, { owner }: Pick<SharedRecord, 'owner'>): boolean {
    return reader === owner;
  }

  /**
   * What a party may have of a record that it did not send, now. The node's own party has what it received under what its
   * sender may give; others have it under what the node may give.
   */
  decide(reader: string, shared: SharedRecord, purpose: Purpose, now: number): Decision {
    const { recordType, record, owner, withdrawals } = shared;
    const holder = reader === this.#partyId ? owner : this.#partyId;
    const policy = this.#policies.of(holder);
    const organisationIds = this.#organisationIds.get(reader);
    const party: Party = {
      partyId: reader,
      recipientClass: policy.classes.get(reader) ?? unknownParty,
      ...(organisationIds && { organisationIds }),
    };
    return decideForParty({
      party,
      purpose,
      record,
      recordType,
      consents: consentsIn(recordType, record),
      withdrawals: withdrawals.map(toWithdrawal),
      policy,
      now: new Date(now),
      ...(owner !== holder && { receivedFrom: owner }),
    });
  }

  /** What a party may have of a record for some purpose or other; undefined if nothing. */
  decideForAny(reader: string, shared: SharedRecord, now: number): Allowed | undefined {
    for (const purpose of allPurposes) {
      if (!this.mayAsk(reader, shared.recordType, purpose)) continue;
      const decision = this.decide(reader, shared, purpose, now);
      if (decision.isAllowed) return decision;
    }
    return undefined;
  }

  /**
   * Whether a party may ask for records of a type for a purpose at all, whatever there is. It depends on no record, so that
   * an answer to it tells of none.
   */
  mayAsk(reader: string, recordType: RecordType, purpose: Purpose): boolean {
    if (reader === this.#partyId || isPublic(recordType)) return true;
    return this.#hasGrant(this.#partyId, reader, recordType, purpose);
  }

  /** Whether a party may send records of a type to the node for a purpose at all. */
  maySend(sender: string, recordType: RecordType, purpose: Purpose): boolean {
    return sender === this.#partyId || this.#hasGrant(sender, this.#partyId, recordType, purpose);
  }

  #hasGrant(holder: string, to: string, { type }: RecordType, purpose: Purpose): boolean {
    const policy = this.#policies.of(holder);
    return audiences.some(
      (audience) => policy.grantFor({ to, audience, purpose, recordType: type }) !== undefined,
    );
  }
}

function toWithdrawal({ consentId, withdrawnAt }: StoredWithdrawal): Withdrawal {
  return { consentId, withdrawnAt: new Date(withdrawnAt).toISOString() };
}

function isPublic({ tree, idField }: RecordType): boolean {
  if (tree.kind !== 'group') return false;
  return tree.fields.find(({ name }) => name === idField)?.facts.sensitivity === 'public';
}
