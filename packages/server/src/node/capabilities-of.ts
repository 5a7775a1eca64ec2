import { type Family, purpose as purposes, schemaId } from '@amparo/core';
import { type Capabilities, contractVersion, operations, signatureProfile } from '@amparo/core/exchange';
import type { NodeLimits } from './node-limits.ts';
import type { NodeOptions } from './node-options.ts';

/** What a node says of itself. */
export function capabilitiesOf(
  { partyId, issuers = [] }: Pick<NodeOptions, 'partyId' | 'issuers'>,
  families: readonly Family[],
  limits: NodeLimits,
): Capabilities {
  const { label, tag, alg, components, maxLifetime, maxSkew } = signatureProfile;
  return {
    partyId,
    contract: contractVersion,
    operations: operations.map(({ id }) => id),
    recordTypes: families.flatMap((family) =>
      family.records.map(({ record: { type } }) => ({
        recordType: type,
        schema: schemaId(family, type),
        version: family.version,
      })),
    ),
    purposes: purposes.codes.map(({ code }) => code),
    authentication: issuers.length > 0 ? ['bearer', 'signature'] : ['signature'],
    ...(issuers.length > 0 && { tokenIssuers: issuers.map(({ issuer }) => issuer) }),
    signature: {
      label,
      tag,
      algorithm: alg,
      components: [...components],
      validSeconds: maxLifetime,
      skewSeconds: maxSkew,
    },
    limits,
  };
}
