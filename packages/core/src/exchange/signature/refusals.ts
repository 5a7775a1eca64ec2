/**
 * Why a signature was refused, by code, for logs and for whoever runs the server. The sender is told no more than that it
 * was refused. The list is closed.
 *
 * @example
 * ```ts
 * import { signatureRefusals } from '@amparo/core/exchange';
 * console.log(signatureRefusals['signature-expired']);
 * ```
 */
export const signatureRefusals = {
  'signature-missing': 'The request has neither Signature nor Signature-Input.',
  'signature-malformed':
    'Signature or Signature-Input is missing, cannot be read, or is not written as RFC 9651 writes it.',
  'several-signatures': 'There is more than one signature.',
  'wrong-label': 'The signature has another label than `amparo`.',
  'wrong-components':
    'Other components are signed than the request has to have signed, or in another order, or one twice.',
  'wrong-parameters': 'A parameter is missing, not one of the six, or of another type.',
  'wrong-tag': 'The signature was made for another application.',
  'wrong-algorithm': 'The algorithm is not ed25519.',
  'wrong-keyid': 'The keyid is not a thumbprint.',
  'wrong-nonce': 'The nonce is not 128 bits in base64url.',
  'wrong-lifetime': 'The signature expires before it was made, or more than 300 seconds after.',
  'created-in-future': 'The signature was made more than 300 seconds from now: a clock is wrong.',
  'signature-expired': 'The signature has expired: the request took too long, or a clock is wrong.',
  'request-malformed':
    'The method, the address or a signed header is not in a form that can be signed. Check that the public address of the server is set.',
  'digest-missing': 'The request has a body and no Content-Digest.',
  'digest-malformed': 'Content-Digest cannot be read.',
  'digest-unsupported': 'Content-Digest has another algorithm than sha-256, or several.',
  'digest-wrong': 'The body is not the one that was signed. Something on the way may have changed it.',
  'content-type-missing': 'The request has a body and no Content-Type.',
  'unknown-key': 'No party has registered the key.',
  'retired-key': 'The party no longer uses the key.',
  'wrong-signature': 'The signature does not hold: it is of another key, or something signed was changed.',
  'nonce-used': 'The same signature came before.',
} as const;

/** A code of {@link signatureRefusals}. */
export type SignatureRefusal = keyof typeof signatureRefusals;
