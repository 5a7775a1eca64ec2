import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unreadable } from '../bytes/_fixtures.ts';
import { LAST_ROW } from '../bytes/cell-address.ts';
import { blobFrom, finding, mark, partsOf, rowsOf } from './_mark.ts';

/** A finding in a CSV file, which has no sheets. */
const found = (cell: string, row = 1) => {
  const { sheet: _, ...rest } = finding(cell, { row });
  return rest;
};

describe('a CSV file', () => {
  test('becomes a workbook with its rows at their numbers, each value as text', async () => {
    const csv =
      'sep=;\r\nRegister;;\r\n\r\nCase ID;Phone;Note\r\n1;0812345678;"two\r\nlines; =1+1"\r\n\r\n2;1,5;\u{1f600} <&> _x0041_\r\n';
    const marked = await mark(new Blob([csv]), [found('B4'), found('C6'), found('9')], [], {
      name: 'cases.csv',
    });
    expect(await rowsOf(marked, 'cases')).toEqual([
      '1: A1=text(Register)',
      '3: A3=text(Case ID) B3=text(Phone) C3=text(Note)',
      '4: A4=text(1) B4=text(0812345678) C4=text(two\r\nlines; =1+1)',
      '6: A6=text(2) B6=text(1,5) C6=text(\u{1f600} <&> _x0041_)',
    ]);
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/comments1.xml': comments = '' } =
      await partsOf(marked);
    expect(sheet).not.toContain('<f>');
    expect([...comments.matchAll(/ref="(\w+)"/gu)].map(([, ref]) => ref)).toEqual(['B4', 'C6', 'A9']);
  });

  test('leaves rows empty that cannot be read, and marks where they are', async () => {
    const marked = await mark(new Blob(['a,b\n1,"no end\n2,3\n']), [found('2')], [], { name: 'x' });
    expect(await rowsOf(marked, 'x')).toEqual(['1: A1=text(a) B1=text(b)', '3: A3=text(2) B3=text(3)']);
    expect((await partsOf(marked))['xl/worksheets/sheet1.xml']).toMatch(
      /<row r="2"><c r="A2" s="\d+"\/><\/row>/u,
    );
  });

  test('is read in the encoding that was given, answered or chosen', async () => {
    const thai = new Uint8Array([...strToU8('name,b\n'), 0xca, 0xc1, 0xaa, 0xd2, 0xc2, ...strToU8(',1\n')]);
    const expected = ['1: A1=text(name) B1=text(b)', '2: A2=text(สมชาย) B2=text(1)'];
    for (const options of [
      { encoding: 'windows-874' },
      { answers: [{ question: 'encoding', answer: 'windows-874' }] },
      { chooseEncoding: () => 'windows-874' },
    ])
      expect(await rowsOf(await mark(blobFrom(thai), [], [], { name: 'x', ...options }), 'x')).toEqual(
        expected,
      );
    expect(await unreadable(mark(blobFrom(thai), [], [], { name: 'x' }))).toBe('intake.encoding-unclear');
  });

  test('may be packed', async () => {
    const marked = await mark(blobFrom(gzipSync(strToU8('a,b\n1,2\n'))), [found('B2')], [], {
      name: 'cases.csv.gz',
    });
    expect(await rowsOf(marked, 'cases')).toEqual(['1: A1=text(a) B1=text(b)', '2: A2=text(1) B2=text(2)']);
  });

  test('with more rows than a sheet has is refused', async () => {
    expect(await unreadable(mark(new Blob(['a,b\n'.repeat(LAST_ROW + 1)]), []))).toBe('intake.too-many-rows');
  });

  test.each([
    ['cases.csv', 'cases'],
    ['what [is] this?.tsv', 'what is this'],
    [`${'x'.repeat(40)}.csv`, 'x'.repeat(31)],
    ['', 'Sheet_'],
  ])('%j becomes the sheet %j', async (name, sheet) => {
    expect(await rowsOf(await mark(new Blob(['a,b\n']), [], [], { name }), sheet)).toEqual([
      '1: A1=text(a) B1=text(b)',
    ]);
  });
});

test('CSV files in an archive become sheets, each with its own marks', async () => {
  const zip = zipSync({
    'export/cases.csv': strToU8('a,b\n1,2\n'),
    'export/cases-claims.csv': strToU8('c,d\n3,4\n'),
    'export/photo.jpg': strToU8('x'),
  });
  const marked = await mark(
    blobFrom(zip),
    [finding('A2', { sheet: 'cases.csv' }), finding('B2', { sheet: 'cases-claims.csv' })],
    [{ sheet: 'cases-claims.csv', cell: 'A2', before: '3', after: '4', what: 'Changed.' }],
  );
  expect(await rowsOf(marked, 'cases-claims')).toEqual([
    '1: A1=text(c) B1=text(d)',
    '2: A2=text(3) B2=text(4)',
  ]);
  expect(
    (await rowsOf(marked, 'Findings')).slice(-2).map((row) => /B\d+=text\((.*?)\)/u.exec(row)?.[1]),
  ).toEqual(['cases', 'cases-claims']);
  const parts = await partsOf(marked);
  expect([...(parts['xl/comments1.xml'] ?? '').matchAll(/ref="(\w+)"/gu)].map(([, ref]) => ref)).toEqual([
    'A2',
  ]);
  expect([...(parts['xl/comments2.xml'] ?? '').matchAll(/ref="(\w+)"/gu)].map(([, ref]) => ref)).toEqual([
    'A2',
    'B2',
  ]);
  expect(parts['xl/drawings/vmlDrawing2.vml']).toMatch(/idmap v:ext="edit" data="2"/u);
});
