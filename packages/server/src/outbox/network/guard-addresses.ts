import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { WebhookNetwork } from './webhook-network.ts';

/** Whether a connection may be made to an address, written in any way that addresses are written. */
export type AddressGuard = (address: string) => boolean;

/**
 * What is no address of the public internet: the special-purpose registries of IANA (RFC 6890), and the one public address at which
 * a cloud answers its own machines.
 */
const reserved = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  // Of IPv6 only 2000::/3 is public: outside are loopback, IPv4-mapped, NAT64, unique local, link-local and multicast addresses.
  '::/3',
  '4000::/2',
  '8000::/1',
  // Teredo and others of the IETF, documentation, 6to4.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
];

const isReserved = guardOf(reserved);
export const isLoopback = guardOf(['127.0.0.0/8', '::1']);

/**
 * Tells which addresses webhooks may be sent to: those of the public internet that are not this machine's own, and those that the
 * operator allowed.
 *
 * @throws {TypeError} For a network that is none.
 */
export function guardAddresses({
  allowedNetworks = [],
  allowInsecure = false,
}: WebhookNetwork): AddressGuard {
  const isAllowed = guardOf(allowedNetworks);
  return (address) =>
    isAllowed(address) ||
    (allowInsecure && isLoopback(address)) ||
    // What cannot be read is refused.
    (isIP(address) !== 0 && !address.includes('%') && !isReserved(address) && !ownAddresses()(address));
}

/** Addresses of this machine reach what a firewall keeps from the world; they can change at any time. */
function ownAddresses(): AddressGuard {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  return guardOf(addresses.map(({ address }) => address.split('%')[0] ?? ''));
}

/** Whether an address is in one of these networks. IPv4-mapped addresses count as those that they hold. */
function guardOf(networks: readonly string[]): AddressGuard {
  // Two lists: in one, IPv4 addresses would be in the networks of IPv6 that hold what is mapped.
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const network of networks) {
    const [address = '', prefix, ...more] = network.split('/');
    const version = isIP(address);
    const bits = Number(prefix ?? (version === 4 ? 32 : 128));
    const isSound = /^\d+$/u.test(prefix ?? '0') && more.length === 0 && !address.includes('%');
    if (version === 0 || !isSound || bits > (version === 4 ? 32 : 128))
      throw new TypeError('A network is an address, or an address, a slash and the length of its prefix.');
    const family = version === 4 ? 'ipv4' : 'ipv6';
    lists[family].addSubnet(address, bits, family);
  }
  return (address) => {
    const version = isIP(address);
    if (version === 0 || address.includes('%')) return false;
    if (version === 4) return lists.ipv4.check(address, 'ipv4');
    return lists.ipv6.check(address, 'ipv6') || lists.ipv4.check(address, 'ipv6');
  };
}
