import { type Address, type Diagnostic, fieldPath, type Question, type Severity } from '@amparo/core';
import type { Breakdown } from '../engine/breakdown/breakdown.ts';
import type { NotEvaluated } from '../engine/compile-rule.ts';
import type { LateFinding } from '../engine/others/other-records.ts';
import type { RunResult } from '../engine/run.ts';
import type { Sharing } from '../engine/sharing.ts';
import { FoundTypes } from './found-types.ts';
import { OpenQuestions } from './open-questions.ts';
import { RecordSeverities } from './record-severities.ts';
import {
  type Cause,
  type Finding,
  listedFindings,
  type Place,
  type Report,
  type ReportFacts,
  type TypeSource,
} from './report.ts';
import { RulesNotRun } from './rules-not-run.ts';

const placesPerCause = 5;
const order: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  note: 2,
};

/** A file while it is read: where its records begin in the order of all, from 0. */
interface DraftFile {
  readonly name: string;
  readonly format: string;
  readonly from: number;
}

/** Where something was found; the file is named only at the end, when it is known whether there are others. */
interface DraftPlace {
  readonly address: Address | undefined;
  readonly file: DraftFile;
}

type DraftCause = { -readonly [K in keyof Cause]: Cause[K] } & {
  readonly draftPlaces: DraftPlace[];
  readonly draftCounts: Map<DraftFile, number>;
};
type DraftFinding = Omit<Finding, 'address'> & { readonly place: DraftPlace };

/** A finding about a file as a whole, or about a part of it that gave no record. */
export interface FileFinding {
  readonly diagnostic: Diagnostic;
  /** The type whose field the path of the diagnostic names, where it has one. */
  readonly recordType?: string;
  readonly address?: Address;
}

/**
 * Collects findings of one or several files in bounded memory and makes a report of them.
 *
 * @example
 * ```ts
 * import { families, loadWords, ReportBuilder, validator, writeText } from '@amparo/validate';
 * const run = validator.start();
 * const builder = new ReportBuilder();
 * builder.startFile('memory', 'json');
 * builder.addRecord(run.check({ recordType: 'grievance-case' }), () => undefined);
 * const report = builder.finish({ standard: '0.1.0', tool: '0.1.0' }, run.sharing());
 * console.log(writeText(report, families, await loadWords(families)));
 * run.close();
 * ```
 */
export class ReportBuilder {
  readonly #files: DraftFile[] = [];
  readonly #types = new FoundTypes();
  readonly #causes = new Map<string, DraftCause>();
  readonly #findings: DraftFinding[] = [];
  readonly #notRun = new RulesNotRun();
  readonly #questions = new OpenQuestions<DraftPlace>();
  readonly #counts = { error: 0, warning: 0, note: 0 };
  readonly #worst = new RecordSeverities();
  #read = 0;
  #readable = true;
  #allRead = true;

  /** How many records were added. */
  get read(): number {
    return this.#read;
  }

  /** How many errors and warnings were counted. */
  get toMend(): number {
    return this.#counts.error + this.#counts.warning;
  }

  /** Begins a file: what is added from now on is of it. */
  startFile(name: string, format: string): void {
    this.#files.push({ name, format, from: this.#read });
  }

  /** Adds what was found in the next record, and how its type is known. `locate` is asked only for places to be shown. */
  addRecord(
    { recordType, diagnostics, notEvaluated }: RunResult,
    locate: (diagnostic: Diagnostic) => Address | undefined,
    typeSource: TypeSource = 'data',
  ): void {
    this.#types.add(recordType, typeSource);
    const position = this.#read;
    this.#read += 1;
    this.#notRun.add(notEvaluated);
    for (const diagnostic of diagnostics) {
      this.#worst.note(position, diagnostic.severity);
      this.#add(diagnostic, recordType, this.#fileOf(position), () => locate(diagnostic), position);
    }
  }

  /** Adds rules that could not be run. */
  addNotEvaluated(rules: readonly (NotEvaluated & { readonly count?: number })[]): void {
    this.#notRun.add(rules);
  }

  /** Adds a finding about a record that was added before, by its position from 0. */
  addLate({ position, recordType, diagnostic }: LateFinding, address: Address | undefined): void {
    this.#worst.note(position, diagnostic.severity);
    this.#add(diagnostic, recordType, this.#fileOf(position), () => address, position);
  }

  /** Adds a finding that is about no record. */
  addToFile({ diagnostic, recordType, address }: FileFinding): void {
    if (diagnostic.severity === 'error') this.#readable = false;
    if (diagnostic.severity !== 'note') this.#allRead = false;
    this.#add(diagnostic, recordType, this.#fileOf(this.#read), () => address);
  }

  /** Adds a question that cells of the file wait for. */
  addQuestion(question: Question): void {
    this.#questions.add(question, { address: question.address, file: this.#fileOf(this.#read) });
  }

