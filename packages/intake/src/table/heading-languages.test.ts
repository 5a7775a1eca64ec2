import { block, date, field, list, optional, record, text } from '@amparo/core';
import { describe, expect, test } from 'vitest';
import type { IntakeItem, RecordItem } from '../item.ts';
import { readRecords } from '../read-records.ts';
import type { TitleSource } from './heading-languages.ts';
import type { Titles } from './heading-table.ts';

const meta = (title: string) => ({
  title,
  description: 'A field of this test.',
  since: '0.1.0',
  sensitivity: 'internal' as const,
});
const words = (title: string) => ({ ...meta(title), example: 'Some text' });
const office = block(
  { name: 'Office', description: 'An office.' },
  { name: field(text(100), words('Name of office')) },
);
const facts = { description: 'One record.', since: '0.1.0' };
const visit = record(
  { ...facts, type: 'visit', name: 'Visit', title: 'Visit', idField: 'visitId' },
  {
    visitId: field(text(100), words('Visit id')),
    day: field(optional(date()), { ...meta('Day'), example: '2026-03-01' }),
    kind: field(optional(text(100)), words('Kind')),
    sex: field(optional(text(100)), words('Sex')),
    office: field(optional(office), meta('Office')),
    offices: field(optional(list(office, { max: 5 })), meta('Further offices')),
  },
);
const call = record(
  { ...facts, type: 'call', name: 'Call', title: 'Call', idField: 'callId' },
  {
    callId: field(text(100), words('Call id')),
    day: field(optional(date()), { ...meta('Day'), example: '2026-03-01' }),
    kind: field(optional(text(100)), words('Kind')),
  },
);

const titles: Readonly<Record<string, Readonly<Record<string, Titles>>>> = {
  id: { visit: { visitId: 'Nomor', day: 'Tanggal', kind: 'Jenis', office: 'Kantor', 'office/name': 'Nama' } },
  ms: {
    visit: {
      visitId: 'Nombor',
      day: 'Tarikh',
      kind: 'Bentuk',
      sex: 'Jenis',
      office: 'Pejabat',
      'office/name': 'Nama pejabat',
      offices: 'Pejabat lain',
      'offices/name': 'Nama pejabat',
    },
  },
  th: {
    visit: { '': 'การเยี่ยม', visitId: 'รหัส', day: 'วันที่', kind: 'ประเภท', sex: 'Kind' },
    call: { '': 'การโทร', callId: 'รหัสโทร', day: 'วันที่', kind: 'ประเภท' },
  },
};

/** Reads rows of a table; says which fields were read, and which languages were loaded for it. */
async function read(
  rows: readonly (readonly string[])[],
  { preferred, as }: { preferred?: string; as?: string } = {},
): Promise<{ fields: string[]; types: (string | undefined)[]; loaded: string[] }> {
  const loaded: string[] = [];
  const source: TitleSource = {
    languages: Object.keys(titles),
    ...(preferred !== undefined && { preferred }),
    load: async (language) => {
      loaded.push(language);
      return (type) => titles[language]?.[type];
    },
  };
  const file = new Blob([rows.map((cells) => cells.join(',')).join('\n')]);
  const { batches } = await readRecords(file, {
    records: [visit, call],
    standard: '0.1.0',
    titles: source,
    ...(as !== undefined && { as }),
  });
  const items: IntakeItem[] = [];
  for await (const batch of batches) items.push(...batch);
  const records = items.filter((item): item is RecordItem => item.kind === 'record');
  return {
    fields: Object.keys((records[0]?.record ?? {}) as object).sort(),
    types: records.map(({ recordType }) => recordType),
    loaded: loaded.sort(),
  };
}

describe('languages are loaded', () => {
  test('not at all, where English knows every heading, whatever language the rows are in', async () => {
    const { types, loaded } = await read([
      ['รายงาน'],
      ['Visit id', 'Day', 'Kind'],
      ['รหัส', '', 'Jenis'],
      ['b', '2026-03-01', 'ประเภท'],
    ]);
    expect(types).toEqual(['visit', 'visit']);
    expect(loaded).toEqual([]);
  });

  test('by the script of headings that English does not know', async () => {
    const thai = await read([
      ['รหัส', 'วันที่', 'ประเภท'],
      ['a', '2026-03-01', 'b'],
    ]);
    expect(thai).toEqual({ fields: ['day', 'kind', 'visitId'], types: ['visit'], loaded: ['th'] });
    const mixed = await read([
      ['Visit id', 'Day', 'ประเภท'],
      ['a', '2026-03-01', 'b'],
    ]);
    expect(mixed).toEqual({ fields: ['day', 'kind', 'visitId'], types: ['visit'], loaded: ['th'] });
    const latin = await read([
      ['Visit id', 'Tanggal', 'Remarks'],
      ['a', '2026-03-01', 'b'],
    ]);
    expect(latin).toEqual({ fields: ['day', 'visitId'], types: ['visit'], loaded: ['id', 'ms'] });
  });

  test('for headings below a few words that happen to be English', async () => {
    const { types, fields, loaded } = await read([
      ['Day', '2026-03-01'],
      ['รหัส', 'วันที่', 'ประเภท'],
      ['a', '2026-03-01', 'b'],
    ]);
    expect({ types, fields, loaded }).toEqual({
      types: ['visit'],
      fields: ['day', 'kind', 'visitId'],
      loaded: ['th'],
    });
  });

  test('always in the language of the reader, once', async () => {
    const rows = [
      ['Visit id', 'Day', 'Kind'],
      ['a', '2026-03-01', 'b'],
    ];
    expect((await read(rows, { preferred: 'th' })).loaded).toEqual(['th']);
    expect((await read(rows, { preferred: 'en' })).loaded).toEqual([]);
    expect((await read(rows, { preferred: 'xx' })).loaded).toEqual([]);
  });
});

describe('a heading that means something else in another language', () => {
  const rows = (...headings: string[]) => [headings, headings.map((_, at) => `text ${at}`)];

  test('is told by the language of the reader, then by English', async () => {
    expect((await read(rows('Visit id', 'Kind', 'ประเภท'))).fields).toEqual(['kind', 'visitId']);
    expect((await read(rows('Visit id', 'Kind', 'ประเภท'), { preferred: 'th' })).fields).toEqual([
      'kind',
      'sex',
      'visitId',
    ]);
    expect((await read(rows('Visit id', 'Jenis'), { preferred: 'ms' })).fields).toEqual(['sex', 'visitId']);
  });

  test('is told by the language of the other headings, else not guessed', async () => {
    expect((await read(rows('Nomor', 'Tanggal', 'Jenis'))).fields).toEqual(['day', 'kind', 'visitId']);
    expect((await read(rows('Nombor', 'Tarikh', 'Jenis'))).fields).toEqual(['day', 'sex', 'visitId']);
    expect((await read(rows('Visit id', 'Day', 'Jenis'))).fields).toEqual(['day', 'visitId']);
  });

  test('is told by another heading of the language, also by one that could be two fields', async () => {
    expect((await read(rows('Visit id', 'Nama pejabat', 'Jenis'))).fields).toEqual(['sex', 'visitId']);
  });

  test('is found as the last title alone, too, but not where a field of a list has it', async () => {
    expect((await read(rows('Visit id', 'Kantor: Nama'))).fields).toEqual(['office', 'visitId']);
    expect((await read(rows('Visit id', 'Nama'))).fields).toEqual(['office', 'visitId']);
    expect((await read(rows('Visit id', 'Day', 'Name of office'))).fields).toEqual(['day', 'visitId']);
  });
});
