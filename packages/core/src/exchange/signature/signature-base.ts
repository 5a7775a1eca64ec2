import { type InnerList, parseList, serializeInnerList, serializeItem } from 'structured-headers';
import { componentValue, type SignedMessage } from './components.ts';
import { SignatureBaseError } from './signature-base-error.ts';

/**
 * The text over which a signature is made, RFC 9421 §2.5: one line for each component, then the parameters. Two systems
 * whose signatures do not agree find out why by comparing it. It holds what is signed of the message: keep it out of logs.
 *
 * Derived components and plain fields can be covered; `sf`, `key`, `bs`, `req` and `tr` of §2.1 cannot.
 *
 * @param input - What stands behind `label=` in Signature-Input.
 * @throws {SignatureBaseError} For components that the message does not have, that come twice or are not known.
 * @example
 * ```ts
 * import { signatureBase } from '@amparo/core/exchange';
 * const message = { method: 'GET', url: 'https://example.com/foo?a=b', headers: {} };
 * signatureBase(message, '("@method" "@path");created=1618884473');
 * // '"@method": GET\n"@path": /foo\n"@signature-params": ("@method" "@path");created=1618884473'
 * ```
 */
export function signatureBase(message: SignedMessage, input: string): string {
  return baseOf(message, readInput(input));
}

/** The same from what was read of Signature-Input. */
export function baseOf(message: SignedMessage, input: InnerList): string {
  const lines = input[0].map((item) => [serializeItem(item), componentValue(message, item)] as const);
  if (new Set(lines.map(([name]) => name)).size < lines.length)
    throw new SignatureBaseError('component-twice');
  return [...lines, ['"@signature-params"', serializeInnerList(input)] as const]
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function readInput(input: string): InnerList {
  try {
    const [only, ...more] = parseList(input);
    if (only !== undefined && more.length === 0 && isInnerList(only)) return only;
  } catch {
    // What the parser says of the text would name parts of it.
  }
  throw new SignatureBaseError('not-an-input');
}

function isInnerList(member: ReturnType<typeof parseList>[number]): member is InnerList {
  return Array.isArray(member[0]);
}
