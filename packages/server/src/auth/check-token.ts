import type { Scope } from '@amparo/core/exchange';
import {
  decodeJwt,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { KnownParty, TokenIssuer } from '../node/known-party.ts';
import type { AuthenticateOptions } from './authenticate-options.ts';
import { lookUpClients } from './clients.ts';
import { makeKeySource } from './make-key-source.ts';
import type { KeySource } from './remote-keys.ts';
import { tokenProfile } from './token-profile.ts';

interface Known {
  readonly issuer: TokenIssuer;
  readonly keysAt: KeySource;
}

/** RFC 6750 §2.1, of a token with the three parts of a JWS: what is encrypted or unsigned has another number of them. */
const bearer = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/iu;

/** Makes the check of bearer tokens: of these issuers, and for clients that a party has registered. */
export async function makeTokenCheck({
  parties,
  issuers = [],
  ...context
}: AuthenticateOptions): Promise<(authorization: string, now: number) => Promise<Caller>> {
  const partyOf = lookUpClients(parties);
  const known = new Map<string, Known>();
  for (const issuer of issuers) {
    if (known.has(issuer.issuer)) throw new TypeError('An issuer of tokens is given twice.');
    known.set(issuer.issuer, { issuer, keysAt: await makeKeySource(issuer, context) });
  }
  return async (authorization, now) => {
    const token = bearer.exec(authorization)?.[1];
    if (token === undefined || token.length > tokenProfile.maxLength) throw refuse('token-malformed');
    const from = known.get(issuerOf(token));
    if (from === undefined) throw refuse('token-issuer');
    const claims = await verify(token, from.issuer, await from.keysAt(now), now);
    const party = partyOf(from.issuer.issuer, clientOf(claims));
    if (party === undefined) throw refuse('token-client');
    return { party: party.partyId, scopes: scopesOf(party, claims.scope) };
  };
}

/** What the token says of its issuer, before it is known whether that is true: it only chooses the keys that decide. */
function issuerOf(token: string): string {
  const { header, claims } = peek(token);
  // No extension of a JWS is understood, `b64` included; where one is critical, the token means what is not read here.
  if ('crit' in header || 'b64' in header) throw refuse('token-critical');
  if (!(tokenProfile.algorithms as readonly unknown[]).includes(header.alg)) throw refuse('token-algorithm');
  return typeof claims.iss === 'string' ? claims.iss : '';
}

function peek(token: string) {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch {
    throw refuse('token-malformed');
  }
}

async function verify(
  token: string,
  { issuer, audience }: TokenIssuer,
  keys: JWTVerifyGetKey,
  now: number,
): Promise<JWTPayload> {
  const claims = await jwtVerify(token, keys, {
    issuer,
    audience,
    algorithms: [...tokenProfile.algorithms],
    typ: tokenProfile.type,
    requiredClaims: [...tokenProfile.required],
    clockTolerance: tokenProfile.tolerance,
    currentDate: new Date(now),
  }).then(
    ({ payload }) => payload,
    (error: unknown) => {
      throw refuse(reasonOf(error));
    },
  );
  const { iat = Number.NaN, exp = Number.NaN } = claims;
  if (!(exp > iat && exp - iat <= tokenProfile.maxLifetime)) throw refuse('token-lifetime');
  if (!(iat <= now / 1000 + tokenProfile.tolerance)) throw refuse('token-issued-in-future');
  return claims;
}

/** Who asked the issuer for the token. A claim that is there is not passed over for the next. */
function clientOf(claims: JWTPayload): string {
  const client = claims.client_id ?? claims.azp ?? claims.sub;
  if (typeof client !== 'string') throw refuse('token-client');
  return client;
}

/** The scopes of the party that the token names, too. */
function scopesOf({ scopes }: KnownParty, claimed: unknown): readonly Scope[] {
  const named = new Set(typeof claimed === 'string' ? claimed.split(' ') : []);
  return scopes.filter((scope) => named.has(scope));
}

/** Why a token does not hold. Codes of errors tell; their texts and members quote the token. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'token-expired';
  if (error instanceof errors.JWTClaimValidationFailed) return claimReasons[error.claim] ?? 'token-claims';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return 'token-key';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'token-signature';
  return 'token-malformed';
}

const claimReasons: Readonly<Record<string, string>> = {
  typ: 'token-type',
  iss: 'token-issuer',
  aud: 'token-audience',
  nbf: 'token-not-yet-valid',
  exp: 'token-lifetime',
  iat: 'token-lifetime',
};

function refuse(reason: string): Refusal {
  return new Refusal('unauthenticated', { reason });
}
