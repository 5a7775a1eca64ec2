/** Which mark stands before the decimals. */
export type DecimalMark = 'point' | 'comma';

/**
 * A number as each decimal mark reads it: a plain decimal such as `-1200.50`, with all its decimals. A reading is absent
 * where the digits do not stand in groups as that mark would have it.
 */
export type WrittenNumber = { readonly [mark in DecimalMark]?: string };

const shape = /^[-+]?[\d.,'\s٬٫]*\d$/u;
const longestText = 60;
const minusSigns = /^[\u2212\u2013\uff0d\ufe63]/u;
const apostrophes = /[\u2018\u2019\u02bc`´]/gu;
const blanks = /[\s\u00a0\u202f\u2009]+/gu;

/**
 * Reads a number as people write it: with a point or a comma before decimals, and with commas, points, blanks or
 * apostrophes between groups of three digits, or, as in South Asia, of two before the last three. Arabic marks `٫` and `٬`
 * leave no doubt. The digits are 0 to 9. Nothing is rounded.
 */
export function writtenNumber(text: string): WrittenNumber {
  if (text.length > longestText) return {};
  const plain = text
    .trim()
    .replace(minusSigns, '-')
    .replaceAll('\uff0c', ',')
    .replaceAll('\uff0e', '.')
    .replaceAll(apostrophes, "'")
    .replaceAll(blanks, ' ');
  if (!shape.test(plain)) return {};
  const sign = plain.startsWith('-') ? '-' : '';
  const body = plain.replace(/^[-+] ?/u, '');
  const point = asDecimal(body, '.', ',');
  const comma = asDecimal(body, ',', '.');
  return {
    ...(point !== undefined && { point: signed(sign, point) }),
    ...(comma !== undefined && { comma: signed(sign, comma) }),
  };
}

/** A sign before zero means nothing. */
function signed(sign: string, number: string): string {
  return /[1-9]/u.test(number) ? sign + number : number;
}

function asDecimal(body: string, decimal: '.' | ',', other: '.' | ','): string | undefined {
  const parts = body.split(/[.,٫]/u).length === 1 ? [body] : splitAt(body, decimal);
  if (!parts || parts.length > 2) return undefined;
  const [whole = '', decimals] = parts;
  if (decimals !== undefined && !/^\d+$/u.test(decimals)) return undefined;
  const digits = whole === '' && decimals !== undefined ? '0' : ungrouped(whole, other);
  if (digits === undefined) return undefined;
  const first = digits.replace(/^0+(?=\d)/u, '');
  return decimals === undefined ? first : `${first}.${decimals}`;
}

function splitAt(body: string, decimal: string): readonly string[] {
  return body.split(body.includes('٫') ? '٫' : decimal);
}

/** The digits without what sets groups apart; undefined where they do not stand in groups. */
function ungrouped(whole: string, separator: '.' | ','): string | undefined {
  if (/^\d+$/u.test(whole)) return whole;
  for (const mark of [separator, ' ', "'", '٬']) {
    if (!whole.includes(mark)) continue;
    const groups = whole.split(mark);
    return isGrouped(groups, mark !== '.') ? groups.join('') : undefined;
  }
  return undefined;
}

/** 1,200,000, or 12,00,000 where lakhs may be written. */
function isGrouped(groups: readonly string[], mayBeLakhs: boolean): boolean {
  const [first = '', ...rest] = groups;
  if (!/^[1-9]\d{0,2}$/u.test(first)) return false;
  if (rest.every((group) => /^\d{3}$/u.test(group))) return true;
  return (
    mayBeLakhs &&
    first.length <= 2 &&
    rest.every((group, at) => (at === rest.length - 1 ? /^\d{3}$/u : /^\d{2}$/u).test(group))
  );
}
