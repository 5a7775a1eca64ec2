import type { Operation } from './operation.ts';

/**
 * The headers by which an answer says that its operation will go: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594).
 * Empty for an operation that stays.
 *
 * @example
 * ```ts
 * import { deprecationHeaders } from '@amparo/core/exchange';
 * deprecationHeaders({ deprecated: { since: '2027-01-01', sunset: '2027-12-31', instead: 'readRecord' } });
 * // { deprecation: '@1798761600', sunset: 'Fri, 31 Dec 2027 00:00:00 GMT' }
 * ```
 */
export function deprecationHeaders({ deprecated }: Pick<Operation, 'deprecated'>): Record<string, string> {
  if (deprecated === undefined) return {};
  const seconds = Date.parse(`${deprecated.since}T00:00:00Z`) / 1000;
  const sunset = new Date(`${deprecated.sunset}T00:00:00Z`).toUTCString();
  return { deprecation: `@${seconds}`, sunset };
}
