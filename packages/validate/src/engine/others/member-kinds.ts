import { type Among, sumDecimals } from '@amparo/core';

/** What the rules of a join get of the other records with one key, gathered as these pass by. */
export interface Members {
  /**
   * `text` is what the join carries: the fields of one record as JSON, or of `count` records the text of the one field
   * that is counted, or its sum.
   */
  readonly add: (text: string, position: number, count: number) => void;
  /** How many there are. */
  readonly count: () => number;
  /** Whether there are too many to be worked through. */
  readonly isTooMany: () => boolean;
  /** What a record sees that is itself one of them under `position`, or none of them; `own` is its own text. */
  readonly seenBy: (position: number, isMember: boolean, own: string) => unknown;
}

/** A list of more records than this under one key is not worked through: it would be compared pair by pair. */
const mostMembers = 2_000;

/** Nor is one with more text than this, in characters: it is held in memory. */
const mostText = 16_000_000;

/** Makes the gathering of one kind. */
export const gather: Readonly<Record<Among['give'], () => Members>> = {
  one: () => {
    let first: { readonly text: string; readonly position: number } | undefined;
    let second: typeof first;
    let count = 0;
    const read = once();
    return {
      add: (text, position) => {
        count += 1;
        if (!first) first = { text, position };
        else second ??= { text, position };
      },
      count: () => count,
      isTooMany: never,
      seenBy: (position, isMember) => {
        const seen = isMember && first?.position === position ? second : first;
        return seen && read(seen.text);
      },
    };
  },
  all: () => {
    const texts: string[] = [];
    const positions: number[] = [];
    let count = 0;
    let length = 0;
    let records: readonly unknown[] | undefined;
    return {
      add: (text, position) => {
        count += 1;
        length += text.length;
        if (count > mostMembers || length > mostText) return;
        texts.push(text);
        positions.push(position);
      },
      count: () => count,
      isTooMany: () => count > mostMembers || length > mostText,
      seenBy: (position, isMember) => {
        records ??= texts.map((text) => JSON.parse(text) as unknown);
        return isMember ? records.filter((_, at) => positions[at] !== position) : records;
      },
    };
  },
  count: () => {
    let count = 0;
    return {
      add: (_, __, times) => {
        count += times;
      },
      count: () => count,
      isTooMany: never,
      seenBy: (_, isMember) => (isMember ? count - 1 : count),
    };
  },
  countBy: () => {
    const counts = new Map<string, number>();
    let count = 0;
    let all: Readonly<Record<string, number>> | undefined;
    return {
      add: (text, _, times) => {
        count += times;
        if (text !== '') counts.set(text, (counts.get(text) ?? 0) + times);
      },
      count: () => count,
      isTooMany: never,
      seenBy: (_, isMember, own) => {
        const mine = isMember ? counts.get(own) : undefined;
        if (mine === undefined) {
          all ??= Object.fromEntries(counts);
          return all;
        }
        const seen = new Map(counts);
        if (mine === 1) seen.delete(own);
        else seen.set(own, mine - 1);
        return Object.fromEntries(seen);
      },
    };
  },
  sum: () => {
    let total = '0';
    let count = 0;
    return {
      add: (text, _, times) => {
        count += times;
        if (text !== '') total = sumDecimals([total, text]);
      },
      count: () => count,
      isTooMany: never,
      seenBy: (_, isMember, own) =>
        isMember && own !== '' ? sumDecimals([total, own.startsWith('-') ? own.slice(1) : `-${own}`]) : total,
    };
  },
};

function never(): boolean {
  return false;
}

/** Reads the same text once: every record of a survey wave looks at the same wave. */
function once(): (text: string) => unknown {
  let known = '';
  let value: unknown;
  return (text) => {
    if (text === known) return value;
    known = text;
    value = JSON.parse(text);
    return value;
  };
}
