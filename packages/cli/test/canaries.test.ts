import { columnsOf } from '@amparo/core';
import { grievanceCase } from '@amparo/grievance';
import { type LabelledSample, labelledSamples } from '@amparo/grievance/samples';
import type { Report } from '@amparo/validate';
import { afterAll, describe, expect, test } from 'vitest';
import { formats } from '../src/format-names.ts';
import { renderers } from '../src/renderers.ts';
import { unforeseen } from '../src/unforeseen.ts';
import { languages, loadWords } from '../src/words.ts';
import { Canaries, fill } from './_canaries.ts';
import { canaryWorkbook } from './_canary-workbook.ts';
import { amparo } from './_cli.ts';
import { file, ndjson } from './_files.ts';
import { checkHere } from './_here.ts';
import { recordTypes } from './_kinds.ts';
import { csvOf } from './_tables.ts';

/** No value of the data, nor a piece of one, reaches a report, an error or a log: in no form, in no language. */
const { tree } = grievanceCase;
const titles = columnsOf(grievanceCase).map(({ title }) => title);
const canaries = new Canaries(2026);
const text = () => canaries.text();
const met = new Set<string>();
let turn = 0;

/**
 * What is said of a file, as JSON, and in every other format in one language after the other: their words are filled from
 * what stands in the JSON. Once its type is given, so that it is looked into although a canary stands where the type
 * belongs.
 */
async function outputs(name: string, content: string | Uint8Array): Promise<string> {
  const path = await file(name, content);
  const language = languages[turn++ % languages.length] as string;
  const words = await loadWords(language);
  let said = '';
  for (const as of [['grievance-case'], []]) {
    const { code, stdout, stderr } = await checkHere(path, { format: 'json', lang: language, as });
    expect([1, 3]).toContain(code);
    said += stdout + stderr;
    if (code === 3) continue;
    const report = JSON.parse(stdout) as Report;
    for (const format of formats) said += renderers[format]({ report, words, language, terminal: {} });
  }
  for (const [code] of said.matchAll(
    /\b(?:core|intake|validate|grievance|worker-voice|referral|portability)\.[a-z0-9-]+/gu,
  ))
    met.add(code);
  return said;
}

async function expectSilence(name: string, content: string | Uint8Array): Promise<void> {
  expect(canaries.in(await outputs(name, content))).toEqual([]);
}

/** A sample whose free texts, ids and pseudonyms are canaries: sound in structure, so that rules run on them. */
function disguised({ record }: LabelledSample): unknown {
  const walk = (value: unknown, node: typeof tree): unknown => {
    if (node.kind === 'list') return (value as unknown[]).map((entry) => walk(entry, node.of));
    if (node.kind === 'group') {
      return Object.fromEntries(
        Object.entries(value as object).map(([name, inner]) => {
          const field = node.fields.find((candidate) => candidate.name === name);
          return [name, field ? walk(inner, field) : inner];
        }),
      );
    }
    return ['text', 'identifier', 'pseudonym'].includes(node.wire.kind) ? text() : value;
  };
  return walk(record, tree);
}

