import type * as z from 'zod';
import { patternPrimitive } from './primitive.ts';

/** A UUID (RFC 9562, versions 1 to 8), lower case, because ids are compared as text. */
export const uuid = (): z.ZodString =>
  patternPrimitive('uuid', '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$', {
    format: 'uuid',
  });

/** A pseudonym of a person, 3 to 64 letters, digits and `. _ : -`; without spaces, so that a name does not fit. */
export const pseudonym = (): z.ZodString =>
  patternPrimitive('pseudonym', '^[A-Za-z0-9][A-Za-z0-9._:-]{2,63}$');

/** An identifier that an organisation gives out, 1 to 64 printable characters without spaces. */
export const identifier = (): z.ZodString =>
  patternPrimitive('identifier', '^[A-Za-z0-9][A-Za-z0-9._:/#-]{0,63}$');

/** An exact decimal number as text, such as `1500.00`: at most 15 digits before the point and 6 after it. */
export const decimal = (): z.ZodString =>
  patternPrimitive('decimal', '^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$');

/** An amount: a decimal that is not negative. What is owed the other way round is another field. */
export const amount = (): z.ZodString =>
  patternPrimitive('decimal', '^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$');

/** A language tag (BCP 47): language, optional script, optional region, in canonical case: `ne`, `zh-Hans`, `pt-BR`. */
export const language = (): z.ZodString =>
  patternPrimitive('language', '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$');

/** A phone number in E.164 form: `+`, country code, number; 7 to 15 digits. */
export const phoneNumber = (): z.ZodString => patternPrimitive('phone', '^\\+[1-9][0-9]{6,14}$');

/** An e-mail address: one `@`, a dotted domain, no spaces, at most 254 characters. */
export const email = (): z.ZodString =>
  patternPrimitive(
    'email',
    '^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](-?[A-Za-z0-9]){0,62}(\\.[A-Za-z0-9](-?[A-Za-z0-9]){0,62}){1,4}$',
  );

/** A version number, Semantic Versioning 2.0.0 without build data. */
export const semver = (): z.ZodString =>
  patternPrimitive(
    'semver',
    '^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})(-[0-9A-Za-z.-]{1,32})?$',
  );

/** The digest of a document that is kept elsewhere: `sha256:` and 64 hexadecimal digits. */
export const digest = (): z.ZodString => patternPrimitive('digest', '^sha256:[0-9a-f]{64}$');

/** An OS ID of Open Supply Hub: country, year and day of the year of its making, six characters. */
export const osIdentifier = (): z.ZodString => patternPrimitive('osId', '^[A-Z]{2}[0-9]{7}[A-Z0-9]{6}$');

/** A script code, ISO 15924: `Latn`, `Thai`, `Beng`. */
export const script = (): z.ZodString => patternPrimitive('script', '^[A-Z][a-z]{3}$');
