export {
  type MarkableForm,
  type MarkedChange,
  type MarkedFinding,
  type MarkedFindings,
  type MarkOptions,
  type MarkWords,
  markableForm,
  markWorkbook,
} from '../marked/index.ts';
export { type SheetRole, sheetMark } from '../table/sheet-mark.ts';
export type { CellFormat, CellLook } from './cell-style.ts';
export type { CellComment } from './comments.ts';
export type { Allowed, CellBlock, DataValidation } from './data-validation.ts';
export type { HeadingLanguage } from './heading-in.ts';
export {
  type RecordSheet,
  type RecordSheetColumn,
  type RecordSheets,
  recordSheets,
  rowsOnSheet,
  type SheetLanguage,
} from './record-sheets.ts';
export {
  ColumnsInUse,
  type RecordTable,
  rowOf,
  type TableColumn,
  type TableHeadings,
  tableOf,
} from './record-table.ts';
export type { StyledCell, WrittenCell, WrittenValue } from './sheet-cell.ts';
export { fitSheetName, freeSheetName, isSheetName } from './sheet-name.ts';
export type { SheetColumn, SheetView, TallRow } from './sheet-xml.ts';
export type { TemplateRecords } from './template-sheet.ts';
export { type TemplateWord, templateWords } from './template-words.ts';
export { type CsvWriteOptions, csvRow, writeCsv } from './write-csv.ts';
export { type TemplateOptions, writeTemplate } from './write-template.ts';
export {
  type WrittenRows,
  type WrittenSheet,
  writeWorkbook,
} from './write-workbook.ts';
