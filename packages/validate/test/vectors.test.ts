import { readFileSync } from 'node:fs';
import {
  type Among,
  coreCodelists,
  type FamilyRecord,
  fromPointer,
  isStructural,
  type Rule,
  rulesOf,
  sumDecimals,
} from '@amparo/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { createEnvironment, type DatasetFunctions } from '../src/cel/environment.ts';
import { type CompiledRule, compileRule } from '../src/engine/compile-rule.ts';
import { compilePlaces } from '../src/engine/places.ts';
import { createValidator, families } from '../src/index.ts';
import { blocksFamily } from './_blocks-family.ts';
import { secondImplementation } from './_second-cel.ts';
import { type VectorCase, vectorCases, vectorFiles } from './_vectors.ts';

const cases = vectorCases();
const tried = [...families, blocksFamily];
const validator = createValidator(tried);

/** Findings of a case, in an order that does not depend on the engine, and the rules that broke down on it. */
function outcome(
  { record, now, settings, records, others }: VectorCase,
  order: 'others first' | 'others last' = 'others first',
): { findings: string[]; failed: string[] } {
  const run = validator.start({ now, settings });
  const first = order === 'others first' ? others.length : 0;
  if (first > 0) for (const other of others) run.check(other);
  const results = records.map((value) => run.check(value, record));
  if (first === 0) for (const other of others) run.check(other);
  const late = run.finish();
  const diagnostics = [
    ...results.flatMap((result, position) =>
      result.diagnostics.map((diagnostic) => ({ position, diagnostic })),
    ),
    ...[...late.findings]
      .map((found) => ({ ...found, position: found.position - first }))
      .filter(({ position }) => position >= 0 && position < records.length),
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
      if (vector.others.length > 0) expect(outcome(vector, 'others last').findings).toEqual(wanted);
    },
  );
});

test.each(
  cases
    .filter(({ others }) => others.length > 0)
    .map((vector) => [`${vector.file}: ${vector.description}`, vector] as const),
)('the other records of %s are sound', (_, { others }) => {
  for (const other of others)
    expect(validator.validate(other).diagnostics.filter(({ code }) => isStructural(code))).toEqual([]);
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

/** The three implementations, made ready for the rules of one record type. */
interface Implementations {
  readonly entry: FamilyRecord;
  readonly settings: Readonly<Record<string, number>>;
  readonly rules: readonly (readonly [Rule, CompiledRule])[];
  readonly library: (expression: string) => (context: object) => unknown;
  readonly second: ReturnType<typeof secondImplementation>;
  /** What `comesBack` answers just now. */
  readonly dataset: { current: DatasetFunctions };
}

const ready = new Map<string, Implementations>();

function implementationsFor(type: string): Implementations {
  const found = ready.get(type) ?? prepare(type);
  ready.set(type, found);
  return found;
}

function prepare(type: string): Implementations {
  const family = tried.find(({ records: entries }) => entries.some(({ record }) => record.type === type));
  const entry = family?.records.find(({ record }) => record.type === type);
  if (!family || !entry) throw new Error(`No family has the record type ${type}.`);
  const codelists = new Map([...coreCodelists, ...family.codelists].map((list) => [list.id, list]));
  const dataset: Implementations['dataset'] = { current: { comesBack: () => false } };
  const functions: DatasetFunctions = { comesBack: (id) => dataset.current.comesBack(id) };
  const environment = createEnvironment({ codelists }, functions);
  const parsed = new Map<string, (context: object) => unknown>();
  return {
    entry,
    dataset,
    settings: family.settings ?? {},
    rules: rulesOf(entry).map((rule) => [rule, compileRule(environment, rule)]),
    second: secondImplementation({ codelists }, functions),
    library: (expression) => {
      const found =
        parsed.get(expression) ?? (environment.library.parse(expression) as (context: object) => unknown);
      parsed.set(expression, found);
      return found;
    },
  };
}

/** What all implementations say of every rule at every place of the records with a sound structure. */
function verdicts({ record: type, records, others, now, settings: given }: VectorCase): Verdict[] {
  const { entry, rules, settings: own, library, second, dataset } = implementationsFor(type);
  const settings = { ...own, ...given };
  const sound = records.filter((value) => entry.record.check(value).length === 0) as Fields[];
  return rules.flatMap(([rule, first]) => {
    dataset.current = overAll(sound, rule);
    return sound.flatMap((self) => {
      const places: Verdict[] = [];
      const seen = othersOf(rule, self, [...sound, ...(others as Fields[])]);
      if (seen === undefined) return [];
      compilePlaces(rule.forEach ?? '')(self, (item, index) => {
        const facts = { self, now, settings, others: seen };
        const context = rule.forEach === undefined ? facts : { ...facts, item, index };
        const { when, check } = rule;
        places.push({
          code: rule.code,
          first: verdict(first.when && (() => first.when?.evaluate(context)), () =>
            first.check.evaluate(context),
          ),
          third: verdict(when === undefined ? undefined : () => library(when)(context), () =>
            library(check)(context),
          ),
          second: verdict(when === undefined ? undefined : () => second(when, context), () =>
            second(check, context),
          ),
        });
      });
      return places;
    });
  });
}

/** What a rule's functions over all records give, said plainly; the vectors try what the engine gathers. */
function overAll(records: readonly Fields[], { links }: Rule): DatasetFunctions {
  const next = new Map(
    records.flatMap((record) =>
      links && record[links.to] !== undefined ? [[record[links.from], record[links.to]]] : [],
    ) as [string, string][],
  );
  return {
    comesBack: (id) => {
      const reached = new Set<string>();
      for (let at = next.get(id); at !== undefined && !reached.has(at); at = next.get(at)) reached.add(at);
      return reached.has(id);
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** What a rule sees of the other records, said plainly; undefined where it does not apply or cannot be judged. */
function othersOf({ among = {} }: Rule, self: Fields, all: readonly Fields[]): Fields | undefined {
  const seen: [string, unknown][] = [];
  for (const [name, { record, on, give, field, needed }] of Object.entries(among)) {
    const keys = Object.entries(on);
    const own = keys.map(([, pointer]) => valueAt(self, pointer));
    if (own.every((value) => value === undefined)) return undefined;
    const members = all.filter(
      (other) =>
        other !== self &&
        other.recordType === record &&
        keys.every(([pointer], at) => valueAt(other, pointer) === own[at]),
    );
    if ((needed || give === 'one') && members.length === 0) return undefined;
    seen.push([name, given(members, give, field)]);
  }
  return Object.fromEntries(seen);
}

function given(members: readonly Fields[], give: Among['give'], field = ''): unknown {
  const texts = members.map((member) => valueAt(member, field)).filter((value) => value !== undefined);
  switch (give) {
    case 'one':
      return members[0];
    case 'all':
      return members;
    case 'count':
      return members.length;
    case 'countBy':
      return Object.fromEntries(texts.map((text) => [text, texts.filter((other) => other === text).length]));
    case 'sum':
      return sumDecimals(['0', ...texts.map(String)]);
  }
}

function valueAt(record: Fields, pointer: string): unknown {
  return fromPointer(pointer).reduce<unknown>((value, step) => (value as Fields | undefined)?.[step], record);
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
