import {
  block,
  constant,
  date,
  field,
  identifier,
  list,
  optional,
  type RecordType,
  record,
  text,
} from '@amparo/core';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { UnreadableError } from './bytes/problem.ts';
import type { FindingItem, IntakeItem, RecordItem } from './item.ts';
import { severityOf } from './messages.ts';
import { type ReadOptions, readRecords } from './read-records.ts';

const of = (title: string) => ({
  title,
  description: 'A field of this test.',
  since: '0.1.0',
  sensitivity: 'internal' as const,
});
const id = (title: string) => field(identifier(), { ...of(title), example: 'a-1' });
const words = (title: string) => field(optional(text()), { ...of(title), example: 'words' });
const type = (name: string) => field(constant(name), { ...of('Record type'), example: name });

/** A type of this test. Its name is also that of its interface. */
function typeOf(name: string, idField: string, fields: object, forbids?: readonly string[]): RecordType {
  const facts = {
    type: name,
    name,
    title: name.replaceAll('-', ' '),
    description: 'A test.',
    since: '0.1.0',
  };
  return record({ ...facts, idField, ...(forbids && { forbids }) }, {
    recordType: type(name),
    ...fields,
  } as never) as never;
}

const visit = typeOf(
  'visit',
  'visitId',
  {
    visitId: id('Visit id'),
    siteId: id('Site id'),
    day: field(date(), { ...of('Day'), example: '2026-03-01' }),
    remarks: words('Remarks'),
    people: field(
      optional(list(block({ name: 'Visitor', description: 'Who came.' }, { role: words('Role') }))),
      of('People'),
    ),
  },
  ['deviceId', 'latitude'],
);
const site = typeOf('site', 'siteId', {
  siteId: id('Site id'),
  name: field(text(), { ...of('Name'), example: 'A' }),
  remarks: words('Remarks'),
  street: words('Street'),
});
const siteOwner = typeOf('site-owner', 'ownerId', {
  ownerId: id('Owner id'),
  name: field(text(), { ...of('Name'), example: 'A' }),
  remarks: words('Remarks'),
  street: words('Street'),
});
const all = [visit, site, siteOwner];

type Source = string | Uint8Array<ArrayBuffer>;

async function read(source: Source, options: Partial<ReadOptions> = {}) {
  const reading = await readRecords(new Blob([source]), {
    records: all,
    standard: '0.1.0',
    now: '2026-06-01T00:00:00Z',
    ...options,
  });
  const items: IntakeItem[] = [];
  for await (const batch of reading.batches) items.push(...batch);
  const records = items.filter((item): item is RecordItem => item.kind === 'record');
  const findings = items.filter((item): item is FindingItem => item.kind === 'finding');
  return {
    records,
    types: records.map(({ recordType, typeSource }) => [recordType, typeSource]),
    findings: findings.map(({ diagnostic: { code, params, severity }, address, recordType }) => ({
      code,
      params,
      cell: address?.kind === 'cell' ? address.cell : undefined,
      // Said only where it is not that of the code.
      ...(severity !== severityOf(code) && { severity, of: recordType }),
    })),
  };
}

async function refusal(source: Source, options: Partial<ReadOptions> = {}) {
  const error = await read(source, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof UnreadableError)) throw new Error('It was read.');
  return [error.code, error.params];
}

