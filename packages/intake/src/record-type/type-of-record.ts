import type { Diagnostic, RecordType } from '@amparo/core';
import { type Evidence, type Judgement, judgeEvidence } from './judge-evidence.ts';
import type { KnownType, RecordTypes } from './record-types.ts';

/** What is known of a record's type, and the finding where nothing was guessed. */
export interface TypedRecord {
  readonly known: KnownType | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const nothing: readonly Diagnostic[] = [];

/**
 * Tells the types of JSON records. What a record names in `recordType` counts; else what was given; else the names of
 * its fields. A record that names a type which is not known is not judged by its fields: it said something else.
 */
export function recordTyper(types: RecordTypes): (value: unknown) => TypedRecord {
  const data = new Map(types.all.map((record) => [record, typed({ record, source: 'data' })]));
  const given = types.given && typed({ record: types.given, source: 'given' });
  const untyped = { known: undefined, diagnostics: nothing };
  let judge: ((value: object) => Judgement) | undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return given ?? untyped;
    const name = (value as { readonly recordType?: unknown }).recordType;
    const own = types.named(name);
    if (own) return data.get(own) as TypedRecord;
    if (given) return given;
    if (typeof name === 'string') return untyped;
    judge ??= fieldJudge(types.all);
    const judged = judge(value);
    if (judged.record) return typed({ record: judged.record, source: 'fields' });
    if (judged.candidates.length === 0) return untyped;
    return { known: undefined, diagnostics: [unclearType(judged.candidates)] };
  };
}

/** The finding that names what a type may be. */
export function unclearType(candidates: readonly RecordType[]): Diagnostic {
  return {
    code: 'intake.record-type-unclear',
    severity: 'error',
    path: '',
    params: namesOf(candidates),
    fix: 'ask',
  };
}

/** How many candidates are worth naming. */
const namedCandidates = 5;

/** Candidates as a message takes them. */
export function namesOf(candidates: readonly RecordType[]): {
  readonly candidates: string;
  readonly first: string;
} {
  const names = candidates.slice(0, namedCandidates).map(({ type }) => type);
  return { candidates: names.join(', '), first: names[0] ?? '' };
}

function typed(known: KnownType): TypedRecord {
  return { known, diagnostics: nothing };
}

/** Judges by the names at the top of a record. */
function fieldJudge(records: readonly RecordType[]): (value: object) => Judgement {
  const sorted = new Map<
    string,
    { readonly at: number; readonly required: boolean; readonly isId: boolean }[]
  >();
  for (const [at, { tree, idField }] of records.entries()) {
    for (const { name, required } of tree.kind === 'group' ? tree.fields : []) {
      const entry = { at, required, isId: name === idField };
      const entries = sorted.get(name);
      if (entries) entries.push(entry);
      else sorted.set(name, [entry]);
    }
  }
  return (value) => {
    const evidence = records.map((record) => ({ record, fields: 0, required: 0, hasId: false, own: 0 }));
    for (const name in value) {
      const entries = sorted.get(name) ?? [];
      for (const { at, required, isId } of entries) {
        const found = evidence[at] as { -readonly [K in keyof Evidence]: Evidence[K] };
        found.fields += 1;
        if (required) found.required += 1;
        if (isId) found.hasId = true;
        if (entries.length === 1) found.own += 1;
      }
    }
    return judgeEvidence(evidence);
  };
}
