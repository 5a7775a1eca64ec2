import type { CellValue } from '../bytes/xlsx-cell.ts';
import { cellText } from '../values/value.ts';

/** What a cell looks like, without what it says. */
export type Shape =
  | 'yes-no'
  | 'date'
  | 'date-time'
  | 'time'
  | 'whole-number'
  | 'decimal-number'
  | 'rounded-number'
  | 'amount-with-currency'
  | 'uuid'
  | 'e-mail'
  | 'phone'
  | 'web-address'
  | 'coordinates'
  | 'formula-like'
  | 'number-with-other-marks'
  | 'code'
  | 'word'
  | 'words'
  | 'sentences'
  | 'other';

const date = String.raw`\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}`;
const clock = String.raw`\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?`;

/** Each shape with what fits it; the first counts. `\p{Nd}` are the digits of any script. */
const patterns: readonly (readonly [Shape, RegExp])[] = [
  ['yes-no', /^(true|false|yes|no|[yn])$/iu],
  ['date', new RegExp(`^(${date}|\\d{1,2}[- ]\\p{L}{3,12}\\.?,?[- ]\\d{2,4})$`, 'u')],
  ['date-time', new RegExp(`^${date}[T ]${clock} ?(Z|[+-]\\d{2}:?\\d{2}|[AP]M)?$`, 'iu')],
  ['time', new RegExp(`^${clock}$`, 'u')],
  ['whole-number', /^[-+]?\d+$/u],
  ['decimal-number', /^-?\d+\.\d+$/u],
  ['rounded-number', /^-?\d([.,]\d+)?E[+-]?\d{1,3}$/iu],
  ['amount-with-currency', /^(\p{L}{1,3}\.?|\p{Sc}) ?[\d.,]+$|^[\d.,]+ ?(\p{L}{1,3}|\p{Sc})$/u],
  ['uuid', /^(uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu],
  ['e-mail', /^[^\s@]+@[^\s@]+\.[^\s@]+$/u],
  ['phone', /^\+?\d[\d ().-]{5,20}\d$/u],
  ['web-address', /^https?:\/\/\S+$/iu],
  ['coordinates', /^-?\d{1,3}\.\d+[ ,]+-?\d{1,3}\.\d+([ ,]+-?[\d.]+){0,2}$/u],
  ['formula-like', /^[=+@\t\r＝＋＠-]/u],
  ['number-with-other-marks', /^[\d\s.,'’%()-]+$/u],
  ['code', /^[a-z0-9]+([._-][a-z0-9]+)+$/iu],
  ['word', /^[\p{L}\p{M}\p{N}'’.-]+$/u],
  ['words', /^[^.!?。।]{1,60}$/u],
  ['sentences', /\p{L}/u],
];

/** Digits of other scripts count as digits. */
const anyDigit = /\p{Nd}/gu;

/** Beyond this, a text is not looked at closely: it is sentences. */
const longest = 300;

/** The shape of a cell that holds something. */
export function shapeOf(cell: CellValue): Shape {
  if (cell.kind === 'boolean') return 'yes-no';
  const text = cellText(cell);
  if (text.length > longest) return 'sentences';
  const plain = text.replaceAll(anyDigit, '0');
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}
