import { type Among, fromPointer } from '@amparo/core';
import type { ReadPath } from '../../cel/reads.ts';
import type { CompiledRule } from '../compile-rule.ts';
import { type KeyReader, keyReader } from './key.ts';

/** One step of a join: the other records of one name. */
export interface StagePlan {
  readonly name: string;
  readonly among: Among;
  /** The key of a record of theirs, and of the record that the rule is about. */
  readonly theirKey: KeyReader;
  readonly ownKey: KeyReader;
  /** What the rules read of theirs, and the fields that carry it. */
  readonly reads: readonly ReadPath[];
  readonly fields: readonly string[];
  /** The path of theirs that is counted or added. */
  readonly counted: readonly string[] | undefined;
}

/** Rules about one record type that look at the same other records, worked through together. */
export interface JoinPlan {
  readonly recordType: string;
  readonly rules: readonly PlannedRule[];
  readonly stages: readonly StagePlan[];
  /** The fields of the record that its rules read. */
  readonly fields: readonly string[];
  /** Whether it looks up one record of each name: then it can be judged as soon as these are known. */
  readonly isLookup: boolean;
}

export interface PlannedRule {
  readonly compiled: CompiledRule;
  /** Everything that it reads of the record, keys included. */
  readonly reads: readonly ReadPath[];
  /** Whether its `when` can be judged before the others are known. */
  readonly whenIsOwn: boolean;
}

/** Groups the rules of a record type that look at other records. */
export function planJoins(recordType: string, rules: readonly CompiledRule[]): JoinPlan[] {
  const groups = new Map<string, CompiledRule[]>();
  for (const compiled of rules) {
    if (!compiled.rule.among) continue;
    const alike = JSON.stringify(compiled.rule.among);
    groups.set(alike, [...(groups.get(alike) ?? []), compiled]);
  }
  return [...groups.values()].map((alike) => plan(recordType, alike));
}

function plan(recordType: string, rules: readonly CompiledRule[]): JoinPlan {
  const among = Object.entries(rules[0]?.rule.among ?? {});
  const planned = rules.map((compiled): PlannedRule => {
    const { rule, reads, when } = compiled;
    const item = rule.forEach === undefined ? [] : fromPointer(rule.forEach);
    return {
      compiled,
      reads: [
        ...reads.self,
        ...(rule.forEach === undefined ? [] : [item, ...reads.item.map((path) => [...item, ...path])]),
        ...among.flatMap(([, { on }]) => Object.values(on).map(fromPointer)),
      ],
      whenIsOwn: rule.forEach === undefined && when !== undefined && !readsOthers(compiled),
    };
  });
  return {
    recordType,
    rules: planned,
    stages: among.map(([name, spec]) => stage(name, spec, rules)),
    fields: tops(planned.flatMap(({ reads }) => reads)),
    isLookup: among.every(([, { give }]) => give === 'one'),
  };
}

function stage(name: string, among: Among, rules: readonly CompiledRule[]): StagePlan {
  const reads = rules
    .flatMap((compiled) => compiled.reads.others)
    .filter(([first]) => first === name)
    .map((path) => path.slice(among.give === 'all' ? 2 : 1))
    .filter((path) => path.length > 0);
  const keys = Object.keys(among.on);
  const counted = among.field === undefined ? undefined : fromPointer(among.field);
  const carried = among.give === 'one' || among.give === 'all';
  return {
    name,
    among,
    theirKey: keyReader(keys),
    ownKey: keyReader(keys.map((key) => among.on[key] as string)),
    reads: [...(carried ? reads : []), ...(counted ? [counted] : [])],
    fields: carried ? tops(reads) : [],
    counted,
  };
}

/** Whether `when` looks at other records; one that does cannot be judged before they are known. */
function readsOthers({ rule }: CompiledRule): boolean {
  return /\bothers\b/u.test(rule.when ?? '');
}

function tops(paths: readonly ReadPath[]): string[] {
  return [...new Set(paths.flatMap(([first]) => (first === undefined ? [] : [first])))];
}
