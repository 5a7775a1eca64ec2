import type { FieldNode } from '@amparo/core';
import type { CellContent } from '../bytes/xlsx-cell.ts';
import type { ReadyColumn } from '../table/build-record.ts';

/** How a cell is read, without what it says: two cells with the same outcome look the same to whoever reads the report. */
export interface CellOutcome {
  readonly isRead: boolean;
  readonly key: string;
}

/** The outcome of reading a cell into its field. */
export function outcomeOf({ reader, column }: ReadyColumn, content: CellContent): CellOutcome {
  const { value, reading } = reader.read(content);
  const fault = reading && 'fault' in reading ? reading.fault : undefined;
  const done = reading && 'value' in reading ? [reading.change, reading.doubt] : [];
  const wrong = value === undefined ? undefined : faultOf(column.node, value);
  return {
    isRead: fault === undefined && wrong === undefined,
    key: JSON.stringify([
      value === undefined,
      fault && [fault.code, fault.params, fault.asks?.map(askedBy)],
      done,
      reading?.evidence,
      wrong,
    ]),
  };
}

/** What is wrong with a value by itself. */
function faultOf(node: FieldNode, value: unknown): string | undefined {
  if (node.kind === 'leaf') return node.wire.fault(value)?.code;
  if (node.kind !== 'list' || !Array.isArray(value)) return undefined;
  return value.map((entry) => faultOf(node.of, entry)).find((code) => code !== undefined);
}

/** Of words that are asked for one by one, the options depend on the word. */
function askedBy({
  question,
  options,
  word,
}: {
  question: string;
  options?: readonly string[];
  word?: string;
}) {
  return word === undefined ? [question, options] : [question];
}
