/** Why a key was not taken. The list is closed. */
export type KeyRefusalReason = keyof typeof sentences;

const sentences = {
  'not-a-key':
    'The key is not an Ed25519 key as JWK (kty "OKP", crv "Ed25519", x of 32 bytes in base64url). ' +
    'Make one with generateSigningKey().',
  'private-key-shown':
    'A private key stands where a public key belongs. Whoever saw it can sign in its name: make a new one.',
  'private-part-missing': 'The key has no private part (d of 32 bytes in base64url), so it cannot sign.',
  'weak-key':
    'Under this public key anybody can sign. Ask its owner for a key made with generateSigningKey().',
  'wrong-kid':
    'The kid of the key is not its thumbprint (RFC 7638). Leave kid out, or write what thumbprint() gives.',
  'wrong-use': 'The key says of itself that it is not for signatures (use, alg or key_ops).',
  'wrong-retirement': 'retiredAt of the key is no moment such as 2027-01-01T00:00:00Z.',
  'parts-differ': 'The private and the public part of the key do not belong together.',
  'not-a-webhook-key':
    'The key of the webhook cannot be read. To send, give one that begins with whsec_ or whsk_; to receive, whsec_ or whpk_. ' +
    'The rest is base64.',
  'wrong-secret-length':
    'A secret of a webhook has 24 to 64 random bytes. Make one with generateWebhookSecret().',
  'shared-key': 'The same key is registered for two parties, so it cannot be told who signed.',
} as const;

/** A key that was not taken. Its message says what to do, and holds nothing of the key. */
export class KeyRefusal extends Error {
  /** For programs. */
  readonly reason: KeyRefusalReason;

  constructor(reason: KeyRefusalReason) {
    super(sentences[reason]);
    this.name = 'KeyRefusal';
    this.reason = reason;
  }
}
