/** What became of a request. */
export type PostResult =
  /** The other side answered; what else it said is dropped. */
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string | undefined }
  /** Nothing was sent, as its maker decided when the connection stood. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'failed'; readonly reason: PostFailure };

/** Why there was no answer. */
export type PostFailure =
  /** The address that the name leads to is not allowed. */
  | 'address'
  /** The name leads nowhere. */
  | 'name'
  /** The certificate of the other side is not accepted, or it does not speak TLS. */
  | 'tls'
  | 'connection'
  /** What came is no HTTP. */
  | 'malformed'
  | 'timeout'
  /** This side gave up. */
  | 'aborted';

/** Which failure an error of Node stands for. */
export function failureOf(error: unknown): PostFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code.startsWith('EAI_') || code.startsWith('EDNS')) return 'name';
  if (/^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|EPROTO|HOSTNAME_)|SELF_SIGNED|CERT/u.test(code)) return 'tls';
  return code.startsWith('HPE_') ? 'malformed' : 'connection';
}
