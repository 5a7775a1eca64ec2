import { date, field, pseudonym, type RecordType, record, uuid } from '@amparo/core';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ids, type Rows, readVisits, workbook } from './_visits.ts';

const [a, b] = ids;

/** A workbook as KoboToolbox exports a form with two repeats, one in the other. */
const kobo: Readonly<Record<string, Rows>> = {
  'Visits of 2026': [
    [
      ...['start', 'deviceid', 'intake/office', 'intake/date_of_visit', 'intake/issues'],
      ...['intake/issues/wages.unpaid', 'intake/issues/passport', 'intake/issues/housing'],
      ...['_place_latitude', '_id', '_uuid', '_submission_time', '_status', '_notes', '_index'],
    ],
    [
      '2026-03-01T08:00:00',
      'collect:x',
      'KL-1',
      '2026-03-01',
      'passport',
      0,
      1,
      0,
      3.1,
      11,
      a,
      '2026-03-01T09:00:00',
      'submitted',
      undefined,
      1,
    ],
    [
      '2026-03-02T08:00:00',
      'collect:x',
      'n/a',
      '2026-03-02',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      12,
      b,
      '2026-03-02T09:00:00',
      'submitted',
      undefined,
      2,
    ],
  ],
  claims: [
    [
      'claims/type',
      'claims/since',
      '_index',
      '_parent_table_name',
      '_parent_index',
      '_submission__id',
      '_submission__uuid',
    ],
    ['passport', '2026-01-01', 1, 'Visits of 2026', 1, 11, a],
    ['housing', undefined, 2, 'Visits of 2026', 2, 12, b],
    ['wages.unpaid', 'zz', 3, 'Visits of 2026', 2, 12, b],
  ],
  payments: [
    [
      'claims/payments/day',
      'claims/payments/share',
      '_index',
      '_parent_table_name',
      '_parent_index',
      '_submission__id',
    ],
    ['2026-02-01', 3, 1, 'claims', 3, 12],
  ],
};

describe('an export of KoboToolbox', () => {
  test('gives records with groups, repeats and the UUID of the submission as their id', async () => {
    const { records, faults } = await readVisits(await workbook(kobo));
    expect(records).toMatchObject(
      [
        {
          visitId: a,
          office: 'KL-1',
          dateOfVisit: '2026-03-01',
          issues: ['passport'],
          claims: [{ type: 'passport', since: '2026-01-01' }],
        },
        {
          visitId: b,
          dateOfVisit: '2026-03-02',
          claims: [
            { type: 'housing' },
            { type: 'wages.unpaid', payments: [{ day: '2026-02-01', share: 3 }] },
          ],
          provenance: undefined,
        },
      ].map(({ provenance: _, ...rest }: Record<string, unknown>) => rest),
    );
    expect(records[0]).not.toHaveProperty('status');
    expect(records[1]).not.toHaveProperty('office');
    expect(records[1]).not.toHaveProperty('issues');
    expect(faults).toEqual(['intake.date-not-understood claims!B4']);
  });

  test('says what was left out, and what of it can show who somebody is', async () => {
    const { findings, said } = await readVisits(await workbook(kobo));
    expect(said).toEqual([
      'intake.form-export Visits of 2026!A1',
      'intake.form-id-used Visits of 2026!K1',
      'intake.form-columns-telling Visits of 2026!B1',
      'intake.not-asked-blank Visits of 2026!C3',
    ]);
    const [left, , telling, blank] = findings.map(({ diagnostic }) => diagnostic.params);
    expect(left).toEqual({
      program: 'kobo',
      columns: 8,
      names: 'start, deviceid, _id, _submission_time, _status, _notes, _index, …',
    });
    expect(telling).toEqual({ columns: 2, names: 'deviceid, …' });
    expect(blank).toEqual({ cells: 1 });
  });

  test('with labels below the names has one row of headings', async () => {
    const [names = [], ...rows] = kobo['Visits of 2026'] as Rows;
    const labels = names.map(
      (name) =>
        ({ 'intake/office': 'Office', 'intake/date_of_visit': 'Date of visit', 'intake/issues': 'Issues' })[
          String(name)
        ] ?? name,
    );
    const { records, said } = await readVisits(await workbook({ Visits: [names, labels, ...rows] }));
    expect(records).toHaveLength(2);
    expect(said).toContain('intake.headings-twice Visits!2');
  });
});

