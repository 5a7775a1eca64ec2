import { type Among, sumDecimals } from '@amparo/core';

/** What the rules of a join get of the other records with one key, gathered as these pass by. */
export interface Members {
  /** `text` is what the join carries of a record: its fields as JSON, or the text of the one field it counts or adds. */
  readonly add: (text: string, position: number) => void;
  /** How many there are. */
  readonly count: () => number;
  /** What a record sees that is itself one of them under `position`, or none of them; `own` is its own text. */
  readonly seenBy: (position: number, isMember: boolean, own: string) => unknown;
}

/** A list of more records than this under one key is not worked through: it would be compared pair by pair. */
export const mostMembers = 10_000;

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
    let records: readonly unknown[] | undefined;
    return {
      add: (text, position) => {
        count += 1;
        if (count > mostMembers) return;
        texts.push(text);
        positions.push(position);
      },
      count: () => count,
      seenBy: (position, isMember) => {
        records ??= texts.map((text) => JSON.parse(text) as unknown);
        return isMember ? records.filter((_, at) => positions[at] !== position) : records;
      },
    };
  },
  count: () => {
    let count = 0;
    return {
      add: () => {
        count += 1;
      },
      count: () => count,
      seenBy: (_, isMember) => (isMember ? count - 1 : count),
    };
  },
  countBy: () => {
    const counts = new Map<string, number>();
    let count = 0;
    let all: Readonly<Record<string, number>> | undefined;
    return {
      add: (text) => {
        count += 1;
        if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
      },
      count: () => count,
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
      add: (text) => {
        count += 1;
        if (text !== '') total = sumDecimals([total, text]);
      },
      count: () => count,
      seenBy: (_, isMember, own) =>
        isMember && own !== '' ? sumDecimals([total, own.startsWith('-') ? own.slice(1) : `-${own}`]) : total,
    };
  },
};

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
