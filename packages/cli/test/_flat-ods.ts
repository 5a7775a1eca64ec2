/** What LibreOffice shows of a cell: its colour, as `#rrggbb`, and its comment. */
export interface ShownCell {
  readonly text: string;
  readonly colour?: string;
  readonly comment?: string;
}

/** A cell while its content is read. */
interface OpenCell {
  readonly style: string | undefined;
  readonly repeated: number;
  text: string;
  comment: string;
}

const token = /<(\/?)([\w:-]+)([^>]*?)(\/?)>|([^<]+)/gu;
const mostRepeated = 50;

/** The cells of each sheet of a flat OpenDocument file that hold, show or say something. */
export function flatOds(xml: string): Record<string, Record<string, ShownCell>> {
  const colours = new Map<string, string>();
  const sheets: Record<string, Record<string, ShownCell>> = {};
  let style = '';
  let cells: Record<string, ShownCell> = {};
  let row = 0;
  let rowsRepeated = 1;
  let column = 0;
  let cell: OpenCell | undefined;
  let inComment = false;
  let inDate = false;
  const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  const finish = () => {
    if (!cell) return;
    const colour = colours.get(cell.style ?? '');
    // Long stretches of empty cells to the end of the sheet are given as one.
    if ((cell.text !== '' || colour || cell.comment !== '') && cell.repeated <= mostRepeated)
      for (let down = 0; down < Math.min(rowsRepeated, mostRepeated); down += 1)
        for (let across = 0; across < cell.repeated; across += 1)
          cells[cellRef(column + across, row + down)] = {
            text: cell.text,
            ...(colour !== undefined && { colour }),
            ...(cell.comment !== '' && { comment: cell.comment }),
          };
    column += cell.repeated;
    cell = undefined;
  };
  for (const [, end, name = '', tag = '', empty, text] of xml.matchAll(token)) {
    if (text !== undefined) {
      if (cell && inComment && !inDate) cell.comment += plain(text);
      else if (cell && !inComment) cell.text += plain(text);
      continue;
    }
    switch (name) {
      case 'style:style':
        if (!end) style = attribute(tag, 'style:name') ?? '';
        break;
      case 'style:table-cell-properties': {
        const colour = attribute(tag, 'fo:background-color');
        if (colour?.startsWith('#')) colours.set(style, colour);
        break;
      }
      case 'table:table':
        if (end) break;
        cells = {};
        sheets[plain(attribute(tag, 'table:name') ?? '')] = cells;
        row = 1;
        rowsRepeated = 0;
        break;
      case 'table:table-row':
        if (end) break;
        row += rowsRepeated;
        rowsRepeated = Number(attribute(tag, 'table:number-rows-repeated') ?? 1);
        column = 0;
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        if (end) finish();
        else {
          cell = {
            style: attribute(tag, 'table:style-name'),
            repeated: Number(attribute(tag, 'table:number-columns-repeated') ?? 1),
            text: '',
            comment: '',
          };
          if (empty) finish();
        }
        break;
      case 'office:annotation':
        inComment = !end;
        break;
      case 'dc:date':
        inDate = !end;
        break;
      case 'text:p':
        if (cell && inComment && end) cell.comment += '\n';
        break;
    }
  }
  return sheets;
}

/** Address of a cell: column from 0, row from 1. */
function cellRef(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + row;
}

function plain(xml: string): string {
  return xml
    .replace(/^\s*\n\s*$/u, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
