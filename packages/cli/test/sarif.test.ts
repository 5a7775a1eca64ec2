import { readFile } from 'node:fs/promises';
import { rulesOf, structureMessages } from '@amparo/core';
import { intakeMessages } from '@amparo/intake';
import {
  couldNotCheckMessages,
  families,
  type Place,
  type Report,
  ReportBuilder,
  renderSarif,
} from '@amparo/validate';
import official from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadWords } from '../src/words.ts';
import { file, goodCases, ndjson } from './_files.ts';
import { faultyFiles, reported, reportLanguages, withNames } from './_reports.ts';
import { csvOf } from './_tables.ts';

/** SARIF 2.1.0 as code scanning reads it, judged by its schema and by the JSON report of the same files. */
interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            readonly id: string;
            readonly help: { readonly text: string };
            readonly helpUri: string;
          }[];
        };
      };
      readonly invocations: readonly [
        { readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] },
      ];
      readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
      readonly results: readonly Result[];
    },
  ];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly index: number };
        readonly region: Readonly<Record<string, number>>;
      };
      readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
    },
  ];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

// The schema is of an early draft of JSON Schema, and uses nothing of it that later drafts read differently.
const { $schema: _, id: __, ...schema } = official;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const followsSchema = ajv.compile(schema);

function logOf(written: string): Log['runs'][0] {
  const log = JSON.parse(written) as Log;
  expect(followsSchema(log), ajv.errorsText(followsSchema.errors)).toBe(true);
  return log.runs[0];
}

const files = await faultyFiles();

describe.each(Object.entries(files))('%s', (_, paths) => {
  test('has one result for each finding that is listed, with its rule and its place', async () => {
    const { report, written } = await reported(paths, 'sarif');
    const { tool, results, artifacts } = logOf(written);
    const { rules } = tool.driver;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.map(({ id }) => id).sort()).toEqual(
      [...new Set(report.causes.map(({ code }) => code))].sort(),
    );
    expect(artifacts.map(({ location }) => decodeURIComponent(location.uri))).toEqual(
      report.files.map(({ name }) => name),
    );
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual(
      report.findings.map(({ code, severity }) => [code, severity]),
    );
    for (const [at, { ruleId, ruleIndex, message, locations }] of results.entries()) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(message.text).not.toContain(ruleId);
      const { physicalLocation, logicalLocations = [] } = locations[0];
      const { uri, index } = physicalLocation.artifactLocation;
      const { address } = report.findings[at] as Report['findings'][number];
      expect(decodeURIComponent(uri)).toBe(address?.file ?? report.files[0]?.name);
      expect(artifacts[index]?.location.uri).toBe(uri);
      expectPlace(address, physicalLocation.region, logicalLocations[0]?.fullyQualifiedName);
    }
    const prints = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(prints).size).toBe(results.length);
  });
});

/** The cell or line that a region and a name speak of. */
function expectPlace(
  address: Place | undefined,
  region: Readonly<Record<string, number>>,
  name: string | undefined,
): void {
  if (address === undefined || address.kind === 'file') {
    expect([region, name]).toEqual([{ startLine: 1 }, undefined]);
    return;
  }
  if (address.kind === 'line') {
    expect([region.startLine, region.startColumn]).toEqual([address.line, address.column]);
    return;
  }
  expect(region.startLine).toBe(Number(/\d+/u.exec(address.cell)?.[0] ?? address.row));
  expect(name?.endsWith(address.cell)).toBe(true);
  const letters = /^[A-Z]+/u.exec(address.cell)?.[0];
  expect(region.startColumn === undefined).toBe(letters === undefined);
  // Z is column 26, AA column 27.
  if (letters !== undefined && letters.length === 1)
    expect(region.startColumn).toBe((letters.codePointAt(0) as number) - 64);
}

test('a cell is named as spreadsheets name it', async () => {
  const { report, written } = await reported(files['grievance-office-export'] ?? [], 'sarif');
  const at = report.findings.findIndex(
    ({ address }) => address?.kind === 'cell' && address.cell.startsWith('K'),
  );
  const [{ physicalLocation, logicalLocations }] = (logOf(written).results[at] as Result).locations;
  expect(logicalLocations).toEqual([
    {
      name: expect.stringMatching(/^K\d+$/u),
      fullyQualifiedName: expect.stringMatching(/^Cases!K\d+$/u),
      kind: 'cell',
    },
  ]);
  expect(physicalLocation.region).toMatchObject({ startColumn: 11, endColumn: 12 });
});

