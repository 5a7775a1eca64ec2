import { describe, expect, test } from 'vitest';
import { bytesOf } from '../bytes/_fixtures.ts';
import { TextSigns } from '../bytes/text-signs.ts';
import { TextRow } from './table.ts';
import { TextWatch } from './text-watch.ts';

/** What is found in columns of cells, which are given one column after the other. */
function found(...columns: readonly (readonly string[])[]): unknown[] {
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((column) => column[row] ?? ''),
  );
  const signs = new TextSigns();
  signs.look(bytesOf(rows.map((cells) => cells.join()).join('\n')));
  const told = [new TextWatch(signs, 'Cases'), new TextWatch(undefined, 'Cases')].map((watch) => {
    rows.forEach((cells, at) => {
      watch.see(new TextRow(at + 1, cells));
    });
    return watch.findings().map(({ diagnostic: { code, params, fix }, address }) => {
      expect({ fix, sheet: address?.kind === 'cell' && address.sheet }).toEqual({
        fix: 'never',
        sheet: 'Cases',
      });
      return [code.slice(12), params.cells, address?.kind === 'cell' && address.cell];
    });
  });
  // What the bytes show beforehand saves time, and changes nothing.
  expect(told[0]).toEqual(told[1]);
  return told[0] ?? [];
}

describe('lost letters', () => {
  test('are told once a column, with how many cells and the first of them', () => {
    expect(found(['id', 'C-1', 'C-2', 'C-3'], ['name', '????? ???', 'Ana', '????'])).toEqual([
      ['damaged', 2, 'B2'],
    ]);
    expect(found(['name', 'Ma\ufffda'], ['place', 'Hu\ufffd'])).toEqual([
      ['damaged', 1, 'A2'],
      ['damaged', 1, 'B2'],
    ]);
    expect(found(['name', 'Nguy?n', 'Tr?n', 'Lê'])).toEqual([['damaged', 2, 'A2']]);
  });

  test('words of question marks are lost when they are of several lengths, as names are', () => {
    expect(found(['?????', '????????', '???'])).toEqual([['damaged', 3, 'A1']]);
    expect(found(['???', '???', '???'])).toEqual([]);
    expect(found(['??', 'yes', '??'])).toEqual([]);
  });

  test('questions are not lost letters, also where a blank is missing now and then', () => {
    const told = Array.from({ length: 100 }, () => 'Who paid? Nobody knows.');
    expect(found([...told, 'Was it May?she asked', 'Why? When?'])).toEqual([]);
    expect(found([...told, ...told, 'Was it May?she asked', 'Is it so?yes'])).toEqual([]);
    expect(found(['https://example.org/?a=b', 'https://example.org/x?yz'])).toEqual([]);
  });
});

test('misread letters are told', () => {
  expect(found(['name', 'JosÃ©', 'MarÃ\u00ada', 'Ana'])).toEqual([['misread', 2, 'A2']]);
  expect(found(['name', 'José', 'María'])).toEqual([]);
});

describe('Zawgyi', () => {
  test('is told once a column', () => {
    expect(found(['မောင်အောင်', 'ေမာင္ေအာင္', 'ေမာင္'])).toEqual([['zawgyi', 2, 'A2']]);
  });

  test('is not told of other scripts', () => {
    expect(found(['Nguyễn', 'สมชาย', 'নাম', 'ភាសាខ្មែរ'])).toEqual([]);
  });
});

test('what is found holds nothing of the cells', () => {
  const watch = new TextWatch();
  watch.see(new TextRow(1, ['MariaLopez ??? ????', 'MarÃ\u00adaLopez']));
  expect(JSON.stringify(watch.findings())).not.toMatch(/Mar|Lopez/u);
});
