import type { RecordType } from '@amparo/core';
import { compileProtocol, type Policy } from '@amparo/privacy';
import { NodeOptionsError } from '../node/node-options-error.ts';

/** What the protocol lets each party give to others. Compiled for a party when it is first asked for. */
export class Policies {
  readonly #protocol: unknown;
  readonly #recordTypes: readonly RecordType[];
  readonly #made = new Map<string, Policy>();

  /** @throws {NodeOptionsError} where the protocol has faults. */
  constructor(protocol: unknown, recordTypes: readonly RecordType[], partyId: string) {
    this.#protocol = protocol;
    this.#recordTypes = recordTypes;
    this.of(partyId);
  }

  of(holder: string): Policy {
    const known = this.#made.get(holder);
    if (known) return known;
    const policy = this.#compile(holder);
    this.#made.set(holder, policy);
    return policy;
  }

  #compile(holder: string): Policy {
    if (this.#protocol === undefined) return nothingShared(holder);
    const compiled = compileProtocol(this.#protocol, { holder, recordTypes: this.#recordTypes });
    if (compiled.ok) return compiled.policy;
    // A protocol that is sound says nothing of a party that has not signed it.
    const isStranger = compiled.diagnostics.every(({ code }) => code === 'privacy.holder-not-a-party');
    if (isStranger && this.#made.size > 0) return nothingShared(holder);
    throw new NodeOptionsError('protocol', compiled.diagnostics);
  }
}

/** What a party may give that has signed nothing. */
function nothingShared(holder: string): Policy {
  return {
    protocolId: 'none',
    version: '0.0.0',
    holder,
    from: 0,
    until: 0,
    classes: new Map(),
    grantFor: () => undefined,
    termsFrom: () => undefined,
  };
}
