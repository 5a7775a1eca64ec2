import type { Diagnostic, RecordType } from '@amparo/core';
import { toPath } from '../fields.ts';
import { checkProtocol } from './check-protocol.ts';
import type { Grant, GrantKey, OnwardTransfer, Policy } from './policy.ts';
import type { Protocol } from './protocol.ts';

/** What compiling a protocol needs beside it. */
export interface CompileOptions {
  /** The party whose records are to be decided on. */
  readonly holder: string;
  /** The record types that can be named. */
  readonly recordTypes: readonly RecordType[];
}

/** A policy, or every fault of the protocol with its place. A protocol with a fault allows nothing. */
export type CompiledProtocol =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compiles an information-sharing protocol into the policy of the party that holds records. Faults are
 * diagnostics with JSON Pointers into the protocol and hold nothing of it; their words are in `protocolMessages`, those of
 * structure in the catalogues of core.
 *
 * @param value the protocol, as JSON gives it.
 * @example
 * ```ts
 * import { compileProtocol, exampleProtocol } from '@amparo/privacy';
 * import { referralRecord } from '@amparo/referral';
 * const options = { holder: 'org-harbour', recordTypes: [referralRecord] };
 * console.log(compileProtocol(exampleProtocol, options).ok); // true
 * const spoilt = { ...exampleProtocol, immigrationEnforcement: 'included' };
 * console.log(compileProtocol(spoilt, options)); // privacy.immigration-enforcement at /immigrationEnforcement
 * ```
 */
export function compileProtocol(value: unknown, options: CompileOptions): CompiledProtocol {
  const diagnostics = checkProtocol(value, options);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return { ok: true, policy: makePolicy(value as Protocol, options.holder) };
}

function makePolicy(
  { grants, parties, protocolId, validFrom, validUntil, version }: Protocol,
  holder: string,
): Policy {
  const given = new Map<string, Grant>();
  const received = new Map<string, OnwardTransfer>();
  for (const grant of grants)
    for (const { ceiling, fields, recordType } of grant.elements) {
      const { audience, from, grantId, lawfulBases, onwardTransfer, retentionDays } = grant;
      const terms: Grant = {
        grantId,
        lawfulBases: [...lawfulBases],
        ceiling,
        ...(fields && { fields: fields.map(toPath) }),
        retentionDays,
        onwardTransfer,
      };
      if (from.includes(holder))
        for (const to of grant.to)
          for (const purpose of grant.purposes)
            given.set(keyOf({ to, audience, purpose, recordType }), terms);
      if (grant.to.includes(holder))
        for (const giver of from) {
          // Which of several grants a record came by is not known: the strictest counts.
          const key = JSON.stringify([giver, recordType]);
          if (received.get(key) !== 'none') received.set(key, onwardTransfer);
        }
    }
  return {
    protocolId,
    version,
    holder,
    from: Date.parse(`${validFrom}T00:00:00Z`),
    until: Date.parse(`${validUntil}T23:59:59.999Z`),
    classes: new Map(parties.map(({ partyId, recipientClass }) => [partyId, recipientClass])),
    grantFor: (key) => given.get(keyOf(key)),
    termsFrom: (from, recordType) => received.get(JSON.stringify([from, recordType])),
  };
}

function keyOf({ audience, purpose, recordType, to }: GrantKey): string {
  return JSON.stringify([to, audience, purpose, recordType]);
}
