import { createHash } from 'node:crypto';
import { sampleCases } from '@amparo/grievance/samples';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, attribute, type Element, elements, missing, pageOf, reportOf, textOf } from './_page.ts';

const cases = [...sampleCases({ seed: 1, count: 40 })];
const changed = (path: string, cells: number) =>
  ({ code: 'test.changed', severity: 'note', path, params: { cells }, fix: 'safe' }) as const;

/** A report with something in every part. */
const whole = reportOf({
  files: ['cases.xlsx'],
  records: [...cases, { ...cases[0], claims: 'none', status: 7 }],
  findings: [
    { diagnostic: missing('/channel'), address: at('B4', { sheet: 'Cases', heading: 'Channel' }) },
    { diagnostic: missing('/channel'), address: at('B9', { sheet: 'Cases', heading: 'Channel' }) },
    { diagnostic: missing('/severity', 'warning'), address: at('C4', { sheet: 'Old cases' }) },
    { diagnostic: changed('/receivedAt', 30), address: at('D4', { sheet: 'Cases' }) },
  ],
  question: { sheet: 'Cases', heading: 'Start of incident' },
});

const named = (found: readonly Element[], name: string) => found.filter(({ tagName }) => tagName === name);
const ofClass = (found: readonly Element[], name: string) =>
  found.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

describe('a page', () => {
  const page = pageOf(whole);
  const found = elements(page);
  const text = found[0] ? textOf(found[0]).replaceAll(/\s+/gu, ' ') : '';

  test('is valid HTML without a fault', () => {
    const errors: string[] = [];
    elements(page, errors);
    elements(pageOf(reportOf({})), errors);
    elements(pageOf(whole, 'ar'), errors);
    expect(errors).toEqual([]);
  });

  test('says what was checked, the verdicts, questions, causes, changes, and what could not be checked', () => {
    for (const said of [
      'Report of a check',
      'cases.xlsx',
      'Readable',
      'Follows the standard',
      'Safe to share',
      'One question waits for you',
      'In which order are day and month?',
      '14 cells can only be read so',
      'What to look at, by cause',
      'Channel is missing.',
      'What was changed while reading',
      'Received at: 30 cells were changed.',
      'What could not be checked',
      'More about a code: amparo explain CODE',
      'This report holds no values',
    ])
      expect(text).toContain(said);
  });

  test('has every cause once, as a line that opens', () => {
    const lines = found.filter(
      ({ tagName, parentNode }) =>
        tagName === 'details' &&
        parentNode &&
        attribute(parentNode as Element, 'class')?.match(/error|warning|note/u),
    );
    expect(lines).toHaveLength(whole.causes.length);
    const codes = lines.map((line) => textOf(line));
    for (const { code } of whole.causes) expect(codes.some((said) => said.endsWith(code))).toBe(true);
  });

  test('leads to the cells: by heading, with the sheet before the first of them', () => {
    const places = ofClass(found, 'places').map(textOf);
    expect(places).toContain('Channel Cases!B4, B9');
    expect(places).toContain("'Old cases'!C4");
  });

  test('lists all places that the report lists, and says how many more there are', () => {
    const many = reportOf({
      findings: Array.from({ length: 1200 }, (_, row) => ({
        diagnostic: missing(row < 30 ? '/channel' : '/severity'),
        address: at(`B${row + 2}`),
      })),
    });
    const [rest, channel] = ofClass(elements(pageOf(many)), 'places').map(textOf);
    expect(channel?.split(', ')).toHaveLength(30);
    expect(rest).toContain('B32, B33, ');
    expect(rest).toContain('and 1,070 more');
  });

  test('names the file of each place where there are several', () => {
    const several = reportOf({
      files: ['one.csv', 'two.csv'],
      findings: [{ diagnostic: missing('/channel'), address: at('B2', { heading: 'Channel' }) }],
    });
    const items = named(elements(pageOf(several)), 'li').map(textOf);
    expect(items).toContain('one.csv Channel B2');
    expect(items).toContain('two.csv Channel B2');
  });

  test('may load nothing, send nothing and run nothing but its own script', () => {
    const policy = attribute(
      named(found, 'meta').find(
        (meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy',
      ) as Element,
      'content',
    );
    const hashOf = (name: string) => {
      const [only, ...more] = named(found, name);
      expect(more).toEqual([]);
      return `'sha256-${createHash('sha256')
        .update(textOf(only as Element))
        .digest('base64')}'`;
    };
    // After a change of the style or of the script, their hashes in style.ts and script.ts must follow.
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'`,
    );
    // Before anything that it is to hold back.
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style'));
    expect(named(found, 'script').flatMap(({ attrs }) => attrs)).toEqual([]);
    for (const element of found)
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^(?:on|src|action|style|data$|poster|ping)/u);
        if (name === 'href') expect(value).toMatch(/^#/u);
      }
    expect(page).not.toMatch(/https?:|\/\/|url\(|@import|fetch|localStorage|cookie/u);
  });

  test('has charts that say what they show, with the same figures as a table', () => {
    const [chart, ...others] = named(found, 'svg').filter((svg) => attribute(svg, 'role') === 'img');
    expect(others).toEqual([]);
    const ids = (attribute(chart as Element, 'aria-labelledby') ?? '').split(' ');
    const labels = ids.map((id) => found.find((element) => attribute(element, 'id') === id));
    expect(labels.map((label) => label?.tagName)).toEqual(['title', 'desc']);
    for (const label of labels) expect(textOf(label as Element)).not.toBe('');
    const figures = named(found, 'figure');
    expect(figures).toHaveLength(3);
    for (const figure of figures) expect(textOf(figure)).toMatch(/\d/u);
    const tables = figures.flatMap((figure) => named(inside(figure), 'table'));
    expect(tables).toHaveLength(3);
    const byCause = textOf(tables[1] as Element);
    expect(byCause).toContain('Channel is missing.2');
    // Automatic changes are no findings to mend.
    expect(byCause).not.toContain('cells were changed');
    for (const table of tables) expect(textOf(named(inside(table), 'caption')[0] as Element)).not.toBe('');
    for (const row of tables.slice(1).flatMap((table) => named(inside(table), 'tr').slice(1)))
      expect(inside(row).map(({ tagName }) => tagName)).toEqual(['th', 'svg', 'rect', 'td']);
    for (const other of named(found, 'svg').filter((svg) => svg !== chart))
      expect(attribute(other, 'aria-hidden')).toBe('true');
  });

  test('counts records by code and hides small groups', () => {
    const tables = ofClass(found, 'counts').map(textOf);
    expect(tables.some((table) => table.includes('too few to show safely'))).toBe(true);
    const few = pageOf(reportOf({ records: cases.slice(0, 9) }));
    expect(few).toContain('There are fewer than 10 records or people.');
    expect(ofClass(elements(few), 'counts')).toEqual([]);
  });

  test('of nothing is a page too', () => {
    const empty = pageOf(reportOf({}));
    expect(empty).toContain('Nothing to mend.');
    expect(empty).not.toContain('NaN');
  });
});