describe('an export of ODK Central', () => {
  const csv = (rows: Rows) => strToU8(rows.map((row) => row.join(',')).join('\n'));
  const files = {
    'visits.csv': csv([
      [
        'SubmissionDate',
        'intake-office',
        'intake-dateOfVisit',
        'meta-instanceID',
        'KEY',
        'SubmitterName',
        'Status',
        'DeviceID',
      ],
      ['2026-03-01T08:00:00Z', 'KL-1', '2026-03-01', `uuid:${a}`, `uuid:${a}`, 'Ann', '', ''],
      ['2026-03-02T08:00:00Z', 'KL-2', '2026-03-02', `uuid:${b}`, `uuid:${b}`, 'Ann', '', ''],
    ]),
    'visits-claims.csv': csv([
      ['intake-type', 'since', 'PARENT_KEY', 'KEY'],
      ['passport', '2026-01-01', `uuid:${a}`, `uuid:${a}/intake/claims[1]`],
      ['housing', '', `uuid:${b}`, `uuid:${b}/intake/claims[1]`],
      ['wages.unpaid', '', `uuid:${b}`, `uuid:${b}/intake/claims[2]`],
    ]),
    'visits-payments.csv': csv([
      ['day', 'share', 'PARENT_KEY', 'KEY'],
      ['2026-02-01', '3', `uuid:${b}/intake/claims[2]`, `uuid:${b}/intake/claims[2]/payments[1]`],
    ]),
  };

  test('gives records with groups, repeats and the id of the instance', async () => {
    const { records, faults, said } = await readVisits(new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]));
    expect(faults).toEqual([]);
    expect(records).toMatchObject([
      { visitId: a, office: 'KL-1', claims: [{ type: 'passport', since: '2026-01-01' }] },
      {
        visitId: b,
        office: 'KL-2',
        claims: [{ type: 'housing' }, { type: 'wages.unpaid', payments: [{ day: '2026-02-01', share: 3 }] }],
      },
    ]);
    expect(said).toContain('intake.form-export visits.csv!A1');
    expect(said).toContain('intake.form-columns-telling visits.csv!F1');
    expect(said.filter((line) => /not-recognised|sheet-not-read|without/u.test(line))).toEqual([]);
  });
});

describe('a type that must not hold what the form program adds', () => {
  const plain = { description: 'A test.', since: '0.1.0', sensitivity: 'internal' as const };
  const answer = record(
    {
      type: 'answer',
      name: 'Answer',
      title: 'Answer',
      description: 'A test.',
      since: '0.1.0',
      idField: 'answerId',
      forbids: ['deviceId', 'submissionTime'],
    },
    {
      answerId: field(uuid(), { ...plain, title: 'Answer id', example: a }),
      day: field(date(), { ...plain, title: 'Day', example: '2026-03-01' }),
      who: field(pseudonym(), { ...plain, title: 'Who', example: 'W-7Q4K2M' }),
    },
  ) as unknown as RecordType;
  const rows = (device: string | undefined): Rows => [
    ['day', 'who', 'deviceid', '_id', '_uuid', '_submission_time', '_index'],
    ['2026-03-01', 'W-7Q4K2M', device, 1, a, '2026-03-01T08:00:00', 1],
  ];

  test('has an error where such a column holds something, and no id that leads back to the submission', async () => {
    const { records, said, findings } = await readVisits(await workbook({ Answers: rows('collect:x') }), {
      records: [answer],
    });
    expect(said.slice(1)).toEqual([
      'intake.column-forbidden Answers!C1',
      'intake.column-forbidden Answers!F1',
    ]);
    expect(findings[1]?.diagnostic.severity).toBe('error');
    expect(records[0]).not.toHaveProperty('answerId');
  });

  test('has none where it is empty', async () => {
    const { said } = await readVisits(await workbook({ Answers: rows(undefined) }), { records: [answer] });
    expect(said.slice(1)).toEqual(['intake.column-forbidden Answers!F1']);
  });
});
