import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type WorkbookParts, workbookOf, workbookParts } from '../bytes/_fixtures.ts';
import { blobFrom, colouredRows, finding, mark, partsOf, rowsOf, sheetPart } from './_mark.ts';

describe('the rest of the workbook', () => {
  test('stays as it is, byte for byte', async () => {
    const more: WorkbookParts = {
      'xl/media/image1.png': 'not really a picture',
      'docProps/core.xml': '<x/>',
      'xl/printerSettings/printerSettings1.bin': '\u0000\u0001',
    };
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const before = await partsOf(workbookOf(rows, more));
    const after = await partsOf(await mark(workbookOf(rows, more), [finding('A1')]));
    for (const name of ['xl/sharedStrings.xml', '_rels/.rels', ...Object.keys(more)])
      expect([name, after[name]]).toEqual([name, before[name]]);
  });

  test('stays as it is in sheets that have no marks', async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const { [sheetPart]: before } = await partsOf(workbookOf(rows));
    const { [sheetPart]: after } = await partsOf(
      await mark(workbookOf(rows), [finding('A1', { sheet: 'Other' })]),
    );
    expect(after).toBe(before);
  });

  test('may be written with prefixes, in Strict namespaces, in UTF-16', async () => {
    const prefixed = (xml = '') =>
      xml.replace(/<(\/?)(\w)/gu, '<$1x:$2').replace(/(<x:\w+ )xmlns=/u, '$1xmlns:x=');
    const rows = '<row r="1"><c r="A1" s="1"><v>46106</v></c></row>';
    const parts = workbookParts(rows);
    const blob = workbookOf(rows, {
      [sheetPart]: prefixed(parts[sheetPart]),
      'xl/styles.xml': prefixed(parts['xl/styles.xml']),
      'xl/workbook.xml': prefixed(parts['xl/workbook.xml']),
    });
    const marked = await mark(blob, [finding('A1'), finding('B3')]);
    const { [sheetPart]: sheet = '' } = await partsOf(marked);
    expect(sheet).toMatch(
      /<x:sheetData><x:row r="1"><x:c r="A1" s="\d+"><x:v>46106<\/x:v><\/x:c><\/x:row><x:row r="3"><x:c r="B3" s="\d+"\/><\/x:row><\/x:sheetData><x:legacyDrawing /u,
    );
    expect(await rowsOf(marked)).toEqual(['1: A1=date(2026-03-25)']);

    const strict = (xml = '') =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      );
    const inStrict = await mark(
      workbookOf(rows, Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(xml)]))),
      [finding('A1')],
    );
    expect(await rowsOf(inStrict)).toEqual(['1: A1=date(2026-03-25)']);
    expect((await partsOf(inStrict))['xl/comments1.xml']).toContain(
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    );
  });

  test('in UTF-16 is written as UTF-8', async () => {
    const files = workbookParts('<row r="1"><c r="A1" t="str"><v>กขค</v></c></row>');
    const text = `<?xml version="1.0" encoding="UTF-16"?>${files[sheetPart]}`;
    const utf16 =
      String.fromCharCode(0xff, 0xfe) +
      [...text]
        .map((char) => String.fromCharCode(char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8))
        .join('');
    const zipped = zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, xml = '']) => [
          name,
          name === sheetPart ? strToU8(utf16, true) : strToU8(xml),
        ]),
      ),
    );
    const marked = await mark(blobFrom(zipped), [finding('A1')]);
    expect(await rowsOf(marked)).toEqual(['1: A1=text(กขค)']);
    expect((await partsOf(marked))[sheetPart]).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/u);
  });

  test('without styles gets them', async () => {
    const more: WorkbookParts = {
      'xl/styles.xml': undefined,
      'xl/_rels/workbook.xml.rels': workbookParts('')['xl/_rels/workbook.xml.rels']?.replace(
        /<Relationship Id="s3"[^>]*\/>/u,
        '',
      ),
    };
    const blob = workbookOf('<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1"><v>2</v></c></row>', more);
    const marked = await mark(blob, [finding('B1')]);
    expect(await rowsOf(marked)).toEqual(await rowsOf(blob));
    expect(await colouredRows(marked)).toContain('<c r="B1" s="error">');
  });

  test('with empty sections of styles keeps the numbers that its cells have', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    for (const styles of [
      `<styleSheet xmlns="${main}"/>`.replace('/>', '></styleSheet>'),
      `<styleSheet xmlns="${main}"><fonts/><fills></fills><cellXfs count="0"></cellXfs></styleSheet>`,
      `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="14"><alignment wrapText="1"/></xf></cellXfs><dxfs count="0"/></styleSheet>`,
    ]) {
      const blob = workbookOf('<row r="1"><c r="A1"><v>46106</v></c></row>', { 'xl/styles.xml': styles });
      const marked = await mark(blob, [finding('A1')]);
      expect(await rowsOf(marked)).toEqual(await rowsOf(blob));
      expect(await colouredRows(marked)).toContain('<c r="A1" s="error">');
    }
  });
});
