import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { SharedStrings } from './shared-strings.ts';
import { withoutRows } from './without-rows.ts';
import { readSheet } from './xlsx-sheet.ts';

/**
 * The merged ranges of a worksheet part, which stand behind its rows. The rows are passed over; only if that leaves no
 * good XML, as where a comment holds a tag, the whole part is parsed. Damage is told by whoever reads the rows.
 */
export async function mergedRanges(
  open: () => AsyncIterable<Uint8Array>,
  limits: Limits,
): Promise<readonly string[]> {
  for (const chunks of [() => withoutRows(open()), open]) {
    const summary = { merged: [] as string[], hiddenColumns: [] as [number, number][] };
    const context = { strings: new SharedStrings(), styles: [], date1904: false, limits };
    try {
      for await (const _ of readSheet(chunks(), context, summary));
      return summary.merged;
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  return [];
}
