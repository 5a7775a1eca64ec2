import {
  createValidator,
  type ValidateOptions,
  type Validation,
  type Validator,
} from './engine/validator.ts';
import { families } from './families.ts';

export type { Breakdown, BreakdownByField } from './engine/breakdown/breakdown.ts';
export type { RecordResult } from './engine/compile-record.ts';
export type { NotEvaluated } from './engine/compile-rule.ts';
export {
  CouldNotCheckError,
  couldNotCheckMessages,
} from './engine/could-not-check-error.ts';
export type { LateFinding, LateNotEvaluated, LateResult } from './engine/others/other-records.ts';
export type { Overflow, StoredBytes } from './engine/others/overflow.ts';
export type { Run, RunResult } from './engine/run.ts';
export type { Sharing } from './engine/sharing.ts';
export type {
  StreamResult,
  ValidateOptions,
  Validation,
  Validator,
} from './engine/validator.ts';
export { createValidator } from './engine/validator.ts';
export { families } from './families.ts';
export { validateCatalogues } from './locales/index.ts';
export type { Explanation } from './messages/explain.ts';
export { formatMessage } from './messages/format-message.ts';
export { matchLanguage } from './messages/match-language.ts';
export { plainWording } from './messages/plain-wording.ts';
export { type ReportWord, reportWords } from './messages/report-words.ts';
export { titleOf, wordDiagnostic } from './messages/word-diagnostic.ts';
export { type FieldTitles, loadTitles, loadWords, type WordSource, type Words } from './messages/words.ts';
export { inert } from './report/inert.ts';
export { ansiInk, type Ink, plainInk } from './report/ink.ts';
export { type HtmlOptions, renderHtml } from './report/render-html.ts';
export { renderJson } from './report/render-json.ts';
export { renderJunit } from './report/render-junit.ts';
export { type MachineOptions, renderSarif } from './report/render-sarif.ts';
export { type TextOptions, writeText } from './report/render-text.ts';
export {
  type Cause,
  type CheckedFile,
  type Finding,
  type FoundType,
  listedFindings,
  type MissingRecords,
  type OpenQuestion,
  type Place,
  type Report,
  type ReportFacts,
  type SharingOfType,
  type TypeSource,
  type Verdicts,
} from './report/report.ts';
export { type FileFinding, ReportBuilder } from './report/report-builder.ts';
export { type QuestionText, questionLines, wordQuestion } from './report/write-questions.ts';

/** The validator of all families of Amparo. */
export const validator: Validator = createValidator(families);

/**
 * Checks one record against its structure and its rules.
 *
 * @param record - Any value; the record type is taken from its `recordType` unless `options.as` names it.
 * @returns Diagnostics as data, without values; an empty list means that the record follows the standard.
 * @throws {CouldNotCheckError} when the record type is not known.
 * @example
 * ```ts
 * import { validate } from '@amparo/validate';
 * const { diagnostics } = validate({ recordType: 'grievance-case' });
 * console.log(diagnostics[0]); // { code: 'core.missing-field', severity: 'error', path: '/provenance', params: {} }
 * ```
 */
export function validate(record: unknown, options?: ValidateOptions): Validation {
  return validator.validate(record, options);
}

/**
 * Checks records one after the other, taking the next one only when the last result was taken.
 *
 * @example
 * ```ts
 * import { validateStream } from '@amparo/validate';
 * for await (const { position, diagnostics } of validateStream([{}], { as: 'grievance-case' })) {
 *   console.log(position, diagnostics.length);
 * }
 * ```
 */
export function validateStream(
  source: AsyncIterable<unknown> | Iterable<unknown>,
  options?: ValidateOptions,
): ReturnType<Validator['validateStream']> {
  return validator.validateStream(source, options);
}

/**
 * Explains a diagnostic code: what is wrong, why it matters, how to mend it, and the rule behind it.
 *
 * @returns Undefined where no such code is known; in English where the language has no words for it.
 * @example
 * ```ts
 * import { explain } from '@amparo/validate';
 * console.log((await explain('core.not-a-date', { language: 'th' }))?.fix);
 * ```
 */
export function explain(
  code: string,
  options?: { readonly language?: string },
): ReturnType<Validator['explain']> {
  return validator.explain(code, options);
}
