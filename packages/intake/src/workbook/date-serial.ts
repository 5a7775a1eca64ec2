const day = 86_400_000;
/** Day 0 as counted from March 1900 on; before, Excel counts a 29 February 1900 that never was. */
const zero = Date.UTC(1899, 11, 30);
const first = Date.UTC(1900, 2, 1);
const last = Date.UTC(10000, 0, 1);

const shape = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?$/u;

/**
 * The number by which a spreadsheet holds a day (`2026-03-25`) or a local time (`2026-03-25T14:30:00`), in the date system
 * of 1900; undefined for what is neither and for days that spreadsheet programs disagree about.
 */
export function dateSerial(text: string): number | undefined {
  const [, date, time = '00:00'] = shape.exec(text) ?? [];
  if (date === undefined) return undefined;
  const at = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  // There is no 30 February, although Date.parse takes it for 2 March.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(date)) return undefined;
  return at < first || at >= last ? undefined : (at - zero) / day;
}