function inside(element: Element): Element[] {
  return element.childNodes.flatMap((node) =>
    'tagName' in node ? [node as Element, ...inside(node as Element)] : [],
  );
}

describe('languages', () => {
  test.each([
    ['ar', 'rtl'],
    ['ur', 'rtl'],
    ['fa', 'rtl'],
    ['fa-AF', 'rtl'],
    ['th', 'ltr'],
    ['my', 'ltr'],
    ['zh', 'ltr'],
    ['en', 'ltr'],
  ])('%s is written %s', (language, direction) => {
    const [root] = elements(pageOf(whole, language));
    expect(root && [attribute(root, 'lang'), attribute(root, 'dir')]).toEqual([language, direction]);
  });

  test('bars begin at the side where reading begins', () => {
    const starts = (language: string) =>
      named(elements(pageOf(whole, language)), 'rect')
        .filter((rect) => attribute(rect, 'class') === 'plain')
        .map((rect) => {
          const [x = 0, width = 0] = ['x', 'width'].map((name) =>
            Number.parseFloat(attribute(rect, name) ?? ''),
          );
          return [x, x + width] as const;
        });
    expect(starts('en').length).toBeGreaterThan(5);
    for (const [from] of starts('en')) expect(from).toBe(0);
    for (const [, to] of starts('ar')) expect(to).toBeCloseTo(100, 1);
  });

  test('names and addresses keep their own direction', () => {
    const found = elements(pageOf(whole, 'ar'));
    const names = named(found, 'bdi').map(textOf);
    expect(names).toContain('cases.xlsx');
    expect(names).toContain('Channel');
    const cells = named(found, 'bdi').find((bdi) => textOf(bdi) === 'Cases!B4, B9');
    expect(cells && attribute(cells, 'dir')).toBe('ltr');
  });

  test('what is written from the left in a sentence keeps its order on a page from the right', () => {
    const mixed = 'مثل +60 12 345 6789 أو 4 May 2026 أو 2026-03-25 أو --answers answers.json. 45 يوما، MYR.';
    const report = reportOf({
      findings: [{ diagnostic: { ...missing('/channel'), code: 'test.mixed' }, address: at('B2') }],
    });
    const isolated = (language: string) =>
      named(elements(pageOf(report, language)), 'bdi')
        .filter(({ attrs }) => attrs.length === 1 && attrs[0]?.name === 'dir')
        .map(textOf);
    const [page] = elements(pageOf(report, 'ar'));
    expect(textOf(page as Element)).toContain(mixed);
    for (const run of ['+60 12 345 6789', '4 May 2026', '2026-03-25', '--answers answers.json'])
      expect(isolated('ar')).toContain(run);
    expect(isolated('ar')).not.toContain('45');
    expect(isolated('ar')).not.toContain('MYR');
    expect(isolated('th')).toEqual([]);
  });

  test('countries are named in the language, and other titles of codes are marked as English', () => {
    const found = elements(pageOf(whole, 'th'));
    const tables = ofClass(found, 'counts');
    expect(tables.map(textOf).join()).toContain('เนปาล');
    expect(
      tables.flatMap((table) => inside(table)).some((element) => attribute(element, 'lang') === 'en'),
    ).toBe(true);
    expect(textOf(found[0] as Element)).toContain('ฉบับร่าง');
  });
});

