import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  allOf,
  blobOf,
  bytesOf,
  packed,
  type WorkbookParts,
  workbookOf,
  workbookParts,
} from './_fixtures.ts';
import { type EntryFields, zipBytes } from './_zip-bytes.ts';
import { readCsv } from './csv.ts';
import { unpackGzip } from './gzip.ts';
import { readJsonDocument } from './json-document.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { readNdjson } from './ndjson.ts';
import { peekSource } from './peek.ts';
import { type ProblemParams, UnreadableError } from './problem.ts';
import { problemCodes } from './problem-codes.ts';
import { sniff } from './sniff.ts';
import { readChunks } from './source.ts';
import { openText } from './text-source.ts';
import { openWorkbook } from './xlsx.ts';

/** What must never come out: it stands in names, values, keys and cells of what is read here. */
const CANARY = 'MariaLopez';

interface Told {
  readonly code: string;
  readonly params: ProblemParams;
}

/** All problems that reading gives, with the error that ends it. */
async function toldBy(
  read: () => Promise<readonly { readonly problem?: Told | undefined }[]>,
): Promise<Told[]> {
  try {
    return (await read()).flatMap((item) => item.problem ?? []);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    expect(error.message + error.stack).not.toContain(CANARY);
    return [error];
  }
}

const limits = {
  ...defaultLimits,
  keysPerObject: 3,
  lineBytes: 300,
  stringChars: 100,
  keyBytes: 50,
};
const blob = (text: string): Blob => blobOf(bytesOf(text));
const csv = (text: string, encoding?: string) => () =>
  toldBy(() =>
    allOf(
      readCsv(
        blob(text),
        { ...limits, columns: 4, cellChars: 50, lineBytes: 100 },
        encoding ? { encoding } : {},
      ),
    ),
  );
const lines = (text: string | Uint8Array) => () =>
  toldBy(() => allOf(readNdjson(typeof text === 'string' ? blob(text) : blobOf(text), limits)));
const json = (text: string) => () => toldBy(() => allOf(readJsonDocument(blob(text), limits)));
const head = (text: string | number[]) => () =>
  toldBy(async () => {
    sniff(typeof text === 'string' ? bytesOf(text) : new Uint8Array(text), `${CANARY}.csv`);
    return [];
  });
const book =
  (source: Blob, more: Partial<Limits> = {}, sheet = 'Cases') =>
  () =>
    toldBy(async () => allOf((await openWorkbook(source, { ...defaultLimits, ...more })).rows(sheet)));
const cells = (row: string, more: Partial<Limits> = {}) =>
  book(workbookOf(`<row r="1"><c r="A1" t="str"><v>${CANARY}</v></c>${row}</row>`), more);
const parts = (more: WorkbookParts, less: Partial<Limits> = {}) => book(workbookOf('', more), less);
const archive = (entry: Partial<EntryFields>) =>
  book(
    blobOf(
      zipBytes([
        { name: '[Content_Types].xml', data: bytesOf('x') },
        { name: CANARY, data: bytesOf(CANARY), ...entry },
      ]),
    ),
  );
const whole = packed(workbookParts(`<row r="1"><c r="A1" t="str"><v>${CANARY}</v></c></row>`));
const damaged = (at: number): Uint8Array => whole.map((byte, i) => (i === at ? byte ^ 0xff : byte));
const types = (more: Partial<EntryFields>) =>
  book(
    blobOf(
      zipBytes([
        { name: '[Content_Types].xml', data: bytesOf('x') },
        { name: '_rels/.rels', data: bytesOf(CANARY), ...more },
      ]),
    ),
  );
const gone = {
  size: 9,
  slice: () => ({ arrayBuffer: () => Promise.reject(new Error(CANARY)) }),
  arrayBuffer: () => {},
} as unknown as Blob;
const styles = (inside: string): WorkbookParts => ({
  'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</styleSheet>`,
});
const sheet = (workbookParts('')['xl/worksheets/sheet1.xml'] ?? '').replace(
  '</worksheet>',
  '<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
);

const text = (bytes: Uint8Array, encoding?: string) => () =>
  toldBy(async () => {
    const source = openText(blobOf(bytes), encoding === undefined ? {} : { encoding });
    for await (const _ of source.bytes);
    return source.notes.map((problem) => ({ problem }));
  });
