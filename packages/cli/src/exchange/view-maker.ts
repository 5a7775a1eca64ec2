import {
  compileProtocol,
  consentsIn,
  decideForParty,
  type Party,
  type Policy,
  type Purpose,
  type RefusalReason,
  viewOf,
} from '@amparo/privacy';
import { recordTypes } from '../record-types.ts';
import { UsageError } from '../usage-error.ts';
import { readJsonInput } from './json-input.ts';

/** What a receiver may have of a record, or why it may have nothing. */
export type ViewMade =
  | { readonly view: object }
  | { readonly view?: undefined; readonly reasons: readonly RefusalReason[] };

/** Who gives what to whom, and for what. */
export interface Giving {
  readonly from: string;
  readonly to: string;
  /** Ids by which people name the receiver, such as those they do not want to know. */
  readonly organisationIds: readonly string[];
  readonly purpose: Purpose;
  /** The file with the information-sharing protocol. */
  readonly protocol: string;
  readonly now: Date;
}

const byType = new Map(recordTypes.map((recordType) => [recordType.type, recordType]));

/**
 * Makes the views that a receiver may have under a protocol.
 *
 * @throws {UsageError} for a protocol that cannot be used, or that the receiver has not signed.
 */
export async function viewMaker({
  from,
  to,
  organisationIds,
  purpose,
  protocol,
  now,
}: Giving): Promise<(record: object) => ViewMade> {
  const policy = await readPolicy(protocol, from);
  const recipientClass = policy.classes.get(to);
  if (recipientClass === undefined)
    throw new UsageError(`The receiver, ${to}, is not in the protocol. Nothing can be sent to it.`);
  const party: Party = { partyId: to, recipientClass, organisationIds };
  return (record) => {
    const recordType = byType.get((record as { readonly recordType: string }).recordType);
    if (!recordType) return { reasons: ['other-record-type'] };
    const consents = consentsIn(recordType, record);
    const decision = decideForParty({
      party,
      purpose,
      record,
      recordType,
      consents,
      withdrawals: [],
      policy,
      now,
    });
    if (!decision.isAllowed) return { reasons: decision.reasons };
    return { view: viewOf(recordType, decision.allowed)(record) };
  };
}

async function readPolicy(path: string, holder: string): Promise<Policy> {
  const compiled = compileProtocol(await readJsonInput(path, '--protocol'), { holder, recordTypes });
  if (compiled.ok) return compiled.policy;
  const places = compiled.diagnostics.map(
    ({ code, path: at }) => `${code} at ${at === '' ? 'its root' : at}`,
  );
  throw new UsageError(
    `The protocol cannot be used: ${places.join('; ')}. \`amparo explain\` explains the codes.`,
  );
}
