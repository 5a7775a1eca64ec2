import { type Among, sumDecimals } from '@amparo/core';

interface Combined {
  count: number;
  /** Summands not yet added up. */
  readonly summands: string[];
}

/** So many different entries are held before they are handed on; they are few where they pay. */
const limit = 1000;

/**
 * Gathers what is only counted or added up before it is kept: the responses of a wave, however many, become one entry
 * for each disposition.
 */
export class Combiner {
  readonly #give: Among['give'];
  readonly #entries = new Map<string, Combined>();

  constructor(give: Among['give']) {
    this.#give = give;
  }

  get isFull(): boolean {
    return this.#entries.size >= limit;
  }

  /** `text` is what is counted or added. */
  add(key: string, text: string): void {
    const name = this.#give === 'countBy' ? `${key}\t${text}` : key;
    let entry = this.#entries.get(name);
    if (!entry) {
      entry = { count: 0, summands: [] };
      this.#entries.set(name, entry);
    }
    entry.count += 1;
    if (this.#give !== 'sum' || text === '') return;
    entry.summands.push(text);
    if (entry.summands.length === limit) entry.summands.splice(0, limit, sumDecimals(entry.summands));
  }

  /** Hands on what was gathered: a key, how many, and the text they share or their sum. */
  *take(): Generator<readonly [key: string, count: number, text: string], void, undefined> {
    for (const [name, { count, summands }] of this.#entries) {
      const tab = name.indexOf('\t');
      if (tab >= 0) yield [name.slice(0, tab), count, name.slice(tab + 1)];
      else yield [name, count, summands.length === 0 ? '' : sumDecimals(summands)];
    }
    this.#entries.clear();
  }
}

/** Whether what is given of other records can be gathered before it is kept. */
export function isCombined(give: Among['give']): boolean {
  return give === 'count' || give === 'countBy' || give === 'sum';
}
