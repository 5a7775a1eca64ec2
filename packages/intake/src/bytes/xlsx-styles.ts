import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { spreadsheetNamespaces } from './xlsx-names.ts';
import { builtInMeaning, formatMeaning, type NumberMeaning } from './xlsx-number-format.ts';
import { readXml, type XmlAttributes } from './xml.ts';

/** What the numbers of each cell style mean, by the index that cells give. */
export async function readStyles(
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits,
): Promise<NumberMeaning[]> {
  const custom = new Map<number, NumberMeaning>();
  const formats: number[] = [];
  let inCellFormats = false;
  const handler = {
    open(name: string, attributes: XmlAttributes): void {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'numFmt') {
        if (custom.size < limits.cellStyles)
          custom.set(Number(attributes.numFmtId), formatMeaning(attributes.formatCode ?? ''));
      } else if (name === 'xf' && inCellFormats) {
        if (formats.length >= limits.cellStyles) {
          throw new UnreadableError('intake.too-many-styles', {
            limit: limits.cellStyles,
          });
        }
        formats.push(Number(attributes.numFmtId ?? 0));
      }
    },
    close(name: string): void {
      if (name === 'cellXfs') inCellFormats = false;
    },
  };
  await readXml(chunks, { part: 'styles', namespaces: spreadsheetNamespaces }, handler, limits);
  return formats.map((id) => custom.get(id) ?? builtInMeaning(id));
}
