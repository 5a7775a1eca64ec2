import type { Report } from '@amparo/validate';
import fc from 'fast-check';
import { parse } from 'junit2json';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { file, goodCases, ndjson } from './_files.ts';
import { faultyFiles, reported, reportLanguages, withNames } from './_reports.ts';

/** JUnit XML as build servers read it: judged by a strict XML parser, a reader of JUnit, and the JSON report of the same files. */
interface Test {
  readonly name: string;
  readonly classname: string;
  readonly failure?: readonly { readonly message: string; readonly type: string; readonly inner: string }[];
  readonly 'system-out'?: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly testcase: readonly Test[];
  readonly 'system-out'?: readonly string[];
}

interface Suites {
  readonly tests: number;
  readonly failures: number;
  readonly testsuite: readonly Suite[];
}

/** Reads a document whose every character must be XML 1.0, and whose counts must be true. */
async function suitesOf(xml: string): Promise<Suites> {
  let depth = 0;
  const parser = new SaxesParser({ fragment: false });
  parser.on('opentag', () => {
    depth += 1;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  expect(depth).toBeGreaterThan(0);
  const suites = (await parse(xml)) as unknown as Suites;
  for (const { tests, failures, errors, testcase } of suites.testsuite) {
    expect({ tests, failures, errors }).toEqual({
      tests: testcase.length,
      failures: testcase.filter(({ failure }) => failure).length,
      errors: 0,
    });
  }
  expect(suites.tests).toBe(suites.testsuite.reduce((sum, { tests }) => sum + tests, 0));
  expect(suites.failures).toBe(suites.testsuite.reduce((sum, { failures }) => sum + failures, 0));
  return suites;
}

const files = await faultyFiles();

/** The causes of a report that are in a file, with how many there are of each. */
function causesIn({ causes, files: all }: Report, name: string) {
  return causes.flatMap((cause) => {
    const count = all.length === 1 ? cause.count : cause.byFile?.find((one) => one.file === name)?.count;
    return count === undefined ? [] : [{ ...cause, count }];
  });
}

describe.each(Object.entries(files))('%s', (_, paths) => {
  test('has a suite for each file and a test for each cause, which fails as the exit code does', async () => {
    const { report, written, code } = await reported(paths, 'junit');
    const { testsuite, failures } = await suitesOf(written);
    expect(testsuite.map(({ name }) => name)).toEqual(report.files.map(({ name }) => name));
    expect(failures > 0).toBe(code === 1);
    for (const { name, testcase } of testsuite) {
      const causes = causesIn(report, name);
      expect(testcase).toHaveLength(Math.max(1, causes.length));
      for (const [at, { severity, code: id, recordType = 'file' }] of causes.entries()) {
        const { failure, classname, name: title, 'system-out': out } = testcase[at] as Test;
        expect([classname, title.endsWith(id), failure?.[0]?.type]).toEqual([
          recordType,
          true,
          severity === 'note' ? undefined : severity,
        ]);
        expect(failure?.[0]?.inner ?? out?.[0]).toContain(id);
      }
      const names = testcase.map(({ classname, name: title }) => `${classname} ${title}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

test('a test says what, where, why and what to do', async () => {
  const { written } = await reported(files['grievance-office-export'] ?? [], 'junit');
  const { testsuite } = await suitesOf(written);
  const found = testsuite[0]?.testcase.find(({ name }) =>
    name.endsWith('intake.phone-without-country'),
  ) as Test;
  const [failure] = found.failure ?? [];
  expect(failure?.message).toContain('Phone number has no country code');
  expect(failure?.inner).toMatch(/^Error \d+ times: .*\nWhere: .*Cases!K\d+.*\nWhy: .*\nFix: .*\nCode: /u);
});

test('a file without causes is one test that passes', async () => {
  const { written, code } = await reported(files['nothing to mend'] ?? [], 'junit');
  expect(code).toBe(0);
  const { testsuite, tests, failures } = await suitesOf(written);
  expect([tests, failures]).toEqual([1, 0]);
  expect(testsuite[0]?.testcase[0]?.name).toBe('Nothing to mend.');
});

test('a file does not pass because findings of others come first', async () => {
  const first = await file(
    'first.ndjson',
    ndjson(Array.from({ length: 300 }, () => ({ recordType: 'referral' }))),
  );
  const second = await file('second.ndjson', ndjson([{ recordType: 'referral' }]));
  const third = await file('third.ndjson', ndjson(goodCases(1)));
  const { report, written } = await reported([first, second, third], 'junit');
  expect(report.findings.some(({ address }) => address?.file === 'second.ndjson')).toBe(false);
  const { testsuite } = await suitesOf(written);
  expect(testsuite.map(({ failures }) => failures > 0)).toEqual([true, true, false]);
  expect(testsuite[1]?.testcase[0]?.failure?.[0]?.inner).toMatch(/^Error once: /u);
  expect(testsuite[2]?.['system-out']?.[0]).toContain('not listed here');
});

test.each(reportLanguages)('speaks the language %s', async (lang) => {
  const { written } = await reported(files.lines ?? [], 'junit', lang);
  const { testsuite } = await suitesOf(written);
  const english = await suitesOf((await reported(files.lines ?? [], 'junit')).written);
  const messagesOf = (suites: readonly Suite[]) =>
    suites.flatMap(({ testcase }) => testcase.map(({ failure }) => failure?.[0]?.message));
  expect(messagesOf(testsuite)).toHaveLength(messagesOf(english.testsuite).length);
  expect(JSON.stringify(messagesOf(testsuite)) === JSON.stringify(messagesOf(english.testsuite))).toBe(
    lang === 'en',
  );
});

test('any name of a file, a sheet or a column becomes XML', async () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      ']]>',
      '<!--',
      '&amp;',
      '"',
      "'",
      '\u0000',
      '\u001b[2J',
      '\uffff',
      '\ud800',
      'a\r\nb',
      '😀',
      '<x a="b">',
    ),
  );
  await fc.assert(
    fc.asyncProperty(name, name, name, async (of, sheet, heading) => {
      const { junit } = await withNames({ file: of, sheet, heading });
      const { testsuite } = await suitesOf(junit);
      expect(testsuite[0]?.testcase[0]?.failure?.[0]?.message).toBe('Channel is missing.');
    }),
    { numRuns: 300 },
  );
});
