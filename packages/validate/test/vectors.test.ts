import { readFileSync } from 'node:fs';
import { coreCodelists, rulesOf } from '@amparo/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { createEnvironment } from '../src/cel/environment.ts';
import { compileRecord } from '../src/engine/compile-record.ts';
import type { Dataset } from '../src/engine/dataset.ts';
import { compilePlaces } from '../src/engine/places.ts';
import { families } from '../src/families.ts';
import { validator } from '../src/index.ts';
import { secondImplementation } from './_second-cel.ts';
import { type VectorCase, vectorCases, vectorFiles } from './_vectors.ts';

const cases = vectorCases();

/** Findings of a case, in an order that does not depend on the engine. */
function findings({ record, now, settings, records }: VectorCase): string[] {
  const run = validator.start(record, { now, settings });
  const found = records.flatMap((value, at) =>
    run.check(value).diagnostics.map(({ code, path }) => `${at} ${code} ${path}`),
  );
  return [
    ...found,
    ...run
      .finish()
      .findings.map(({ position, diagnostic }) => `${position} ${diagnostic.code} ${diagnostic.path}`),
  ].sort();
}

describe('the vector files', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../schemas/vectors.schema.json', import.meta.url), 'utf8'),
  );
  const valid = addFormats.default(new Ajv2020({ strict: false, allErrors: true })).compile(schema);
  test.each(vectorFiles().map(({ path, content }) => [path, content] as const))(
    '%s follows the schema of vectors',
    (_, content) => {
      expect(valid(content), JSON.stringify(valid.errors)).toBe(true);
    },
  );
});

describe('vectors', () => {
  test.each(cases.map((vector) => [`${vector.file}: ${vector.description}`, vector] as const))(
    '%s',
    (_, vector) => {
      const wanted = vector.expect.map(({ code, path, record = 0 }) => `${record} ${code} ${path}`).sort();
      expect(findings(vector)).toEqual(wanted);
    },
  );
});

describe('every rule', () => {
  const failing = new Set(cases.flatMap(({ expect }) => expect.map(({ code }) => code)));
  const rules = families.flatMap(({ records }) =>
    records.flatMap((entry) => entry.rules.map((rule) => [rule.code, rule] as const)),
  );

  test.each(rules)('%s has a failing vector', (code) => {
    expect(failing).toContain(code);
  });

  // A rule whose `when` never holds would pass every vector without saying anything.
  test.each(rules)('%s has a vector in which it applies and holds', (code, rule) => {
    const applies = cases.some((vector) => {
      if (vector.expect.some((entry) => entry.code === code)) return false;
      return verdictsOf(vector).some((verdict) => verdict.code === rule.code && verdict.first === true);
    });
    expect(applies).toBe(true);
  });
});

describe('two other CEL implementations', () => {
  test.each(cases.map((vector) => [`${vector.file}: ${vector.description}`, vector] as const))(
    'agree on %s',
    (_, vector) => {
      const disagreeing = verdictsOf(vector).filter(
        ({ first, second, third }) => first !== second || first !== third,
      );
      expect(disagreeing).toEqual([]);
    },
  );
});

interface Verdict {
  readonly code: string;
  /** true holds, false broken, undefined does not apply or cannot be evaluated. */
  readonly first: unknown;
  readonly second: unknown;
  readonly third: unknown;
}

const known = new Map<VectorCase, Verdict[]>();

/** The verdicts of a case, worked out once. */
function verdictsOf(vector: VectorCase): Verdict[] {
  const found = known.get(vector) ?? verdicts(vector);
  known.set(vector, found);
  return found;
}

/** What both implementations say of every rule at every place of the records with a sound structure. */
function verdicts({ record: type, records, now, settings: given }: VectorCase): Verdict[] {
  const family = families.find(({ records: entries }) => entries.some(({ record }) => record.type === type));
  const entry = family?.records.find(({ record }) => record.type === type);
  if (!family || !entry) throw new Error(`No family has the record type ${type}.`);
  const settings = { ...family.settings, ...given };
  const codelists = new Map([...coreCodelists, ...family.codelists].map((list) => [list.id, list]));
  const sound = records.filter((value) => entry.record.check(value).length === 0) as Record<
    string,
    unknown
  >[];
  const compiled = compileRecord(family, entry);
  const wide = compiled.startDataset();
  for (const [at, value] of sound.entries()) wide.note(value, at, []);
  const evaluate = secondImplementation({ codelists }, wide satisfies Dataset);
  const environment = createEnvironment({ codelists }, wide);
  const parsed = new Map<string, (context: object) => unknown>();
  const library = (expression: string) => {
    const found =
      parsed.get(expression) ?? (environment.library.parse(expression) as (context: object) => unknown);
    parsed.set(expression, found);
    return found;
  };
  return rulesOf(entry).flatMap((rule, at) => {
    const first = compiled.rules[at];
    return sound.flatMap((self) => {
      const places: Verdict[] = [];
      compilePlaces(rule.forEach ?? '')(self, (item, index) => {
        const context =
          rule.forEach === undefined ? { self, now, settings } : { self, now, settings, item, index };
        places.push({
          code: rule.code,
          first: verdict(first?.when && (() => first.when?.evaluate(context)), () =>
            first?.check.evaluate(context),
          ),
          third: verdict(
            rule.when === undefined ? undefined : () => library(rule.when as string)(context),
            () => library(rule.check)(context),
          ),
          second: verdict(
            rule.when === undefined ? undefined : () => evaluate(rule.when as string, context),
            () => evaluate(rule.check, context),
          ),
        });
      });
      return places;
    });
  });
}

function verdict(when: (() => unknown) | undefined, check: () => unknown): unknown {
  try {
    if (when && when() !== true) return undefined;
    const result = check();
    return typeof result === 'boolean' ? result : 'failed';
  } catch {
    return 'failed';
  }
}
