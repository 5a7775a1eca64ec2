import {
  type Among,
  celFunctions,
  coreCodelists,
  fromPointer,
  isStructural,
  type Rule,
  rulesOf,
  sumDecimals,
} from '@amparo/core';
import { Environment } from '@marcbachmann/cel-js';
import { portability } from '../family.ts';

type Fields = Readonly<Record<string, unknown>>;

const environment = new Environment({ unlistedVariablesAreDyn: true });
const codelists = new Map(
  [...coreCodelists, ...portability.codelists].map((list) => [list.id, list as never]),
);
for (const { signature, bind } of celFunctions)
  environment.registerFunction(signature, bind({ codelists }) as never);

const entries = new Map(
  portability.records.map((entry) => [
    entry.record.type,
    {
      record: entry.record,
      rules: rulesOf(entry).map((rule) => ({
        rule,
        when: rule.when === undefined ? undefined : environment.parse(rule.when),
        check: environment.parse(rule.check),
      })),
    },
  ]),
);

/**
 * The codes that a check of these records together must report of each, said plainly and with the independent CEL
 * implementation. A rule that cannot be run throws. `groupOf` names a text that records which see each other share.
 */
export function codesOf(records: readonly Fields[], now: string): string[][] {
  const sound = records.map((record) => faultsOf(record).length === 0);
  const groups = new Map<string, Fields[]>();
  for (const [at, record] of records.entries()) {
    if (!sound[at]) continue;
    const group = groupOf(record);
    const members = groups.get(group);
    if (members) members.push(record);
    else groups.set(group, [record]);
  }
  return records.map((record, at) => {
    if (!sound[at]) return [...new Set(faultsOf(record))].sort();
    const seen = [...(groups.get(groupOf(record)) ?? []), ...(groups.get('') ?? [])];
    return brokenRules(record, seen, now);
  });
}

const groupOf = ({ subjectId = '' }: Fields) => String(subjectId);

function faultsOf(record: Fields): string[] {
  const entry = entries.get(String(record.recordType));
  return (entry?.record.check(record) ?? []).map(({ code }) => code).filter(isStructural);
}

function brokenRules(self: Fields, all: readonly Fields[], now: string): string[] {
  const codes = new Set<string>();
  for (const { rule, when, check } of entries.get(String(self.recordType))?.rules ?? []) {
    const others = othersOf(rule, self, all);
    if (others === undefined) continue;
    for (const place of placesOf(rule, self)) {
      const context = { self, now, settings: portability.settings, others, ...place };
      if (when && when(context) !== true) continue;
      if (check(context) !== true) codes.add(rule.code);
    }
  }
  return [...codes].sort();
}

function placesOf({ forEach }: Rule, self: Fields): object[] {
  if (forEach === undefined) return [{}];
  const walk = (value: unknown, [step, ...rest]: readonly string[], index: number): object[] => {
    if (step === undefined) return [{ item: value, index }];
    if (step === '*') return Array.isArray(value) ? value.flatMap((item, at) => walk(item, rest, at)) : [];
    const inner = (value as Fields | undefined)?.[step];
    return inner === undefined ? [] : walk(inner, rest, index);
  };
  return walk(self, fromPointer(forEach), 0);
}

/** What a rule sees of the other records; undefined where it does not apply or cannot be judged. */
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
  if (give === 'one') return members[0];
  if (give === 'all') return members;
  if (give === 'count') return members.length;
  return sumDecimals(['0', ...members.map((member) => String(valueAt(member, field) ?? '0'))]);
}

const valueAt = (record: Fields, pointer: string): unknown =>
  fromPointer(pointer).reduce<unknown>((value, step) => (value as Fields | undefined)?.[step], record);
