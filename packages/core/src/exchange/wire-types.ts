import * as z from 'zod';
import { patternPrimitive, stringPrimitive } from '../primitives/primitive.ts';
import { type Fault, setWire } from '../wire.ts';

/** A record as a message carries it: its type, and fields of which this package knows nothing. */
export interface AnyRecord {
  readonly recordType: string;
  readonly [field: string]: unknown;
}

/** What a message may hold besides blocks. The OpenAPI document has a component for each. */
export type Held = 'AnyRecord' | 'RecordView' | 'DiagnosticParams';

/** The name of a record type: `referral`. */
export const recordTypeName = (): z.ZodString =>
  patternPrimitive('recordType', '^[a-z][a-z0-9]{0,31}(-[a-z0-9]{1,32}){0,4}$');

/**
 * The id of a record, in a URL and in messages: as `identifier`, without `/` and `#`, which do not travel well in paths.
 * A record with another id cannot be exchanged.
 */
export const recordId = (): z.ZodString => patternPrimitive('recordId', '^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$');

/** The id of a party, given by the operator of a node. */
export const partyId = (): z.ZodString => patternPrimitive('partyId', '^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$');

/** Where a listing goes on. Opaque: only the node that gave it can read it. */
export const cursor = (): z.ZodString => patternPrimitive('cursor', '^[A-Za-z0-9_-]{1,512}$');

/** A strong entity tag (RFC 9110), with its quotation marks. Opaque: it is only ever compared. */
export const entityTag = (): z.ZodString => patternPrimitive('entityTag', '^"[!#-~]{1,128}"$');

/** An entity tag as a cache may hand it back, weak where something on the way packed the answer. */
export const weakEntityTag = (): z.ZodString => patternPrimitive('entityTag', '^(W/)?"[!#-~]{1,128}"$');

/** The SHA-256 of the bytes of a body (RFC 9530): `sha-256=:…:`. */
export const contentDigestText = (): z.ZodString =>
  patternPrimitive('contentDigest', '^sha-256=:[A-Za-z0-9+/]{43}=:$');

/** A key that names one request, 1 to 255 visible ASCII characters; a UUID is best. */
export const idempotencyKey = (): z.ZodString => patternPrimitive('idempotencyKey', '^[!-~]{1,255}$');

/** A JWS in compact form (RFC 7515). */
export const compactJws = (): z.ZodString =>
  boundedPattern('jws', '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$', 8192);

/** A SHA-256 in hexadecimal. */
export const sha256Hex = (): z.ZodString => patternPrimitive('sha256', '^[0-9a-f]{64}$');

/** Bytes in base64url without padding. */
export const base64url = (): z.ZodString => patternPrimitive('base64url', '^[A-Za-z0-9_-]{1,512}$');

/** A JSON Pointer (RFC 6901). */
export const jsonPointer = (): z.ZodString => boundedPattern('pointer', '^(/[^/]*)*$', 4096);

/** The code of a diagnostic: `core.missing-field`. */
export const diagnosticCode = (): z.ZodString =>
  patternPrimitive('diagnosticCode', '^[a-z][a-z0-9-]{0,63}\\.[a-z][a-z0-9-]{0,127}$');

/** Seconds, as the header Retry-After gives them. */
export const seconds = (): z.ZodString => patternPrimitive('seconds', '^[0-9]{1,6}$');

/** Text on one line, of characters that a header can hold. */
export const headerText = (maxLength: number): z.ZodString =>
  patternPrimitive('headerText', `^[ -~]{1,${maxLength}}$`);

/** Text on one line, kept letter by letter, of 1 to `maxLength` UTF-16 units. */
export const line = (maxLength: number): z.ZodString =>
  boundedPattern('line', '^[^\\x00-\\x1f]+$', maxLength);

/** One of a few words of the protocol. Unlike the codes of a list they are not shown to people. */
export function word<const W extends string>(...words: readonly [W, ...W[]]): z.ZodType<W, W> {
  const known = new Set<string>(words);
  const other: Fault = { code: 'core.wrong-format', params: { expected: 'word' } };
  return setWire(z.enum(words as readonly [W, ...W[]] & [W, ...W[]]) as unknown as z.ZodType<W, W>, {
    kind: 'word',
    schema: { type: 'string', enum: [...words] },
    fault: (value) => (typeof value === 'string' && known.has(value) ? undefined : other),
  });
}

/** What the reader may see of a record. */
export const recordView = (): z.ZodType<AnyRecord, AnyRecord> => held<AnyRecord>('RecordView');

/** Limits, expected types and counts of a diagnostic, by name. */
export const diagnosticParams = () =>
  held<Readonly<Record<string, string | number | boolean>>>('DiagnosticParams');

function held<T>(name: Held): z.ZodType<T, T> {
  const notGroup: Fault = { code: 'core.wrong-type', params: { expected: 'group' } };
  const is = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  return setWire(z.custom<T>(is), {
    kind: name,
    schema: { type: 'object', 'x-amparo-holds': name },
    fault: (value) => (is(value) ? undefined : notGroup),
  });
}

function boundedPattern(kind: string, pattern: string, maxLength: number): z.ZodString {
  const expression = new RegExp(pattern, 'u');
  return stringPrimitive({
    kind,
    schema: { pattern, maxLength },
    is: (value) => value.length <= maxLength && expression.test(value),
    otherwise: { code: 'core.wrong-format', params: { expected: kind } },
  });
}
