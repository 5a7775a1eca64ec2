import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { ids, placeOf, type Rows, readVisits } from '../forms/_visits.ts';

async function read(rows: Rows, ranges: readonly string[] = []) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Visits');
  sheet.addRows(rows.map((row) => [...row]));
  for (const range of ranges) sheet.mergeCells(range);
  const read = await readVisits(new Blob([await book.xlsx.writeBuffer()]));
  return { ...read, said: read.said.map((one) => one.replace('intake.', '')) };
}

const claim = { type: 'passport', since: '2026-03-01' };

describe('headings in two lines', () => {
  test('are read as one: parts below the name of their group, others over both lines', async () => {
    const { records, said, items } = await read(
      [
        ['Visit id', 'Office', 'Claims 1', undefined, 'Date of visit'],
        [undefined, undefined, 'Type', 'Since'],
        [ids[0], 'KL-1', 'passport', '2026-03-01', '2026-03-05'],
        [ids[1], 'KL-2', 'passport', '31/02/2026'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    );
    expect(records[0]).toMatchObject({
      visitId: ids[0],
      office: 'KL-1',
      claims: [claim],
      dateOfVisit: '2026-03-05',
    });
    expect(said).toEqual(['headings-joined Visits!1']);
    const [fault] = items[1]?.diagnostics ?? [];
    const address = fault && items[1]?.locate(fault);
    expect(address).toMatchObject({ cell: 'D4', heading: 'Claims 1: Since' });
  });

  test('are read so where most of them stand in the lower line', async () => {
    const { records, said } = await read(
      [
        ['Visit id', 'Claims 1', undefined, 'Witnesses 1'],
        [undefined, 'Type', 'Since', 'Agrees', 'Office', 'Date of visit'],
        [ids[0], 'passport', '2026-03-01', 'yes', 'KL-1', '2026-03-05'],
      ],
      ['A1:A2', 'B1:C1'],
    );
    expect(records).toMatchObject([{ visitId: ids[0], office: 'KL-1', claims: [claim] }]);
    expect(said.filter((one) => !one.includes('not-first'))).toContain('headings-joined Visits!2');
    expect(said.filter((one) => one.includes('merged'))).toEqual([]);
  });

  test('that say some of the upper line once more are passed over', async () => {
    const { records, said } = await read(
      [
        ['Visit id', undefined, 'Date of visit', 'Status', 'Issues'],
        ['Visit id', 'Office'],
        [ids[0], 'KL-1', '2026-03-05', 'passport', 'housing'],
      ],
      ['C1:C2', 'D1:D2', 'A1:B1'],
    );
    expect(records).toMatchObject([{ visitId: ids[0], office: 'KL-1', status: 'passport' }]);
    expect(said).toEqual(['headings-joined Visits!1']);
  });

  test('are none if the row below holds values, or a title above reaches nowhere', async () => {
    const values = await read([
      ['Visit id', 'Office', undefined, 'Date of visit'],
      [undefined, 'Status', 'something', '2026-03-05'],
      [ids[0], 'KL-1', undefined, '2026-03-05'],
    ]);
    expect(values.records).toHaveLength(2);
    expect(values.said).not.toContain('headings-joined Visits!1');
    const title = await read([
      ['Claims 1'],
      ['Visit id', 'Office', 'Type', 'Date of visit'],
      [ids[0], 'KL-1', 'x'],
    ]);
    expect(title.said.join()).not.toContain('joined');
    expect(placeOf(title.findings.at(0)?.address)).toBe('Visits!2');
  });
});
