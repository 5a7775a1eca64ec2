import { block, code, digest, field, identifier, optional, text } from '@amparo/core';
import { proofFormat } from '../codelists/proof-format.ts';

/** How others can verify that the certificate is genuine. */
export const proof = block(
  { name: 'Proof', description: 'How others can verify that the certificate is genuine.' },
  {
    format: field(code(proofFormat), {
      title: 'Format',
      description: 'How it is signed.',
      example: 'sd-jwt-vc',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'W3C Verifiable Credentials Data Model 2.0',
    }),
    keyId: field(optional(identifier()), {
      title: 'Key',
      description: 'Which key of the issuer signed it.',
      example: 'key-2026-1',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    credentialDigest: field(optional(digest()), {
      title: 'Digest',
      description: 'Digest of the signed credential.',
      example: 'sha256:0000000000000000000000000000000000000000000000000000000000000000',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    credential: field(optional(text(16_000)), {
      title: 'Credential',
      description: 'The signed credential itself; it holds personal data.',
      example: 'eyJhbGciOiJFUzI1NiJ9..',
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
