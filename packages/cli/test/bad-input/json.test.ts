import { columnsOf, type FieldNode } from '@amparo/core';
import { describe, expect, test } from 'vitest';
import { amparo } from '../_cli.ts';
import { file, ndjson } from '../_files.ts';
import { exampleRecord, recordTypes } from '../_kinds.ts';
import { line, lines, second, third, withMember } from './_lines.ts';
import { canary, now, outcomeOf } from './_outcome.ts';
import { cutAt, readAll } from './_read.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('JSON texts', () => {
  test('1a 64 levels are read, 65 are refused, and the next record is read', async () => {
    const nested = (depth: number) => withMember(`"x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`);
    const found = await outcomeOf('cases.ndjson', lines(nested(64), nested(65), ndjson([second]).trim()));
    expect(found).toMatchObject({
      exit: 1,
      read: 2,
      errors: ['core.unknown-field@1', 'intake.json-depth@2'],
    });
    expect((await outcomeOf('cases.json', `[${nested(65)},${line}]`)).errors).toEqual([
      'intake.json-depth@1',
    ]);
  });

  test.each([
    ['lists', '['],
    ['groups', '{"a":'],
    ['groups and lists', '{"claims":[{"claimId":'],
  ])('1b ten thousand and a million %s within each other are refused', async (_, opening) => {
    for (const depth of [10_000, 1_000_000]) {
      const deep = `{"narrative":"${canary}","x":${opening.repeat(depth)}`;
      const tooLong = deep.length > 4 << 20;
      const asLines = await outcomeOf('cases.ndjson', lines(line, deep, JSON.stringify(second)));
      // A line beyond the limit of lines is not looked into.
      expect(asLines.errors).toEqual([tooLong ? 'intake.line-too-long@2' : 'intake.json-depth@2']);
      expect(asLines.read).toBe(2);
      const asDocument = await outcomeOf('cases.json', deep);
      expect(asDocument.errors).toEqual([tooLong ? 'intake.record-too-long@1' : 'intake.json-depth@1']);
      expect(asDocument.report?.verdicts.readable).toBe(false);
    }
  });

  test('1c a million levels do not need more than a small stack', async () => {
    const path = await file('cases.json', `[${line},${'['.repeat(1_000_000)}`);
    const { code, stdout } = await amparo(['check', path, '--now', now], { node: ['--stack-size=200'] });
    expect(code).toBe(1);
    expect(stdout).toContain('intake.json-depth');
  });

  test('2a a name used twice is an error, wherever it stands', async () => {
    const inside = line.replace('"sensitivity":{', '"sensitivity":{"level":"internal",');
    const found = await outcomeOf(
      'cases.ndjson',
      lines(withMember('"channel":"sms"'), inside, JSON.stringify(second)),
    );
    expect(found).toMatchObject({
      exit: 1,
      read: 1,
      errors: ['intake.duplicate-key@1', 'intake.duplicate-key@2'],
    });
    const wrapped = `{"records":[],"records":[${line}]}`;
    expect((await outcomeOf('cases.json', wrapped)).errors).toEqual(['intake.duplicate-key@1']);
  });

  test('2b a name used twice is found when one of the two is written with an escape', async () => {
    const found = await outcomeOf('cases.ndjson', lines(withMember('"ch\\u0061nnel":"sms"')));
    expect(found).toMatchObject({ exit: 1, read: 0, errors: ['intake.duplicate-key@1'] });
  });

  test('2c names that differ in normal form alone are two unknown fields, each an error', async () => {
    const found = await outcomeOf('cases.ndjson', lines(withMember('"caf\u00e9":1,"cafe\u0301":2')));
    expect(found).toMatchObject({ exit: 1, read: 1, errors: ['core.unknown-field@1'] });
    expect(found.report?.counts.error).toBe(2);
  });

  test('3 names that mean something to JavaScript are plain unknown fields and change nothing', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const polluted = names.map((name) => withMember(`"${name}":{"polluted":true,"channel":"sms"}`));
    for (const [name, content] of [
      ['cases.ndjson', lines(...polluted)],
      ['cases.json', `[${polluted.join(',\n')}]`],
    ] as const) {
      const found = await outcomeOf(name, content);
      expect(found.errors).toEqual(names.map((_, at) => `core.unknown-field@${at + 1}`));
      expect(found.read).toBe(5);
    }
    const { records } = await readAll(new Blob([lines(...polluted)]), 'cases.ndjson');
    expect(records.map((record) => Object.hasOwn(record as object, 'channel'))).toEqual(
      names.map(() => true),
    );
    expect(Object.getPrototypeOf(records[0])).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([
    '1e400',
    '-1e400',
    '1E-999',
    `1${'0'.repeat(40)}`,
    `0.${'0'.repeat(39)}1`,
    `1${'0'.repeat(1_000_000)}`,
    `1e${'9'.repeat(100)}`,
  ])(
    '4a a number that no computer keeps is an error and becomes neither infinity nor zero: %.20s',
    async (number) => {
      const found = await outcomeOf(
        'cases.ndjson',
        lines(withMember(`"x":${number}`), JSON.stringify(second)),
      );
      expect(found).toMatchObject({ exit: 1, read: 1, errors: ['intake.number-range@1'] });
    },
  );

  test('4b minus zero is JSON, and zero', async () => {
    const counted = line.replace(/"ageAtIncident":\d+,?/u, '').replace('{', '{"ageAtIncident":-0,');
    const { records, codes } = await readAll(new Blob([counted]), 'cases.ndjson');
    expect(codes).toEqual([]);
    expect(JSON.stringify((records[0] as { ageAtIncident: number }).ageAtIncident)).toBe('0');
  });

  test('5a a number in the place of an id is an error that asks for text', async () => {
    const found = await outcomeOf(
      'cases.ndjson',
      lines(line.replace(/"caseId":"[^"]+"/u, '"caseId":12345678901234567890')),
    );
    expect(found).toMatchObject({ exit: 1, read: 1, errors: ['core.wrong-type@1'] });
    expect(found.report?.causes[0]?.params).toEqual({ expected: 'text' });
  });

  test.each(['9007199254740992', '9007199254740993', '-9007199254740993'])(
    '5b a whole number that is not exact any more is out of range: %s',
    async (number) => {
      const counted = line
        .replace(/"affectedWorkersCount":\d+,?/u, '')
        .replace('{', `{"affectedWorkersCount":${number},`);
      expect((await outcomeOf('cases.ndjson', lines(counted))).errors).toContain('core.out-of-range@1');
    },
  );

  test.each([
    ['leading zeros', '01', 'number'],
    ['a plus', '+1', 'number'],
    ['a point before the digits', '.5', 'number'],
    ['a point behind the digits', '1.', 'number'],
    ['hexadecimal', '0x1F', 'literal'],
    ['not a number', 'NaN', 'literal'],
    ['infinity', 'Infinity', 'literal'],
    ['minus infinity', '-Infinity', 'number'],
  ])('6 a number that JSON does not write is broken JSON: %s', async (_, number, hint) => {
    const found = await outcomeOf('cases.ndjson', lines(withMember(`"x":${number}`), JSON.stringify(second)));
    expect(found).toMatchObject({ exit: 1, read: 1 });
    expect(found.errors).toHaveLength(1);
    expect(found.report?.causes[0]).toMatchObject({ code: 'intake.json-syntax', params: { hint } });
  });

  test.each([
    ['the first half', '"\\ud800"'],
    ['the second half', '"\\uDFFF"'],
    ['halves in the wrong order', '"\\udc00\\ud800"'],
    ['the first half before a letter', '"\\uD83Dx"'],
  ])('7 half a character in an escape is an error, in a value and in a name: %s', async (_, text) => {
    for (const member of [`"x":${text}`, `${text}:1`]) {
      const found = await outcomeOf('cases.ndjson', lines(withMember(member), JSON.stringify(second)));
      expect(found).toMatchObject({ exit: 1, read: 1, errors: ['intake.unicode@1'] });
    }
  });

  test.each([
    ['overlong', '\xc0\xaf'],
    ['beyond Unicode', '\xf5\x80\x80\x80'],
    ['half a surrogate pair', '\xed\xa0\x80'],
    ['a byte without a lead', '\x81'],
    ['Latin-1', 'Jos\xe9'],
  ])('8a bytes that are not UTF-8 are told by line and column: %s', async (_, wrong) => {
    const broken = latin1(`{"narrative":"${canary}${wrong}"}`);
    const found = await outcomeOf(
      'cases.ndjson',
      Buffer.concat([Buffer.from(lines(line)), broken, Buffer.from(`\n${lines(JSON.stringify(third))}`)]),
    );
    expect(found).toMatchObject({ exit: 1, read: 2, errors: ['intake.encoding@2'] });
    const column = 1 + `{"narrative":"${canary}`.length + (wrong.startsWith('Jos') ? 3 : 0);
    expect(found.report?.findings[0]?.address).toEqual({ kind: 'line', line: 2, column });
  });

  test('8b wherever the stream is cut, a character over two pieces is whole and a broken one is told', async () => {
    const whole = Buffer.from(lines(line.replace(canary, `${canary} สมชาย 😀`), line));
    const broken = Buffer.from(whole);
    broken[whole.indexOf('😀') + 2] = 0x41;
    for (let place = whole.indexOf('สม'); place < whole.indexOf('😀') + 4; place += 1) {
      expect((await readAll(cutAt(whole, place), 'cases.ndjson')).codes).toEqual([]);
      expect(await readAll(cutAt(broken, place), 'cases.ndjson')).toMatchObject({
        codes: ['intake.encoding'],
        records: [{}],
      });
    }
  });

  test('10a a raw NUL is broken JSON', async () => {
    const found = await outcomeOf(
      'cases.ndjson',
      lines(line.replace(canary, `${canary}\0`), JSON.stringify(second)),
    );
    expect(found).toMatchObject({ exit: 1, read: 1, errors: ['intake.json-syntax@1'] });
    expect(found.report?.causes[0]?.params).toEqual({ hint: 'control' });
  });

  test.each(recordTypes.map((record) => [record.type, record] as const))(
    '10b an escaped NUL is an error in every text of a %s',
    async (type, record) => {
      const found = await outcomeOf('records.ndjson', lines(JSON.stringify(withNul(exampleRecord(type)))));
      const said = new Map(
        found.report?.findings.map(({ path, code }) => [path.replaceAll(/\/\d+/gu, ''), code]),
      );
      const texts = columnsOf(record).filter(
        ({ node, steps }) => isText(node) && steps.at(-1)?.name !== 'recordType',
      );
      expect(texts.length).toBeGreaterThan(0);
      for (const { path } of texts)
        expect([path, said.get(`/${path}`)]).toEqual([
          path,
          expect.stringMatching(/^core\.(text-length|hidden-character)$/u),
        ]);
    },
  );
});

/** The same value with a NUL in every text. */
function withNul(value: unknown): unknown {
  if (typeof value === 'string') return `${value}\0`;
  if (Array.isArray(value)) return value.map(withNul);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'recordType' ? inner : withNul(inner)]),
  );
}

function isText(node: FieldNode): boolean {
  return node.kind === 'leaf' && ['text', 'identifier', 'pseudonym'].includes(node.wire.kind);
}
