import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { AddressGuard } from './guard-addresses.ts';

/** Finds the addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

export const resolveBySystem: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/** A name that leads to addresses which may not be called, and to no others. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';
}

/**
 * Looks names up for a connection, once: only checked addresses are handed out, and the connection is made to one of these. So it
 * does not matter what the name leads to when it is looked up again.
 */
export function makeCheckedLookup(resolve: Resolve, guard: AddressGuard): LookupFunction {
  const find = async (hostname: string) => {
    const addresses = (await resolve(hostname)).filter((address) => guard(address));
    if (addresses.length === 0) throw new AddressRefusedError('No address of this host may be called.');
    return addresses.map((address) => ({ address, family: isIP(address) }));
  };
  return (hostname, { all = false }, callback) => {
    find(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (all) callback(null, addresses);
        else callback(null, first?.address ?? '', first?.family ?? 4);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
