import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculationMessages } from './calculation-messages.ts';
import { directoryFigures } from './directory-figures.ts';
import { dueBy } from './due-by.ts';
import { matchServices } from './match-services.ts';
import { protectReferralFigures } from './protect-referral-figures.ts';
import { referralFiguresCounter } from './referral-figures.ts';
import { allowedSteps, transition } from './transition.ts';

interface Vectors {
  readonly description: string;
  readonly source: string;
  readonly function: keyof typeof functions;
  readonly tests: readonly { readonly description: string; readonly input: never; readonly expect: object }[];
}

type Inputs = {
  need: never;
  directory: never;
  options: never;
  referral: never;
  step: never;
  actor?: string;
  referrals: never[];
  rule: never;
};

function figuresOf({ referrals, options }: Inputs) {
  const counter = referralFiguresCounter(options);
  referrals.forEach(counter.add);
  return counter.result();
}

/** How each function takes the input of its vectors. */
const functions = {
  allowedSteps: ({ referral, actor }: Inputs) => allowedSteps(referral, actor),
  directoryFigures: ({ directory, options }: Inputs) => directoryFigures(directory, options),
  dueBy,
  protectReferralFigures: (input: Inputs) => protectReferralFigures(figuresOf(input), input.rule),
  referralFigures: figuresOf,
  transition: ({ referral, step }: Inputs) => transition(referral, step),
  matchServices: ({ need, directory, options }: Inputs) => matchServices(need, directory, options),
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

/** The result with `undefined` written out where the expectation names a field that is absent. */
function withAbsent(actual: unknown, wanted: unknown): unknown {
  if (typeof actual !== 'object' || actual === null || typeof wanted !== 'object' || wanted === null)
    return actual;
  if (Array.isArray(actual)) return actual.map((one, index) => withAbsent(one, (wanted as unknown[])[index]));
  const fields = Object.entries(wanted).map(([name, inner]) => [
    name,
    withAbsent((actual as Record<string, unknown>)[name], inner),
  ]);
  return { ...actual, ...Object.fromEntries(fields) };
}

/** All diagnostic codes anywhere in a result. */
function codesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'code' in value && 'severity' in value ? [String(value.code)] : [];
  return [...own, ...Object.values(value).flatMap(codesIn)];
}

const folder = new URL('../vectors/calculations/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors;
const worded = new Set(calculationMessages.map(({ code }) => code));

test('every calculation has vectors', () => {
  expect(files.map((name) => read(name).function).sort()).toEqual(Object.keys(functions).sort());
});

test('every message appears in the vectors', () => {
  const found = new Set(
    files
      .map(read)
      .flatMap((vectors) =>
        vectors.tests.flatMap(({ input }) => codesIn(functions[vectors.function](input))),
      ),
  );
  expect([...worded].filter((code) => !found.has(code))).toEqual([]);
});

describe.each(files)('%s', (name) => {
  const vectors = read(name);
  test.each(vectors.tests.map((one) => [one.description, one] as const))('%s', (_, one) => {
    const result = functions[vectors.function](one.input);
    expect(withAbsent(result, one.expect)).toMatchObject(expected(one.expect) as object);
    const own = codesIn(result).filter((code) => code.startsWith('referral.'));
    for (const code of own) expect(worded).toContain(code);
  });
});

test('no code has two wordings, and each wording says what, why and how', () => {
  expect(worded.size).toBe(calculationMessages.length);
  for (const { what, why, fix } of calculationMessages)
    expect([what, why, fix].every((text) => text.endsWith('.'))).toBe(true);
});
