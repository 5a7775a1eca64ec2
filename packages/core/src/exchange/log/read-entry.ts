import { checkerOf } from '../checker-of.ts';
import { hashEntry } from './hash-entry.ts';
import { type LogStatement, logStatement } from './log-statement.ts';

/** A line of a log that has the form of an entry. */
export interface ReadEntry {
  readonly statement: LogStatement;
  readonly previous: string;
  /** The hash that the line states. */
  readonly hash: string;
  /** Whether that is the hash of what the line says. */
  readonly isSound: boolean;
}

const form = /^(\{.*),"previous":"([0-9a-f]{64})","hash":"([0-9a-f]{64})"\}$/u;

/** The longest line that is read, in characters. */
const maxLength = 8192;

/** Reads a line and works out its hash; undefined for what is no entry, or has two spellings. */
export async function readEntry(line: string): Promise<ReadEntry | undefined> {
  const parts = line.length > maxLength ? null : form.exec(line);
  if (parts === null) return undefined;
  const [, begun = '', previous = '', hash = ''] = parts;
  const content = `${begun}}`;
  const statement = parse(content);
  if (statement === undefined) return undefined;
  return { statement, previous, hash, isSound: (await hashEntry(previous, content)) === hash };
}

function parse(content: string): LogStatement | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (JSON.stringify(value) !== content || checkerOf(logStatement)(value).length > 0) return undefined;
    return value as LogStatement;
  } catch {
    return undefined;
  }
}