test('how many findings are not listed is said', async () => {
  const { report, written } = await reported(files['very many'] ?? [], 'sarif');
  expect(report.notListed).toBeGreaterThan(0);
  const { results, invocations } = logOf(written);
  expect(results).toHaveLength(1000);
  const said = invocations[0].toolExecutionNotifications.map(({ message }) => message.text);
  expect(said[0]).toBe(
    `${report.notListed.toLocaleString('en')} more findings are counted but not listed here.`,
  );
});

test('rules that were not run are said', async () => {
  const { written } = await reported(files['rules not run'] ?? [], 'sarif');
  const [{ toolExecutionNotifications }] = logOf(written).invocations;
  expect(toolExecutionNotifications.some(({ message }) => message.text.includes('Survey wave'))).toBe(true);
});

test('a finding keeps its name when rows come before it', async () => {
  const [good, ...more] = goodCases(4);
  const faulty = [
    { ...good, channel: 'pigeon' },
    { ...more[0], severity: 7 },
    { ...more[1], channel: 'owl' },
  ];
  const printsOf = async (records: readonly unknown[]) => {
    const { written } = await reported([await file('cases.ndjson', ndjson(records))], 'sarif');
    return logOf(written).results.map(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
    );
  };
  const before = await printsOf(faulty);
  expect(before.length).toBeGreaterThanOrEqual(3);
  expect(await printsOf([more[2], ...faulty])).toEqual(before);
});

test.each(reportLanguages)('speaks the language %s', async (lang) => {
  const path = await file(
    'cases.csv',
    csvOf([
      ['caseId', 'Status', 'Severity'],
      ['x', 'y', 'z'],
    ]),
  );
  const { written } = await reported([path], 'sarif', lang);
  const { rules } = logOf(written).tool.driver;
  expect(rules.length).toBeGreaterThan(2);
  const english = logOf((await reported([path], 'sarif')).written).tool.driver.rules;
  for (const [at, rule] of rules.entries())
    expect(rule.help.text === english[at]?.help.text).toBe(lang === 'en');
});

test('any name of a file, a sheet or a column is carried or made harmless', async () => {
  const name = fc.string({ unit: 'binary', minLength: 1 });
  await fc.assert(
    fc.asyncProperty(name, name, name, async (of, sheet, heading) => {
      const { sarif } = await withNames({ file: of, sheet, heading });
      const { artifacts } = logOf(sarif);
      // Halves of characters cannot be in a reference.
      const whole = of.replaceAll(/\p{Cs}/gu, '\ufffd');
      expect(decodeURIComponent(artifacts[0]?.location.uri ?? '')).toBe(whole);
      // Nothing that steers a terminal stands in the text itself.
      expect(sarif.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 200 },
  );
});

test('every code that a check can find has the page that its help leads to', async () => {
  const codes = [
    ...families.flatMap(({ records }) => records.flatMap((entry) => rulesOf(entry).map(({ code }) => code))),
    ...[...structureMessages, ...couldNotCheckMessages, ...intakeMessages].map(({ code }) => code),
  ];
  const builder = new ReportBuilder();
  builder.startFile('all', 'json');
  for (const code of codes)
    builder.addToFile({ diagnostic: { code, severity: 'note', path: '', params: {} } });
  const report = builder.finish({ standard: '0.1.0', tool: '0.1.0' }, {});
  const { rules } = logOf(renderSarif(report, families, await loadWords('en'))).tool.driver;
  expect(rules.map(({ id }) => id).sort()).toEqual([...new Set(codes)].sort());
  const anchors = new Set<string>();
  for (const page of new Set(rules.map(({ helpUri }) => helpUri.replace(/#.*$/u, '')))) {
    const text = await readFile(
      new URL(`../../..${page.slice(page.indexOf('/docs/'))}`, import.meta.url),
      'utf8',
    );
    for (const [, id] of text.matchAll(/<a id="([^"]+)">/gu)) anchors.add(`${page}#${id}`);
  }
  expect(rules.map(({ helpUri }) => helpUri).filter((uri) => !anchors.has(uri))).toEqual([]);
});
