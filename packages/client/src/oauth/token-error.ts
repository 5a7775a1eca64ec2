import { GatewayError } from '../errors/gateway-error.ts';

/** Why there is no token. */
export type TokenErrorReason = 'unreachable' | 'refused' | 'unexpected';

const words: Readonly<Record<TokenErrorReason, string>> = {
  unreachable: 'The issuer of tokens does not answer. Check `tokenUrl` and the connection.',
  refused:
    'The issuer of tokens refuses. Check `clientId`, the secret or key that is registered there, and the scope.',
  unexpected: 'What the issuer answered is no answer to a request for a token (RFC 6749). Check `tokenUrl`.',
};

/** The issuer gave no token. It holds no token, no secret, and nothing that the issuer wrote as free text. */
export class TokenError extends GatewayError {
  readonly reason: TokenErrorReason;
  /** The error of the issuer, such as `invalid_client` (RFC 6749 §5.2). */
  readonly error: string | undefined;

  constructor(
    reason: TokenErrorReason,
    { retryable, error }: { readonly retryable: boolean; readonly error?: string | undefined },
  ) {
    super(`${words[reason]}${error === undefined ? '' : ` (${error})`}`, { retryable });
    this.name = 'TokenError';
    this.reason = reason;
    this.error = error;
  }
}
