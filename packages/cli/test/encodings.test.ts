import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { askWords, type EncodingCandidate, readRecords, UnclearEncodingError } from '@amparo/intake';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { askEncoding } from '../src/answers/ask-encoding.ts';
import { openInputs } from '../src/input.ts';
import { recordTypes } from '../src/record-types.ts';
import { sayIn } from '../src/say.ts';
import { loadWords } from '../src/words.ts';
import { amparo } from './_cli.ts';
import { file, folder } from './_files.ts';

const now = '2026-06-01T00:00:00Z';

/** TIS-620: Thai stands in it as in Unicode, from A1 on. */
const thai = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (char) => (char > '\u0e00' ? char.charCodeAt(0) - 0xe00 + 0xa0 : char.charCodeAt(0))),
  );

const rows = [
  'Case ID,Received at,Employer: Name,Narrative',
  'C-1,2026-05-20T08:00:00Z,โรงงานสมมติ,นายจ้างไม่จ่ายค่าจ้าง',
  'C-2,2026-05-20T08:00:00Z,บริษัทสมมุติ,ยึดหนังสือเดินทาง',
];
const table = thai(`${rows.join('\r\n')}\r\n`);
const given = ['--as', 'grievance-case', '--now', now];

async function candidatesOf(bytes: Uint8Array): Promise<readonly EncodingCandidate[]> {
  const { batches } = await readRecords(new Blob([bytes.slice()]), {
    records: recordTypes,
    standard: '0.1.0',
    as: 'grievance-case',
  });
  const read = async () => {
    for await (const _ of batches);
  };
  const error = await read().catch((thrown: unknown) => thrown);
  if (!(error instanceof UnclearEncodingError)) throw error;
  return error.candidates;
}

describe('asking in which encoding a file is written', () => {
  async function ask(typed: string, language = 'en') {
    const input = new PassThrough();
    const output = new PassThrough();
    input.end(typed);
    const say = sayIn(askWords, await loadWords(language), language);
    const question = { file: 'cases.csv', ask: 'In which encoding?', why: 'Names.', language, say };
    const answer = await askEncoding(await candidatesOf(table), question, { input, output });
    return { answer, shown: String(output.read()) };
  }

  test('shows cells in each, and takes a number', async () => {
    const { answer, shown } = await ask('1\n');
    expect(answer).toBe('windows-874');
    expect(shown).toContain('cases.csv: In which encoding?');
    expect(shown).toMatch(/ {2}1 = windows-874 \(Thai\)\n {6}โรงงานสมมติ · นายจ้างไม่จ่ายค่าจ้าง\n/u);
  });

  test('asks in the language of the report', async () => {
    const { answer, shown } = await ask('nonsense\n1\n', 'th');
    expect(answer).toBe('windows-874');
    expect(shown).toContain('windows-874 (ไทย)');
    expect(shown).toContain('แบบใดดูถูกต้อง');
    expect(shown).not.toMatch(/Which looks|neither|Thai/u);
  });

  test('takes the name of another encoding, whatever it is called', async () => {
    expect((await ask('latin1\n')).answer).toBe('windows-1252');
  });

  test('an empty line or the end is no answer, and nonsense is asked again but not for ever', async () => {
    expect((await ask('\n')).answer).toBeUndefined();
    expect((await ask('')).answer).toBeUndefined();
    const { answer, shown } = await ask('somchai\n9\n1\n');
    expect(answer).toBe('windows-874');
    expect(shown).not.toContain('somchai');
    expect((await ask('a\nb\nc\n1\n')).answer).toBeUndefined();
  });
});

test('without a terminal it is said what the file may be and how to say so, and nothing of it is shown', async () => {
  const { code, stdout, stderr } = await amparo(['check', await file('cases.csv', table), ...given]);
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('--encoding windows-874');
  expect(stderr).toContain('(intake.encoding-unclear)');
  expect(stderr).not.toMatch(/[^\0-\x7f]/u);
});

test('the encoding is taken from the command line or an answers file, and the report says so', async () => {
  const path = await file('cases.csv', table);
  const answers = await file(
    'answers.json',
    JSON.stringify({ answers: [{ question: 'encoding', answer: 'windows-874' }] }),
  );
  for (const more of [
    ['--encoding', 'TIS-620'],
    ['--answers', answers],
  ]) {
    const out = join(await folder(), 'clean.ndjson');
    const { stdout, stderr } = await amparo([
      'check',
      path,
      ...given,
      '--format',
      'json',
      '--out',
      out,
      ...more,
    ]);
    expect(stderr).toMatch(/^(?:\S+answers\.json was written: no question is open\.\n)?$/u);
    const { findings, records } = JSON.parse(stdout);
    expect(records.read).toBe(2);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'intake.encoding-read', params: { encoding: 'windows-874' } }),
    );
    expect(stdout).not.toContain('สมมติ');
  }
});

