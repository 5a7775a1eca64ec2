import { type Diagnostic, isStructuralFault, type RecordType, toPointer } from '@amparo/core';
import { recordId as recordIdField } from '@amparo/core/exchange';
import { readJsonText } from '@amparo/intake/json';
import type { Decision, Purpose, RefusalReason } from '@amparo/privacy';
import { Refusal } from '../http/refusal.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { findBeyond } from '../sharing/beyond.ts';
import type { StoredWithdrawal } from '../store/stored.ts';

/** A record that may be stored. */
export interface Received {
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** The record as it was sent, letter by letter. */
  readonly text: string;
  /** Warnings and notes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Who sends a record, and what for. */
export interface Sending {
  readonly sender: string;
  readonly purpose: Purpose;
  readonly at: number;
  /** Consents of the record that are known to be withdrawn; none of a new one. */
  readonly withdrawals?: readonly StoredWithdrawal[];
}

const addressableId = recordIdField();
const decoder = new TextDecoder('utf-8', { fatal: true });
const protocolReasons: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  'not-in-protocol',
  'party-not-in-protocol',
  'protocol-not-in-force',
  'audience-not-for-class',
  'unknown-purpose',
]);

/**
 * Reads a record that was sent and checks all that is asked of it: that it is JSON, of a type that is taken, that the sender
 * may give it to this node for the purpose and gave nothing beyond that, and that it follows the standard as far as the node
 * may see it.
 *
 * @throws {Refusal}
 */
export function receive(bytes: Uint8Array, sending: Sending, node: NodeParts): Received {
  const read = readJsonText(bytes, { depth: node.limits.jsonDepth, lineBytes: node.limits.recordBytes });
  if (!read.ok) throw new Refusal('malformed-request', { diagnostics: [within('/body', read.diagnostic)] });
  return { ...checkReceived(read.value, sending, node), text: decoder.decode(bytes) };
}

/** The same for a record that is read already. */
function checkReceived(value: unknown, sending: Sending, node: NodeParts): Omit<Received, 'text'> {
  const recordType = typeOf(value, node);
  const record = value as Readonly<Record<string, unknown>>;
  const view = sending.sender === node.partyId ? undefined : viewReceived(record, recordType, sending, node);
  const { diagnostics } = node.validator.validate(record, {
    now: new Date(sending.at).toISOString(),
    ...(view && { view }),
  });
  const faults = [
    ...diagnostics.filter(({ severity }) => severity === 'error'),
    ...faultsOfId(record, recordType),
  ];
  if (faults.length > 0) throw new Refusal('record-refused', { diagnostics: faults });
  return { recordType, recordId: record[recordType.idField] as string, record, diagnostics };
}

/** The fields that the sender may give to the node. */
function viewReceived(
  record: Readonly<Record<string, unknown>>,
  recordType: RecordType,
  { sender, purpose, at, withdrawals = [] }: Sending,
  { partyId, sharing, validator }: NodeParts,
): readonly string[] {
  if (!sharing.maySend(sender, recordType, purpose)) throw new Refusal('purpose-refused');
  const shared = { recordType, record, owner: sender, withdrawals };
  const decision: Decision = sharing.decide(partyId, shared, purpose, at);
  if (!decision.isAllowed) {
    const { diagnostics } = validator.validate(record, { now: new Date(at).toISOString() });
    const faults = diagnostics.filter(
      (found) => isStructuralFault(found) && found.code !== 'core.missing-field',
    );
    if (faults.length > 0) throw new Refusal('record-refused', { diagnostics: faults });
    const isOfProtocol = decision.reasons.every((reason) => protocolReasons.has(reason));
    throw new Refusal(isOfProtocol ? 'purpose-refused' : 'sharing-refused', {
      ...(decision.reasons[0] && { reason: decision.reasons[0] }),
    });
  }
  const beyond = findBeyond(record, decision.withheld);
  if (beyond.length > 0)
    throw new Refusal('sharing-refused', { diagnostics: beyond, reason: 'more-than-allowed' });
  return decision.allowed;
}

function typeOf(value: unknown, { recordTypes }: NodeParts): RecordType {
  const name = (value as { readonly recordType?: unknown } | null)?.recordType;
  const recordType = typeof name === 'string' ? recordTypes.get(name) : undefined;
  if (recordType) return recordType;
  const path = typeof value === 'object' && value !== null && !Array.isArray(value) ? '/recordType' : '';
  throw new Refusal('record-refused', {
    diagnostics: [{ code: 'exchange.unknown-record-type', severity: 'error', path, params: {} }],
  });
}

function faultsOfId(
  record: Readonly<Record<string, unknown>>,
  { idField }: RecordType,
): readonly Diagnostic[] {
  const id = record[idField];
  if (typeof id !== 'string' || addressableId.safeParse(id).success) return [];
  return [
    { code: 'exchange.id-not-in-addresses', severity: 'error', path: toPointer([idField]), params: {} },
  ];
}

function within(path: string, diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, path: path + diagnostic.path };
}
