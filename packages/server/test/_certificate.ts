import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';

/** A certificate that signed itself, and its key, both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Makes a certificate for these names or IPv4 addresses; valid a day, which began some hours ago (30 for an expired one). */
export function makeCertificate(names: readonly string[], hoursAgo = 1): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const start = Date.now() - hoursAgo * 3_600_000;
  // RFC 5280 §4.1, in DER.
  const algorithm = seq(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const name = seq(der(0x31, seq(oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from('Invented')))));
  const alternatives = names.map((one) =>
    isIP(one) === 4 ? der(0x87, Buffer.from(one.split('.').map(Number))) : der(0x82, Buffer.from(one)),
  );
  const extensions = der(0xa3, seq(seq(oid(0x55, 0x1d, 0x11), der(0x04, seq(...alternatives)))));
  const content = seq(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    seq(time(start), time(start + 86_400_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    extensions,
  );
  const signature = sign('sha256', content, privateKey);
  const raw = seq(content, algorithm, der(0x03, Buffer.from([0]), signature));
  return {
    cert: new X509Certificate(raw).toString(),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const seq = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (...bytes: number[]) => der(0x06, Buffer.from(bytes));
/** UTCTime: YYMMDDHHMMSSZ. */
const time = (moment: number) =>
  der(0x17, Buffer.from(`${new Date(moment).toISOString().replace(/\D/gu, '').slice(2, 14)}Z`));
