import { readFileSync } from 'node:fs';
import { coreCodelists, type Rule, rulesOf } from '@amparo/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { createEnvironment, type DatasetFunctions } from '../src/cel/environment.ts';
import { compileRule } from '../src/engine/compile-rule.ts';
import { compilePlaces } from '../src/engine/places.ts';
import { createValidator, families } from '../src/index.ts';
import { blocksFamily } from './_blocks-family.ts';
import { secondImplementation } from './_second-cel.ts';
import { type VectorCase, vectorCases, vectorFiles } from './_vectors.ts';

const cases = vectorCases();
const tried = [...families, blocksFamily];
const validator = createValidator(tried);

/** Findings of a case, in an order that does not depend on the engine, and the rules that broke down on it. */
function outcome({ record, now, settings, records }: VectorCase): { findings: string[]; failed: string[] } {
  const run = validator.start(record, { now, settings });
  const results = records.map((value) => run.check(value));
  const late = run.finish();
  const diagnostics = [
    ...results.flatMap((result, position) =>
      result.diagnostics.map((diagnostic) => ({ position, diagnostic })),
    ),
    ...late.findings,
  ];
  return {
    findings: diagnostics
      .map(({ position, diagnostic }) => `${position} ${diagnostic.code} ${diagnostic.path}`)
      .sort(),
    failed: [...results, late].flatMap(({ notEvaluated }) =>
      notEvaluated.filter(({ reason }) => reason === 'failed').map(({ code, path }) => `${code} ${path}`),
    ),
  };
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
      expect(outcome(vector)).toEqual({ findings: wanted, failed: [] });
    },
  );
});

describe('every rule', () => {
  const failing = new Set(cases.flatMap(({ expect }) => expect.map(({ code }) => code)));
  // A rule of a block counts once, whichever of its places a vector has it at.
  const codes = new Set(
    tried.flatMap(({ records }) => records.flatMap((entry) => rulesOf(entry).map(({ code }) => code))),
  );

  test.each([...codes])('%s has a failing vector', (code) => {
    expect(failing).toContain(code);
  });

  // A rule whose `when` never holds would pass every vector without saying anything.
  test.each([...codes])('%s has a vector in which it applies and holds', (code) => {
    const applies = cases.some((vector) => {
      if (vector.expect.some((entry) => entry.code === code)) return false;
      return verdictsOf(vector).some((verdict) => verdict.code === code && verdict.first === true);
    });
    expect(applies).toBe(true);
  });
});

test('every shared block that is published has its vectors to stand in', () => {
  const { $defs } = JSON.parse(
    readFileSync(new URL('../../../schemas/core/blocks.schema.json', import.meta.url), 'utf8'),
  ) as { $defs: Record<string, { type: string }> };
  const published = Object.keys($defs).filter((name) => $defs[name]?.type === 'object');
  const names = Object.keys(blocksFamily.records[0]?.record.schema.shape ?? {});
  expect(names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).sort()).toEqual(published.sort());
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

/** What all implementations say of every rule at every place of the records with a sound structure. */
function verdicts({ record: type, records, now, settings: given }: VectorCase): Verdict[] {
  const family = tried.find(({ records: entries }) => entries.some(({ record }) => record.type === type));
  const entry = family?.records.find(({ record }) => record.type === type);
  if (!family || !entry) throw new Error(`No family has the record type ${type}.`);
  const settings = { ...family.settings, ...given };
  const codelists = new Map([...coreCodelists, ...family.codelists].map((list) => [list.id, list]));
  const sound = records.filter((value) => entry.record.check(value).length === 0) as Record<
    string,
    unknown
  >[];
  let current: DatasetFunctions = { follow: () => [], occurrences: () => 0 };
  const dataset: DatasetFunctions = {
    follow: (id) => current.follow(id),
    occurrences: (id) => current.occurrences(id),
  };
  const evaluate = secondImplementation({ codelists }, dataset);
  const environment = createEnvironment({ codelists }, dataset);
  const parsed = new Map<string, (context: object) => unknown>();
  const library = (expression: string) => {
    const found =
      parsed.get(expression) ?? (environment.library.parse(expression) as (context: object) => unknown);
    parsed.set(expression, found);
    return found;
  };
  return rulesOf(entry).flatMap((rule) => {
    const first = compileRule(environment, rule);
    current = overAll(sound, rule);
    return sound.flatMap((self) => {
      const places: Verdict[] = [];
      compilePlaces(rule.forEach ?? '')(self, (item, index) => {
        const context =
          rule.forEach === undefined ? { self, now, settings } : { self, now, settings, item, index };
        places.push({
          code: rule.code,
          first: verdict(first.when && (() => first.when?.evaluate(context)), () =>
            first.check.evaluate(context),
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

/** What a rule's functions over all records give, said plainly; the vectors try what the engine gathers. */
function overAll(
  records: readonly Readonly<Record<string, unknown>>[],
  { links, unique }: Rule,
): DatasetFunctions {
  const next = new Map(
    records.flatMap((record) =>
      links && record[links.to] !== undefined ? [[record[links.from], record[links.to]]] : [],
    ) as [string, string][],
  );
  return {
    follow: (id) => {
      const reached = new Set<string>();
      for (let at = next.get(id); at !== undefined && !reached.has(at); at = next.get(at)) reached.add(at);
      return [...reached];
    },
    occurrences: (id) => records.filter((record) => unique && record[unique] === id).length,
  };
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
