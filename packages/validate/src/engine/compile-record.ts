import {
  type Codelist,
  coreCodelists,
  type Diagnostic,
  type Family,
  type FamilyRecord,
  type RecordType,
  rulesOf,
} from '@amparo/core';
import { createEnvironment } from '../cel/environment.ts';
import type { CelContext } from '../cel/frame.ts';
import {
  type CompiledRule,
  compileRule,
  faultsOf,
  type NotEvaluated,
  type Outcome,
  runAll,
} from './compile-rule.ts';

/** What is wrong with one record. */
export interface RecordResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly notEvaluated: readonly NotEvaluated[];
}

/** What `comesBack` answers just now, for the links that were gathered for the rule that runs. */
export interface Following {
  comesBack: (id: string) => boolean;
}

/** A record type made ready to check many records. */
export interface CompiledRecord {
  readonly record: RecordType;
  readonly rules: readonly CompiledRule[];
  /** Those of them that look at several records. */
  readonly wide: readonly CompiledRule[];
  readonly following: Following;
  readonly check: (value: unknown, context: Pick<CelContext, 'now' | 'settings'>) => RecordResult;
}

const clean: RecordResult = { diagnostics: [], notEvaluated: [] };

/** Compiles a record's rules once. */
export function compileRecord(family: Family, entry: FamilyRecord): CompiledRecord {
  const codelists = new Map<string, Codelist>(
    [...coreCodelists, ...family.codelists].map((list) => [list.id, list as Codelist]),
  );
  const following: Following = { comesBack: () => false };
  const environment = createEnvironment({ codelists }, { comesBack: (id) => following.comesBack(id) });
  const rules = rulesOf(entry).map((rule) => compileRule(environment, rule));
  const runOwn = runAll(rules.filter(({ rule }) => rule.scope === 'record'));
  const wide = rules.filter(({ rule }) => rule.scope !== 'record');
  const { record } = entry;
  return {
    record,
    rules,
    wide,
    following,
    check: (value, { now, settings }) => {
      const diagnostics = record.check(value);
      const faults = diagnostics.length === 0 ? [] : faultsOf(diagnostics);
      const outcome: Outcome = { diagnostics, notEvaluated: [] };
      const context: CelContext = { self: value, now, settings };
      runOwn(context, faults, outcome);
      return diagnostics.length === 0 && outcome.notEvaluated.length === 0 ? clean : outcome;
    },
  };
}
