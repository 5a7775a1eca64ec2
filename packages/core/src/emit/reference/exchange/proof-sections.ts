import { logStatement } from '../../../exchange/log/log-statement.ts';
import { signatureProfile } from '../../../exchange/signature/profile.ts';
import { signatureRefusals } from '../../../exchange/signature/refusals.ts';
import { signatureBase } from '../../../exchange/signature/signature-base.ts';
import { readBlock } from '../../../tree.ts';
import { anchor, code, prose, table } from '../markdown.ts';
import { messageTable } from './message-tables.ts';

const { label, tag, alg, components, requiredWithBody, parameters, maxLifetime, maxSkew, digest } =
  signatureProfile;

const codes = (words: readonly string[]) => words.map(code).join(' ');

/** A request whose base is shown; the digest is that of `{}`. */
const example = {
  method: 'POST',
  url: 'https://node.example.org/v1/records?purpose=referral',
  headers: {
    'content-digest': 'sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:',
    'content-type': 'application/json',
    'idempotency-key': '6f0c1c1e-3d6b-4c63-9d0f-7a2b8e5d4c11',
  },
};
const input =
  '("@method" "@target-uri" "content-digest" "content-type" "idempotency-key");created=1772758800;expires=1772759100' +
  `;nonce="AAECAwQFBgcICQoLDA0ODw";keyid="kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";alg="${alg}";tag="${tag}"`;

/** How requests are signed and lines of the log are chained, for whoever writes it in another language. */
export function proofSections(): readonly string[] {
  return [
    '## Signatures',
    'HTTP Message Signatures (RFC 9421) with every choice made; anything else is refused. The key is the one that the party has registered under `keyid`; a message never brings one. Sign each attempt anew, with the same `Idempotency-Key`. Signatures, receipts and a log to test with, byte for byte: [profile.json](../../packages/core/vectors/exchange/profile.json).',
    table(
      ['What', 'How'],
      [
        ['Label', `${code(label)}, and no other signature`],
        ['Components', `${codes(components)}, in this order; a header wherever the request has it`],
        ['Headers of a request with a body', codes(requiredWithBody)],
        ['Parameters', `${codes(parameters)}, all of them, in any order`],
        ['`created`', `at most ${maxSkew} seconds ahead of the clock of the node`],
        ['`expires`', `at most ${maxLifetime} seconds after \`created\``],
        ['`nonce`', '16 random bytes, base64url without padding; taken once'],
        ['`keyid`', 'the thumbprint of the key (RFC 7638)'],
        ['Content-Digest', `${code(digest)} of the bytes of the body (RFC 9530), and no other`],
        [
          '`@target-uri`',
          'the public address with its query, as the WHATWG URL standard writes it, without fragment',
        ],
      ],
    ),
    'What is signed is the text of RFC 9421 §2.5, lines ending in a line feed, none at the end:',
    `\`\`\`text\n${signatureBase(example, input)}\n\`\`\``,
    'The sender of a signature that is refused learns `signature-refused` and no more. The log of the node has one of these:',
    table(
      ['Reason', 'What it means'],
      Object.entries(signatureRefusals).map(([reason, sentence]) => [
        anchor(`signature.${reason}`) + code(reason),
        prose(sentence),
      ]),
    ),
    '## Lines of the log',
    'A line is the JSON of an entry without blanks, with `previous` and `hash` as its last two members. `hash` is the SHA-256 over 64 bytes: the 32 of `previous`, then the 32 of the SHA-256 of the line without these two members (`{…}`, letter by letter). `previous` is the `hash` of the line before, and 64 zeros in the first; both are in lower-case hexadecimal.',
    messageTable(readBlock(logStatement)),
  ];
}
