export type { Address, CellAddress, LineAddress } from './address.ts';
export { type BlockFacts, block } from './block.ts';
export * from './blocks/index.ts';
export {
  type Catalogue,
  type CatalogueLoaders,
  type MessageFacts,
  messagesOf,
  type Wording,
} from './catalogue.ts';
export type { Checker } from './checker.ts';
export { type Code, type Codelist, codelist, standardCodelist } from './codelist.ts';
export { coreCodelists } from './codelists/all.ts';
export * from './codelists/index.ts';
export { type Column, type ColumnStep, columnsOf, headingAt } from './columns.ts';
export { compareDecimals, type Decimal, decimalPlaces, sumDecimals } from './decimal.ts';
export type { Diagnostic, Severity } from './diagnostic.ts';
export type { Dimension, Disaggregation } from './disaggregation.ts';
export { exampleOf } from './example.ts';
export type { Family, FamilyRecord } from './family.ts';
export { type FieldFacts, type FieldMeta, field, optional, type Sensitivity } from './field.ts';
export { forbiddenNames } from './forbidden.ts';
export { type CelFunction, celFunctions, datasetFunctions, type RuleFacts } from './functions/index.ts';
export { type ListBounds, list } from './list.ts';
export { fieldPath, fromPointer, type Step, toPointer } from './pointer.ts';
export * from './primitives/index.ts';
export type { Answer, GivenAnswer, Question } from './question.ts';
export { type RecordType, record } from './record.ts';
export type { RecordFacts } from './record-facts.ts';
export { recordRef } from './record-ref.ts';
export { rulesOf } from './record-rules.ts';
export { type Among, type BlockRule, type Rule, type RuleScope, type RuleWords, rule } from './rule.ts';
export { schemaId } from './schema-id.ts';
export type { Sharing } from './sharing.ts';
export { isStructural, isStructuralFault, structureMessages } from './structure-messages.ts';
export type { FieldNode, GroupNode, LeafNode, ListNode } from './tree.ts';
export type { Fault, Wire, WireSchema } from './wire.ts';
