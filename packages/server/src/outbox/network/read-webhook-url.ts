import { isIP } from 'node:net';
import { type AddressGuard, isLoopback } from './guard-addresses.ts';
import { WebhookUrlError, type WebhookUrlFault } from './webhook-url-error.ts';

/** A receiver of webhooks: its address, and to which addresses of the network its name may lead. */
export interface WebhookPlace {
  readonly url: URL;
  /** Name or address, without brackets. */
  readonly hostname: string;
  readonly guard: AddressGuard;
}

/**
 * Reads the address of a webhook. It has to be written as it is called: what one reader takes for one host and the next for another
 * is refused, such as `https://127.1` or `https://good.example@evil.example`.
 *
 * @throws {WebhookUrlError} For an address that is not used.
 */
export function readWebhookUrl(text: string, guard: AddressGuard, allowInsecure = false): WebhookPlace {
  const refuse = (fault: WebhookUrlFault): never => {
    throw new WebhookUrlError(fault);
  };
  if (text.length > 2048) refuse('too-long');
  // Readers of URLs drop tabs and line breaks, and take a backslash for a slash.
  if (!/^[!-[\]-~]+$/u.test(text) || !URL.canParse(text)) refuse('not-a-url');
  const url = new URL(text);
  const isSecure = url.protocol === 'https:';
  if (!isSecure && !(allowInsecure && url.protocol === 'http:')) refuse('not-https');
  const [, authority = ''] = /^https?:\/\/([^/?#]*)/iu.exec(text) ?? [];
  if (authority.includes('@')) refuse('credentials');
  if (text.includes('#')) refuse('fragment');
  if (url.port === '0') refuse('port');
  const written = authority.toLowerCase();
  if (written !== url.host && written !== `${url.hostname}:${isSecure ? 443 : 80}`) refuse('spelling');

  const hostname = url.hostname.replace(/^\[|\]$/gu, '');
  // Without TLS nothing leaves the machine.
  const place = { url, hostname, guard: isSecure ? guard : isLoopback };
  // A last point leaves a name the same for resolvers, and another one for certificates.
  if (hostname.endsWith('.')) refuse('spelling');
  if (isIP(hostname) !== 0 && !place.guard(hostname)) refuse('address');
  return place;
}