describe('a real terminal', () => {
  const hasScript = spawnSync('script', ['--version']).status === 0;
  if (!hasScript) console.warn('encodings on a real terminal: skipped because the program script is absent.');
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

  function onTerminal(args: readonly string[], input: string): string {
    const command = [process.execPath, '--conditions=@amparo/source', main, ...args]
      .map((arg) => `'${arg}'`)
      .join(' ');
    return spawnSync('script', ['-qec', command, '/dev/null'], {
      input,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    }).stdout;
  }

  test.skipIf(!hasScript)(
    'the person is asked once; the answer is used, kept for next month and used for the marks',
    async () => {
      const [path, second] = [await file('may.csv', table), await file('june.csv', table)];
      const place = await folder();
      const [answers, marked] = [join(place, 'answers.json'), join(place, 'marked.xlsx')];
      const shown = onTerminal(
        ['check', path, ...given, '--answers', answers, '--marked', marked],
        '1\n\n\n\n\n',
      );
      expect(shown.match(/Which looks right/gu)).toHaveLength(1);
      expect(shown).toContain('โรงงานสมมติ');
      expect(shown).toContain('windows-874');
      expect(JSON.parse(await readFile(answers, 'utf8')).answers).toContainEqual({
        question: 'encoding',
        answer: 'windows-874',
      });
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(marked);
      expect(book.getWorksheet('may')?.getCell('C2').text).toBe('โรงงานสมมติ');

      const { code } = await amparo(['check', second, ...given, '--answers', answers]);
      expect(code).toBe(1);
    },
  );

  test.skipIf(!hasScript)('who does not know is told what to do', async () => {
    const shown = onTerminal(['check', await file('may.csv', table), ...given], '\n');
    expect(shown).toContain('(intake.encoding-unclear)');
  });
});

describe('files packed with gzip', () => {
  const utf8 = Buffer.from(`${rows.join('\n')}\n`);

  test('are read from a file, under any name, and from standard input', async () => {
    const plain = await amparo(['check', await file('cases.csv', utf8), ...given]);
    const summary = ({ stdout }: { readonly stdout: string }) =>
      stdout.replaceAll(/cases\.csv\.gz|cases\.bin|cases\.csv|standard input| -(?=\s)/gu, 'FILE');
    for (const name of ['cases.csv.gz', 'cases.bin'])
      expect(summary(await amparo(['check', await file(name, gzipSync(utf8)), ...given]))).toBe(
        summary(plain),
      );
    const piped = await amparo(['check', '-', ...given, '--format', 'json'], { input: gzipSync(utf8) });
    expect(JSON.parse(piped.stdout).records.read).toBe(2);
  });

  test('count towards the progress as they lie on the disk', async () => {
    const packed = gzipSync(Buffer.concat(Array.from({ length: 2000 }, () => utf8)));
    for await (const input of openInputs([await file('cases.csv.gz', packed)])) {
      const { batches } = await readRecords(input.source, {
        records: recordTypes,
        standard: '0.1.0',
        as: 'grievance-case',
      });
      for await (const _ of batches) expect(input.taken()).toBeLessThanOrEqual(packed.length + 65_536);
      expect(input.size).toBe(packed.length);
      // The beginning is looked at before it is read.
      expect(input.taken()).toBe(packed.length + Math.min(packed.length, 65_536));
      await input.close();
    }
  });

  test('are unpacked in flat memory', async () => {
    const reporter = fileURLToPath(new URL('../bench/report-memory.ts', import.meta.url));
    const member = gzipSync(randomBytes(1 << 19).toString('hex'));
    async function* packed() {
      yield gzipSync('Case ID,Channel\n');
      for (let sent = 0; sent < 256; sent++) yield member;
      yield gzipSync('\n');
    }
    const { stdout, stderr } = await amparo(['check', '-', ...given], {
      input: packed(),
      node: ['--import', reporter],
    });
    expect(stdout).toContain('intake.line-too-long');
    expect(Number(/peak-rss-kb (\d+)/u.exec(stderr)?.[1]) / 1024).toBeLessThan(256);
  });

  test('that are cut off could not be checked', async () => {
    const { code, stderr } = await amparo([
      'check',
      await file('cases.csv.gz', gzipSync(utf8).subarray(0, -9)),
      ...given,
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('(intake.gzip-truncated)');
  });
});
