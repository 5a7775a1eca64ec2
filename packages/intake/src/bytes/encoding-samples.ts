const LF = 0x0a;
const LINES = 3;
const CELLS = 3;
const CELL_CHARS = 24;
/** A line is looked at no further: a sample is short. */
const LINE_BYTES = 4096;

/**
 * Up to three lines of a text with the most different bytes beyond ASCII, in their order; the first such line, which may
 * hold the headings, is always one of them. Line ends have the same byte in every encoding that goes on from ASCII.
 */
export function telling(bytes: Uint8Array): Uint8Array[] {
  const lines: { readonly at: number; readonly line: Uint8Array; readonly high: ReadonlySet<number> }[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(LF, from);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(from, Math.min(end, from + LINE_BYTES));
    const high = new Set(line.filter((byte) => byte >= 0x80));
    if (high.size > 0) lines.push({ at: from, line, high });
    from = end + 1;
  }
  const chosen = lines.slice(0, 1);
  const seen = new Set(chosen[0]?.high);
  while (chosen.length < LINES && chosen.length < lines.length) {
    const more = lines
      .filter((line) => !chosen.includes(line))
      .map((line) => ({ line, fresh: [...line.high].filter((byte) => !seen.has(byte)).length }))
      .reduce((best, next) => (next.fresh > best.fresh ? next : best)).line;
    chosen.push(more);
    for (const byte of more.high) seen.add(byte);
  }
  return chosen.sort((one, other) => one.at - other.at).map(({ line }) => line);
}

/** The cells of a line that have letters beyond ASCII, or all where none has, shortened, as a line that can be shown. */
export function sampleOf(line: string): string {
  const cells = line
    .split(/[,;\t|"\r\n]+/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const beyond = cells.filter((cell) => /[^\0-\x7f]/u.test(cell));
  return (beyond.length > 0 ? beyond : cells).slice(0, CELLS).map(shorten).join(' · ');
}

function shorten(cell: string): string {
  const chars = [...cell];
  // The cell may be long, and what is telling need not stand at its beginning.
  const first = Math.max(0, chars.findIndex((char) => char > '\x7f') - CELL_CHARS / 3);
  const piece = chars.slice(first, first + CELL_CHARS);
  const text = piece.map(inert).join('');
  return `${first > 0 ? '…' : ''}${text}${first + CELL_CHARS < chars.length ? '…' : ''}`;
}

/** Control characters and what turns the direction of text are shown by their number; joiners belong to letters. */
function inert(char: string): string {
  if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(char) || char === '\u200c' || char === '\u200d') return char;
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
