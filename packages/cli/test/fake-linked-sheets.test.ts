import { fakeFile } from '@amparo/intake/fake';
import { writeTemplate } from '@amparo/intake/workbook';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { goodCases } from './_files.ts';
import { formExport } from './_form-exports.ts';
import { typeNamed } from './_kinds.ts';
import { gathered, readAll, saidOf } from './_read-all.ts';
import { csvOf, workbookOf } from './_tables.ts';

const type = typeNamed('grievance-case');
const cases = goodCases(12, 11);
/** Without the identifiers of organisations: records have several lists of that name, which headings do not tell apart. */
const casesOfForms = JSON.parse(JSON.stringify(cases), (name, value) =>
  name === 'identifiers' ? undefined : value,
) as readonly Record<string, unknown>[];

/** An export of which the main sheet and the group around all questions are called what nobody else calls them. */
function exportOf(layout: 'kobo' | 'odk') {
  return formExport(type, casesOfForms, layout, { form: 'Zebra office' });
}

const files: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'an export of KoboToolbox': async () => workbookOf(exportOf('kobo')),
  'an export of ODK Central': async () =>
    zipSync(
      Object.fromEntries(Object.entries(exportOf('odk')).map(([name, rows]) => [name, strToU8(csvOf(rows))])),
    ),
  'a template that is filled in': () => gathered(writeTemplate(type, { standard: '0.1.0', records: cases })),
};

async function fakeOf(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { chunks } = await fakeFile(new Blob([new Uint8Array(bytes)]), {
    records: [type],
    standard: '0.1.0',
    zone: '+07:00',
  });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) parts.push(new Uint8Array(chunk));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** How many entries a record has in each list, and those in them. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value))
    return typeof value[0] === 'object' ? value.map(shapeOf).filter((one) => one !== undefined) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const lists = Object.entries(value).flatMap(([name, inside]) => {
    const shape = shapeOf(inside);
    return shape === undefined ? [] : [[name, shape]];
  });
  return Object.fromEntries(lists);
}

const dayOf = (value: unknown) => Date.parse(String(value).slice(0, 10)) / 86_400_000;

describe.each(Object.entries(files))('of %s, the fake', (_, make) => {
  const both = (async () => {
    const original = new Uint8Array(await make());
    const fake = await fakeOf(original);
    return {
      original: await readAll(original, { as: type.type }),
      fake: await readAll(fake, { as: type.type }),
      bytes: fake,
    };
  })();

  test('has the same entries in the same records, and the same to say of them', async () => {
    const { original, fake } = await both;
    expect(original.records).toHaveLength(cases.length);
    expect(fake.records.map(({ record }) => shapeOf(record))).toEqual(
      original.records.map(({ record }) => shapeOf(record)),
    );
    const codes = (said: readonly string[]) => said.map((one) => one.split(' ')[0]).sort();
    expect(codes(saidOf(fake))).toEqual(codes(saidOf(original)));
  });

  test('moves the dates of a record by the same days on all sheets', async () => {
    const { original, fake } = await both;
    for (const [at, { record }] of original.records.entries()) {
      const [one, other] = [record, fake.records[at]?.record] as {
        receivedAt: string;
        statusHistory: { at: string }[];
      }[];
      const apart = (of: typeof one) =>
        of?.statusHistory.map((entry) => dayOf(entry.at) - dayOf(of.receivedAt));
      expect(apart(other)).toEqual(apart(one));
    }
  });

  test('holds no id and no name of the original', async () => {
    const { original, fake, bytes } = await both;
    const ids = (read: typeof original) =>
      read.records.map(({ record }) => (record as { caseId: string }).caseId);
    expect(new Set([...ids(original), ...ids(fake)]).size).toBe(2 * cases.length);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/zebra/iu);
  });
});
