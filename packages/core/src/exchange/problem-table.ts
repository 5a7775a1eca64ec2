/** What a problem says about itself. It is the same for every request that has it. */
export interface ProblemFacts {
  /** Kebab-case; never renamed, never used again for something else. */
  readonly code: string;
  /** HTTP status. */
  readonly status: number;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What to do next. */
  readonly detail: string;
  /** Whether the same request, sent again later with the same idempotency key, may succeed. */
  readonly retry: boolean;
}

/**
 * Every problem that an exchange answers with. What they say tells nothing of the records of others: a record that is
 * unknown and one that the caller may not see give the same problem, word for word.
 */
export const problems = [
  {
    code: 'malformed-request',
    status: 400,
    title: 'The request cannot be read',
    detail:
      'Something in the address, a header or the body does not have the form that the contract asks for. The diagnostics name the places. Mend them and send the request again.',
    retry: false,
  },
  {
    code: 'idempotency-key-missing',
    status: 400,
    title: 'The request has no idempotency key',
    detail:
      'Send the header Idempotency-Key with a new UUID, and the same one whenever you send this request again. Without it a repeated request could take effect twice.',
    retry: false,
  },
  {
    code: 'digest-mismatch',
    status: 400,
    title: 'The body is not the one that was digested',
    detail:
      'The SHA-256 of the bytes received differs from the header Content-Digest. Something on the way changed the body, or the digest was made of other bytes. Nothing was stored. Make the digest of the bytes that you send and try again.',
    retry: false,
  },
  {
    code: 'cursor-refused',
    status: 400,
    title: 'The cursor is not known',
    detail:
      'A cursor is only good for the listing that gave it, with the same parameters, and not for ever. Start again without `after`.',
    retry: false,
  },
  {
    code: 'unauthenticated',
    status: 401,
    title: 'It is not known who is asking',
    detail:
      'Send a bearer token of an issuer that this node trusts, or sign the request with a registered key.',
    retry: false,
  },
  {
    code: 'signature-refused',
    status: 401,
    title: 'The signature of the request is not accepted',
    detail:
      'Check that the key is registered here, that the clock is right, that every component of the profile is covered and that the request was not sent before. Sign it anew.',
    retry: false,
  },
  {
    code: 'forbidden-scope',
    status: 403,
    title: 'The caller does not have this right',
    detail:
      'The operation names the scope that it needs. Ask the operator of this node to grant it, or ask your issuer for a token that has it.',
    retry: false,
  },
  {
    code: 'purpose-refused',
    status: 403,
    title: 'Data may not be used for this purpose',
    detail:
      'The agreement between the two organisations does not name this purpose for the caller. State the purpose that the data is really wanted for, or have the agreement changed.',
    retry: false,
  },
  {
    code: 'sharing-refused',
    status: 403,
    title: 'The person has not agreed to this',
    detail:
      'The consent in the record does not cover the purpose or the recipient, has run out, or was withdrawn. Do not send the record again until the person has been asked.',
    retry: false,
  },
  {
    code: 'not-found',
    status: 404,
    title: 'There is nothing here for the caller',
    detail:
      'Either there is no such thing, or the caller may not see it; the answer is the same. Check the address.',
    retry: false,
  },
  {
    code: 'method-not-allowed',
    status: 405,
    title: 'This cannot be done here',
    detail: 'The address exists, and the header Allow lists the methods that it has.',
    retry: false,
  },
  {
    code: 'not-acceptable',
    status: 406,
    title: 'The answer cannot be given in the form asked for',
    detail:
      'Leave the header Accept out, or list the media type that the operation answers with and application/problem+json.',
    retry: false,
  },
  {
    code: 'request-timeout',
    status: 408,
    title: 'The request arrived too slowly',
    detail: 'Nothing was stored. Send it again with the same idempotency key; send smaller batches.',
    retry: true,
  },
  {
    code: 'idempotency-key-in-use',
    status: 409,
    title: 'A request with this idempotency key is still running',
    detail:
      'Wait as long as the header Retry-After says, then send the same request again with the same key.',
    retry: true,
  },
  {
    code: 'record-exists',
    status: 409,
    title: 'The caller has already sent a record with this id',
    detail:
      'It differs from the one stored. To change it, read it and replace it with If-Match; to add another record, give it an id of its own.',
    retry: false,
  },
  {
    code: 'precondition-failed',
    status: 412,
    title: 'The record was changed by somebody else',
    detail:
      'The version in If-Match is not the present one. Read the record again, make the change to what it is now, and send it with the new ETag.',
    retry: false,
  },
  {
    code: 'body-too-large',
    status: 413,
    title: 'The body is too large',
    detail: 'Nothing was stored. The capabilities of the node tell the limits. Send fewer records at a time.',
    retry: false,
  },
  {
    code: 'unsupported-media-type',
    status: 415,
    title: 'The body is not of a type that is read here',
    detail: 'Send exactly the Content-Type that the operation names, in UTF-8, without Content-Encoding.',
    retry: false,
  },
  {
    code: 'record-refused',
    status: 422,
    title: 'The record does not follow the standard',
    detail:
      'Nothing was stored. The diagnostics name each fault and its place; `amparo check` explains them. Mend the record and send it with a new idempotency key.',
    retry: false,
  },
  {
    code: 'idempotency-key-reused',
    status: 422,
    title: 'This idempotency key belongs to another request',
    detail:
      'The key came before with another body, address or precondition. Nothing was stored. Use a new key for every new request.',
    retry: false,
  },
  {
    code: 'transition-refused',
    status: 422,
    title: 'This step cannot be made from here',
    detail:
      'The diagnostics say why: what the record is now does not lead there, the party may not make the step, or something is missing that it needs. Nothing was changed.',
    retry: false,
  },
  {
    code: 'precondition-required',
    status: 428,
    title: 'The request does not say which version it changes',
    detail:
      'Send the header If-Match with the ETag that came with the record, so that nobody’s change is overwritten.',
    retry: false,
  },
  {
    code: 'too-many-requests',
    status: 429,
    title: 'The caller has sent too much for now',
    detail: 'Wait as long as the header Retry-After says, then send the same request again.',
    retry: true,
  },
  {
    code: 'internal',
    status: 500,
    title: 'The node has failed',
    detail:
      'It is not known whether the request took effect. Send it again with the same idempotency key: it takes effect once. If it fails again, give the operator the instance of this problem.',
    retry: true,
  },
  {
    code: 'unavailable',
    status: 503,
    title: 'The node cannot serve this now',
    detail: 'Wait as long as the header Retry-After says, then send the same request again.',
    retry: true,
  },
] as const satisfies readonly ProblemFacts[];

/** The code of a problem. */
export type ProblemCode = (typeof problems)[number]['code'];
