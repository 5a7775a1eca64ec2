import { celFault } from './frame.ts';

const minute = 60_000;

/** The milliseconds since 1970 of an RFC 3339 date-time with offset. Text of another shape is a fault. */
export function epochOf(text: unknown): number {
  if (typeof text !== 'string' || text.length < 20) throw celFault;
  const date = Date.UTC(two(text, 0) * 100 + two(text, 2), two(text, 5) - 1, two(text, 8));
  const clock = (two(text, 11) * 60 + two(text, 14)) * minute + two(text, 17) * 1000;
  let at = 19;
  let fraction = 0;
  if (text.charCodeAt(at) === 0x2e) {
    for (let scale = 100; isDigit(text.charCodeAt(++at)); scale /= 10)
      fraction += (text.charCodeAt(at) - 48) * scale;
  }
  return date + clock + fraction - offsetAt(text, at);
}

function offsetAt(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === 0x5a) return 0;
  if (sign !== 0x2b && sign !== 0x2d) throw celFault;
  const minutes = two(text, at + 1) * 60 + two(text, at + 4);
  return (sign === 0x2d ? -minutes : minutes) * minute;
}

function two(text: string, at: number): number {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  if (!isDigit(high) || !isDigit(low)) throw celFault;
  return (high - 48) * 10 + low - 48;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

const units: Readonly<Record<string, number>> = {
  h: 60 * minute,
  m: minute,
  s: 1000,
  ms: 1,
};

/** The milliseconds of a CEL duration such as `24h` or `1h30m`. */
export function durationOf(text: unknown): number {
  const parts = typeof text === 'string' ? [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/gu)] : [];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) throw celFault;
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit as string] as number), 0);
}
