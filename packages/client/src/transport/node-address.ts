/** Where a node is. */
export interface NodeAddress {
  /** What paths of the contract are appended to. */
  readonly base: string;
  /** For messages: the address without path. */
  readonly origin: string;
}

/**
 * Checks the address of a node.
 *
 * @throws {TypeError} For what is no address of a node; it does not repeat the text, which may hold a password.
 */
export function readAddress(url: string, allowHttp: boolean): NodeAddress {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/u.test(parsed.protocol))
    throw new TypeError('`url` is not an address such as https://node.example.org.');
  if (parsed.username !== '' || parsed.password !== '')
    throw new TypeError('`url` holds a user name or password. Give `credentials` instead.');
  if (parsed.search !== '' || parsed.hash !== '')
    throw new TypeError('`url` has a query or fragment. Give the address of the node alone.');
  if (parsed.protocol === 'http:' && !allowHttp && !isOwnMachine(parsed.hostname))
    throw new TypeError(
      '`url` is not encrypted: everybody on the way could read the records. Use https:, or set `allowHttp` if the network is yours alone.',
    );
  return { base: parsed.origin + parsed.pathname.replace(/\/+$/u, ''), origin: parsed.origin };
}

/** Whether requests to a host stay on this machine (RFC 6761 §6.3). */
export function isOwnMachine(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/u.test(hostname);
}
