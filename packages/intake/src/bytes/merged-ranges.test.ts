import { describe, expect, test } from 'vitest';
import { blobOf, inChunks, packed, workbookOf, workbookParts } from './_fixtures.ts';
import { defaultLimits } from './limits.ts';
import { mergedRanges } from './merged-ranges.ts';
import { withoutRows } from './without-rows.ts';
import { openWorkbook } from './xlsx.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ranges = ['B2:B5', 'C9:D9'];
const merges = (prefix = '') =>
  `<${prefix}mergeCells>${ranges.map((range) => `<${prefix}mergeCell ref="${range}"/>`).join('')}</${prefix}mergeCells>`;
const row = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const sheet = (data: string, behind = merges()) => `<worksheet xmlns="${main}">${data}${behind}</worksheet>`;

const rangesIn = (xml: string | Uint8Array, size = 1 << 16) => {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  return mergedRanges(() => inChunks(bytes, size), defaultLimits);
};

test.each([
  ['rows', sheet(`<sheetData>${row('A')}</sheetData>`)],
  ['a tag with attributes', sheet(`<sheetData xml:space="preserve" >${row('A')}</sheetData >`)],
  ['no rows', sheet('<sheetData/>')],
  ['no rows at all', sheet('')],
  [
    'the name of the tag in cells',
    sheet(`<sheetData>${row('sheetData /sheetData&gt; :sheetData')}</sheetData>`),
  ],
  ['a comment with the tag before the rows', sheet(`<!-- <sheetData> --><sheetData>${row('A')}</sheetData>`)],
  ['a comment with the tag among the rows', sheet(`<sheetData>${row('A')}<!-- </sheetData> --></sheetData>`)],
  [
    'a prefix',
    `<x:worksheet xmlns:x="${main}"><x:sheetData>${row('A').replaceAll(/<(\/?)/gu, '<$1x:')}</x:sheetData>${merges('x:')}</x:worksheet>`,
  ],
])('the merged ranges of a sheet with %s, wherever it is cut', async (_, xml) => {
  const { length } = new TextEncoder().encode(xml);
  for (let size = 1; size <= length; size += 1)
    expect([size, await rangesIn(xml, size)]).toEqual([size, ranges]);
});

test('the merged ranges of a sheet in UTF-16', async () => {
  const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${sheet(`<sheetData>${row('A')}</sheetData>`)}`;
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    bytes[at * 2] = text.charCodeAt(at) & 0xff;
    bytes[at * 2 + 1] = text.charCodeAt(at) >> 8;
  }
  expect(await rangesIn(bytes)).toEqual(ranges);
});

describe('of a sheet that is damaged, the reader of the rows tells', () => {
  test.each([
    ['ends among the rows', `<worksheet xmlns="${main}"><sheetData>${row('A')}`],
    ['has a tag that does not end', `<worksheet xmlns="${main}"><sheetData ${'a'.repeat(1 << 18)}`],
    ['is no XML', 'sheetData'],
  ])('that %s', async (_, xml) => {
    for (const size of [7, 1 << 12, 1 << 20]) expect(await rangesIn(xml, size)).toEqual([]);
  });

  test('and one that is not there', async () => {
    const book = await openWorkbook(workbookOf(''), defaultLimits);
    expect(await book.merged('Nowhere')).toEqual([]);
  });
});

test('the ranges are those that reading the rows gives', async () => {
  const xml = sheet(`<sheetData>${row('A')}</sheetData>`);
  const file = blobOf(packed(workbookParts('', { 'xl/worksheets/sheet1.xml': xml })));
  const book = await openWorkbook(file, defaultLimits);
  const rows = book.rows('Cases');
  for await (const _ of rows);
  expect(await book.merged('Cases')).toEqual(rows.summary.merged);
});

test('the rows are passed over', async () => {
  const bytes = new TextEncoder().encode(sheet(`<sheetData>${row('A').repeat(20)}</sheetData>`));
  for (let size = 1; size <= bytes.length; size += 1) {
    let length = 0;
    for await (const chunk of withoutRows(inChunks(bytes, size))) length += chunk.length;
    expect(length).toBe(new TextEncoder().encode(sheet('<sheetData></sheetData>')).length);
  }
});

test('no more ranges than the limit are kept', async () => {
  const many = Array.from({ length: 50 }, (_, at) => `<mergeCell ref="A${at * 2 + 1}:A${at * 2 + 2}"/>`);
  const xml = new TextEncoder().encode(sheet('<sheetData/>', `<mergeCells>${many.join('')}</mergeCells>`));
  const limits = { ...defaultLimits, mergedRanges: 10 };
  expect(await mergedRanges(() => inChunks(xml, 64), limits)).toHaveLength(10);
});
