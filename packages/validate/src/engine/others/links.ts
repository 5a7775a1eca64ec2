import type { CelContext } from '../../cel/frame.ts';
import type { Following } from '../compile-record.ts';
import { blocked, type CompiledRule, type Outcome } from '../compile-rule.ts';
import { Circles } from './circles.ts';
import { LineSorter } from './line-sorter.ts';
import type { MemoryBudget } from './memory-budget.ts';
import { positionAt, positionLength, positionText } from './position-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Gathers what a rule with `links` follows from record to record, and runs it on the records that have a link. */
export class Links {
  readonly #compiled: CompiledRule;
  readonly #following: Following;
  readonly #circles: Circles;
  readonly #waiting: LineSorter;

  constructor(compiled: CompiledRule, following: Following, budget: MemoryBudget) {
    this.#compiled = compiled;
    this.#following = following;
    this.#circles = new Circles(budget);
    this.#waiting = new LineSorter(budget);
  }

  note(record: Fields, position: number, faults: readonly (readonly string[])[], outcome: Outcome): void {
    const { rule, reads } = this.#compiled;
    if (blocked(faults, [], reads.self)) {
      outcome.notEvaluated.push({ code: rule.code, path: rule.at, reason: 'structure' });
      return;
    }
    const { from, to } = rule.links as { from: string; to: string };
    const target = record[to];
    if (typeof target !== 'string') return;
    const id = String(record[from]);
    this.#circles.add(id, target);
    const self = Object.fromEntries(reads.self.map(([name]) => [name, record[name as string]]));
    this.#waiting.add(`${JSON.stringify(id)}\t1${positionText(position)}\t${JSON.stringify(self)}`);
  }

  finish(
    facts: Pick<CelContext, 'now' | 'settings'>,
    report: (position: number, outcome: Outcome) => void,
  ): void {
    for (const id of this.#circles.found()) this.#waiting.add(`${id}\t0`);
    let circle = '';
    this.#following.comesBack = (id) => JSON.stringify(id) === circle;
    for (const line of this.#waiting.sorted()) {
      const tab = line.indexOf('\t');
      if (line[tab + 1] === '0') {
        circle = line.slice(0, tab);
        continue;
      }
      const self = JSON.parse(line.slice(tab + 3 + positionLength)) as Fields;
      const outcome: Outcome = { diagnostics: [], notEvaluated: [] };
      this.#compiled.run({ ...facts, self }, [], outcome);
      report(positionAt(line, tab + 2), outcome);
    }
  }
}
