import { type Diagnostic, fromPointer, isStructural, rulesOf } from '@amparo/core';
import { type LabelledSample, labelledSamples } from '@amparo/grievance/samples';
import { type Finding, families } from '@amparo/validate';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { file, ndjson } from './_files.ts';
import { checkHere } from './_here.ts';
import { type Table, tableOf, xlsxOf } from './_tables.ts';

/** A record that breaks k rules gets exactly those k codes: at the right pointers in JSON, at the right cells in a sheet. */
const now = '2026-06-01T00:00:00Z';
const wanted = 150;
const rules = families.flatMap(({ records }) => records.flatMap((entry) => rulesOf(entry)));

let samples: LabelledSample[];
let inJson: Map<number, Finding[]>;
let inSheet: Map<number, Finding[]>;
let table: Table;
let sheet: ExcelJS.Worksheet;
let lines: string[];

/** Findings by record, from 0; changes that reading made are not findings of a record. */
async function findingsOf(path: string): Promise<Map<number, Finding[]>> {
  // Amounts of one decimal more than their currency has look like thousands; the office has said that they are not.
  const said = { answers: [{ question: 'decimal-mark', answer: 'point' }] };
  const answers = await file('answers.json', JSON.stringify(said));
  const { stdout } = await checkHere(path, { format: 'json', now, answers });
  const found = new Map<number, Finding[]>();
  for (const finding of JSON.parse(stdout).findings as Finding[]) {
    if (finding.record === undefined) continue;
    found.set(finding.record - 1, [...(found.get(finding.record - 1) ?? []), finding]);
  }
  return found;
}

beforeAll(async () => {
  samples = [];
  for (const sample of labelledSamples({ seed: 20, faults: 0.95 })) {
    if (samples.length === wanted) break;
    const { duplicateOf } = sample.record as { duplicateOf?: string };
    if (duplicateOf === undefined && !sample.codes.some(isStructural)) samples.push(sample);
  }
  const records = samples.map(({ record }) => record);
  lines = ndjson(records).trimEnd().split('\n');
  inJson = await findingsOf(await file('cases.ndjson', ndjson(records)));
  table = tableOf(records);
  const bytes = await xlsxOf([
    ['Register of cases'],
    [],
    table.columns.map(({ heading }) => heading),
    ...table.rows,
  ]);
  inSheet = await findingsOf(await file('cases.xlsx', bytes));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  sheet = book.getWorksheet('Cases') as ExcelJS.Worksheet;
});

const codesOf = (findings: readonly Pick<Diagnostic, 'code'>[] = []): string[] =>
  [...new Set(findings.map(({ code }) => code))].sort();

describe('a record that breaks k rules', () => {
  test('the samples break none, one, two and three rules, and most rules are among them', () => {
    expect(new Set(samples.map(({ codes }) => codes.length))).toEqual(new Set([0, 1, 2, 3]));
    expect(new Set(samples.flatMap(({ codes }) => codes)).size).toBeGreaterThan(25);
  });

  test('gets exactly those k codes as JSON', () => {
    for (const [at, { codes }] of samples.entries()) {
      expect({ at, codes: codesOf(inJson.get(at)) }).toEqual({ at, codes: [...codes].sort() });
    }
  });

  test('gets the same codes at the same pointers from a sheet', () => {
    const places = (findings: readonly Finding[] = []) =>
      findings.map(({ code, path }) => `${code} ${path}`).sort();
    for (const at of samples.keys()) {
      expect({ at, found: places(inSheet.get(at)) }).toEqual({ at, found: places(inJson.get(at)) });
    }
  });

  test('has each finding where its rule says', () => {
    for (const { code, path } of [...inJson.values()].flat()) {
      // A rule of a shared block has the same code at each place of the block.
      const places = rules
        .filter((rule) => rule.code === code)
        .map(({ forEach = '', at }) => `${forEach}${at}`);
      expect(places, code).toContain(path.replaceAll(/\/\d+(?=\/|$)/gu, '/*'));
    }
  });

  test('has each finding at the line and column of its value, or of the group that lacks it', () => {
    for (const [at, findings] of inJson) {
      for (const { path, address } of findings) {
        expect(address).toMatchObject({ kind: 'line', line: at + 1 });
        const column = address?.kind === 'line' ? (address.column ?? 0) : 0;
        const rest = (lines[at] as string).slice(column - 1);
        const before = (lines[at] as string).slice(0, column - 1);
        let value = samples[at]?.record;
        let name: string | undefined;
        for (const step of fromPointer(path)) {
          const next = (value as Record<string, unknown>)[step];
          if (next === undefined) break;
          value = next;
          name = step;
        }
        expect(rest.startsWith(JSON.stringify(value)), path).toBe(true);
        if (name !== undefined)
          expect(/^\d+$/u.test(name) ? /[[,]$/u.test(before) : before.endsWith(`"${name}":`), path).toBe(
            true,
          );
      }
    }
  });

  test('has each finding at its cell, or at its row where the sheet has no such cell', () => {
    const headingRow = 3;
    for (const [at, findings] of inSheet) {
      for (const { path, address } of findings) {
        expect(address).toMatchObject({ kind: 'cell', sheet: 'Cases', row: headingRow + 1 + at });
        if (address?.kind !== 'cell') continue;
        const own = table.columns.filter(
          ({ pointer }) =>
            pointer === path || pointer.startsWith(`${path}/`) || path.startsWith(`${pointer}/`),
        );
        if (/^\d+$/u.test(address.cell)) {
          expect(
            own.map(({ pointer }) => pointer),
            path,
          ).toEqual([]);
          expect(address.cell).toBe(String(address.row));
          continue;
        }
        const column = sheet.getCell(address.cell).fullAddress.col;
        const heading = String(sheet.getCell(headingRow, Number(column)).value);
        expect(address.heading).toBe(heading);
        expect(own.map((candidate) => candidate.heading)).toContain(heading);
        // What the sheet holds there is what the record holds there.
        const place = table.columns.findIndex((candidate) => candidate.heading === heading);
        expect(sheet.getCell(address.cell).value ?? undefined).toBe(table.rows[at]?.[place]);
      }
    }
  });
});
