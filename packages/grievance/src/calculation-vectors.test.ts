import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculationMessages } from './calculation-messages.ts';
import { computeArrears } from './compute-arrears.ts';
import { monthsToRepay } from './debt-burden.ts';
import { recruitmentCostIndicator } from './recruitment-cost-indicator.ts';
import { loanBalance } from './recruitment-debt.ts';
import { feeTotal } from './recruitment-fees.ts';

interface Vectors {
  readonly description: string;
  readonly source: string;
  readonly function: keyof typeof functions;
  readonly tests: readonly { readonly description: string; readonly input: never; readonly expect: object }[];
}

type Inputs = { periods: never; lines: never; workers: never; options?: never };

/** How each function takes the input of its vectors. */
const functions = {
  computeArrears: ({ periods, options }: Inputs) => computeArrears(periods, options),
  feeTotal: ({ lines, options }: Inputs) => feeTotal(lines, options),
  loanBalance,
  monthsToRepay,
  recruitmentCostIndicator: ({ workers, options }: Inputs) => recruitmentCostIndicator(workers, options),
};

/** `{ near, within }` stands for a number, `null` for what is undefined; JSON knows neither. */
function expected(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value !== 'object') return value;
  if ('near' in value && 'within' in value) {
    const { near, within } = value as { near: number; within: number };
    return {
      asymmetricMatch: (other: unknown) => Math.abs(Number(other) - near) <= within,
      toString: () => `near ${near}`,
    };
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, expected(inner)]));
}

const folder = new URL('../vectors/calculations/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const worded = new Set(calculationMessages.map(({ code }) => code));

test('every calculation has vectors', () => {
  const covered = files.map(
    (name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors).function,
  );
  expect([...covered].sort()).toEqual(Object.keys(functions).sort());
});

describe.each(files)('%s', (name) => {
  const vectors = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors;
  test.each(vectors.tests.map((one) => [one.description, one] as const))('%s', (_, one) => {
    const result = functions[vectors.function](one.input);
    expect(result).toMatchObject(expected(one.expect) as object);
    if ('diagnostics' in result) for (const { code } of result.diagnostics) expect(worded).toContain(code);
    if ('warnings' in result) for (const { code } of result.warnings) expect(worded).toContain(code);
  });
});

test('no code has two wordings, and each wording says what, why and how', () => {
  expect(worded.size).toBe(calculationMessages.length);
  for (const { what, why, fix } of calculationMessages)
    expect([what, why, fix].every((text) => text.endsWith('.'))).toBe(true);
});
