import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, cutAt, listOf, unreadable } from '../bytes/_fixtures.ts';
import { defaultLimits } from '../bytes/limits.ts';
import { finding } from './_mark.ts';
import { SheetEditor } from './edit-sheet.ts';
import { editXml, type XmlEditor } from './edit-xml.ts';
import { SheetMarks } from './sheet-marks.ts';

async function edited(
  xml: string,
  cuts: readonly number[],
  editor: XmlEditor,
  limits = defaultLimits,
): Promise<string> {
  const chunks = await listOf(editXml(cutAt(bytesOf(xml), cuts), 'worksheet', editor, limits));
  return new TextDecoder().decode(Buffer.concat(chunks));
}

const text = fc.constantFrom('', 'a', 'row', '>', '&lt;', 'ไทย', ' "quoted" ');
const cell = fc
  .tuple(fc.boolean(), text)
  .map(([isEmpty, content]) => (isEmpty ? '<c s="1"/>' : `<c t="str"><v>${content}</v></c>`));
const row = fc
  .tuple(fc.array(cell, { maxLength: 4 }), fc.constantFrom('', '<!-- <row> -->', '<?x <row?>'), fc.boolean())
  .map(([cells, before, isEmpty]) =>
    isEmpty ? `${before}<row ht="1"/>` : `${before}<row>${cells.join('')}</row>`,
  );
const sheet = fc
  .array(row, { maxLength: 6 })
  .map(
    (rows) =>
      `<?xml version="1.0"?>\n<worksheet xmlns="x" a='>'><cols><col min="1" max="1" style="2"/></cols><sheetData>${rows.join('')}</sheetData><extLst><ext/></extLst></worksheet>\n`,
  );
const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 8 });

test('an editor that changes nothing gives the part back as it was, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, cuts, fc.boolean(), fc.boolean(), async (xml, places, looksAhead, listens) => {
      const editor: XmlEditor = {
        tag: () => undefined,
        ...(looksAhead && { ahead: ['<row', '</sheetData'] }),
        ...(listens && { text: () => undefined }),
      };
      expect(await edited(xml, places, editor)).toBe(xml);
    }),
  );
});

test('marks do not depend on where a sheet is cut', async () => {
  const address = fc.record({
    row: fc.integer({ min: 1, max: 8 }),
    column: fc.constantFrom('A', 'B', 'D', ''),
  });
  await fc.assert(
    fc.asyncProperty(sheet, fc.array(address, { maxLength: 6 }), cuts, async (xml, addresses, places) => {
      const editor = () => {
        const marks = new SheetMarks();
        addresses.forEach(({ row: at, column }, number) => {
          marks.add(number, finding(`${column}${at}`));
        });
        const styles = { marked: (style: number) => style + 10, unmarked: () => undefined, hasMarked: false };
        return new SheetEditor(marks, styles, { id: 'd', namespace: 'n' });
      };
      const whole = await edited(xml, [], editor());
      expect(await edited(xml, places, editor())).toBe(whole);
      expect(
        await edited(
          xml,
          Array.from({ length: xml.length }, (_, at) => at),
          editor(),
        ),
      ).toBe(whole);
    }),
  );
});

test('a tag or comment without an end is stopped before it fills memory', async () => {
  const limits = { ...defaultLimits, xmlTokenChars: 100 };
  const editor = { tag: () => undefined };
  for (const xml of [`<a b="${'x'.repeat(200)}`, `<!-- ${'x'.repeat(200)}`, `<![CDATA[${'x'.repeat(200)}`])
    expect(await unreadable(edited(xml, [50], editor, limits))).toBe('intake.xml-token');
  expect(await unreadable(edited('<a><b', [], editor))).toBe('intake.xml-syntax');
});
