import type * as z from 'zod';
import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { list } from '../../list.ts';
import { constant } from '../../primitives/constant.ts';
import { dateTime } from '../../primitives/date-time.ts';
import { messageField } from '../message-field.ts';
import { base64url } from '../wire-types.ts';

const publicKey = block(
  { name: 'PublicKey', description: 'A public key for Ed25519 as a JWK (RFC 7517, RFC 8037).' },
  {
    kty: messageField(constant('OKP'), {
      title: 'Key type',
      description: 'Always the same.',
      example: 'OKP',
    }),
    crv: messageField(constant('Ed25519'), {
      title: 'Curve',
      description: 'Always the same.',
      example: 'Ed25519',
    }),
    x: messageField(base64url(), {
      title: 'Public key',
      description: 'The key, base64url.',
      example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    }),
    kid: messageField(base64url(), {
      title: 'Key id',
      description: 'The thumbprint of the key (RFC 7638). Receipts and heads name it.',
      example: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    }),
    use: messageField(constant('sig'), { title: 'Use', description: 'For signatures.', example: 'sig' }),
    alg: messageField(constant('EdDSA'), {
      title: 'Algorithm',
      description: 'Always the same.',
      example: 'EdDSA',
    }),
    retiredAt: messageField(optional(dateTime()), {
      title: 'Retired at',
      description:
        'When the node stopped signing with it. What was signed before is still good; nothing later is.',
      example: '2027-01-01T00:00:00Z',
    }),
  },
);

/** The public keys of a node. */
export const keySet = block(
  {
    name: 'KeySet',
    description:
      'The keys that a node signs with, and those it once did: a JWK Set (RFC 7517). Compare them with the ones that the party gave you before you trust them.',
  },
  {
    keys: messageField(list(publicKey, { min: 1, max: 100 }), {
      title: 'Keys',
      description: 'The keys, the newest first.',
    }),
  },
);

/** The public keys of a node. */
export type KeySet = z.output<typeof keySet>;
