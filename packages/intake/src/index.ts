export { defaultLimits, type Limits } from './bytes/limits.ts';
export { UnreadableError } from './bytes/problem.ts';
export type { ByteSource } from './bytes/source.ts';
export type { FindingItem, IntakeItem, RecordItem } from './item.ts';
export { intakeCatalogues } from './locales/index.ts';
export { intakeMessages } from './messages.ts';
export { type Reading, type ReadOptions, readRecords } from './read-records.ts';
export type { TypeSource } from './record-type/record-types.ts';
export type { Titles, TitlesOf } from './table/heading-index.ts';
