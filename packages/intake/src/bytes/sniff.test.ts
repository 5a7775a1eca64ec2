import { expect, test } from 'vitest';
import { bytesOf, packed, workbookParts } from './_fixtures.ts';
import { zipBytes } from './_zip-bytes.ts';
import { UnreadableError } from './problem.ts';
import { sniff } from './sniff.ts';

function codeOf(head: Uint8Array, name?: string): string {
  try {
    return sniff(head, name);
  } catch (error) {
    if (error instanceof UnreadableError) return error.code;
    throw error;
  }
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (char) => char.charCodeAt(0))];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, i) => {
    view.setUint16(i * 2, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

test.each([
  ['id,name\n1,a\n', undefined, 'csv'],
  ['"id","name"\n', undefined, 'csv'],
  ['id;name\n', 'cases.json', 'json'],
  ['[id],[name]\n1,2\n', undefined, 'csv'],
  ['{id},name\n', 'x.csv', 'csv'],
  ['{"a":1}', undefined, 'json'],
  ['{"a":1}', 'one.ndjson', 'ndjson'],
  ['{"a":1}', 'one.jsonl', 'ndjson'],
  ['{"a":1}\n', 'one.csv', 'json'],
  ['{"a":1}\n{"a":2}\n', undefined, 'ndjson'],
  ['{"a":1}\n\n{"a":2}', 'x.json', 'ndjson'],
  ['{"a":\n{"a":2}\n', undefined, 'ndjson'],
  ['[\n  {"a":1},\n  {"a":2}\n]', undefined, 'json'],
  ['[{"a":1},\n{"a":2}\n]', undefined, 'json'],
  ['{\n  "records": [\n {"a":1}\n]}', 'x.ndjson', 'json'],
  ['[{"a":1},{"a":2}]', undefined, 'json'],
  ['\ufeff{"a":1}\n{"a":2}', undefined, 'ndjson'],
  ['  \n [1]', undefined, 'json'],
])('%j named %s is %s', (text, name, format) => {
  expect(codeOf(bytesOf(text), name)).toBe(format);
});

test.each([
  ['', 'intake.empty'],
  [' \r\n\t\n', 'intake.blank'],
  ['\ufeff', 'intake.only-bom'],
  ['\ufeff \n', 'intake.blank'],
  ['%PDF-1.7\n', 'intake.pdf'],
  ['{\\rtf1\\ansi}', 'intake.rtf'],
  ['<html><body><table>', 'intake.html'],
  ['<!DOCTYPE html>\n<html>', 'intake.html'],
  ['<table border=1>', 'intake.html'],
  ['<?xml version="1.0"?><Workbook/>', 'intake.xml-file'],
  ['GIF89a', 'intake.image'],
  ['BZh91AY', 'intake.compressed'],
])('%j gives %s', (text, code) => {
  expect(codeOf(bytesOf(text), 'cases.csv')).toBe(code);
});

test.each([
  ['gzip in gzip', [0x1f, 0x8b, 8, 0], 'intake.gzip-nested'],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], 'intake.compressed'],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd], 'intake.compressed'],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'intake.compressed'],
  ['old or encrypted Excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'intake.compound-file'],
  ['png', [0x89, 0x50, 0x4e, 0x47], 'intake.image'],
  ['jpeg', [0xff, 0xd8, 0xff, 0xe0], 'intake.image'],
  ['UTF-32LE', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'intake.encoding'],
  ['UTF-32BE', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61], 'intake.encoding'],
  ['control characters', Array.from({ length: 64 }, (_, i) => i % 9), 'intake.binary'],
])('%s gives its own code', (_, bytes, code) => {
  expect(codeOf(new Uint8Array(bytes as number[]), 'cases.json')).toBe(code);
});

test('UTF-16 is text, also without a mark; JSON in it is not', () => {
  for (const littleEndian of [true, false]) {
    expect(codeOf(utf16('id\tname\n1\ta\n', littleEndian, true))).toBe('csv');
    expect(codeOf(utf16('[{"a":1}]', littleEndian, true))).toBe('json');
    expect(codeOf(utf16('id,name\n1,abc\n', littleEndian, false))).toBe('csv');
    expect(codeOf(utf16('ชื่อ,จังหวัด\nสมชาย,ระยอง\n', littleEndian, false))).toBe('csv');
    expect(codeOf(utf16('[{"a":1},{"a":2}]', littleEndian, false))).toBe('intake.encoding');
  }
  expect(codeOf(utf16('', true, true))).toBe('intake.only-bom');
});

test('stray NULs make a table neither binary nor UTF-16', () => {
  expect(codeOf(bytesOf('id,name\n1,a\0b\n'))).toBe('csv');
  expect(codeOf(bytesOf('id,name\n1,a\0\n2,b\0\n3,c\0\n4,d\0\n5,e\0\n6,f\0\n'))).toBe('csv');
});

test('archives are told apart by what they hold', () => {
  const of = (...names: string[]): string =>
    codeOf(zipBytes(names.map((name) => ({ name, data: bytesOf('x') }))));
  expect(codeOf(packed(workbookParts('')))).toBe('xlsx');
  expect(of('[Content_Types].xml', '_rels/.rels', 'docProps/app.xml')).toBe('xlsx');
  expect(of('[Content_Types].xml', 'word/document.xml')).toBe('intake.not-xlsx');
  expect(of('[Content_Types].xml', 'ppt/presentation.xml')).toBe('intake.not-xlsx');
  expect(of('mimetype', 'content.xml')).toBe('intake.not-xlsx');
  expect(of('cases.csv')).toBe('zip');
  expect(of('media/1.jpg', 'cases.csv')).toBe('zip');
  expect(of('xl/workbook.bin')).toBe('intake.xlsb');
  expect(codeOf(zipBytes([]))).toBe('zip');
});

test('an error tells the kind of file and nothing of its content', () => {
  const secret = 'Maria-Lopez';
  for (const text of [`<html>${secret}`, `%PDF-${secret}`, `{\\rtf ${secret}`]) {
    try {
      sniff(bytesOf(text));
      expect.unreachable();
    } catch (error) {
      expect(String(error) + JSON.stringify(error)).not.toContain(secret);
    }
  }
});
