import { intakeMessages } from '@amparo/intake';
import { explain, type Finding, type Report } from '@amparo/validate';
import { expect } from 'vitest';
import type { CheckOptions } from '../../src/commands/check.ts';
import { Canaries } from '../_canaries.ts';
import { file } from '../_files.ts';
import { checkHere } from '../_here.ts';

/** Stands in every hostile file, where its values are. No piece of it may come out. */
export const canary = 'Qx7vTz4mWk9pLr2';
const canaries = new Canaries(1);
canaries.keep(canary);

export const now = '2026-06-01T00:00:00Z';
const prototype = Object.getOwnPropertyNames(Object.prototype).sort();

/** What a check of one file came to. */
export interface Outcome {
  /** 0 nothing to mend, 1 something found, 3 not readable at all. */
  readonly exit: number;
  /** The code of a file that cannot be read at all. */
  readonly refused: string | undefined;
  /** Codes with their places, such as `intake.nul@B7` or `core.missing-field@3`, each once. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  /** How many records could be read; 0 of a file that cannot be read at all. */
  readonly read: number;
  readonly report: Report | undefined;
  /** All that was written. */
  readonly text: string;
}

/**
 * Checks a file as text and as JSON, or in every form, and makes sure of what holds for any file: one exit code, codes that are explained, nothing of the file's values, nothing that steers a terminal, nothing changed in the
 * runtime, no fault of the program.
 */
export async function outcomeOf(
  name: string,
  content: string | Uint8Array,
  { every = false, ...options }: CheckOptions & { readonly every?: boolean } = {},
): Promise<Outcome> {
  const path = await file(name, content);
  const json = await checkHere(path, { now, ...options, format: 'json' });
  const text = await checkHere(path, { now, ...options });
  let all = json.stdout + json.stderr + text.stdout + text.stderr;
  for (const format of every ? (['html', 'sarif', 'junit'] as const) : []) {
    const other = await checkHere(path, { now, ...options, format });
    expect([format, other.code]).toEqual([format, json.code]);
    all += other.stdout + other.stderr;
  }
  expect([0, 1, 3]).toContain(json.code);
  expect(text.code).toBe(json.code);
  expect(all).not.toContain('fault of this program');
  expect(canaries.in(all)).toEqual([]);
  expect(all).not.toMatch(steering);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
  if (json.code === 3) {
    expect(json.stdout + text.stdout).toBe('');
    expect(json.stderr).toMatch(/^amparo: .+ \([a-z]+\.[a-z0-9-]+\)\n$/u);
    const refused = /\(([a-z]+\.[a-z0-9-]+)\)\n$/u.exec(json.stderr)?.[1];
    await expectExplained([refused ?? '']);
    return { exit: 3, refused, errors: [], warnings: [], notes: [], read: 0, report: undefined, text: all };
  }
  expect(json.stderr + text.stderr).toBe('');
  const report: Report = JSON.parse(json.stdout);
  await expectExplained(report.causes.map(({ code }) => code));
  expect(text.code).toBe(report.counts.error + report.counts.warning > 0 ? 1 : 0);
  const of = (severity: Finding['severity']) => [
    ...new Set(report.findings.filter((finding) => finding.severity === severity).map(placed)),
  ];
  return {
    exit: json.code,
    refused: undefined,
    errors: of('error'),
    warnings: of('warning'),
    notes: of('note'),
    read: report.records.read,
    report,
    text: all,
  };
}

/** Controls other than the line break, changes of direction, zero-width blanks, tags. */
const steering = /[^\P{Cc}\n]|[\u200b\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

function placed({ code, address }: Finding): string {
  if (address?.kind === 'line') return `${code}@${address.line}`;
  return address?.kind === 'cell' ? `${code}@${address.cell}` : code;
}

const intakeCodes = new Set(intakeMessages.map(({ code }) => code));

async function expectExplained(codes: readonly string[]): Promise<void> {
  for (const code of codes) if (!intakeCodes.has(code)) expect(await explain(code), code).toBeDefined();
}

/** Codes without their places. */
export const codesOf = (found: readonly string[]): string[] => found.map((one) => one.replace(/@.*/u, ''));
