import { LineSorter } from './line-sorter.ts';
import type { MemoryBudget } from './memory-budget.ts';

/**
 * Finds the ids from which links lead back to where they start, however many and long the chains: each round of sorting
 * doubles how far a link leads, and what is left when links lead further than there are any is a circle. An id that has
 * several links keeps the first in the order of their targets.
 */
export class Circles {
  readonly #budget: MemoryBudget;
  #links: LineSorter;
  #count = 0;

  constructor(budget: MemoryBudget) {
    this.#budget = budget;
    this.#links = new LineSorter(budget);
  }

  add(from: string, to: string): void {
    this.#count += 1;
    this.#put(JSON.stringify(from), JSON.stringify(to));
  }

  /** The ids on circles as JSON texts, each at least once; taken once. */
  *found(): Generator<string, void, undefined> {
    let left = this.#count;
    for (let reach = 1; left > 0 && reach < this.#count; reach *= 2) left = this.#double();
    if (left === 0) return;
    for (const line of this.#links.sorted()) {
      const [id, role] = line.split('\t');
      if (role === '1') yield id as string;
    }
  }

  /** Makes each link lead as far again, and drops those that end; gives how many are left. */
  #double(): number {
    const links = this.#links;
    this.#links = new LineSorter(this.#budget);
    let left = 0;
    let at = '';
    let onward: string | undefined;
    for (const line of links.sorted()) {
      const [id, role, other] = line.split('\t') as [string, string, string];
      if (id !== at) {
        at = id;
        onward = undefined;
      }
      if (role === '0') onward ??= other;
      else if (onward !== undefined) {
        this.#put(other, onward);
        left += 1;
      }
    }
    return left;
  }

  /** A link is kept under both its ends, so that the one that leads to an id meets the one that leads on. */
  #put(from: string, to: string): void {
    this.#links.add(`${from}\t0\t${to}`);
    this.#links.add(`${to}\t1\t${from}`);
  }
}
