export { type BreakdownCell, breakdownTable, type CountGroup } from './breakdown-table.ts';
export type { CountCell, CountSum, CountTable } from './count-table.ts';
export type { DisclosureRule } from './disclosure-rule.ts';
export { type KAnonymity, kAnonymity } from './k-anonymity.ts';
export { type LDiversity, lDiversity } from './l-diversity.ts';
export { disclosureMessages } from './messages.ts';
export type { MicrodataRow } from './microdata.ts';
export type { DisclosureFault, ProtectedCell, ProtectedTable, SuppressionReason } from './protect-result.ts';
export { protectTable } from './protect-table.ts';
export {
  type PublishedTable,
  type ReaderRange,
  type ReaderRanges,
  readerRanges,
} from './reader-ranges.ts';
export { type TwoWayCell, twoWayTable } from './two-way-table.ts';
