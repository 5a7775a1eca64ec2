import { cellRef, LAST_COLUMN, LAST_ROW } from '../bytes/cell-address.ts';
import type { XmlEditor } from './edit-xml.ts';
import type { SheetLayout } from './sheet-layout.ts';
import { attributeOf, withAttribute } from './tags.ts';

/** A drawing for a sheet that has none. */
export const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout></xml>';

const namespaces: Readonly<Record<string, string>> = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
};
const boxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Shapes are numbered in blocks of so many; a drawing names the blocks that are its own. */
const BLOCK = 1024;

/** Numbers of shapes that no drawing of the workbook has. */
export class ShapeNumbers {
  #block = 0;

  /** Takes note of the blocks that a drawing has. */
  readonly scanner: XmlEditor = {
    tag: ({ local, raw }) => {
      if (local === 'idmap')
        for (const block of (attributeOf(raw, 'data') ?? '').split(',')) this.#note(Number(block));
      if (local === 'shape')
        this.#note(Math.floor(Number(/_x0000_s(\d{1,9})$/u.exec(attributeOf(raw, 'id') ?? '')?.[1]) / BLOCK));
      return undefined;
    },
  };

  #note(block: number): void {
    if (block > this.#block && block < 1 << 20) this.#block = block;
  }

  /** Blocks for so many shapes. */
  take(shapes: number): number[] {
    const blocks = Math.ceil(shapes / (BLOCK - 1));
    const first = this.#block + 1;
    this.#block += blocks;
    return Array.from({ length: blocks }, (_, at) => first + at);
  }
}

/** A box to draw: the cell it belongs to, and how large it is in pixels. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** What becomes of the boxes of a drawing. */
export interface BoxPlan {
  /** Boxes by the address of their cell: those that are not there are added, the others made large enough. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Addresses of cells of which the box goes. */
  readonly removed: ReadonlySet<string>;
  readonly layout: SheetLayout;
  readonly numbers: ShapeNumbers;
}

/** Adds the boxes of comments to the drawing of a sheet. Other shapes stay as they are. */
export class BoxesEditor implements XmlEditor {
  drops = false;
  readonly #plan: BoxPlan;
  readonly #blocks: readonly number[];
  readonly #drawn = new Set<string>();
  #hasType = false;
  /** A shape, held back until it is known what it is. */
  #shape: string | undefined;

  constructor(plan: BoxPlan) {
    this.#plan = plan;
    this.#blocks = plan.numbers.take(plan.boxes.size);
  }

  tag({
    local,
    kind,
    raw,
  }: {
    local: string;
    kind: string;
    raw: string;
  }): string | Iterable<string> | undefined {
    if (this.#shape !== undefined) {
      this.#shape += raw;
      if (local !== 'shape' || kind !== 'close') return '';
      const shape = this.#shape;
      this.#shape = undefined;
      this.drops = false;
      return this.#known(shape);
    }
    if (local === 'xml')
      return kind === 'close'
        ? this.#rest(raw)
        : Object.entries(namespaces).reduce(
            (tag, [name, value]) =>
              attributeOf(tag, name) === undefined ? withAttribute(tag, name, value) : tag,
            raw,
          );
    if (local === 'shapetype' && attributeOf(raw, 'id') === '_x0000_t202') this.#hasType = true;
    if (local === 'idmap' && this.#blocks.length > 0) {
      const data = [attributeOf(raw, 'data') ?? '', ...this.#blocks].filter((block) => block !== '');
      return withAttribute(raw, 'data', data.join(','));
    }
    if (local !== 'shape' || kind !== 'open') return undefined;
    this.#shape = raw;
    this.drops = true;
    return '';
  }

  text(text: string): void {
    if (this.#shape !== undefined) this.#shape += text;
  }

  /** A shape that is there already. */
  #known(shape: string): string {
    const [row, column] = [/<x:Row>\s*(\d{1,7})/u, /<x:Column>\s*(\d{1,5})/u].map(
      (of) => of.exec(shape)?.[1],
    );
    if (!shape.includes('ObjectType="Note"') || row === undefined || column === undefined) return shape;
    const ref = cellRef(Number(column), Number(row) + 1);
    if (this.#plan.removed.has(ref)) return '';
    const box = this.#plan.boxes.get(ref);
    if (!box) return shape;
    this.#drawn.add(ref);
    return shape.replace(
      /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/u,
      (_, begin: string, anchor: string, end: string) => {
        const sides = anchor.split(',').map(Number);
        if (sides.length !== 8 || sides.some((side) => !Number.isInteger(side))) return begin + anchor + end;
        return `${begin}${this.#enlarged(sides, box).join(', ')}${end}`;
      },
    );
  }

  /** The box that is there, wide enough for ours, and longer by as much as is added to it. */
  #enlarged(sides: readonly number[], { width, height }: Box): number[] {
    const [left = 0, leftIn = 0, top = 0, topIn = 0, right = 0, rightIn = 0, bottom = 0, bottomIn = 0] =
      sides;
    const to = this.#across(left, leftIn + width);
    const isWider = to.column > right || (to.column === right && to.inside > rightIn);
    const rows = Math.ceil(height / this.#plan.layout.row);
    return [
      ...[left, leftIn, top, topIn],
      ...(isWider ? [to.column, to.inside] : [right, rightIn]),
      ...[Math.min(bottom + rows, LAST_ROW - 1), bottomIn],
    ];
  }

  /** The boxes that are not there yet, and the end of the drawing. */
  *#rest(end: string): Generator<string, void, undefined> {
    const missing = [...this.#plan.boxes].filter(([ref]) => !this.#drawn.has(ref));
    if (missing.length > 0 && !this.#hasType) yield boxType;
    for (const [at, [, box]] of missing.entries()) {
      const block = this.#blocks[Math.floor(at / (BLOCK - 1))] as number;
      yield this.#drawing(box, block * BLOCK + 1 + (at % (BLOCK - 1)), at + 1);
    }
    yield end;
  }

  #drawing({ row, column, width, height }: Box, number: number, depth: number): string {
    const { row: rowPixels } = this.#plan.layout;
    const top = Math.max(0, row - 2);
    const rows = Math.ceil(height / rowPixels);
    const isAtEdge = column > LAST_COLUMN - 8;
    const left = isAtEdge ? column - 8 : column + 1;
    const to = this.#across(left, 12 + width);
    const anchor = [left, 12, Math.min(top, LAST_ROW - 1 - rows), 4, to.column, to.inside];
    const bottom = Math.min(top + rows, LAST_ROW - 1);
    return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:${width * 0.75}pt;height:${height * 0.75}pt;z-index:${depth};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${[...anchor, bottom, 4].join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  }

  /** The place so many pixels right of the left edge of a column. */
  #across(from: number, pixels: number): { readonly column: number; readonly inside: number } {
    let column = from;
    let rest = pixels;
    for (; column < LAST_COLUMN; column += 1) {
      const width = this.#plan.layout.widthOf(column);
      if (rest < width) break;
      rest -= width;
    }
    return { column, inside: Math.min(rest, this.#plan.layout.widthOf(column)) };
  }
}