  /** The file that a record is from; the last one that was begun, for the next record. */
  #fileOf(position: number): DraftFile {
    const file = this.#files.findLast(({ from }) => from <= position);
    if (!file) throw new Error('A report needs startFile before anything is added.');
    return file;
  }

  /** Counts a finding. Where it stands is asked only if that is listed: a record may have very many. */
  #add(
    diagnostic: Diagnostic,
    recordType: string | undefined,
    file: DraftFile,
    locate: () => Address | undefined,
    position?: number,
  ): void {
    let place: DraftPlace | undefined;
    this.#counts[diagnostic.severity] += 1;
    const ofType = recordType === undefined ? {} : { recordType };
    if (this.#findings.length < listedFindings) {
      place = { address: locate(), file };
      const record = position === undefined ? {} : { record: position - file.from + 1 };
      this.#findings.push({ ...diagnostic, ...ofType, ...record, place });
    }
    const field = fieldPath(diagnostic.path);
    const key = `${diagnostic.code} ${recordType} ${field}`;
    let cause = this.#causes.get(key);
    if (!cause) {
      const { code, severity, params, fix } = diagnostic;
      cause = {
        code,
        severity,
        ...ofType,
        field,
        params,
        ...(fix && { fix }),
        count: 0,
        places: [],
        draftPlaces: [],
        draftCounts: new Map(),
      };
      this.#causes.set(key, cause);
    } else cause.params = together(cause.params, diagnostic.params);
    cause.count += 1;
    cause.draftCounts.set(file, (cause.draftCounts.get(file) ?? 0) + 1);
    const { draftPlaces } = cause;
    if (draftPlaces.length >= placesPerCause) return;
    place ??= { address: locate(), file };
    const isNew = place.address !== undefined || draftPlaces.every((known) => known.file !== file);
    if (isNew) draftPlaces.push(place);
  }

  /** Makes the report. `sharing` says for each record type what a run says of it, `breakdowns` how many have which codes. */
  finish(
    facts: ReportFacts,
    sharing: Readonly<Record<string, Sharing>>,
    breakdowns: readonly Breakdown[] = [],
  ): Report {
    const isOne = this.#files.length === 1;
    const placeOf = ({ address, file }: DraftPlace): Place | undefined =>
      isOne ? address : { ...(address ?? { kind: 'file' as const }), file: file.name };
    const causes = [...this.#causes.values()].sort(
      (a, b) => order[a.severity] - order[b.severity] || b.count - a.count,
    );
    const notEvaluated = this.#notRun.stopped();
    const types = Object.entries(sharing);
    const { withoutType } = this.#types;
    const isAllKnown = this.#allRead && withoutType === 0;
    const isSafe = isAllKnown && types.length > 0 && types.every(([, { safe }]) => safe);
    return {
      ...facts,
      files: this.#files.map(({ name, format, from }, at) => ({
        name,
        format,
        records: (this.#files[at + 1]?.from ?? this.#read) - from,
      })),
      recordTypes: this.#types.result(),
      verdicts: {
        readable: this.#readable,
        followsStandard: this.#readable && this.#counts.error === 0 && Object.keys(notEvaluated).length === 0,
        safeToShare: isSafe,
      },
      records: {
        read: this.#read,
        withErrors: this.#worst.count('error'),
        withWarnings: this.#worst.count('warning'),
        withoutType,
      },
      counts: { ...this.#counts },
      causes: causes.map(({ draftPlaces, draftCounts, ...cause }) => ({
        ...cause,
        ...(!isOne && { byFile: [...draftCounts].map(([file, count]) => ({ file: file.name, count })) }),
        places: draftPlaces.map(placeOf).filter((place) => place !== undefined),
      })),
      findings: this.#findings.map(({ place, ...finding }) => {
        const address = placeOf(place);
        return { ...finding, ...(address && { address }) };
      }),
      notListed: this.#counts.error + this.#counts.warning + this.#counts.note - this.#findings.length,
      questions: this.#questions.all().map(({ question: { address: _, ...question }, place }) => {
        const address = placeOf(place);
        return { ...question, ...(address && { address }) };
      }),
      notEvaluated,
      missingRecords: this.#notRun.missing(),
      breakdowns,
      sharing: {
        safe: isSafe,
        unknown: !isAllKnown || types.some(([, { unknown }]) => unknown),
        byType: types.map(([recordType, { internal, personal, special }]) => ({
          recordType,
          internal,
          personal,
          special,
        })),
      },
    };
  }
}

/** Figures that count, of which findings of one cause have a sum. */
const counts = new Set(['cells', 'records']);

/** What findings of one cause have in common: their counts as a sum; what else differs is said by their places. */
function together(a: Diagnostic['params'], b: Diagnostic['params']): Diagnostic['params'] {
  const names = Object.keys(a);
  if (names.every((name) => a[name] === b[name] && !counts.has(name))) return a;
  const common: Record<string, string | number | boolean> = {};
  for (const name of names) {
    const [first, second] = [a[name], b[name]];
    if (counts.has(name)) common[name] = Number(first) + Number(second);
    else if (first !== undefined && first === second) common[name] = first;
  }
  return common;
}
