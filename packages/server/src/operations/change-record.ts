import type { Diagnostic } from '@amparo/core';
import { checkBody, type OperationId, operations } from '@amparo/core/exchange';
import { readJsonText } from '@amparo/intake/json';
import { fieldsFor } from '@amparo/privacy';
import type { Answer } from '../http/answer.ts';
import { versionIn } from '../http/entity-tag.ts';
import { readBody } from '../http/read-body.ts';
import { Refusal } from '../http/refusal.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { sharedOf } from '../sharing/see.ts';
import type { SharedRecord } from '../sharing/sharing-desk.ts';
import { commit, once, type WritingCall } from './commit.ts';
import { noticesOf } from './notices.ts';
import { concludeRecord, recordWriteOf } from './record-write.ts';
import { refusalOfChange } from './replace-record.ts';

/** A change of a stored record that a message asks for. */
export interface RecordChange<Message> {
  readonly recordType: string;
  /** What the feed of changes and the log call it. */
  readonly kind: 'transitioned' | 'answered';
  /** The fields that messages say, as paths without positions: of these nothing is kept back, whoever sent the record. */
  readonly says: readonly string[];
  /** The record as it is to be, or why it cannot be. */
  readonly make: (record: Readonly<Record<string, unknown>>, message: Message, by: Standing) => Changed;
}

/** Who asks for a change of a record. */
export interface Standing {
  readonly party: string;
  readonly owner: string;
  readonly node: NodeParts;
}

/** A record after a change. */
export type Changed =
  | {
      readonly ok: true;
      readonly record: Readonly<Record<string, unknown>>;
      /** Consents of the record that the change withdraws. */
      readonly withdraws?: readonly string[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A request that changes one record by a message. */
export type ChangeCall = WritingCall & {
  readonly path: { readonly recordId: string };
  readonly headers: { readonly 'if-match': string };
};

/** Changes a record as a message says, if the record with the change follows the rules of the standard. */
export async function changeRecord<Message>(
  call: ChangeCall,
  { recordType, kind, says, make }: RecordChange<Message>,
  node: NodeParts,
): Promise<Answer> {
  const body = await readBody(call, node.limits.recordBytes);
  return once(call, body, node, async () => {
    const message = readMessage(call.operation, body.bytes, node) as Message;
    const { at, caller, path, headers } = call;
    const { version, shared } = await findShared(recordType, path.recordId, caller.party, node, at);
    const expected = versionIn(headers['if-match']);
    if (expected !== version) throw new Refusal('precondition-failed');
    const changed = make(shared.record as Readonly<Record<string, unknown>>, message, {
      party: caller.party,
      owner: shared.owner,
      node,
    });
    if (!changed.ok) throw new Refusal('transition-refused', { diagnostics: changed.diagnostics });
    const { record, withdraws = [] } = changed;
    const diagnostics = checkChanged(record, shared, { says, at }, node);
    const received = {
      recordType: shared.recordType,
      recordId: path.recordId,
      record,
      text: JSON.stringify(record),
      diagnostics,
    };
    const writing = { owner: shared.owner, by: caller.party, at, withdrawals: shared.withdrawals };
    const subject = { recordType, recordId: path.recordId };
    const changing = { ...shared, withdrawals: [], recordId: path.recordId, by: caller.party, at };
    const effect = {
      records: [{ ...recordWriteOf(received, writing, node), kind, expect: { version: expected } }],
      withdrawals: withdraws.map((consentId) => ({
        ...subject,
        consentId,
        withdrawnAt: at,
        by: caller.party,
      })),
      // Those who saw the record by these consents are told that they have ended.
      messages:
        withdraws.length === 0
          ? []
          : noticesOf(changing, node, 'consent.withdrawn').map((notice) => ({ ...notice, consentIds: [] })),
      conclude: concludeRecord(received, { word: kind }),
      refuse: refusalOfChange,
    };
    return commit(call, body, effect, node);
  });
}

/** Reads the message that an operation has as its body. @throws {Refusal} */
export function readMessage(operation: OperationId, bytes: Uint8Array, node: NodeParts): unknown {
  const read = readJsonText(bytes, { depth: node.limits.jsonDepth });
  if (!read.ok) {
    const diagnostic = { ...read.diagnostic, path: `/body${read.diagnostic.path}` };
    throw new Refusal('malformed-request', { diagnostics: [diagnostic] });
  }
  const facts = operations.find(({ id }) => id === operation);
  const diagnostics = facts && 'body' in facts ? checkBody(facts, read.value) : [];
  if (diagnostics.length > 0) throw new Refusal('malformed-request', { diagnostics });
  return read.value;
}

/** A stored record of which a party sees something; for the others there is none. */
async function findShared(
  recordType: string,
  recordId: string,
  party: string,
  node: NodeParts,
  now: number,
): Promise<{ readonly version: number; readonly shared: SharedRecord }> {
  const stored = await node.store.record(recordType, recordId);
  const shared = stored && (await sharedOf(stored, node));
  const isSeen =
    shared &&
    (node.sharing.owns(party, shared) || node.sharing.decideForAny(party, shared, now) !== undefined);
  if (!stored || !shared || !isSeen) throw new Refusal('not-found');
  return { version: stored.version, shared };
}

/**
 * What is to be said of a changed record. Of a record that was received, what its sender kept back is still not there; what a
 * message says has to be there where a rule asks for it.
 */
function checkChanged(
  record: object,
  { recordType, owner }: SharedRecord,
  { says, at }: { readonly says: readonly string[]; readonly at: number },
  node: NodeParts,
): readonly Diagnostic[] {
  // As it could be sent when all consents held: what ends since makes a record no less complete.
  const shared = { recordType, record, owner, withdrawals: [] };
  const decision = owner === node.partyId ? undefined : node.sharing.decideForAny(node.partyId, shared, at);
  const allowed = decision?.allowed ?? fieldsFor(recordType, 'referral-partner');
  const { diagnostics } = node.validator.validate(record, {
    now: new Date(at).toISOString(),
    ...(owner !== node.partyId && { view: [...allowed, ...says] }),
  });
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new Refusal('transition-refused', { diagnostics: faults });
  return diagnostics;
}

/** That the caller is not who makes the step. */
export function notYourStep(path: string): Changed {
  return {
    ok: false,
    diagnostics: [{ code: 'exchange.not-your-step', severity: 'error', path, params: {} }],
  };
}
