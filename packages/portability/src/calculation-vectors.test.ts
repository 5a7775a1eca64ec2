import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculationMessages } from './calculation-messages.ts';
import {
  contributionArrears,
  contributionDensity,
  convertUnits,
  countPeriods,
  coverageRate,
  lossWithoutAgreement,
  relativeEarningsPosition,
  replacementRate,
  totalise,
} from './calculations.ts';

interface Vectors {
  readonly description: string;
  readonly source: string;
  readonly function: keyof typeof functions;
  readonly tests: readonly { readonly description: string; readonly input: never; readonly expect: object }[];
}

type Inputs = Readonly<Record<string, never>>;

/** How each function takes the input of its vectors. */
const functions = {
  contributionArrears: ({ contributions, options }: Inputs) =>
    contributionArrears(contributions as never, options as never),
  contributionDensity: ({ contributions, options }: Inputs) =>
    contributionDensity(contributions as never, options),
  convertUnits: ({ value, from, to }: Inputs) => convertUnits(value as never, from as never, to as never),
  countPeriods: ({ periods, options }: Inputs) => countPeriods(periods as never, options),
  coverageRate: (people: Inputs) => coverageRate(people as never),
  lossWithoutAgreement: ({ periods, agreement, schemes, claim }: Inputs) =>
    lossWithoutAgreement(periods as never, agreement as never, schemes as never, claim as never),
  relativeEarningsPosition: ({ years, options }: Inputs) => relativeEarningsPosition(years as never, options),
  replacementRate: ({ benefit, earnings, options }: Inputs) =>
    replacementRate({ benefit, earnings } as never, options),
  totalise: ({ periods, agreement, schemes, claim }: Inputs) =>
    totalise(periods as never, agreement as never, schemes as never, claim as never),
};

/** Takes out what is `null`, which stands for what must be absent or undefined, and notes where it stood. */
function expected(value: unknown, path: string, absent: string[]): unknown {
  if (Array.isArray(value)) return value.map((inner, at) => expected(inner, `${path}/${at}`, absent));
  if (typeof value !== 'object' || value === null) return value;
  const present: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null) absent.push(`${path}/${name}`);
    else present[name] = expected(inner, `${path}/${name}`, absent);
  }
  return present;
}

/** What stands at a path of a result. */
const at = (result: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce((inner, name) => (inner as Readonly<Record<string, unknown>> | undefined)?.[name], result);

const folder = new URL('../vectors/calculations/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors;
const worded = new Set(calculationMessages.map(({ code }) => code));

test('every calculation has vectors', () => {
  expect(files.map((name) => read(name).function).sort()).toEqual(Object.keys(functions).sort());
});

describe.each(files)('%s', (name) => {
  const vectors = read(name);
  test.each(vectors.tests.map((one) => [one.description, one] as const))('%s', (_, one) => {
    const result = functions[vectors.function](one.input);
    const absent: string[] = [];
    expect(result).toMatchObject(expected(one.expect, '', absent) as object);
    for (const path of absent) expect([path, at(result, path)]).toEqual([path, undefined]);
    if ('diagnostics' in result) for (const { code } of result.diagnostics) expect(worded).toContain(code);
    if ('warnings' in result) for (const { code } of result.warnings) expect(worded).toContain(code);
  });
});

test('no code has two wordings, and each wording says what, why and how', () => {
  expect(worded.size).toBe(calculationMessages.length);
  for (const { what, why, fix } of calculationMessages)
    expect([what, why, fix].every((text) => text.endsWith('.'))).toBe(true);
});