describe('no canary leaves the file', () => {
  test('the test sees a canary and a piece of one', () => {
    const canary = text();
    expect(canaries.in(`before ${canary.slice(5, 11).toUpperCase()} after`)).not.toEqual([]);
    expect(canaries.in('Cases can only be counted and passed on together.')).toEqual([]);
  });

  test.each([
    ['texts', () => fill(tree, { leaf: text })],
    ['numbers', () => fill(tree, { leaf: () => canaries.number() })],
    ['groups', () => fill(tree, { leaf: () => ({ [text()]: text() }) })],
    ['lists', () => fill(tree, { leaf: () => [text(), [text()]] })],
    ['texts where groups belong', () => ({ ...(fill(tree, { leaf: text, group: text }) as object) })],
    ['texts where lists belong', () => fill(tree, { leaf: text, list: text })],
    [
      'lists that are too long',
      () =>
        fill(tree, {
          leaf: text,
          list: (entry) => Array.from({ length: 510 }, () => (typeof entry === 'string' ? text() : entry)),
        }),
    ],
    [
      'names of unknown fields',
      () =>
        fill(tree, {
          leaf: text,
          group: (made) => ({ [text()]: 1, ...made, [`${text()}/~ ${text()}`]: { [text()]: text() } }),
        }),
    ],
    [
      'names of unknown fields alone',
      () => Object.fromEntries(Array.from({ length: 300 }, () => [text(), text()])),
    ],
  ])('as JSON: %s in every field', async (_, make) => {
    const record = make();
    await expectSilence(
      'cases.ndjson',
      ndjson([record, record, { recordType: text() }, text(), canaries.number(), [text()]]),
    );
    await expectSilence('cases.json', JSON.stringify({ [text()]: text(), records: [record] }, null, 1));
  });

  test.each(recordTypes.map((record) => [record.type, record] as const))(
    'in records of the type %s',
    async (type, record) => {
      const filled = (leaf: () => unknown) => ({
        ...(fill(record.tree, { leaf }) as object),
        recordType: type,
      });
      const forbidden = Object.fromEntries((record.forbids ?? []).map((name) => [name, text()]));
      await expectSilence(
        'records.ndjson',
        ndjson([filled(text), filled(() => canaries.number()), { ...filled(text), ...forbidden }]),
      );
      const { recordType: _, ...untyped } = filled(text) as { recordType: string };
      await expectSilence('records.json', JSON.stringify([untyped, { name: text(), status: text() }]));
      const headings = [...columnsOf(record).map(({ title }) => title), ...(record.forbids ?? [])];
      await expectSilence('records.csv', csvOf([headings, headings.map(text)]));
    },
  );

  test('where the structure is sound and rules are broken', async () => {
    const records = [...labelledSamples({ seed: 5, count: 250, faults: 1 })].map(disguised);
    await expectSilence('cases.ndjson', ndjson(records));
  });

  test.each<[string, (canary: () => string) => string | Uint8Array]>([
    ['cut off in a text', (canary) => `{"caseId":"${canary()}`],
    ['cut off in a name', (canary) => `{"${canary()}`],
    ['a name twice', (canary) => `{"${canary()}":1,"narrative":"${canary()}","narrative":"${canary()}"}`],
    ['an unknown name twice', (canary) => ((name) => `{"${name}":"${canary()}","${name}":1}`)(canary())],
    [
      'a name twice in groups with unknown names',
      (canary) => `{"narrative":{"${canary()}":[{"${canary()}":{"x":1,"x":2}}]}}`,
    ],
    ['single quotes', (canary) => `{'${canary()}':'${canary()}'}`],
    ['no quotes', (canary) => `{"narrative":${canary()}}`],
    ['no quotes around a name', (canary) => `{${canary()}:1}`],
    ['a comma too many', (canary) => `{"narrative":"${canary()}",}`],
    ['a comment', (canary) => `{"narrative":"x" /* ${canary()} */}`],
    ['an unknown escape', (canary) => `{"narrative":"${canary()}\\q${canary()}"}`],
    ['half a character', (canary) => `{"narrative":"${canary()}\\ud800${canary()}"}`],
    ['a control character', (canary) => `{"narrative":"${canary()}\u0001${canary()}"}`],
    [
      'a huge number',
      (canary) => `{"affectedWorkersCount":7${'31415926'.repeat(8)},"narrative":"${canary()}"}`,
    ],
    [
      'a number beyond range',
      (canary) => `{"affectedWorkersCount":${canaries.number()}e999,"narrative":"${canary()}"}`,
    ],
    ['text behind the end', (canary) => `{"narrative":"x"} ${canary()}`],
    ['a long name', (canary) => `{"${canary().repeat(20)}":1}`],
    ['a long text', (canary) => `{"narrative":"${canary().repeat(70_000)}"}`],
    ['too deep', (canary) => `${'{"narrative":'.repeat(70)}"${canary()}"${'}'.repeat(70)}`],
    [
      'invalid UTF-8',
      (canary) =>
        Buffer.concat([
          Buffer.from(`{"narrative":"${canary()}`),
          Buffer.from([0xff, 0xfe]),
          Buffer.from(`${canary()}"}`),
        ]),
    ],
    ['__proto__', (canary) => `{"__proto__":{"${canary()}":"${canary()}"},"constructor":"${canary()}"}`],
  ])('as broken JSON: %s', async (_, make) => {
    const broken = Buffer.from(make(text));
    const whole = Buffer.from(JSON.stringify({ narrative: text() }));
    const line = Buffer.from('\n');
    await expectSilence('cases.ndjson', Buffer.concat([whole, line, broken, line, whole, line]));
    await expectSilence('cases.json', broken);
    await expectSilence(
      'cases.json',
      Buffer.concat([
        Buffer.from('['),
        whole,
        Buffer.from(','),
        broken,
        Buffer.from(','),
        whole,
        Buffer.from(']'),
      ]),
    );
    // Whatever a reader may take it for.
    await expectSilence('cases.csv', broken);
  });

  const rowsOfCanaries = () => [
    [text(), text()],
    [...titles, text(), text(), `${text()} ${text()}`],
    ...Array.from({ length: 4 }, () => [...titles.map(text), text(), text()]),
    titles.map(() => String(canaries.number())),
    titles.map(() => `${text()}; ${text()}, ${text()}`),
    titles.map(() => `MYR ${canaries.number()},00`),
  ];

  test.each<[string, () => string | Uint8Array]>([
    ['in every cell and in unknown headings', () => csvOf(rowsOfCanaries())],
    ['with semicolons', () => csvOf(rowsOfCanaries(), { delimiter: ';', end: '\r\n' })],
    ['without a known heading', () => csvOf(rowsOfCanaries().map((cells) => cells.map(() => text())))],
    ['in a headline of one column', () => `${text()}\n${text()}\n`],
    [
      'behind a quote that is not closed',
      () => `${csvOf(rowsOfCanaries())}"${text()}\n${text()},${text()}\n`,
    ],
    ['behind a quote that is closed', () => `${csvOf(rowsOfCanaries())}"${text()}"${text()},${text()}\n`],
    ['around NUL', () => `${csvOf(rowsOfCanaries())}${text()}\0${text()},x\n`],
    [
      'in too many columns',
      () => `${csvOf(rowsOfCanaries())}${Array.from({ length: 2100 }, text).join(',')}\n`,
    ],
    ['in a cell that is too long', () => `${csvOf(rowsOfCanaries())}${text().repeat(3000)},x\n`],
    [
      'in another encoding',
      () => Buffer.concat([Buffer.from(csvOf(rowsOfCanaries())), Buffer.from([0xe9]), Buffer.from(text())]),
    ],
    [
      'in UTF-16',
      () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csvOf(rowsOfCanaries()), 'utf16le')]),
    ],
  ])('as CSV: %s', async (_, make) => expectSilence('cases.csv', make()));

  test('as a workbook: in cells, comments, other sheets, links, formulas, names and properties', async () => {
    const bytes = await canaryWorkbook(canaries, rowsOfCanaries());
    await expectSilence('cases.xlsx', bytes);
    for (const cut of [100, 2000, bytes.length >> 1, bytes.length - 30])
      await expectSilence('cases.xlsx', bytes.subarray(0, cut));
    // A byte changed here and there.
    for (let at = 200; at < bytes.length; at += Math.floor(bytes.length / 12)) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = (damaged[at] as number) ^ 0x55;
      expect(canaries.in(await anyOutput('cases.xlsx', damaged))).toEqual([]);
    }
  });

  test('as a workbook without known headings', async () => {
    await expectSilence(
      'cases.xlsx',
      await canaryWorkbook(
        canaries,
        rowsOfCanaries().map((cells) => cells.map(() => text())),
      ),
    );
  });

  test.each([
    ['cases.ndjson', () => ndjson([fill(tree, { leaf: text }), { [text()]: text() }])],
    ['cases.csv', () => csvOf(rowsOfCanaries())],
    ['cases.csv', () => `${text()},${text()}\n`],
    ['cases.pdf', () => `%PDF-1.7 ${text()}`],
  ])('from the program itself, through a file and through standard input: %s', async (name, make) => {
    const content = make();
    const path = await file(name, content);
    for (const [from, input] of [
      [path, ''],
      ['-', content],
    ] as const) {
      const { code, stdout, stderr } = await amparo(['check', from, '--out', `${path}.out`], { input });
      expect([1, 3]).toContain(code);
      expect(canaries.in(stdout + stderr)).toEqual([]);
    }
  });

  test('in what is said of a fault that nobody foresaw', () => {
    const error = Object.assign(new TypeError(`Cannot read ${text()} of ${text()}`), { cause: text() });
    expect(canaries.in(unforeseen(error) + unforeseen(text()) + unforeseen({ message: text() }))).toEqual([]);
  });

  afterAll(() => {
    // The silence counts only where there was something to say.
    expect(met.size).toBeGreaterThan(60);
  });
});

async function anyOutput(name: string, content: Uint8Array): Promise<string> {
  const { stdout, stderr } = await checkHere(await file(name, content), {});
  return stdout + stderr;
}
