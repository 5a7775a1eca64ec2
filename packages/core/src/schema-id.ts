import type { Family } from './family.ts';

/** What the identifiers of schemas begin with. */
export const namespace = 'https://w3id.org/amparo/';

/**
 * The identifier of a record type's published schema.
 *
 * @example
 * ```ts
 * import { schemaId } from '@amparo/core';
 * schemaId({ name: 'referral' }, 'service'); // 'https://w3id.org/amparo/referral/service.schema.json'
 * ```
 */
export function schemaId(family: Pick<Family, 'name'>, type: string): string {
  return `${namespace}${family.name}/${type}.schema.json`;
}
