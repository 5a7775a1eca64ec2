import { cellRef } from '../bytes/cell-address.ts';
import type { SheetRows } from '../bytes/xlsx.ts';
import type { CellContent } from '../bytes/xlsx-cell.ts';
import { xmlText } from '../workbook/xml-text.ts';
import { fakeRows } from './fake-rows.ts';
import type { Faking } from './table-plan.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const writeChars = 1 << 16;

/** The formats of cells, by their place in the list of the styles part. */
const cellFormats = { plain: 0, date: 1, dateTime: 2, time: 3 } as const;

/** The insides of cells that have a fault which a single cell can have. Other faults are left out with their cell. */
const faultyCells: Readonly<Record<string, string>> = {
  'intake.formula-no-value': '><f>1+1</f></c>',
  'intake.cell-value': '><v>?</v></c>',
  'intake.number-range': '><v>1E999</v></c>',
};

/** A worksheet with made-up values: nothing of the original is in it but where cells are, and of what kind. */
export async function* fakeSheet(
  rows: SheetRows,
  faking: Faking,
  sheet: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let written = '';
  let isBegun = false;
  const begin = () => {
    isBegun = true;
    const columns = rows.summary.hiddenColumns
      .map(([from, to]) => `<col min="${from + 1}" max="${to + 1}" width="9" hidden="1" customWidth="1"/>`)
      .join('');
    written += `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>`;
  };
  /** Faults come before the row that they are in. */
  let faults = new Map<string, string>();
  for await (const item of fakeRows(rows, faking, sheet)) {
    if (!isBegun) begin();
    if ('fault' in item) {
      const { code, params } = item.fault.problem;
      const inside = faultyCells[code];
      if (inside !== undefined && typeof params.cell === 'string') faults.set(params.cell, inside);
      continue;
    }
    const { fake, of } = item;
    const formulas = new Set(of.formulas);
    const cells = fake.content.map((content, column) => {
      const ref = cellRef(column, fake.row);
      if (content === undefined) return '';
      const fault = faults.get(ref);
      return `<c r="${ref}"${fault ?? cellXml(content, formulas.has(column))}`;
    });
    faults = new Map();
    written += `<row r="${fake.row}"${of.hidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
    if (written.length < writeChars) continue;
    yield encoder.encode(written);
    written = '';
  }
  if (!isBegun) begin();
  const { merged } = rows.summary;
  const ranges = merged.filter((range) => /^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/u.test(range));
  const merges =
    ranges.length === 0
      ? ''
      : `<mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  yield encoder.encode(`${written}</sheetData>${merges}</worksheet>`);
}

/** A cell behind its address. What was a formula is one that gives the made-up value, whatever it is. */
function cellXml(content: CellContent, isFormula: boolean): string {
  if (typeof content === 'string') {
    if (isFormula) {
      // A formula holds no more than 255 characters of text.
      const constant = content.length > 250 ? '"…"' : `"${content.replaceAll('"', '""')}"`;
      return ` t="str"><f>${xmlText(constant)}</f><v>${xmlText(content)}</v></c>`;
    }
    return ` t="inlineStr"><is><t xml:space="preserve">${xmlText(content)}</t></is></c>`;
  }
  switch (content.kind) {
    case 'boolean': {
      const value = content.boolean ? 1 : 0;
      return ` t="b">${isFormula ? `<f>${value === 1 ? 'TRUE' : 'FALSE'}()</f>` : ''}<v>${value}</v></c>`;
    }
    case 'number':
      return `>${isFormula ? `<f>${content.text}</f>` : ''}<v>${content.text}</v></c>`;
    case 'date': {
      const { dateTime, time, date } = cellFormats;
      const style = content.text.includes('T') ? dateTime : content.text.includes(':') ? time : date;
      return ` s="${style}">${isFormula ? `<f>${content.serial}</f>` : ''}<v>${content.serial}</v></c>`;
    }
    case 'error':
      return ' t="e"><v>#REF!</v></c>';
  }
}
