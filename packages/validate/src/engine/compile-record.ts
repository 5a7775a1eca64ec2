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
import { type CompiledRule, compileRule, faultsOf, type NotEvaluated, type Outcome } from './compile-rule.ts';
import { Dataset } from './dataset.ts';

/** What is wrong with one record. */
export interface RecordResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly notEvaluated: readonly NotEvaluated[];
}

/** A record type made ready to check many records. */
export interface CompiledRecord {
  readonly record: RecordType;
  readonly rules: readonly CompiledRule[];
  readonly check: (value: unknown, context: Pick<CelContext, 'now' | 'settings'>) => RecordResult;
  /** Starts gathering for rules of dataset scope. Only one gathering of a compiled record may run at a time. */
  readonly startDataset: () => Dataset;
}

const clean: RecordResult = { diagnostics: [], notEvaluated: [] };

/** Compiles a record's rules once. */
export function compileRecord(family: Family, entry: FamilyRecord): CompiledRecord {
  const codelists = new Map<string, Codelist>(
    [...coreCodelists, ...family.codelists].map((list) => [list.id, list as Codelist]),
  );
  let dataset = new Dataset([]);
  const environment = createEnvironment(
    { codelists },
    {
      follow: (id) => dataset.follow(id),
      occurrences: (id) => dataset.occurrences(id),
    },
  );
  const rules = rulesOf(entry).map((rule) => compileRule(environment, rule));
  const own = rules.filter(({ rule }) => rule.scope === 'record');
  const wide = rules.filter(({ rule }) => rule.scope === 'dataset');
  const { record } = entry;
  return {
    record,
    rules,
    check: (value, { now, settings }) => {
      const diagnostics = record.check(value);
      const faults = diagnostics.length === 0 ? [] : faultsOf(diagnostics);
      const outcome: Outcome = { diagnostics, notEvaluated: [] };
      const context: CelContext = { self: value, now, settings };
      for (const rule of own) rule.run(context, faults, outcome);
      return diagnostics.length === 0 && outcome.notEvaluated.length === 0 ? clean : outcome;
    },
    startDataset: () => {
      dataset = new Dataset(wide);
      return dataset;
    },
  };
}
