export { boolean } from './boolean.ts';
export { code } from './code.ts';
export { constant } from './constant.ts';
export { date, isDate } from './date.ts';
export { dateTime, isDateTime } from './date-time.ts';
export { integer, number } from './number.ts';
export {
  amount,
  decimal,
  digest,
  email,
  identifier,
  language,
  osIdentifier,
  phoneNumber,
  pseudonym,
  script,
  semver,
  uuid,
} from './patterns.ts';
export { text } from './text.ts';
