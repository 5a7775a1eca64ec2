import type { Authenticate, Caller, RequestHead } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { AuthenticateOptions } from './authenticate-options.ts';
import { makeSignatureCheck } from './check-signature.ts';
import { makeTokenCheck } from './check-token.ts';

/**
 * Makes the check of who sent a request: a signature by a registered key (RFC 9421, `signatureProfile`), a bearer token of
 * a known issuer (RFC 6750, RFC 9068), or both, which then have to be of the same party. A request with both has the rights
 * of its token.
 *
 * The check writes nothing. The nonce of a signed request is in what it returns, to be used up where the request takes effect.
 *
 * @throws {KeyRefusal} For keys of parties that cannot be trusted.
 * @throws {TypeError} For issuers that cannot be used, and for a client that two parties have.
 */
export async function makeAuthenticate(options: AuthenticateOptions): Promise<Authenticate> {
  const checkSignature = await makeSignatureCheck(options.parties);
  const checkToken = await makeTokenCheck(options);
  return async (head: RequestHead): Promise<Caller> => {
    const isSigned = head.headers.has('signature') || head.headers.has('signature-input');
    const authorization = head.headers.get('authorization');
    const signed = isSigned ? await checkSignature(head) : undefined;
    const bearer = authorization === null ? undefined : await checkToken(authorization, head.now);
    if (signed !== undefined && bearer !== undefined && signed.party !== bearer.party)
      throw new Refusal('unauthenticated', { reason: 'parties-differ' });
    // The token comes last: it can hold fewer scopes than the party.
    const caller = bearer === undefined ? signed : { ...signed, ...bearer };
    if (caller === undefined) throw new Refusal('unauthenticated', { reason: 'no-credentials' });
    return caller;
  };
}
