import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { askWords, questionKinds } from '@amparo/intake';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../src/answers/answers-file.ts';
import { type Asking, askQuestions } from '../src/answers/ask-questions.ts';
import { fieldNamed } from '../src/answers/field-named.ts';
import { QuestionWords } from '../src/answers/question-words.ts';
import { sayIn } from '../src/say.ts';
import { loadWords } from '../src/words.ts';
import { amparo } from './_cli.ts';
import { file, folder, goodCases } from './_files.ts';
import { csvOf, tableOf } from './_tables.ts';

const now = '2026-06-01T00:00:00Z';

/** A table of which only the order of day and month is open, in two columns. */
const open = [
  'Case ID,Received at,Incident start,Incident end',
  'C-1,2026-05-20T08:00:00Z,04/05/2026,05/06/2026',
  'C-2,2026-05-20T08:00:00Z,25/04/2026,07/06/2026',
  'C-3,2026-05-20T08:00:00Z,03/05/2026,04/30/2026',
].join('\n');

async function checked(path: string, ...more: string[]) {
  const args = ['check', path, '--as', 'grievance-case', '--now', now, '--format', 'json', ...more];
  const { stdout, stderr, code } = await amparo(args);
  const at = more.indexOf('--answers');
  expect(stderr).toMatch(at < 0 ? /^$/u : /^\S*answers\.json was written: [^\n]+\n$/u);
  expect(code).toBe(1);
  return JSON.parse(stdout) as {
    questions: { question: string; heading: string; cells: number; evidence: object; options: string[] }[];
    findings: { code: string; path: string; address?: { cell?: string } }[];
  };
}

async function entriesOf(path: string): Promise<{ heading?: string; answer: unknown }[]> {
  return JSON.parse(await readFile(path, 'utf8')).answers;
}

/** The findings about dates: where they are and what they say. */
const dates = (report: Awaited<ReturnType<typeof checked>>) =>
  report.findings
    .filter(({ code }) => code.startsWith('intake.date'))
    .map(({ code, address }) => `${code} ${address?.cell}`);

describe('questions', () => {
  test('are asked once for each column, with what speaks for each answer', async () => {
    const { questions, ...report } = await checked(await file('cases.csv', open));
    expect(questions).toEqual([
      expect.objectContaining({
        question: 'date-order',
        heading: 'Incident start',
        cells: 2,
        options: ['day-first', 'month-first'],
        evidence: { 'day-first': 1 },
      }),
      expect.objectContaining({
        heading: 'Incident end',
        cells: 2,
        options: ['month-first', 'day-first'],
        evidence: { 'month-first': 1 },
      }),
    ]);
    expect(dates(report as never)).toContain('intake.date-ambiguous C2');
  });

  test('stand in the report for people, with the way to answer them', async () => {
    const path = await file('cases.csv', open);
    const { stdout } = await amparo(['check', path, '--as', 'grievance-case', '--now', now]);
    expect(stdout).toContain('2 questions wait for you');
    expect(stdout).toContain('day-first: Day, then month');
    expect(stdout).toContain('--answers answers.json');
  });
});

