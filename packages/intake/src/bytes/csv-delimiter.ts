import { type CsvItem, CsvRows } from './csv-rows.ts';
import { CsvText } from './csv-text.ts';
import type { Limits } from './limits.ts';

/** Delimiters looked for, the likeliest first. */
const delimiters: readonly string[] = [',', ';', '\t', '|'];

/** Rows that are enough to see which delimiter divides them evenly. */
const SAMPLE_ROWS = 200;

/** Share of the rows that have about the commonest number of cells, and that number. */
function evenness(sample: string, delimiter: string, limits: Limits): { share: number; cells: number } {
  const input = new CsvText();
  input.load(sample);
  input.final = true;
  input.delimiter = delimiter;
  const items: CsvItem[] = [];
  new CsvRows(input, limits).read(items, SAMPLE_ROWS);
  const counts = new Map<number, number>();
  let rows = 0;
  for (const item of items) {
    if (item.problem) continue;
    rows++;
    counts.set(item.cells.length, (counts.get(item.cells.length) ?? 0) + 1);
  }
  let best = { share: 0, cells: 1 };
  for (const cells of counts.keys()) {
    let count = 0;
    // Rows of a wide table may end a few cells early or late and still be rows of it.
    for (const [other, times] of counts) if (Math.abs(other - cells) <= cells / 10) count += times;
    const share = count / rows;
    if (share > best.share || (share === best.share && cells > best.cells)) best = { share, cells };
  }
  return best;
}

/**
 * The delimiter that divides the rows of a sample most evenly into two or more cells; a comma when none does.
 * `whole` tells whether the sample is all of the text: if not, its last row is cut off and does not count.
 */
export function detectDelimiter(sample: string, whole: boolean, limits: Limits): string {
  const cut = whole ? -1 : Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  const rows = cut < 0 ? sample : sample.slice(0, cut);
  let best = { delimiter: ',', share: 0, cells: 1 };
  for (const delimiter of delimiters) {
    if (!rows.includes(delimiter)) continue;
    const { share, cells } = evenness(rows, delimiter, limits);
    if (cells < 2) continue;
    // A few uneven rows say little; then more columns decide.
    const better = share > best.share + 0.05 || (share > best.share - 0.05 && cells > best.cells);
    if (best.cells < 2 || better) best = { delimiter, share, cells };
  }
  return best.delimiter;
}

/** The delimiter that a first line like `sep=;` declares, and the length of that line. Only Excel writes it. */
export function declaredDelimiter(
  sample: string,
): { readonly delimiter: string; readonly length: number } | undefined {
  const match = /^sep=([^"\r\n])(\r\n|\n|\r|$)/i.exec(sample);
  return match?.[1] === undefined ? undefined : { delimiter: match[1], length: match[0].length };
}
