import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { amparo } from '../_cli.ts';
import { file, folder, ndjson } from '../_files.ts';
import { checkHere } from '../_here.ts';
import { exampleRecord } from '../_kinds.ts';
import { good, line, lines, second, third, withMember } from './_lines.ts';
import { canary, now, outcomeOf } from './_outcome.ts';
import { readAll } from './_read.ts';

describe('files of JSON and NDJSON', () => {
  test('12a a file of lines that is cut anywhere gives its whole lines and says that it is cut', async () => {
    const bytes = Buffer.from(`{"narrative":"ก😀"}\n{"narrative":"é","list":[1.5e3,true]}\n`);
    for (let length = 1; length < bytes.length; length += 1) {
      const part = bytes.subarray(0, length);
      const { records, codes } = await readAll(new Blob([part]), 'cases.ndjson');
      const whole = part
        .toString('latin1')
        .split('\n')
        .filter((text) => text.endsWith('}')).length;
      const isCut = !/[}\n]$/u.test(part.toString('latin1'));
      expect([length, records.length, codes]).toEqual([length, whole, isCut ? ['intake.truncated'] : []]);
    }
  });

  test('12b a list that is cut anywhere gives its whole records and says that it is cut', async () => {
    const bytes = Buffer.from(`[{"narrative":"ก😀"},\n {"narrative":"é","list":[1.5e3,true]}]`);
    const ends = [...bytes.toString('latin1').matchAll(/\}/gu)].map(({ index }) => index + 1);
    for (let length = 1; length < bytes.length; length += 1) {
      const { records, codes } = await readAll(new Blob([bytes.subarray(0, length)]), 'cases.json');
      expect([length, records.length, codes]).toEqual([
        length,
        ends.filter((end) => end <= length).length,
        ['intake.truncated'],
      ]);
    }
  });

  test('12d of a list that is cut off, the whole records are checked', async () => {
    const text = JSON.stringify([good, { ...second, channel: 'fax' }, third], null, 1);
    const found = await outcomeOf('cases.json', text.slice(0, -500));
    expect(found).toMatchObject({ exit: 1, read: 2 });
    expect(found.report?.findings.map(({ code }) => code)).toEqual([
      'core.not-in-codelist',
      'intake.truncated',
    ]);
    expect(found.report?.verdicts.readable).toBe(false);
  });

  test('12c nothing is written of a file that is cut', async () => {
    const out = join(await folder(), 'clean.ndjson');
    const path = await file('cases.ndjson', lines(line) + line.slice(0, -20));
    const { code, stderr } = await checkHere(path, { now, out });
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was written');
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });

  test.each([
    ['nothing', '', 'intake.empty'],
    ['blanks and line breaks', ' \n\t\r\n', 'intake.blank'],
    ['a byte order mark', '\ufeff', 'intake.only-bom'],
    ['a list of nothing', '[]', 'intake.no-records'],
    ['a group with a list of nothing', '{"records":[]}', 'intake.no-records'],
  ])('13 a file without records is refused with the reason: %s', async (_, content, code) => {
    for (const name of ['cases.json', 'cases', 'cases.csv'])
      expect([name, (await outcomeOf(name, content)).refused]).toEqual([name, code]);
  });

  test('14a line ends of Windows and line separators within texts change nothing', async () => {
    const separated = line.replace(canary, `${canary}\u2028\u2029\u0085`);
    const found = await outcomeOf('cases.ndjson', `${separated}\r\n${JSON.stringify(second)}\r\n`);
    expect(found).toMatchObject({ exit: 0, read: 2 });
    expect((await outcomeOf('cases.json', `[\r\n${separated},\r\n${JSON.stringify(second)}]\r\n`)).read).toBe(
      2,
    );
  });

  test('14b a lone carriage return ends no line', async () => {
    const found = await outcomeOf('cases.ndjson', `${line}\r${line}\n${JSON.stringify(second)}\n`);
    expect(found).toMatchObject({ exit: 1, read: 1, errors: ['intake.json-trailing@1'] });
  });

  test('14c the record separators of RFC 7464 are refused line by line, and named', async () => {
    const found = await outcomeOf('cases.ndjson', `\x1e${line}\n\x1e${line}\n`);
    expect(found).toMatchObject({
      exit: 1,
      read: 0,
      errors: ['intake.json-syntax@1', 'intake.json-syntax@2'],
    });
    expect(found.report?.causes[0]?.params).toEqual({ hint: 'control' });
  });

  test('15a what follows the record or the list is told', async () => {
    expect(await outcomeOf('cases.json', `[${line}] ${canary}`)).toMatchObject({
      exit: 1,
      read: 1,
      errors: ['intake.json-trailing@1'],
    });
    expect(
      await outcomeOf('cases.ndjson', `${line}${JSON.stringify(second)}\n${JSON.stringify(third)}\n`),
    ).toMatchObject({ read: 1, errors: ['intake.json-trailing@1'] });
    expect(
      await outcomeOf('cases.json', `${JSON.stringify(good, null, 1)}\n${JSON.stringify(second, null, 1)}`),
    ).toMatchObject({ read: 1, errors: [expect.stringContaining('intake.json-trailing')] });
  });

  test('15b lines of records within brackets are told to lack commas', async () => {
    const found = await outcomeOf('cases.json', `[\n${lines(line, JSON.stringify(second))}]`);
    expect(found).toMatchObject({ exit: 1, read: 1, errors: ['intake.json-syntax@3'] });
    expect(found.report?.causes[0]?.params).toEqual({ hint: 'missing' });
    expect(found.text).toContain('.ndjson');
  });

  test.each([
    ['a comment', '/* note */', 'comment'],
    ['a comment of one line', '// note', 'comment'],
    ['a hash', '# note', 'comment'],
    ['single quotes', "'x':1", 'quote'],
    ['a name without quotes', 'x:1', 'literal'],
    ['a comma too many', ',', 'comma'],
    ['a Python word', '"x":True', 'literal'],
    ['curly quotes', '\u201cx\u201d:1', 'other'],
  ])('16 what JSON does not have is named: %s', async (_, member, hint) => {
    const broken = `{"narrative":"${canary}",${member}}`;
    const found = await outcomeOf('cases.ndjson', lines(broken, JSON.stringify(second)));
    expect(found).toMatchObject({ exit: 1, read: 1, errors: ['intake.json-syntax@1'] });
    expect(found.report?.causes[0]?.params).toEqual({ hint });
  });

  test('17 of a hundred thousand findings some are listed and all are counted', async () => {
    const found = await outcomeOf('cases.ndjson', line + `\n{"narrative":"${canary}`.repeat(100_000));
    expect(found.report?.counts).toEqual({ error: 100_000, warning: 0, note: 0 });
    expect(found.report?.findings).toHaveLength(1000);
    expect(found.report?.notListed).toBe(99_000);
    expect(found.report?.causes).toMatchObject([{ code: 'intake.truncated', count: 100_000 }]);
  });

  test.each<[string, number, (at: number) => string, string]>([
    ['a hundred thousand', 100_000, (at) => `k${at}`, 'intake.too-many-keys@1'],
    ['a million', 1_000_000, (at) => `k${at}`, 'intake.line-too-long@1'],
    [
      'ten thousand numbers, which engines keep by themselves',
      10_000,
      (at) => String(at * 65_536),
      'core.unknown-field@1',
    ],
    [
      'ten thousand that differ in their last letter',
      10_000,
      (at) => `${'x'.repeat(240)}${at}`,
      'core.unknown-field@1',
    ],
  ])('18 a group of many names comes to an end: %s', async (_, count, nameOf, code) => {
    const members = Array.from({ length: count - 200 }, (__, at) => `"${nameOf(at)}":0`).join(',');
    const found = await outcomeOf('cases.ndjson', lines(withMember(members), JSON.stringify(second)));
    expect(found.exit).toBe(1);
    expect(found.errors).toEqual([code]);
  });

  test('18 very many unknown names in very many groups of one record come to an end', async () => {
    const members = Array.from({ length: 1000 }, (_, at) => `"k${at}":0`).join(',');
    const claims = Array.from({ length: 300 }, () => `{${members}}`).join(',');
    const found = await outcomeOf(
      'cases.ndjson',
      lines(line.replace(/"claims":\[.*?\](?=,"\w+":)/u, `"claims":[${claims}]`)),
    );
    expect(found.read).toBe(1);
    expect(found.report?.counts.error).toBeGreaterThan(100_000);
  });

  test('19, 20 no schema is ever taken from the data: $ref, $schema and $id in a record are plain unknown fields, and nothing is fetched', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const url = `http://127.0.0.1:${port}/${canary}`;
    const members = [
      `"$schema":"${url}"`,
      `"$id":"${url}"`,
      `"$ref":"${url}"`,
      `"$ref":"file:///etc/passwd#${canary}"`,
      `"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}`,
      `"$dynamicRef":"${url}"`,
      `"@context":"${url}"`,
      `"allOf":[{"allOf":[{"$ref":"#"},{"$ref":"#"}]},{"$ref":"#"}]`,
      `"enum":[${Array.from({ length: 5000 }, (_, at) => at)}]`,
    ];
    try {
      const content = lines(...members.map(withMember));
      const found = await outcomeOf('cases.ndjson', content);
      expect(found).toMatchObject({ exit: 1, read: members.length });
      expect(found.errors).toEqual(members.map((_, at) => `core.unknown-field@${at + 1}`));
      // The file alone may be opened, besides the program itself.
      const path = await file('cases.ndjson', content);
      const root = join(import.meta.dirname, '../../../..');
      const { code, stdout, stderr } = await amparo(['check', path, '--now', now], {
        node: ['--permission', `--allow-fs-read=${root}/*`, `--allow-fs-read=${path}`, '--no-warnings'],
        env: { NODE_COMPILE_CACHE: '' },
      });
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout).toContain(`${members.length} records were read`);
      expect(connections).toBe(0);
    } finally {
      server.close();
    }
  });

  test.each([
    ['incidentStart', '2025-02-29', 'core.not-a-date'],
    ['incidentStart', '2024-02-29', undefined],
    ['incidentStart', '2025-04-31', 'core.not-a-date'],
    ['incidentStart', '2025-13-01', 'core.not-a-date'],
    ['incidentStart', '0000-01-01', 'core.not-a-date'],
    ['incidentStart', '+12345-01-01', 'core.not-a-date'],
    ['incidentStart', '-0001-01-01', 'core.not-a-date'],
    ['incidentStart', '2025-1-1', 'core.not-a-date'],
    ['incidentStart', '20250101', 'core.not-a-date'],
    ['incidentStart', '2025-W01-1', 'core.not-a-date'],
    ['incidentStart', '2025-01-01T00:00:00Z', 'core.not-a-date'],
    ['receivedAt', '2025-03-01T24:00:00Z', 'core.not-a-date-time'],
    ['receivedAt', '2025-03-01T09:00:00+25:00', 'core.not-a-date-time'],
    ['receivedAt', '2025-03-01T09:00:00+07:60', 'core.not-a-date-time'],
    ['receivedAt', '2016-12-31T23:59:60Z', 'core.not-a-date-time'],
    ['receivedAt', '2025-03-01T09:00:00', 'core.not-a-date-time'],
    ['receivedAt', '2025-03-01 09:00:00Z', 'core.not-a-date-time'],
    ['receivedAt', '2025-03-01T09:00Z', 'core.not-a-date-time'],
    ['receivedAt', '2025-02-29T09:00:00Z', 'core.not-a-date-time'],
    ['receivedAt', '0000-01-01T00:00:00Z', 'core.not-a-date-time'],
    ['receivedAt', '+12345-01-01T00:00:00Z', 'core.not-a-date-time'],
    ['receivedAt', '1740819600', 'core.not-a-date-time'],
  ])('21 a moment that is not there is an error by the table of forms: %s %s', async (field, value, code) => {
    const found = await outcomeOf('cases.ndjson', lines(JSON.stringify({ ...good, [field]: value })));
    const codes = (found.report?.findings ?? [])
      .filter(({ path }) => path === `/${field}`)
      .map((finding) => finding.code);
    if (code === undefined) expect(codes.filter((known) => known.startsWith('core.not-a-'))).toEqual([]);
    else expect(codes).toContain(code);
  });

  test('22 each record of a mixed file is checked as its own type and version', async () => {
    const referral = exampleRecord('referral');
    const drifted = {
      ...good,
      provenance: { ...(good as { provenance?: object }).provenance, standardVersion: '9.9.9' },
    };
    const records = [good, referral, { recordType: canary }, { narrative: canary }, drifted, second];
    const found = await outcomeOf('records.ndjson', ndjson(records));
    expect(found.read).toBe(6);
    expect(found.report?.recordTypes.map(({ recordType, records: count }) => [recordType, count])).toEqual([
      ['grievance-case', 3],
      ['referral', 1],
    ]);
    expect(found.report?.records.withoutType).toBe(2);
    const byLine = (number: number) => found.errors.filter((error) => error.endsWith(`@${number}`));
    expect(byLine(1)).toEqual([]);
    expect(byLine(3)).toEqual(['validate.unknown-record-type@3']);
    expect(byLine(4)).not.toEqual([]);
    expect(byLine(6)).toEqual([]);
  });
});