describe('names from a file', () => {
  const plain = pageOf(reportWith('a', 'b', 'c'));

  function reportWith(file: string, sheet: string, heading: string) {
    return reportOf({
      files: [file, 'second.csv'],
      findings: [{ diagnostic: missing('/channel'), address: at('B2', { sheet, heading }) }],
      question: { sheet, heading },
    });
  }

  const shapeOf = (page: string) =>
    elements(page).map(
      ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name, value }) => `${name}=${value}`)}`,
    );

  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '</title><img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      "' onmouseover='alert(1)",
      '<!--',
      ']]>',
      '&lt;b&gt;&#x3c;b&#x3e;',
      '</style><style>*{display:none}',
      '{{constructor.constructor("alert(1)")()}}',
      'javascript:alert(1)',
      '`-alert(1)-`',
      "'; DROP TABLE cases;--",
      '[link](javascript:alert(1))',
      '\u202Etxt.exe',
      '\u2066hidden\u2069',
      '\0\u001b[2J',
      '\ud800',
      '\uffff',
      '\u{e0041}',
      '<\u0000script>',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom('<', '>', '"', "'", '&', '/', '=', 'script', 'on', ' ', '`', '#', ';', '!', '-'),
        {
          maxLength: 24,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('never become markup, and are shown as they are', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (file, sheet, heading) => {
        // Two files of one name would be told apart elsewhere.
        fc.pre(file !== 'second.csv');
        const errors: string[] = [];
        const page = pageOf(reportWith(file, sheet, heading));
        const found = elements(page, errors);
        expect(errors).toEqual([]);
        expect(shapeOf(page)).toEqual(shapeOf(plain));
        const shown = (name: string) =>
          name
            .replaceAll(/[\n\t]/gu, ' ')
            .replaceAll(
              /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u200b\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
              (character) =>
                `[U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}]`,
            );
        const names = named(found, 'bdi').map(textOf);
        expect(names).toContain(shown(file));
        expect(names).toContain(shown(heading));
      }),
      { numRuns: 400 },
    );
  });

  test('that turn the direction of writing are shown by their numbers', () => {
    const page = pageOf(reportWith('invoice\u202Efdp.exe', 'b', 'c'));
    expect(page).toContain('invoice[U+202E]fdp.exe');
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });

  test('keep the joiners that Persian, Sinhala and Burmese need', () => {
    const page = pageOf(reportWith('نامه\u200cها.xlsx', 'ශ්\u200dරී', 'c'));
    expect(page).toContain('نامه\u200cها.xlsx');
    expect(page).toContain('ශ්\u200dරී');
  });
});
