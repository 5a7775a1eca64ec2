/** Upper bounds of what is read. Each stops one way of making a small file cost much memory or time. */
export interface Limits {
  /** Nested arrays and objects of one JSON record. */
  readonly depth: number;
  /** Bytes of one member name as written. */
  readonly keyBytes: number;
  /** Members of one JSON object. */
  readonly keysPerObject: number;
  /** UTF-16 units of one JSON string. */
  readonly stringChars: number;
  /** Characters of one JSON or XLSX number as written. */
  readonly numberChars: number;
  /** Bytes of one line, of one record of a JSON file; characters of one CSV row. */
  readonly lineBytes: number;
  /** Cells of one row. */
  readonly columns: number;
  /** UTF-16 units of one cell: what Excel itself can hold. */
  readonly cellChars: number;
  /** Characters searched for the closing quote of a CSV field. */
  readonly quoteChars: number;
  /** Characters of a CSV file looked at to find its delimiter. */
  readonly sampleChars: number;
  readonly zipEntries: number;
  /** Entries of an archive of CSV files: an export of a form holds every photo that was sent in. */
  readonly archiveEntries: number;
  /** Bytes of all parts of an archive after inflating. */
  readonly uncompressedBytes: number;
  /** Inflated bytes per stored byte. */
  readonly ratio: number;
  /** Inflated bytes of one part below which the ratio is not judged: a short run of zeros is no bomb. */
  readonly ratioFreeBytes: number;
  readonly xmlDepth: number;
  /** Attributes of one XML element. */
  readonly xmlAttributes: number;
  /** Characters of one XML tag, text or comment. */
  readonly xmlTokenChars: number;
  readonly sheets: number;
  readonly sharedStrings: number;
  readonly cellStyles: number;
  readonly mergedRanges: number;
}

/** The bounds used unless a caller sets others. */
export const defaultLimits: Limits = {
  depth: 64,
  keyBytes: 256,
  keysPerObject: 10_000,
  stringChars: 1 << 20,
  numberChars: 40,
  lineBytes: 4 << 20,
  columns: 2_000,
  cellChars: 32_767,
  quoteChars: 1 << 20,
  sampleChars: 1 << 16,
  zipEntries: 2_000,
  archiveEntries: 20_000,
  uncompressedBytes: 512 << 20,
  ratio: 200,
  ratioFreeBytes: 1 << 20,
  xmlDepth: 64,
  xmlAttributes: 256,
  xmlTokenChars: 2 << 20,
  sheets: 1_000,
  sharedStrings: 5_000_000,
  cellStyles: 65_536,
  mergedRanges: 100_000,
};
