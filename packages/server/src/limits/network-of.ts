import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network by which an address is limited: an IPv4 address by itself, however it is written, and an IPv6 address with all
 * others of its /64, of which one customer has 2^64. What is no address shares one place.
 */
export function networkOf(address: string | undefined): string {
  const bare = (address ?? '').replace(/%.*$/u, '');
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return 'unknown';
  const groups = groupsOf(bare);
  const [a, b, c, d, e, f, g = 0, h = 0] = groups;
  // ::ffff:0:0/96 is IPv4 (RFC 4291 §2.5.5.2).
  if ([a, b, c, d, e].every((group) => group === 0) && f === 0xffff)
    return [g >> 8, g & 255, h >> 8, h & 255].join('.');
  return [a, b, c, d].map((group) => (group ?? 0).toString(16)).join(':');
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const [head = '', tail] = address.split('::');
  const before = readGroups(head);
  if (tail === undefined) return before;
  const after = readGroups(tail);
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function readGroups(text: string): number[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [(a << 8) | b, (c << 8) | d];
  });
}
