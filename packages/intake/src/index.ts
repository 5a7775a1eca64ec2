export {
  type ChooseEncoding,
  type EncodingCandidate,
  UnclearEncodingError,
} from './bytes/encoding-candidate.ts';
export { defaultLimits, type Limits } from './bytes/limits.ts';
export { UnreadableError } from './bytes/problem.ts';
export type { ByteSource } from './bytes/source.ts';
export type { Shape } from './describe/cell-shape.ts';
export { describeFile } from './describe/describe-file.ts';
export { type DescribeWord, describeWords } from './describe/describe-words.ts';
export type { ColumnDescription, FileDescription, TableDescription } from './describe/file-description.ts';
export type { Script } from './describe/script-of.ts';
export type { CellChange, FindingItem, IntakeItem, QuestionItem, RecordItem } from './item.ts';
export { intakeCatalogues } from './locales/index.ts';
export { intakeMessages } from './messages.ts';
export { isAnswerFor } from './questions/answer-book.ts';
export { type AskWord, askWords } from './questions/ask-words.ts';
export type { QuestionWord } from './questions/column-words.ts';
export {
  isAnswer,
  type OpenAnswer,
  type QuestionKind,
  questionKindOf,
  questionKinds,
  questionWords,
} from './questions/index.ts';
export { type Reading, type ReadOptions, readRecords } from './read-records.ts';
export type { TypeSource } from './record-type/record-types.ts';
export type { TitlesOf } from './table/heading-index.ts';
export type { TitleSource } from './table/heading-languages.ts';
export type { Titles } from './table/heading-table.ts';
