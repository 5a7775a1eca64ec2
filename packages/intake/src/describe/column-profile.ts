import { columnName } from '../bytes/cell-address.ts';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import { cellText } from '../values/value.ts';
import { type Shape, shapeOf } from './cell-shape.ts';
import type { ColumnDescription } from './file-description.ts';
import { type Script, scriptsOf } from './script-of.ts';

/** Up to how many different values are told apart; no more are held. */
const fewValues = 20;

type Kind = keyof ColumnDescription['kinds'];

/** Counts what the cells of one column look like. Values are dropped as soon as there are more than a few. */
export class ColumnProfile {
  #filled = 0;
  #longest = 0;
  #repeats = false;
  readonly #kinds = new Map<Kind, number>();
  readonly #shapes = new Map<Shape, number>();
  readonly #scripts = new Map<Script, number>();
  readonly #values = new Set<string>();
  #isMany = false;

  /** Adds a cell that holds something. */
  add(cell: CellValue): void {
    if (cell.kind === 'error') {
      this.addOther('error');
      return;
    }
    const text = cellText(cell);
    this.addOther(cell.kind);
    this.#longest = Math.max(this.#longest, text.length);
    count(this.#shapes, shapeOf(cell));
    for (const script of scriptsOf(text)) count(this.#scripts, script);
    if (this.#values.has(text)) this.#repeats = true;
    else if (this.#values.size < fewValues) this.#values.add(text);
    else this.#isMany = true;
  }

  /** Adds something that is no plain value: an error of a spreadsheet, a list or group of JSON. */
  addOther(kind: Kind): void {
    this.#filled += 1;
    count(this.#kinds, kind);
  }

  describe(rows: number, about: { at?: number; heading?: string; field?: string }): ColumnDescription {
    const { at, ...named } = about;
    return {
      ...(at !== undefined && { column: columnName(at) }),
      ...named,
      filled: this.#filled,
      fillRate: rows === 0 ? 0 : Math.round((100 * this.#filled) / rows) / 100,
      kinds: Object.fromEntries(this.#kinds),
      shapes: Object.fromEntries([...this.#shapes].sort(([, one], [, other]) => other - one)),
      scripts: Object.fromEntries([...this.#scripts].sort(([, one], [, other]) => other - one)),
      longest: this.#longest === 0 ? 0 : 2 ** Math.ceil(Math.log2(this.#longest)),
      distinct: this.#distinct(),
    };
  }

  #distinct(): ColumnDescription['distinct'] {
    if (this.#isMany) return this.#repeats ? 'many' : 'all';
    return this.#values.size <= 1 ? 'one' : 'few';
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
