import { parseCellRange } from '../bytes/cell-address.ts';
import { sheetMark } from '../table/sheet-mark.ts';
import { isRightToLeft } from '../workbook/right-to-left.ts';
import { type ListCell, type ListSheet, roomFor } from './list-sheet.ts';
import type { MarkedChange, MarkedFinding, MarkedFindings, MarkOptions } from './marks.ts';

/** A cell that leads to the place it names.  */
function placeCell(cell: string | undefined, place: string | undefined, row?: number): ListCell {
  if (cell === undefined) return { text: '' };
  const target = /^\d+$/u.test(cell) ? `A${cell}` : /^[A-Z]+$/u.test(cell) ? `${cell}${row ?? 1}` : cell;
  return place === undefined || !parseCellRange(target)
    ? { text: cell }
    : { text: cell, format: 'link', link: { sheet: place, cell: target } };
}

/** The sheet of all findings. */
export function findingsList(
  findings: MarkedFindings,
  sheetOf: (sheet: string | undefined) => string | undefined,
  further: readonly string[],
  { words, language }: MarkOptions,
): ListSheet {
  const titles = { error: words.error, warning: words.warning, note: words.note };
  const lines: ListCell[] = [
    { text: words.aboutFindings },
    ...(['error', 'warning', 'note'] as const).map((mark) => ({ text: titles[mark], format: mark })),
    ...further.map((text) => ({ text })),
  ];
  const room = roomFor(lines.length);
  function* rows(): Generator<readonly ListCell[], void, undefined> {
    for (let number = 0; number < Math.min(findings.length, room); number += 1) {
      const finding = findings.at(number) as MarkedFinding;
      const sheet = finding.cell === undefined ? undefined : sheetOf(finding.sheet);
      yield [
        { text: titles[finding.severity], format: finding.severity },
        { text: sheet ?? '' },
        placeCell(finding.cell, sheet, finding.row),
        { text: finding.heading ?? '' },
        { text: finding.what },
        { text: finding.why },
        { text: finding.fix },
        { text: finding.code },
      ];
    }
  }
  return {
    title: words.findings,
    mark: sheetMark('findings'),
    lines,
    columns: [
      { heading: words.severity, width: 12 },
      { heading: words.sheet, width: 14 },
      { heading: words.cell, width: 10 },
      { heading: words.heading, width: 24 },
      { heading: words.what, width: 48 },
      { heading: words.why, width: 44 },
      { heading: words.fix, width: 44 },
      { heading: words.code, width: 28 },
    ],
    rows: rows(),
    nothing: words.noFindings,
    isRightToLeft: isRightToLeft(language ?? 'en'),
  };
}

/** The sheet of all changes. `onChange` is told of each on the way. */
export function changesList(
  changes: AsyncIterable<MarkedChange> | Iterable<MarkedChange>,
  sheetOf: (sheet: string | undefined) => string | undefined,
  onChange: (change: MarkedChange) => void,
  { words, language }: MarkOptions,
): ListSheet {
  const lines = [{ text: words.aboutChanges }];
  // The last row says how many are not listed.
  const room = roomFor(lines.length) - 1;
  async function* rows(): AsyncGenerator<readonly ListCell[], void, undefined> {
    let count = 0;
    for await (const change of changes) {
      onChange(change);
      count += 1;
      if (count > room) continue;
      const sheet = sheetOf(change.sheet);
      yield [
        { text: sheet ?? '' },
        placeCell(change.cell, sheet),
        { text: change.heading ?? '' },
        { text: change.before },
        { text: change.after },
        { text: change.what },
      ];
    }
    if (count > room) yield [{ text: words.changesNotListed(count - room) }];
  }
  return {
    title: words.changes,
    mark: sheetMark('changes'),
    lines,
    columns: [
      { heading: words.sheet, width: 14 },
      { heading: words.cell, width: 10 },
      { heading: words.heading, width: 28 },
      { heading: words.before, width: 36 },
      { heading: words.after, width: 36 },
      { heading: words.done, width: 60 },
    ],
    rows: rows(),
    nothing: words.noChanges,
    isRightToLeft: isRightToLeft(language ?? 'en'),
  };
}
