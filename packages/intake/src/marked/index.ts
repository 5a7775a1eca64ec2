export { markWorkbook } from './mark-workbook.ts';
export type { MarkedChange, MarkedFinding, MarkedFindings, MarkOptions, MarkWords } from './marks.ts';
export { type MarkableForm, markableForm } from './open-parts.ts';