async function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const unclear = 'intake.record-type-unclear';
const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('a JSON record', () => {
  test('has the type that it names, whatever its other fields and whatever was given', async () => {
    const source = lines({ recordType: 'site', visitId: 'v', day: '2026-03-01' }, { recordType: 'visit' });
    for (const options of [{}, { as: 'site-owner' }])
      expect((await read(source, options)).types).toEqual([
        ['site', 'data'],
        ['visit', 'data'],
      ]);
  });

  test('has the type that was given where it names none that is known', async () => {
    const source = lines({ visitId: 'v' }, { recordType: 'walk' }, { recordType: 7 }, 12, null, []);
    const { types } = await read(source, { as: 'visit' });
    expect(types).toEqual(Array(6).fill(['visit', 'given']));
  });

  test('has the only type there can be', async () => {
    expect((await read(lines({ recordType: 'walk' }), { records: [visit] })).types).toEqual([
      ['visit', 'given'],
    ]);
  });

  test('is told by its field names where these leave no doubt', async () => {
    const { types, records } = await read(
      lines({ visitId: 'v', siteId: 's', day: 'x' }, { siteId: 's', name: 'n' }, { ownerId: 'o', name: 'n' }),
    );
    expect(types).toEqual([
      ['visit', 'fields'],
      ['site', 'fields'],
      ['site-owner', 'fields'],
    ]);
    expect(records.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  test('is not guessed where two types share its fields, or too little is known', async () => {
    const { types, records } = await read(
      lines(
        { name: 'n', remarks: 'r', street: 's' },
        { siteId: 's', day: 'x' },
        { day: 'x', people: [] },
        { name: 'n' },
        { x: 1 },
      ),
    );
    expect(types).toEqual(Array(5).fill([undefined, undefined]));
    const found = (candidates: string, first: string) => ({
      code: unclear,
      severity: 'error',
      path: '',
      params: { candidates, first },
      fix: 'ask',
    });
    expect(records.map(({ diagnostics }) => diagnostics)).toEqual([
      [found('site, site-owner', 'site')],
      // A visit refers to a site, so it has a field of that name too.
      [found('visit', 'visit')],
      // Two fields that no other type has are not yet three.
      [found('visit', 'visit')],
      [],
      [],
    ]);
  });

  test('that names a type which is not known is not judged by its fields', async () => {
    const { types, records } = await read(lines({ recordType: 'walk', visitId: 'v', day: 'x', siteId: 's' }));
    expect(types).toEqual([[undefined, undefined]]);
    expect(records[0]?.diagnostics).toEqual([]);
  });
});

describe('a table', () => {
  test('is told by its headings, by titles, names and other languages', async () => {
    const titles = {
      languages: ['vi'],
      load: async () => (name: string) => (name === 'site' ? { siteId: 'Mã điểm', name: 'Tên' } : undefined),
    };
    for (const [source, wanted] of [
      ['Visit id,Day,Site id\nv,2026-03-01,s\n', 'visit'],
      ['ownerId,name\no,n\n', 'site-owner'],
      ['Mã điểm;Tên\ns;n\n', 'site'],
      ['Day,Remarks,People 1: Role,People 2: Role\n2026-03-01,r,x,y\n', undefined],
      ['Day,People: Role,Visit id\n2026-03-01,x,v\n', 'visit'],
    ] as const) {
      if (wanted === undefined)
        expect(await refusal(source)).toEqual([unclear, { candidates: 'visit', first: 'visit' }]);
      else expect((await read(source, { titles })).types).toEqual([[wanted, 'headings']]);
    }
  });

  test('is not guessed where two types share its headings, and is read once the type was given', async () => {
    const source = 'Name,Remarks,Street\nn,r,s\n';
    expect(await refusal(source)).toEqual([unclear, { candidates: 'site, site-owner', first: 'site' }]);
    expect((await read(source, { as: 'site-owner' })).types).toEqual([['site-owner', 'given']]);
    expect(await refusal('Colour,Size\nred,5\n')).toEqual(['intake.no-headings', { place: 'table' }]);
  });

  test('is of the type that was given, even where its headings speak for another', async () => {
    const source = 'Visit id,Day,Site id,Remarks\nv,2026-03-01,s,r\n';
    expect((await read(source)).types).toEqual([['visit', 'headings']]);
    const { types, findings } = await read(source, { as: 'site' });
    expect(types).toEqual([['site', 'given']]);
    expect(findings).toEqual(
      ['A1', 'B1'].map((cell) => ({ code: 'intake.column-not-recognised', params: {}, cell })),
    );
    expect(await refusal('Visit id,Day\nv,2026-03-01\n', { as: 'site' })).toEqual([
      'intake.no-headings',
      { place: 'table' },
    ]);
  });

  test('has rows of several types where a column names them', async () => {
    const { types, records, findings } = await read(
      'Record type,Site id,Name,Visit id,Day,Colour\n' +
        'site,s1,n,,,red\nvisit,s1,stray,v1,2026-03-01,\nVISIT,s1,stray,v2,2026-03-02,\n,s2,n,,,\nwalk,s3,n,,,\n',
      { as: 'site' },
    );
    expect(types).toEqual([
      ['site', 'data'],
      ['visit', 'data'],
      ['visit', 'data'],
      ['site', 'given'],
      ['site', 'given'],
    ]);
    expect(records.map(({ record: made }) => made)).toMatchObject([
      { recordType: 'site', siteId: 's1', name: 'n' },
      { recordType: 'visit', siteId: 's1', visitId: 'v1', day: '2026-03-01' },
      // What the cell says stays, so that the checker finds it is not written as it must be.
      { recordType: 'VISIT', visitId: 'v2' },
      { recordType: 'site', siteId: 's2' },
      { recordType: 'walk', siteId: 's3' },
    ]);
    expect(records[1]?.record).not.toHaveProperty('name');
    expect(findings).toEqual([
      { code: 'intake.column-not-recognised', params: {}, cell: 'F1' },
      // Visits forbid fields, so what they do not know is an error.
      { code: 'intake.column-not-recognised', params: {}, cell: 'F1', severity: 'error', of: 'visit' },
      {
        code: 'intake.cells-of-other-type',
        params: { cells: 2 },
        cell: 'C3',
        severity: 'error',
        of: 'visit',
      },
    ]);
    // Each finding leads to its own cell, whatever type the row above has.
    const at = (position: number, path: string) =>
      records[position]?.locate({ code: 'x', severity: 'error', path, params: {} });
    expect(at(0, '/name')).toMatchObject({ cell: 'C2', heading: 'Name' });
    expect(at(1, '/day')).toMatchObject({ cell: 'E3', heading: 'Day' });
  });

  test('whose rows name their types says which of its columns none of them has', async () => {
    const { types, findings } = await read('Record type,Visit id,Owner id\nvisit,v,\nvisit,v2,\n');
    expect(types).toEqual(Array(2).fill(['visit', 'data']));
    expect(findings).toEqual([
      { code: 'intake.column-not-recognised', params: {}, cell: 'C1', severity: 'error', of: 'visit' },
    ]);
  });

  test('whose headings tell no type reads the rows that name theirs, and reports the others', async () => {
    const { types, findings } = await read('Record type,Name,Remarks\nsite,n,r\n,n,r\nwalk,n,r\n');
    expect(types).toEqual([['site', 'data']]);
    const params = { candidates: 'site, site-owner', first: 'site' };
    expect(findings).toEqual([
      { code: unclear, params, cell: 'A3' },
      { code: unclear, params, cell: 'A4' },
    ]);
  });
});

describe('a column that records of the type must never hold', () => {
  test.each([
    'Device ID',
    'device_id',
    'deviceId',
    'DEVICE-ID',
    'Device id 2',
    'meta/deviceId',
    'Answers 1: Device ID',
    'Latitude',
    '_gps_latitude',
    'LocationLatitude',
    'Latitude of the place',
  ])('%s', async (heading) => {
    const { records, findings } = await read(`Visit id,Day,${heading}\nv,2026-03-01,355-canary\n`);
    expect(findings).toEqual([{ code: 'intake.column-forbidden', params: {}, cell: 'C1' }]);
    expect(JSON.stringify(records[0]?.record)).not.toContain('canary');
  });

  test('any other column that is not known is an error too, and is not read', async () => {
    const { records, findings } = await read(
      'Visit id,Day,devicephonenum,Site id,Visit id\nv,2026-03-01,355-canary,s,v,355-canary\n',
    );
    expect(findings).toEqual([
      { code: 'intake.column-not-recognised', params: {}, cell: 'C1', severity: 'error', of: 'visit' },
      // What stands twice is known: it is what it was.
      { code: 'intake.column-repeated', params: {}, cell: 'E1' },
      {
        code: 'intake.cells-without-heading',
        params: { cells: 1 },
        cell: 'F2',
        severity: 'error',
        of: 'visit',
      },
    ]);
    expect(JSON.stringify(records[0]?.record)).not.toContain('canary');
  });

  test('a heading without values is an error like the others', async () => {
    const { findings } = await read('Visit id,Day,formhub/uuid\nv,2026-03-01,\n');
    expect(findings).toMatchObject([{ code: 'intake.column-not-recognised', severity: 'error' }]);
  });

  test('is an ordinary unknown one in other types', async () => {
    const { findings } = await read('Owner id,Name,Device ID\no,n,355\n');
    expect(findings).toEqual([{ code: 'intake.column-not-recognised', params: {}, cell: 'C1' }]);
  });

  test('is found for each type of a table whose rows name theirs', async () => {
    const { findings } = await read(
      'Record type,Name,Visit id,Device ID\nsite,n,,\nvisit,,v,355\nvisit,,v2,355\n',
    );
    expect(findings).toEqual([
      { code: 'intake.column-not-recognised', params: {}, cell: 'D1' },
      { code: 'intake.column-forbidden', params: {}, cell: 'D1' },
    ]);
  });

  test('in a table of several types, only what stands in rows of the type counts', async () => {
    const park = typeOf('park', 'parkId', {
      parkId: id('Park id'),
      latitude: words('Latitude'),
      colour: words('Colour'),
    });
    const table = (latitude: string, colour: string, stray: string) =>
      read(
        `Record type,Park id,Latitude,Colour,Visit id\npark,p,3.1,red,\nvisit,,${latitude},${colour},v,${stray}\n`,
        { records: [...all, park] },
      );
    expect((await table('', '', '')).findings).toEqual([]);
    const { findings, records } = await table('canary', 'canary', 'canary');
    expect(findings).toEqual([
      { code: 'intake.column-forbidden', params: {}, cell: 'C1' },
      {
        code: 'intake.cells-without-heading',
        params: { cells: 1 },
        cell: 'F3',
        severity: 'error',
        of: 'visit',
      },
      {
        code: 'intake.cells-of-other-type',
        params: { cells: 1 },
        cell: 'D3',
        severity: 'error',
        of: 'visit',
      },
    ]);
    expect(records.map(({ record: made }) => made)).toMatchObject([
      { parkId: 'p', latitude: '3.1' },
      { visitId: 'v' },
    ]);
    expect(JSON.stringify(records)).not.toContain('canary');
  });

  test('in JSON, the finding leads to the field itself', async () => {
    const line = '{"recordType":"visit","visitId":"v","siteId":"s","day":"2026-03-01","device_id":"355"}';
    const { records } = await read(`${line}\n`);
    const [finding] = visit.check(records[0]?.record);
    expect(finding).toMatchObject({ code: 'core.forbidden-field', path: '', params: { position: 5 } });
    expect(finding && records[0]?.locate(finding)).toEqual({
      kind: 'line',
      line: 1,
      column: line.indexOf('"355"') + 1,
    });
  });
});

describe('a workbook', () => {
  const sites = [
    ['Site id', 'Name'],
    ['s', 'n'],
  ];
  const shared = [
    ['Site id', 'Owner id', 'Name'],
    ['s', 'o', 'n'],
  ];

  test('holds a type on each sheet; a sheet of something else is passed over', async () => {
    const { types, findings } = await read(
      await workbook({
        Visits: [['Visits of 2026'], ['Visit id', 'Day'], ['v', '2026-03-01']],
        Contacts: [
          ['Name', 'Colour', 'Street'],
          ['n', 'red', 's'],
        ],
        Sites: sites,
      }),
    );
    expect(types).toEqual([
      ['visit', 'headings'],
      ['site', 'headings'],
    ]);
    expect(findings.filter(({ code }) => code === 'intake.sheet-not-read')).toHaveLength(1);
  });

  test('says nothing of a sheet that holds nothing, as every new workbook has', async () => {
    const visits = {
      Visits: [
        ['Visit id', 'Day'],
        ['v', '2026-03-01'],
      ],
    };
    const { types, findings } = await read(
      await workbook({ ...visits, Sheet2: [], Sheet3: [[], [' '], ['', '']] }),
    );
    expect(types).toEqual([['visit', 'headings']]);
    expect(findings).toEqual([]);
    const other = await read(await workbook({ ...visits, Sheet2: [[], ['x']] }));
    expect(other.findings.map(({ code }) => code)).toContain('intake.sheet-not-read');
  });

  test('is told by the name of a sheet only where headings leave types level', async () => {
    for (const [name, wanted] of [
      ['Site owners', 'site-owner'],
      ['SITE', 'site'],
      ['site-owner 2026', 'site-owner'],
      ['Owners', undefined],
      ['Visits', undefined],
    ] as const) {
      const { types, findings } = await read(await workbook({ [name]: shared, Other: sites }));
      expect(types).toEqual([...(wanted ? [[wanted, 'headings']] : []), ['site', 'headings']]);
      expect(findings.filter(({ code }) => code === unclear)).toEqual(
        wanted
          ? []
          : [{ code: unclear, params: { candidates: 'site, site-owner', first: 'site' }, cell: '1' }],
      );
    }
    // Clear headings count more than the name.
    expect((await read(await workbook({ Visits: sites }))).types).toEqual([['site', 'headings']]);
  });

  test('of which no sheet tells its type is not read', async () => {
    expect(await refusal(await workbook({ Sheet1: shared }))).toEqual([
      unclear,
      { candidates: 'site, site-owner', first: 'site' },
    ]);
    expect(
      await refusal(
        await workbook({
          Sheet1: [
            ['Name', 'Street'],
            ['n', 's'],
          ],
        }),
      ),
    ).toEqual([unclear, { candidates: 'site, site-owner', first: 'site' }]);
    expect(await refusal(await workbook({ Sheet1: [['Colour'], ['red']] }))).toEqual([
      'intake.no-headings',
      { place: 'sheets' },
    ]);
  });
});

test('types that are none are a mistake of the caller', async () => {
  await expect(read('', { records: [] })).rejects.toThrow(RangeError);
  await expect(read('{}', { as: 'walk' })).rejects.toThrow(RangeError);
});
