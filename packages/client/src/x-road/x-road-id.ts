/** What an X-Road identifier names, with the number of its parts. The subsystem may be left out of the first two. */
const kinds = {
  client: { least: 3, most: 4, form: 'INSTANCE/CLASS/MEMBER/SUBSYSTEM' },
  service: { least: 4, most: 5, form: 'INSTANCE/CLASS/MEMBER/SUBSYSTEM/SERVICE' },
  'security server': { least: 4, most: 4, form: 'INSTANCE/CLASS/MEMBER/SERVER' },
  'represented party': { least: 1, most: 2, form: 'CLASS/MEMBER' },
} as const;

/** What an X-Road identifier names. */
export type XRoadIdKind = keyof typeof kinds;

/**
 * Reads an X-Road identifier and writes it as it travels, each part percent-encoded.
 *
 * @param id Parts with `/` between them, not encoded: letters, digits and `'()+,-.=?`.
 * @returns The encoded identifier.
 * @throws {TypeError} For what is no identifier of this kind.
 * @see X-Road: Message Protocol for REST 1.0.3, §4.1 to §4.3 and §4.8
 * @example
 * ```ts
 * import { encodeXRoadId } from '@amparo/client/x-road';
 * encodeXRoadId('client', 'XX/GOV/11111111/cases'); // 'XX/GOV/11111111/cases'
 * ```
 */
export function encodeXRoadId(kind: XRoadIdKind, id: string): string {
  const { least, most, form } = kinds[kind];
  const parts = id.split('/');
  const isGood = parts.every(
    (part) => /^[A-Za-z0-9'()+,.=?-]{1,255}$/u.test(part) && !/^\.{1,2}$/u.test(part),
  );
  if (!isGood || parts.length < least || parts.length > most)
    throw new TypeError(
      `The identifier of the ${kind} is not of the form ${form}, of letters, digits and '()+,-.=? in each part.`,
    );
  return parts.map(encodeURIComponent).join('/');
}