const notUtf8 = new Uint8Array([...bytesOf(`${CANARY},`), 0xca, 0xc1, 0xaa, 0xd2, 0xc2]);
const gzip = (change: (bytes: Uint8Array) => Uint8Array) => () =>
  toldBy(async () => {
    const peeked = await peekSource(blobOf(change(gzipSync(bytesOf(CANARY.repeat(9))))));
    for await (const _ of readChunks((await unpackGzip(peeked, defaultLimits)).source));
    return [];
  });

const ways: Readonly<Record<string, () => Promise<Told[]>>> = {
  'intake.read-failed': () => toldBy(() => allOf(readCsv(gone, limits))),
  'intake.empty': head(''),
  'intake.blank': head(' \n'),
  'intake.only-bom': head('\ufeff'),
  'intake.gzip-truncated': gzip((bytes) => bytes.subarray(0, -9)),
  'intake.gzip-damaged': gzip((bytes) => bytes.fill(0xff, 10, -8)),
  'intake.gzip-checksum': gzip((bytes) => bytes.fill(0, -8)),
  'intake.gzip-trailing': gzip((bytes) => new Uint8Array([...bytes, ...bytesOf(CANARY)])),
  'intake.gzip-nested': gzip((bytes) => gzipSync(bytes)),
  'intake.gzip-bomb': gzip(() => gzipSync(new Uint8Array(1 << 22))),
  'intake.compressed': head(`BZh${CANARY}`),
  'intake.compound-file': head([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  'intake.pdf': head(`%PDF-${CANARY}`),
  'intake.image': head(`GIF89a${CANARY}`),
  'intake.rtf': head(`{\\rtf ${CANARY}`),
  'intake.html': head(`<html>${CANARY}`),
  'intake.xml-file': head(`<${CANARY}>`),
  'intake.binary': head(`SQLite format 3\0${CANARY}`),
  'intake.not-xlsx': book(blobOf(zipBytes([{ name: CANARY, data: bytesOf(CANARY) }]))),
  'intake.xlsb': head([...zipBytes([{ name: 'xl/workbook.bin', data: bytesOf(CANARY) }])]),
  'intake.bom': lines(`\ufeff"${CANARY}"`),
  'intake.utf-16': () => toldBy(() => allOf(readCsv(blobOf(new Uint8Array([0xff, 0xfe, 0x61, 0])), limits))),
  'intake.encoding': lines(new Uint8Array([...bytesOf(`"${CANARY}`), 0xff, 0x22])),
  'intake.encoding-unknown': csv(CANARY, 'utf-99'),
  'intake.encoding-unclear': text(notUtf8),
  'intake.encoding-read': text(notUtf8, 'windows-874'),
  'intake.encoding-doubtful': text(bytesOf(`${CANARY},สมชาย`), 'windows-874'),
  'intake.line-too-long': lines(CANARY.repeat(99)),
  'intake.nul': csv(`${CANARY},\0`),
  'intake.json-syntax': lines(`{"${CANARY}":${CANARY}}`),
  'intake.json-trailing': json(`{"${CANARY}":1} ${CANARY}`),
  'intake.truncated': json(`{"${CANARY}":"${CANARY}`),
  'intake.unicode': lines(`"${CANARY}\\ud800"`),
  'intake.number-range': lines(`{"${CANARY}":1e999}`),
  'intake.duplicate-key': lines(`{"${CANARY}":1,"${CANARY}":2}`),
  'intake.json-depth': lines(`{"${CANARY}":${'['.repeat(99)}`),
  'intake.too-many-keys': lines(`{"a":1,"b":1,"c":1,"${CANARY}":1}`),
  'intake.key-too-long': lines(`{"${CANARY.repeat(9)}":1}`),
  'intake.string-too-long': lines(`"${CANARY.repeat(19)}"`),
  'intake.record-too-long': json(`["${CANARY.repeat(99)}"]`),
  'intake.csv-delimiter': csv(`a;b\n${CANARY};c\n`),
  'intake.csv-quote': csv(`a,"${CANARY}`),
  'intake.csv-after-quote': csv(`a,"${CANARY}"${CANARY}`),
  'intake.too-many-columns': csv(`a,b,c,d,${CANARY}`),
  'intake.cell-too-long': csv(CANARY.repeat(6)),
  'intake.zip-truncated': book(blobOf(whole.subarray(0, 500))),
  'intake.zip-structure': book(blobOf(damaged(whole.length - 10))),
  'intake.zip-mismatch': types({ local: { size: 1 } }),
  'intake.zip-overlap': types({ central: { offset: 0 } }),
  'intake.zip-duplicate': archive({ name: '[CONTENT_TYPES].xml' }),
  'intake.zip-checksum': types({
    data: bytesOf(workbookParts('')['_rels/.rels'] ?? ''),
    central: { crc: 1 },
    local: { crc: 1 },
  }),
  'intake.zip-deflate': types({
    method: 0,
    data: bytesOf('\xff\xff\xff'),
    central: { method: 8 },
    local: { method: 8 },
  }),
  'intake.zip-method': types({ central: { method: 12 } }),
  'intake.zip-entries': book(blobOf(whole), { zipEntries: 2 }),
  'intake.zip-bomb': book(blobOf(whole), { uncompressedBytes: 100 }),
  'intake.encrypted': types({ flags: 1 }),
  'intake.xlsx-structure': parts({
    'xl/worksheets/sheet1.xml': `<${CANARY}/>`,
  }),
  'intake.sheet-missing': book(blobOf(whole), {}, CANARY),
  'intake.too-many-sheets': book(blobOf(whole), { sheets: 0 }),
  'intake.too-many-strings': book(blobOf(whole), { sharedStrings: 0 }),
  'intake.too-many-styles': book(blobOf(whole), { cellStyles: 0 }),
  'intake.xml-syntax': parts(styles(`<${CANARY}>&${CANARY};`)),
  'intake.xml-encoding': parts({
    'xl/styles.xml': `<?xml version="1.0" encoding="${CANARY}"?><x/>`,
  }),
  'intake.xml-dtd': parts({ 'xl/styles.xml': `<!DOCTYPE ${CANARY}>` }),
  'intake.xml-depth': parts(styles(`<${CANARY}><a/></${CANARY}>`), {
    xmlDepth: 2,
  }),
  'intake.xml-attributes': parts(styles(`<a b="1" c="2" d="3" ${CANARY}="4"/>`), { xmlAttributes: 3 }),
  'intake.xml-token': parts(styles(`<!-- ${CANARY.repeat(400_000)}`), {
    xmlTokenChars: 100,
    ratio: 9999,
  }),
  'intake.cell-ref': cells(`<c r="${CANARY}"><v>1</v></c>`),
  'intake.row-order': book(workbookOf(`<row r="2"/><row r="1"><c t="str"><v>${CANARY}</v></c></row>`)),
  'intake.cell-order': cells(`<c r="A1" t="str"><v>${CANARY}</v></c>`),
  'intake.cell-value': cells(`<c r="B1"><v>${CANARY}</v></c>`),
  'intake.cell-style': cells('<c r="B1" s="77"><v>1</v></c>'),
  'intake.shared-string': cells(`<c r="B1" t="s"><v>${CANARY}</v></c>`),
  'intake.formula-no-value': cells(`<c r="B1"><f>${CANARY}</f></c>`),
  'intake.too-many-merged': parts({ 'xl/worksheets/sheet1.xml': sheet }, { mergedRanges: 0 }),
};

/** Names that a sentence takes from the params. */
function paramsIn(sentence: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (let i = 0; i < sentence.length; i++) {
    if (sentence[i] === '{' && depth++ === 0) names.push(/^\w*/.exec(sentence.slice(i + 1))?.[0] ?? '');
    if (sentence[i] === '}') depth--;
  }
  return names;
}

test.each(problemCodes)(
  '$code comes about, fills its sentences and holds nothing of the data',
  async ({ code, what, why, fix }) => {
    const way = ways[code];
    expect(way).toBeDefined();
    const told = (await way?.()) ?? [];
    expect(told.map((one) => one.code)).toContain(code);
    for (const one of told) expect(JSON.stringify(one)).not.toContain(CANARY);
    const params = told.find((one) => one.code === code)?.params ?? {};
    for (const name of [what, why, fix].flatMap(paramsIn)) expect(params).toHaveProperty(name);
  },
);
