import { type Address, type Diagnostic, fieldPath, type Severity } from '@amparo/core';
import type { NotEvaluated } from '../engine/compile-rule.ts';
import type { Sharing } from '../engine/sharing.ts';
import { RecordSeverities } from './record-severities.ts';
import { type Cause, type Finding, listedFindings, type Report, type ReportFacts } from './report.ts';

const placesPerCause = 5;
const order: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  note: 2,
};

type Draft = { -readonly [K in keyof Cause]: Cause[K] } & { places: Address[] };

/**
 * Collects findings in bounded memory and makes a report of them.
 *
 * @example
 * ```ts
 * import { grievanceCase } from '@amparo/grievance';
 * import { families, ReportBuilder, validator, wordsOf, writeText } from '@amparo/validate';
 * const run = validator.start('grievance-case');
 * const report = new ReportBuilder();
 * const result = run.check({ recordType: 'grievance-case' });
 * report.addRecord(result.diagnostics, result.notEvaluated, () => undefined);
 * const facts = { source: 'memory', format: 'json', recordType: 'grievance-case', standard: '0.1.0', tool: '0.1.0' };
 * console.log(writeText(report.finish(facts, run.sharing()), grievanceCase.tree, wordsOf(families)));
 * ```
 */
export class ReportBuilder {
  readonly #causes = new Map<string, Draft>();
  readonly #findings: Finding[] = [];
  readonly #notEvaluated = new Map<string, number>();
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

  /** Adds what was found in the next record. `locate` is asked only for findings. */
  addRecord(
    diagnostics: readonly Diagnostic[],
    notEvaluated: readonly NotEvaluated[],
    locate: (diagnostic: Diagnostic) => Address | undefined,
  ): void {
    this.#read += 1;
    this.addNotEvaluated(notEvaluated);
    for (const diagnostic of diagnostics) this.#addToRecord(diagnostic, this.#read, locate(diagnostic));
  }

  /** Adds rules that could not be run. */
  addNotEvaluated(rules: readonly NotEvaluated[]): void {
    for (const { code } of rules) this.#notEvaluated.set(code, (this.#notEvaluated.get(code) ?? 0) + 1);
  }

  /** Adds a finding about a record that was added before, by its position from 0. */
  addLate(position: number, diagnostic: Diagnostic, address: Address | undefined): void {
    this.#addToRecord(diagnostic, position + 1, address);
  }

  #addToRecord(diagnostic: Diagnostic, record: number, address: Address | undefined): void {
    this.#worst.note(record - 1, diagnostic.severity);
    this.#add(diagnostic, record, address);
  }

  /** Adds a finding about the file as a whole, or about a part of it that gave no record. */
  addToFile(diagnostic: Diagnostic, address?: Address): void {
    if (diagnostic.severity === 'error') this.#readable = false;
    if (diagnostic.severity !== 'note') this.#allRead = false;
    this.#add(diagnostic, undefined, address);
  }

  #add(diagnostic: Diagnostic, record: number | undefined, address: Address | undefined): void {
    this.#counts[diagnostic.severity] += 1;
    if (this.#findings.length < listedFindings) {
      this.#findings.push({
        ...diagnostic,
        ...(record !== undefined && { record }),
        ...(address && { address }),
      });
    }
    const field = fieldPath(diagnostic.path);
    const key = `${diagnostic.code} ${field}`;
    let cause = this.#causes.get(key);
    if (!cause) {
      const { code, severity, params, fix } = diagnostic;
      cause = {
        code,
        severity,
        field,
        params,
        ...(fix && { fix }),
        count: 0,
        places: [],
      };
      this.#causes.set(key, cause);
    } else cause.params = together(cause.params, diagnostic.params);
    cause.count += 1;
    if (address && cause.places.length < placesPerCause) cause.places.push(address);
  }

  /** Makes the report. */
  finish(facts: ReportFacts, sharing: Sharing): Report {
    const causes = [...this.#causes.values()].sort(
      (a, b) => order[a.severity] - order[b.severity] || b.count - a.count,
    );
    return {
      ...facts,
      verdicts: {
        readable: this.#readable,
        followsStandard: this.#readable && this.#counts.error === 0 && this.#notEvaluated.size === 0,
        safeToShare: sharing.safe && this.#allRead,
      },
      records: {
        read: this.#read,
        withErrors: this.#worst.count('error'),
        withWarnings: this.#worst.count('warning'),
      },
      counts: { ...this.#counts },
      causes,
      findings: this.#findings,
      notListed: this.#counts.error + this.#counts.warning + this.#counts.note - this.#findings.length,
      notEvaluated: Object.fromEntries(this.#notEvaluated),
      sharing: {
        ...sharing,
        safe: sharing.safe && this.#allRead,
        unknown: sharing.unknown || !this.#allRead,
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
