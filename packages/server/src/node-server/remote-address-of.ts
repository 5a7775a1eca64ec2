import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** The address of the other side, as the outermost of the operator's own proxies saw it. */
export function remoteAddressOf({ headers, socket }: IncomingMessage, proxies: number): string | undefined {
  if (proxies === 0) return socket.remoteAddress;
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const address = forwarded.at(-proxies)?.trim() ?? '';
  return isIP(address) === 0 ? socket.remoteAddress : address;
}
