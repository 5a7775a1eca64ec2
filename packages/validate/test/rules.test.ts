import {
  type Among,
  celFunctions,
  datasetFunctions,
  type FieldNode,
  fromPointer,
  type GroupNode,
  type Rule,
  rulesOf,
} from '@amparo/core';
import { Environment } from '@marcbachmann/cel-js';
import { describe, expect, test } from 'vitest';
import { createEnvironment } from '../src/cel/environment.ts';
import { compileRule } from '../src/engine/compile-rule.ts';
import { families } from '../src/families.ts';
import { blocksFamily } from './_blocks-family.ts';

const tried = [...families, blocksFamily];
const entries = tried.flatMap(({ records }) => records);
const rules = entries.flatMap((entry) =>
  rulesOf(entry).map((rule) => [`${rule.code} ${rule.forEach ?? ''}`, rule, entry.record.tree] as const),
);

/** The CEL type of a field; groups become types of their own. */
function celType(node: FieldNode): string {
  if (node.kind === 'list') return `list<${celType(node.of)}>`;
  if (node.kind === 'group') return node.block;
  const { type } = node.wire.schema;
  return type === 'boolean' ? 'bool' : type === 'string' ? 'string' : 'double';
}

function groupsOf(node: FieldNode): GroupNode[] {
  if (node.kind === 'leaf') return [];
  if (node.kind === 'list') return groupsOf(node.of);
  return [node, ...node.fields.flatMap(groupsOf)];
}

/** The field a pointer with `*` leads to, or undefined where there is none. */
function nodeAt(tree: FieldNode, steps: readonly string[]): FieldNode | undefined {
  let node: FieldNode | undefined = tree;
  for (const step of steps) {
    if (step === '*') node = node?.kind === 'list' ? node.of : undefined;
    else node = node?.kind === 'group' ? node.fields.find(({ name }) => name === step) : undefined;
  }
  return node;
}

/** The tree of a record type that a rule looks at. */
function treeOf(recordType: string): FieldNode {
  const found = entries.find(({ record }) => record.type === recordType);
  if (!found) throw new Error(`There is no record type ${recordType}.`);
  return found.record.tree;
}

/** What a rule gets of the other records, as a CEL type. */
function celTypeOfOthers({ record, give }: Among): string {
  if (give === 'count') return 'double';
  if (give === 'countBy') return 'map<string, double>';
  if (give === 'sum') return 'string';
  return give === 'all' ? `list<${celType(treeOf(record))}>` : celType(treeOf(record));
}

/** An environment in which every field has its type, so that a misspelt path or a wrong comparison does not pass. */
function typedEnvironment(
  tree: FieldNode,
  item: FieldNode | undefined,
  among: Rule['among'] = {},
): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  const done = new Set<string>();
  // Inner groups first: a type must be known before it is a field's.
  const seen = Object.values(among).map(({ record }) => treeOf(record));
  for (const group of [tree, ...seen].flatMap((node) => groupsOf(node).reverse())) {
    if (done.has(group.block)) continue;
    done.add(group.block);
    environment.registerType(group.block, {
      fields: Object.fromEntries(group.fields.map((field) => [field.name, celType(field)])),
    } as never);
  }
  for (const { signature } of [...celFunctions, ...datasetFunctions])
    environment.registerFunction(signature, () => undefined);
  environment.registerVariable('self', celType(tree));
  environment.registerVariable('now', 'string');
  environment.registerVariable('settings', 'map<string, double>');
  environment.registerVariable('index', 'double');
  if (item) environment.registerVariable('item', celType(item));
  environment.registerType('Others', {
    fields: Object.fromEntries(Object.entries(among).map(([name, spec]) => [name, celTypeOfOthers(spec)])),
  } as never);
  environment.registerVariable('others', 'Others');
  return environment;
}

describe('every rule', () => {
  test.each(rules)('%s is well typed', (_, rule, tree) => {
    const item = rule.forEach === undefined ? undefined : nodeAt(tree, fromPointer(rule.forEach));
    const environment = typedEnvironment(tree, item, rule.among);
    for (const expression of [rule.when, rule.check]) {
      if (expression === undefined) continue;
      const checked = environment.check(expression);
      expect(checked.valid, checked.error?.message).toBe(true);
      expect(['bool', 'dyn']).toContain(checked.type);
    }
  });

  test.each(rules)('%s reads and is placed at fields that exist', (_, rule, tree) => {
    const environment = createEnvironment({ codelists: new Map() }, { comesBack: () => false });
    const { reads } = compileRule(environment, rule);
    const item = rule.forEach === undefined ? [] : fromPointer(rule.forEach);
    for (const path of reads.self) expect(nodeAt(tree, path), path.join('/')).toBeDefined();
    for (const path of reads.item) expect(nodeAt(tree, [...item, ...path]), path.join('/')).toBeDefined();
    expect(nodeAt(tree, [...item, ...fromPointer(rule.at)]), rule.at).toBeDefined();
    for (const [name, { record, on, field }] of Object.entries(rule.among ?? {})) {
      const theirs = [...Object.keys(on), ...(field === undefined ? [] : [field])];
      for (const pointer of theirs)
        expect(nodeAt(treeOf(record), fromPointer(pointer)), pointer).toBeDefined();
      for (const pointer of Object.values(on))
        expect(nodeAt(tree, fromPointer(pointer)), pointer).toBeDefined();
      expect(
        reads.others.some(([first]) => first === name),
        `reads others.${name}`,
      ).toBe(true);
    }
    for (const [name = '', ...path] of reads.others) {
      const spec = rule.among?.[name];
      expect(spec, `others.${name}`).toBeDefined();
      if (spec?.give !== 'one' && spec?.give !== 'all') continue;
      const below = spec.give === 'all' && path.length > 0 ? path.slice(1) : path;
      expect(nodeAt(treeOf(spec.record), below), path.join('/')).toBeDefined();
    }
  });

  test('has a code of its family, or of core where a block brings it, and words without values', () => {
    for (const family of tried) {
      for (const entry of family.records) {
        const codes = entry.rules.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        for (const rule of rulesOf(entry)) {
          const owner = entry.rules.includes(rule) ? family.name : `(core|${family.name})`;
          expect(rule.code).toMatch(new RegExp(`^${owner}\\.[a-z]+(-[a-z]+)*$`, 'u'));
          for (const words of [rule.title, rule.because, rule.fix]) {
            expect(words).toMatch(/\.$/u);
            expect(words.replaceAll('{field}', '')).not.toMatch(/[{}]/u);
          }
        }
      }
    }
  });

  test('with a misspelt path is refused by the typed environment', () => {
    const tree = entries[0]?.record.tree as FieldNode;
    expect(typedEnvironment(tree, undefined).check('self.closedOn == "2026-01-01"').valid).toBe(false);
  });
});
