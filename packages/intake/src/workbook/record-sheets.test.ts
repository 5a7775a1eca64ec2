import { expect, test } from 'vitest';
import { fullVisit, visit } from './_visit.ts';
import { recordSheets, rowsOnSheet } from './record-sheets.ts';

const { main, items } = recordSheets(visit);
const id = fullVisit.visitId;

function item(path: string) {
  const found = items.find((sheet) => sheet.path === path);
  if (!found) throw new Error(`There is no sheet for ${path}.`);
  return found;
}

test('the main sheet has the id first, what must be filled is marked, and constants have no column', () => {
  expect(main.name).toBe('Visit');
  expect(main.columns.map(({ heading }) => heading)).toEqual([
    ...[
      'Visit ID *',
      'Day *',
      'Started at',
      'Kind',
      'Further kinds',
      'Tags',
      'Count',
      'Share',
      'Paid',
      'Phone',
      'Remarks',
    ],
    'Site: Name',
  ]);
});

test('each list of groups has a sheet, whose name tells it from the others', () => {
  expect(items.map(({ path, name }) => [path, name])).toEqual([
    ['site/doors', 'Site - Doors'],
    ['guests', 'Guests'],
    ['guests/dishes', 'Dishes'],
    ['guests/hats', 'Hats'],
    ['doors', 'Doors'],
  ]);
});

test('an item sheet begins with the id of the record and the positions of what is around the entry', () => {
  expect(item('doors').columns.map(({ heading }) => heading)).toEqual(['Visit ID *', 'Label *']);
  // Others stand in its entries, so they are counted.
  expect(item('guests').columns.map(({ heading }) => heading)).toEqual(['Visit ID *', 'Guests #', 'Role *']);
  expect(item('guests/dishes').columns.map(({ heading, kind }) => [heading, kind])).toEqual([
    ['Visit ID *', 'id'],
    ['Guests #', 'position'],
    ['Name *', 'field'],
    ['Price: Amount', 'field'],
    ['Price: Currency', 'field'],
  ]);
});

test('a record has one row on the main sheet and one for each entry on the others', () => {
  expect(rowsOnSheet(main, fullVisit)).toHaveLength(1);
  expect(rowsOnSheet(item('guests'), fullVisit)).toEqual([
    [id, 1, 'inspector'],
    [id, 2, 'cook'],
  ]);
  expect(rowsOnSheet(item('guests/dishes'), fullVisit)).toEqual([
    [id, 1, 'Rice', '1.50', 'MYR'],
    [id, 1, 'Tea', undefined, undefined],
    [id, 2, 'Soup', undefined, undefined],
  ]);
  expect(rowsOnSheet(item('doors'), { visitId: id })).toEqual([]);
});

test('names and headings are in the language as far as it is known', () => {
  const titles = {
    '': 'Kunjungan',
    visitId: 'ID kunjungan',
    guests: 'Tamu',
    'guests/role': 'Peran',
    'guests/dishes': 'Hidangan',
    'guests/dishes/name': 'Peran',
    'guests/dishes/price': 'Harga',
    'guests/dishes/price/amount': 'Jumlah',
    'guests/dishes/price/currency': 'Jumlah',
  };
  const sheets = recordSheets(visit, { language: { language: 'id', titles }, taken: new Set(['tamu']) });
  expect(sheets.main.name).toBe('Kunjungan');
  expect(sheets.items.map(({ name }) => name)).toEqual([
    'Site - Doors',
    'Tamu 2',
    'Hidangan',
    'Hats',
    'Doors',
  ]);
  const headings = sheets.items[2]?.columns.map(({ heading }) => heading);
  // What two columns would share is no heading.
  expect(headings).toEqual(['ID kunjungan *', 'Tamu #', 'Peran *', 'price/amount', 'price/currency']);
});
