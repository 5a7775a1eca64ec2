import { cellRef } from '../bytes/cell-address.ts';
import type { TextSigns } from '../bytes/text-signs.ts';
import type { FindingItem } from '../item.ts';
import { severityOf } from '../messages.ts';
import { type LostLetters, lostLetters } from '../values/lost-letters.ts';
import { isMisread } from '../values/misread-letters.ts';
import { isZawgyi } from '../values/zawgyi.ts';
import type { TableRow } from './table.ts';

/** Cells of one kind in a column. */
interface Tally {
  cells: number;
  /** The row of the first. */
  readonly row: number;
}

/** What the cells of a column have shown. */
interface ColumnTexts {
  readonly tallies: Map<LostLetters | 'misread' | 'zawgyi', Tally>;
  /** How long the single words of question marks are: what somebody types to say “unknown” is always the same. */
  readonly lengths: Set<number>;
}

/** Where nothing is known beforehand; most cells have nothing of it all. */
const worthALook = /[?\x80-\uffff]/;

/** Notices cells whose letters were lost or read wrongly before the file came here, and Burmese that is not Unicode. */
export class TextWatch {
  readonly #signs: TextSigns | undefined;
  readonly #sheet: string | undefined;
  readonly #columns = new Map<number, ColumnTexts>();
  #rows = 0;

  /** `signs` tells what the bytes of the text have shown so far; without it, every cell is looked at. */
  constructor(signs?: TextSigns, sheet?: string) {
    this.#signs = signs;
    this.#sheet = sheet;
  }

  see({ row, content }: TableRow): void {
    this.#rows += 1;
    const signs = this.#signs;
    if (signs && !signs.any) return;
    const onlyQuestions = signs && !signs.replaced && !signs.zawgyi;
    for (let at = 0; at < content.length; at += 1) {
      const text = content[at];
      if (typeof text !== 'string') continue;
      if (onlyQuestions ? text.indexOf('?') >= 0 : signs || worthALook.test(text)) this.#look(at, row, text);
    }
  }

  #look(at: number, row: number, text: string): void {
    const lost = lostLetters(text);
    if (lost) this.#count(at, lost, row);
    if (lost === 'one-word') this.#columns.get(at)?.lengths.add(text.length);
    if (isMisread(text)) this.#count(at, 'misread', row);
    if (isZawgyi(text)) this.#count(at, 'zawgyi', row);
  }

  #count(at: number, what: LostLetters | 'misread' | 'zawgyi', row: number): void {
    let column = this.#columns.get(at);
    if (!column) {
      column = { tallies: new Map(), lengths: new Set() };
      this.#columns.set(at, column);
    }
    const tally = column.tallies.get(what);
    if (tally) tally.cells += 1;
    else column.tallies.set(what, { cells: 1, row });
  }

  /** One finding for each column and kind. */
  findings(): FindingItem[] {
    return [...this.#columns].flatMap(([at, column]) => [
      ...this.#finding('intake.text-damaged', at, lostIn(column, this.#rows)),
      ...this.#finding('intake.text-misread', at, column.tallies.get('misread')),
      ...this.#finding('intake.text-zawgyi', at, column.tallies.get('zawgyi')),
    ]);
  }

  #finding(code: string, at: number, tally: Tally | undefined): FindingItem[] {
    if (!tally) return [];
    const { row, cells } = tally;
    return [
      {
        kind: 'finding',
        diagnostic: { code, severity: severityOf(code), path: '', params: { cells }, fix: 'never' },
        address: {
          kind: 'cell',
          cell: cellRef(at, row),
          row,
          ...(this.#sheet !== undefined && { sheet: this.#sheet }),
        },
      },
    ];
  }
}

const signsOfLoss: readonly LostLetters[] = ['certain', 'among-letters', 'several-words', 'one-word'];

/** Of so many rows at least, a question mark within a word is no missing blank. */
const NO_SLIP = 0.02;

/**
 * Cells with lost letters. Question marks count where there are enough of them that nobody has typed them: words of
 * several lengths, or within words again and again.
 */
function lostIn({ tallies, lengths }: ColumnTexts, rows: number): Tally | undefined {
  const cellsOf = (letters: LostLetters): number => tallies.get(letters)?.cells ?? 0;
  const among = cellsOf('among-letters');
  const isLost =
    cellsOf('certain') > 0 ||
    cellsOf('several-words') > 0 ||
    (among > 1 && among >= rows * NO_SLIP) ||
    lengths.size > 1;
  if (!isLost) return undefined;
  const lost = signsOfLoss.flatMap((letters) => tallies.get(letters) ?? []);
  return {
    cells: lost.reduce((sum, { cells }) => sum + cells, 0),
    row: Math.min(...lost.map(({ row }) => row)),
  };
}