describe('an answers file', () => {
  test('is written with the open questions, and answers in it are used the next time', async () => {
    const path = await file('cases.csv', open);
    const answers = join(await folder(), 'answers.json');
    await checked(path, '--answers', answers);
    const entries = await entriesOf(answers);
    expect(entries.map(({ answer }) => answer)).toEqual([null, null]);

    const first = entries.map((entry) =>
      entry.heading === 'Incident start' ? { ...entry, answer: 'day-first' } : entry,
    );
    await writeFile(answers, JSON.stringify({ answers: first }));
    const second = await checked(path, '--answers', answers);
    expect(second.questions.map(({ heading }) => heading)).toEqual(['Incident end']);
    expect(dates(second)).toContain('intake.date-as-answered C2');
    expect(dates(second)).toContain('intake.date-ambiguous D2');
    expect(await entriesOf(answers)).toEqual([
      expect.objectContaining({ heading: 'Incident start', answer: 'day-first' }),
      expect.objectContaining({ heading: 'Incident end', answer: null }),
    ]);
  });

  test('holds for another file of the same form, with headings written a little differently', async () => {
    const answers = await file(
      'answers.json',
      JSON.stringify({
        answers: [{ question: 'date-order', heading: 'INCIDENT  start', answer: 'month-first' }],
      }),
    );
    const report = await checked(await file('june.csv', open), '--answers', answers);
    expect(report.questions.map(({ heading }) => heading)).toEqual(['Incident end']);
  });

  test('without a heading holds for every column, and a nearer answer goes before it', async () => {
    const out = join(await folder(), 'clean.ndjson');
    const answers = await file(
      'answers.json',
      JSON.stringify({
        answers: [
          { question: 'date-order', heading: 'Incident end', answer: 'month-first' },
          { question: 'date-order', answer: 'day-first' },
        ],
      }),
    );
    const report = await checked(await file('cases.csv', open), '--answers', answers, '--out', out);
    expect(report.questions).toEqual([]);
    const ambiguous = report.findings.filter(({ code }) => code === 'intake.date-ambiguous');
    expect(ambiguous).toEqual([]);
    // The 4th of May to the 6th of May, and the 3rd of May to the 30th of April: only the last runs backwards.
    const backwards = report.findings.filter(({ code }) => code === 'grievance.incident-ends-before-start');
    expect(backwards.map(({ address }) => address?.cell)).toEqual(['D4']);
  });

  test('has the words of a form’s own choices, to be answered one by one', async () => {
    const words = [
      'Case ID,Channel',
      ...['phone line', 'phone line', 'phone line', 'front desk', 'front desk', 'front desk', 'zebra'],
    ]
      .map((word, at) => (at === 0 ? word : `C-${at},${word}`))
      .join('\n');
    const path = await file('cases.csv', words);
    const answers = join(await folder(), 'answers.json');
    const first = await checked(path, '--answers', answers);
    expect(first.questions.map(({ question }) => question)).toEqual(['codes']);
    expect(/phone line|front desk|zebra/u.test(JSON.stringify(first))).toBe(false);
    const [entry] = JSON.parse(await readFile(answers, 'utf8')).answers;
    // A word in fewer than three cells could be a name, so it is in no file.
    expect(entry.answer).toEqual({ 'phone line': null, 'front desk': null });

    await writeFile(
      answers,
      JSON.stringify({ answers: [{ ...entry, answer: { 'phone line': 'hotline', 'front desk': null } }] }),
    );
    const second = await checked(path, '--answers', answers);
    expect(second.findings.filter(({ code }) => code === 'intake.code-as-answered')).toHaveLength(1);
    const [given, open] = JSON.parse(await readFile(answers, 'utf8')).answers;
    expect(given.answer).toEqual({ 'phone line': 'hotline' });
    expect(open.answer).toEqual({ 'front desk': null });

    await writeFile(
      answers,
      JSON.stringify({ answers: [given, { ...open, answer: { 'front desk': 'walk-in' } }] }),
    );
    const third = await checked(path, '--answers', answers);
    expect(third.questions).toEqual([]);
  });

  const channelRows = (word: string) =>
    ['Case ID,Channel', ...Array.from({ length: 4 }, (_, at) => `C-${at},${word}`)].join('\n');

  test.each([
    ['a title', 'Social media', 'social-media'],
    ['a code with a blank', 'hotline ', 'hotline'],
  ])('may name a code by %s', async (_, answer, code) => {
    const out = join(await folder(), 'clean.ndjson');
    const { columns, rows } = tableOf(goodCases(4, 3));
    const at = columns.findIndex(({ heading }) => heading === 'Channel');
    const cells = rows.map((row) => row.map((cell, column) => (column === at ? 'front desk' : cell)));
    const path = await file('cases.csv', csvOf([columns.map(({ heading }) => heading), ...cells]));
    const given = [{ question: 'codes', heading: 'Channel', answer: { 'front desk': answer } }];
    const answers = await file('answers.json', JSON.stringify({ answers: given }));
    await amparo(['check', path, '--now', now, '--answers', answers, '--out', out]);
    const written = (await readFile(out, 'utf8')).trim().split('\n');
    expect(written.map((line) => JSON.parse(line).channel)).toEqual([code, code, code, code]);
  });

  test('may be written as the guide shows it', async () => {
    const guide = await readFile(new URL('../../../docs/guide/check-a-file.md', import.meta.url), 'utf8');
    const example = /```json\n([\s\S]+?)```/u.exec(guide)?.[1] ?? '';
    const given = await readAnswers(await file('answers.json', example));
    expect(given).toEqual(JSON.parse(example).answers);
    for (const { name } of questionKinds) expect(guide).toContain(`\`${name}\``);
  });

  test.each(['kor', 'bogus', '7'])(
    'with %j for a word does not keep it, says so, and asks again',
    async (answer) => {
      const path = await file('cases.csv', channelRows('front desk'));
      const given = [{ question: 'codes', heading: 'Channel', answer: { 'front desk': answer } }];
      const answers = await file('answers.json', JSON.stringify({ answers: given }));
      const args = ['check', path, '--as', 'grievance-case', '--now', now, '--answers', answers];
      const { code, stdout, stderr } = await amparo(args);
      expect(code).toBe(1);
      expect(stderr).toContain('an answer for the column “Channel” was not used');
      expect(stderr).not.toMatch(/front desk|bogus/u);
      expect(stdout).toContain('- social-media: Social media');
      const [entry, ...more] = JSON.parse(await readFile(answers, 'utf8')).answers;
      expect(more).toEqual([]);
      expect(entry).toMatchObject({
        heading: 'Channel',
        answer: { 'front desk': null },
        options: { hotline: 'Hotline', 'social-media': 'Social media' },
      });
    },
  );

  test('is named in the report, which says that it is written and to be kept safe', async () => {
    const path = await file('cases.csv', open);
    const answers = join(await folder(), 'may.json');
    const args = ['check', path, '--as', 'grievance-case', '--now', now, '--answers', answers];
    for (const format of ['text', 'html', 'junit', 'sarif']) {
      const { stdout, stderr } = await amparo([...args, '--format', format]);
      const said = stdout.replaceAll(/\s+/gu, ' ');
      expect(stderr).toBe(`${answers} was written: 2 questions wait for an answer.\n`);
      expect(said).toContain('may.json');
      // Folders can be named after people.
      expect(said).not.toContain(answers);
      expect(said).not.toContain('answers.json');
      expect(said).toContain('keep it as safe as the data');
    }
  });

  test.each([
    ['is no JSON', 'nothing', 'holds no list of answers'],
    [
      'has an unknown question',
      '{"answers":[{"question":"colour","answer":"red"}]}',
      'Known are: date-order, calendar, two-digit-year',
    ],
    [
      'names a field that is none',
      '{"answers":[{"question":"column","heading":"Problem","answer":"problem"}]}',
      'Give the name of the field',
    ],
    [
      'has an answer that is none',
      '{"answers":[{"question":"date-order","answer":"first"}]}',
      'day-first, month-first',
    ],
    ['has an offset that is none', '{"answers":[{"question":"offset","answer":"7"}]}', '+07:00'],
    [
      'has a heading that is no text',
      '{"answers":[{"question":"offset","heading":3,"answer":"Z"}]}',
      'entry 1 is not',
    ],
  ])('that %s is refused with what to do', async (_, content, message) => {
    const answers = await file('answers.json', content);
    const { code, stderr } = await amparo(['check', await file('cases.csv', open), '--answers', answers]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/red|"7"/u);
  });
});

