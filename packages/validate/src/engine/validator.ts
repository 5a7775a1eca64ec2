import { type Family, type FieldNode, isDateTime, isStructuralFault } from '@amparo/core';
import { type Explanation, explainCode } from '../messages/explain.ts';
import { type CompiledRecord, compileRecord, type RecordResult } from './compile-record.ts';
import { checkOfView } from './compile-view.ts';
import { CouldNotCheckError } from './could-not-check-error.ts';
import type { Overflow } from './others/overflow.ts';
import { type Run, recordTypeOf, startRun } from './run.ts';
import { type Sharing, SharingFacts } from './sharing.ts';

/** How to check. */
export interface ValidateOptions {
  /** The record type to check against; without it, the record's own `recordType` decides. */
  readonly as?: string;
  /** The time at which deadlines are judged, RFC 3339; the present by default. */
  readonly now?: string;
  /** Figures that rules read, such as `highlyRestrictedRetentionYears`; they override the family's own. */
  readonly settings?: Readonly<Record<string, number>>;
  /**
   * Where a record is a view of another one: the fields that it may show, as paths without positions, each of one value. The
   * others may be missing, and rules that read one of them are not evaluated. For `validate` alone.
   */
  readonly view?: readonly string[];
  /** Where a check of many records keeps what does not fit into memory; without it memory is all there is. */
  readonly overflow?: Overflow;
  /** How much of the records that have passed by may be kept in memory before the overflow is used, in bytes; 16 MiB by default. */
  readonly memory?: number;
}

/** What `validate` found in one record. */
export interface Validation extends RecordResult {
  /** The record type it was checked against. */
  readonly recordType: string;
  /** Whether it has no errors and every rule about one record could be run; rules over several records need `validateStream`. */
  readonly followsStandard: boolean;
  /** Which fields keep the record from being shared as it is. */
  readonly sharing: Sharing;
}

/** One record of a stream with what was found. A record can come again, at the end, for rules over the whole stream. */
export interface StreamResult extends RecordResult {
  /** Counts records from 0. */
  readonly position: number;
  /** The type it was checked against; undefined where it is not known, which is a finding. */
  readonly recordType: string | undefined;
  /** The record; undefined where it comes again. */
  readonly record: unknown;
}

/** Checks records of a set of families. */
export interface Validator {
  /** The families it was made for. */
  readonly families: readonly Family[];
  /** The record types of these families. */
  readonly recordTypes: readonly string[];
  /** Checks one record. See the function of this name. */
  validate(record: unknown, options?: ValidateOptions): Validation;
  /** Checks records as they come. See the function of this name. */
  validateStream(
    source: AsyncIterable<unknown> | Iterable<unknown>,
    options?: ValidateOptions,
  ): AsyncGenerator<StreamResult>;
  /** Starts a check of many records, for tight loops. */
  start(options?: ValidateOptions): Run;
  /** Explains a code. See the function of this name. */
  explain(code: string, options?: { readonly language?: string }): Promise<Explanation | undefined>;
}

/** Makes a validator for the families given. Rules are compiled when a record type is first met, then kept. */
export function createValidator(families: readonly Family[]): Validator {
  const entries = new Map(
    families.flatMap((family) =>
      family.records.map((entry) => [entry.record.type, { family, entry }] as const),
    ),
  );
  const compiled = new Map<string, CompiledRecord>();

  const compile = (type: string): CompiledRecord => {
    const found = entries.get(type);
    if (found) return compileRecord(found.family, found.entry);
    throw new CouldNotCheckError('validate.unknown-record-type', { known: [...entries.keys()].join(', ') });
  };

  const compiledFor = (type: string): CompiledRecord => {
    const made = compiled.get(type) ?? compile(type);
    compiled.set(type, made);
    return made;
  };

  const contextOf = (type: string, { now, settings }: ValidateOptions) => ({
    now: momentOf(now),
    settings: { ...entries.get(type)?.family.settings, ...settings },
  });

  const start = ({ as, now, settings, overflow, memory }: ValidateOptions = {}): Run => {
    if (as !== undefined) compiledFor(as);
    return startRun({
      families,
      as,
      now: momentOf(now),
      settings,
      overflow,
      memory,
      compiledFor,
    });
  };

  return {
    families,
    recordTypes: [...entries.keys()],
    validate: (value, options = {}) => {
      const recordType = options.as ?? typeOf(value);
      const compiledRecord = compiledFor(recordType);
      const { record } = compiledRecord;
      const check = options.view ? checkOfView(compiledRecord, options.view) : compiledRecord.check;
      const result = check(value, contextOf(recordType, options));
      let sharing: Sharing | undefined;
      return {
        recordType,
        ...result,
        followsStandard:
          result.notEvaluated.length === 0 &&
          !result.diagnostics.some(({ severity }) => severity === 'error'),
        // Looked into only by those who ask: a server that takes in many records does not.
        get sharing() {
          sharing ??= sharingOf(record.tree, value, result);
          return sharing;
        },
      };
    },
    async *validateStream(source, options = {}) {
      const run = start(options);
      try {
        let position = 0;
        for await (const record of source) {
          yield { position, record, ...run.check(record) };
          position += 1;
        }
        for (const { position: at, recordType, diagnostic } of run.finish().findings)
          yield { position: at, recordType, record: undefined, diagnostics: [diagnostic], notEvaluated: [] };
      } finally {
        run.close();
      }
    },
    start,
    explain: (code, { language = 'en' } = {}) => explainCode(families, code, language),
  };
}

function sharingOf(tree: FieldNode, value: unknown, { diagnostics }: RecordResult): Sharing {
  const facts = new SharingFacts(tree);
  facts.note(value, !diagnostics.some(isStructuralFault));
  return facts.result();
}

function momentOf(now: string | undefined): string {
  if (now === undefined) return new Date().toISOString();
  if (!isDateTime(now)) throw new RangeError('The option now must be an RFC 3339 date-time with offset.');
  return now;
}

/** The record type a value names itself. */
function typeOf(value: unknown): string {
  const type = recordTypeOf(value);
  if (type === undefined) throw new CouldNotCheckError('validate.no-record-type', {});
  return type;
}
