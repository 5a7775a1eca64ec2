/**
 * A number in plain digits, as short as it can be without being another: 1e-7 is `0.0000001`.
 *
 * @throws {RangeError} for a number that is infinite or none.
 */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A cell cannot hold a number that is infinite or none.');
  const short = String(value);
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/u.exec(short) ?? [];
  if (exponent === undefined) return short;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? `${sign}${digits.padEnd(point, '0')}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
