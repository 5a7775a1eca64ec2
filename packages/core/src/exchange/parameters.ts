import { purpose } from '../codelists/purpose.ts';
import { optional } from '../field.ts';
import { code } from '../primitives/code.ts';
import { integer } from '../primitives/number.ts';
import { uuid } from '../primitives/patterns.ts';
import { messageField } from './message-field.ts';
import * as wire from './wire-types.ts';

/** The parameters that several operations share. Their names are those on the wire; headers are in lower case. */

/** What the data is wanted or sent for. In the address, so that the signature covers it. */
export const purposeQuery = {
  purpose: messageField(code(purpose), {
    title: 'Purpose',
    description:
      'What the data is wanted or sent for. The agreement between the two organisations and the consent in the record must both name it. Immigration enforcement is not a purpose.',
    example: 'referral',
  }),
};

/** Where a listing starts and how much of it is wanted. */
export const pageQuery = {
  after: messageField(optional(wire.cursor()), {
    title: 'After',
    description: 'The `next` of the page before. Absent for the first page.',
    example: 'eyJhIjoiNWEwZjRhMGUifQ',
  }),
  limit: messageField(optional(integer(1, 1000)), {
    title: 'Limit',
    description: 'The most items that the page may have; 100 where it is not given. There may be fewer.',
    example: 100,
  }),
};

/** One record. */
export const recordPath = {
  recordType: messageField(wire.recordTypeName(), {
    title: 'Record type',
    description: 'The type of the record.',
    example: 'referral',
  }),
  recordId: messageField(wire.recordId(), {
    title: 'Record id',
    description: 'The id of the record: the only kind of id that stands in addresses.',
    example: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
  }),
};

/** One record of a type that the address names already. */
export const recordIdPath = { recordId: recordPath.recordId };

/** One receipt. */
export const receiptPath = {
  receiptId: messageField(uuid(), {
    title: 'Receipt id',
    description: 'The id of the receipt.',
    example: '0190f3a1-80d4-7c19-8e21-3b7f5a9c4d02',
  }),
};

/** What every request with an effect has. */
export const writeHeaders = {
  'idempotency-key': messageField(wire.idempotencyKey(), {
    title: 'Idempotency-Key',
    description:
      'Names the request, so that it takes effect once however often it is sent: a new UUID for each new request, the same one for each repetition. It counts for the sender alone.',
    example: '6f0c1c1e-3d6b-4c63-9d0f-7a2b8e5d4c11',
  }),
  'content-digest': messageField(optional(wire.contentDigestText()), {
    title: 'Content-Digest',
    description:
      'SHA-256 of the bytes of the body (RFC 9530). Signed requests must have it. It is checked before anything is stored.',
    example: 'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:',
  }),
};

/** What a request has that changes a record. */
export const changeHeaders = {
  ...writeHeaders,
  'if-match': messageField(wire.entityTag(), {
    title: 'If-Match',
    description:
      'The ETag of the version that is changed. If the record has another one by now, nothing happens.',
    example: '"3-9f2c1b7ad0"',
  }),
};

/** What a request has that reads a record. */
export const readHeaders = {
  'if-none-match': messageField(optional(wire.weakEntityTag()), {
    title: 'If-None-Match',
    description: 'The ETag of what the caller has already. If it is still the same, the answer is 304.',
    example: '"3-9f2c1b7ad0"',
  }),
};

/** The version of what is answered. */
export const etagHeader = {
  etag: messageField(wire.entityTag(), {
    title: 'ETag',
    description:
      'Stands for what the caller sees of this version. Opaque: compare it, send it back in If-Match, and read nothing into it.',
    example: '"3-9f2c1b7ad0"',
  }),
};

/** Where the new record is. */
export const locationHeader = {
  location: messageField(wire.headerText(500), {
    title: 'Location',
    description: 'The address of the record, without the purpose.',
    example: '/v1/records/referral/5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
  }),
};

/** Where a listing goes on. */
export const linkHeader = {
  link: messageField(optional(wire.headerText(2000)), {
    title: 'Link',
    description: 'The address of the next page, `rel="next"` (RFC 8288). Absent at the end.',
    example: '</v1/records?recordType=referral&purpose=referral&after=eyJhIjoiNWEwZjRhMGUifQ>; rel="next"',
  }),
};

/** Headers that answers have whatever the operation: some problems, and deprecated operations. */
export const commonHeaders = {
  'retry-after': messageField(wire.seconds(), {
    title: 'Retry-After',
    description: 'How many seconds to wait before the request is sent again.',
    example: '2',
  }),
  'www-authenticate': messageField(wire.headerText(200), {
    title: 'WWW-Authenticate',
    description: 'How callers may say who they are.',
    example: 'Bearer realm="amparo", Signature realm="amparo"',
  }),
  allow: messageField(wire.headerText(100), {
    title: 'Allow',
    description: 'The methods that the address has.',
    example: 'GET, HEAD, PUT',
  }),
  deprecation: messageField(wire.headerText(32), {
    title: 'Deprecation',
    description: 'Since when the operation is deprecated, as `@` and seconds since 1970 (RFC 9745).',
    example: '@1798761600',
  }),
  sunset: messageField(wire.headerText(32), {
    title: 'Sunset',
    description: 'From when on the operation is no longer there, as an HTTP date (RFC 8594).',
    example: 'Fri, 31 Dec 2027 00:00:00 GMT',
  }),
};
