import type { Severity } from '@amparo/core';
import { cellRef } from '../bytes/cell-address.ts';
import { xmlText } from '../workbook/xml-text.ts';
import type { MarkedFindings, MarkWords } from './marks.ts';
import type { CommentedCell } from './sheet-marks.ts';
import { isTall, linesOf } from './text-size.ts';

/** Who comments are said to be from. */
export const author = 'Amparo';
/**
 * The first line of our comments. It parts them from what somebody else wrote at the same cell, and shows which are ours
 * when the workbook is marked anew.
 */
export const divider = `———— ${author} ————`;

/** A stretch of a comment. */
interface Stretch {
  readonly text: string;
  readonly isStrong?: boolean;
}

/** Findings that have all but their wording in common. */
interface Group {
  readonly severity: Severity;
  /** Their cell, where another one stands for it. */
  readonly place: string | undefined;
  readonly what: string[];
  readonly reason: string;
  readonly remedy: string;
}

/** Beyond this nobody reads on, and the box would not fit on a screen. */
const MOST_FINDINGS = 16;
const CHARS_PER_LINE = 46;
const LINE_PIXELS = 15;
const TALL_LINE_PIXELS = 19;
const BOX_WIDTH = 320;
const HIGHEST_BOX = 620;

/** Writes the comments of cells. */
export class CommentText {
  readonly #findings: MarkedFindings;
  readonly #words: MarkWords;

  constructor(findings: MarkedFindings, words: MarkWords) {
    this.#findings = findings;
    this.#words = words;
  }

  /** The comment as runs of rich text; behind what stands there already, with a line between. */
  runs(cell: CommentedCell, prefix: string, isBehind = false): string {
    const stretches = [
      { text: `${isBehind ? '\n' : ''}${divider}\n`, isStrong: true },
      ...this.#stretches(cell),
    ];
    return stretches
      .map(
        ({ text, isStrong }) =>
          `<${prefix}r><${prefix}rPr>${isStrong ? `<${prefix}b/>` : ''}<${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/></${prefix}rPr><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`,
      )
      .join('');
  }

  /** The comment as plain text. */
  plain(cell: CommentedCell): string {
    return this.#stretches(cell)
      .map(({ text }) => text)
      .join('');
  }

  /** Width and height of the box that shows the comment, in pixels. */
  sizeOf(cell: CommentedCell): { readonly width: number; readonly height: number } {
    const text = `${divider}\n${this.plain(cell)}`;
    const line = isTall(text) ? TALL_LINE_PIXELS : LINE_PIXELS;
    return { width: BOX_WIDTH, height: Math.min(HIGHEST_BOX, linesOf(text, CHARS_PER_LINE) * line + 14) };
  }

  #stretches(cell: CommentedCell): Stretch[] {
    const { error, warning, note, why, fix, after, moreInCell } = this.#words;
    const titles = { error, warning, note };
    const parts: Stretch[][] = this.#groups(cell).map(({ severity, place, what, reason, remedy }) => [
      { text: titles[severity] + (place === undefined ? '' : ` (${place})`), isStrong: true },
      {
        text: [
          '',
          ...what,
          ...(reason === '' ? [] : [`${why}: ${reason}`]),
          ...(remedy === '' ? [] : [`${fix}: ${remedy}`]),
        ].join('\n'),
      },
    ]);
    if (cell.findings.length > MOST_FINDINGS)
      parts.push([{ text: moreInCell(cell.findings.length - MOST_FINDINGS), isStrong: true }]);
    if (cell.change)
      parts.push([
        { text: note, isStrong: true },
        { text: `\n${cell.change.what}\n${after}: ${cell.change.after}` },
      ]);
    return parts.flatMap((part, at) => (at === 0 ? part : [{ text: '\n\n' }, ...part]));
  }

  /** The findings of a cell; those that give the same reason and remedy say them once. */
  #groups(cell: CommentedCell): Group[] {
    const groups = new Map<string, Group>();
    for (const number of cell.findings.slice(0, MOST_FINDINGS)) {
      const finding = this.#findings.at(number);
      if (!finding) continue;
      const { severity, what, why: reason, fix: remedy } = finding;
      const place = placeBeside(finding.cell, cell);
      const key = [severity, place, reason, remedy].join('\n');
      const group = groups.get(key);
      if (group) group.what.push(what);
      else groups.set(key, { severity, place, what: [what], reason, remedy });
    }
    return [...groups.values()];
  }
}

/** The place of a finding, where it is another cell than the one that stands for it. */
function placeBeside(address: string | undefined, { row, column }: CommentedCell): string | undefined {
  if (address === undefined || !/^[A-Z]+\d/u.test(address)) return undefined;
  return address.split(':')[0] === cellRef(column, row) ? undefined : address;
}