/** How a person is asked, with the heading alone as the question. */
async function asking({ words = new QuestionWords(), language = 'en' } = {}): Promise<Asking> {
  const catalogue = await loadWords(language);
  return {
    describe: ({ heading }) => [heading ?? ''],
    say: sayIn(askWords, catalogue, language),
    words,
    fieldOf: ({ recordType }, text) => fieldNamed(recordType, text, catalogue, language),
  };
}

describe('on a terminal', () => {
  const questions = ['Incident start', 'Incident end', 'Closed on'].map((heading) => ({
    question: 'date-order',
    heading,
    cells: 1,
    options: ['day-first', 'month-first'],
    evidence: {},
  }));

  async function ask(typed: string) {
    const input = new PassThrough();
    const output = new PassThrough();
    input.end(typed);
    const answers = await askQuestions(questions, { input, output }, await asking());
    return { answers: answers.map(({ heading, answer }) => [heading, answer]), shown: String(output.read()) };
  }

  test('answers are taken by number or word, an empty line leaves a question open', async () => {
    const { answers, shown } = await ask('2\n\nday-first\n');
    expect(answers).toEqual([
      ['Incident start', 'month-first'],
      ['Closed on', 'day-first'],
    ]);
    expect(shown).toContain('1 = day-first, 2 = month-first');
  });

  test('what is no answer is asked for again, and not shown', async () => {
    const { answers, shown } = await ask('somchai\n1\n');
    expect(answers).toEqual([['Incident start', 'day-first']]);
    expect(shown).toContain('not an answer');
    expect(shown).not.toContain('somchai');
  });

  test('words are asked for one by one, with codes that look like them', async () => {
    const question = { question: 'codes', heading: 'Channel', cells: 6, options: [], evidence: {} };
    const words = new QuestionWords();
    words.add({
      kind: 'question',
      question,
      words: () => [
        { word: 'hot line', cells: 3, suggestions: ['hotline'] },
        { word: 'zebra\u001b[2J', cells: 3, suggestions: [] },
      ],
    });
    const input = new PassThrough();
    const output = new PassThrough();
    input.end('1\n\n');
    const given = await askQuestions([question], { input, output }, await asking({ words }));
    expect(given).toEqual([{ question: 'codes', heading: 'Channel', answer: { 'hot line': 'hotline' } }]);
    expect(String(output.read())).not.toContain('\u001b');
  });

  const channels = () => {
    const question = { question: 'codes', heading: 'Channel', cells: 6, options: [], evidence: {} };
    const words = new QuestionWords();
    words.add({
      kind: 'question',
      question,
      words: () => [{ word: 'hot line', cells: 3, suggestions: ['hotline'] }],
      codeOf: (text) =>
        ({ hotline: 'hotline', 'social-media': 'social-media', 'social media': 'social-media' })[
          text.toLowerCase()
        ],
    });
    return { question, words };
  };

  test.each([
    ['its code', 'social-media', 'social-media'],
    ['its title', 'Social media', 'social-media'],
    ['with blanks around it', '  hotline ', 'hotline'],
    ['a suggestion, by number', '1', 'hotline'],
  ])('a word is answered by a code: %s', async (_, typed, code) => {
    const { question, words } = channels();
    const input = new PassThrough();
    input.end(`${typed}\n`);
    const given = await askQuestions(
      [question],
      { input, output: new PassThrough() },
      await asking({ words }),
    );
    expect(given).toEqual([{ question: 'codes', heading: 'Channel', answer: { 'hot line': code } }]);
  });

  test('what names no code is refused and asked for again, a number that stands for nothing, too', async () => {
    const { question, words } = channels();
    const input = new PassThrough();
    const output = new PassThrough();
    input.end('bogus\n7\nhotline\n');
    const given = await askQuestions([question], { input, output }, await asking({ words }));
    expect(given.map(({ answer }) => answer)).toEqual([{ 'hot line': 'hotline' }]);
    const shown = String(output.read());
    expect(shown.match(/neither a code nor a title/gu)).toHaveLength(2);
    expect(shown).not.toContain('bogus');
  });

  test('a word that is never answered by a code stays open', async () => {
    const { question, words } = channels();
    const input = new PassThrough();
    input.end('a\nb\nc\nhotline\n');
    const given = await askQuestions(
      [question],
      { input, output: new PassThrough() },
      await asking({ words }),
    );
    expect(given).toEqual([]);
  });

  const ofColumn = {
    question: 'column',
    heading: 'Recieved at',
    recordType: 'grievance-case',
    cells: 2,
    options: ['receivedAt', 'none'],
    evidence: {},
  };
  test.each([
    ['by its number', '1\n', 'receivedAt'],
    ['by another field', 'closedAt\n', 'closedAt'],
    ['by the title of a field', 'Received at\n', 'receivedAt'],
    ['by no field at first', 'somebody\n9\nnone\n', 'none'],
  ])('a column is answered %s', async (_, typed, answer) => {
    const input = new PassThrough();
    const output = new PassThrough();
    input.end(typed);
    const given = await askQuestions([ofColumn], { input, output }, await asking());
    expect(given).toEqual([{ question: 'column', heading: 'Recieved at', answer }]);
    expect(String(output.read()).match(/not the name of a field/gu) ?? []).toHaveLength(
      typed.split('\n').length - 2,
    );
  });

  test('asks in the language of the report', async () => {
    const { question, words } = channels();
    const input = new PassThrough();
    const output = new PassThrough();
    input.end('bogus\n1\nx\nday-first\n');
    await askQuestions([question, ofColumn], { input, output }, await asking({ words, language: 'th' }));
    const shown = String(output.read());
    expect(shown).toContain('กด Enter เพื่อเว้นไว้ก่อน');
    expect(shown).not.toMatch(/leaves|That is|answer|title/u);
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;
  if (!hasScript) console.warn('questions on a real terminal: skipped because the program script is absent.');
  test.skipIf(!hasScript)('a real one is asked, and the report has the answers in it', async () => {
    const path = await file('cases.csv', open);
    const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
    const command = `'${process.execPath}' --conditions=@amparo/source '${main}' check '${path}' --as grievance-case --now ${now}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      input: '1\n2\n',
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(stdout).toContain('1/2');
    expect(stdout).not.toContain('wait for you');
    expect(stdout).toContain('by the order, the calendar or the years that you gave');
  });
});
