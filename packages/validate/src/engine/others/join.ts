import type { CelContext } from '../../cel/frame.ts';
import { blocked, type CompiledRule, type NotEvaluated, type Outcome, runAll } from '../compile-rule.ts';
import { Combiner, isCombined } from './combiner.ts';
import type { JoinPlan, PlannedRule, StagePlan } from './join-plan.ts';
import { textAt } from './key.ts';
import { KnownRecords } from './known-records.ts';
import { LineSorter } from './line-sorter.ts';
import { gather, type Members } from './member-kinds.ts';
import type { MemoryBudget } from './memory-budget.ts';
import { positionAt, positionLength, positionText } from './position-text.ts';

type Facts = Pick<CelContext, 'now' | 'settings'>;
type Faults = readonly (readonly string[])[];
type Fields = Readonly<Record<string, unknown>>;

/** What a join carries of a record that waits for others. */
interface Waiting {
  /** The record's fields that the rules read. */
  readonly self: Fields;
  /** The rules to run, by their place in the plan. */
  readonly rules: readonly number[];
  /** For each stage: the record's key there, whether it is itself one of the others, and what it would count for. */
  readonly stages: readonly (readonly [key: string, isMember: boolean, own: string])[];
  /** What was found in the stages so far. */
  readonly others: Fields;
}

/** Receives what a join comes to for one record. */
export type Report = (position: number, outcome: Outcome) => void;

/** Brings records together with the others that their rules look at. */
export class Join {
  readonly #plan: JoinPlan;
  readonly #facts: Facts;
  readonly #sorters: readonly LineSorter[];
  readonly #known: readonly KnownRecords[] | undefined;
  readonly #combiners: readonly (Combiner | undefined)[];
  /** Rules made ready to run together, by their places in the plan; few combinations occur. */
  readonly #runs = new Map<string, CompiledRule['run']>();
  /** Stages whose record type cannot come: the rules can never be judged. */
  readonly #impossible: StagePlan | undefined;

  constructor(plan: JoinPlan, facts: Facts, budget: MemoryBudget, mayCome: (recordType: string) => boolean) {
    this.#plan = plan;
    this.#facts = facts;
    this.#sorters = plan.stages.map(() => new LineSorter(budget));
    this.#combiners = plan.stages.map(({ among: { give } }) =>
      isCombined(give) ? new Combiner(give) : undefined,
    );
    this.#known = plan.isLookup ? plan.stages.map(() => new KnownRecords()) : undefined;
    this.#impossible = plan.stages.find(({ among }) => isNeeded(among) && !mayCome(among.record));
  }

  /** Notes a record that its rules are about; judges it at once where all that it looks up is known. */
  noteOwn(record: Fields, position: number, faults: Faults, outcome: Outcome): void {
    const rules = this.#rulesFor(record, faults, outcome);
    if (rules.length === 0) return;
    const stages = this.#plan.stages.map((stage) => ownStage(stage, this.#plan, record));
    if (!stages.every((stage) => stage !== undefined)) return;
    const late = this.#impossible;
    if (late) {
      for (const at of rules) outcome.notEvaluated.push(missing(this.#rule(at), late));
      return;
    }
    const found = this.#known?.map((known, at) => known.get((stages[at] as Waiting['stages'][number])[0]));
    if (found?.every((value) => value !== undefined)) {
      const others = Object.fromEntries(this.#plan.stages.map(({ name }, at) => [name, found[at]]));
      this.#run(rules, { self: record, others }, outcome);
    } else this.#await(0, position, { self: pick(record, this.#plan.fields), rules, stages, others: {} });
  }

  /** Notes a record that others may look at. */
  noteMember(recordType: string, record: Fields, position: number, faults: Faults): void {
    this.#plan.stages.forEach((stage, at) => {
      if (stage.among.record !== recordType) return;
      const key = stage.theirKey(record);
      if (key === undefined) return;
      const isSound = faults.length === 0 || !blocked(faults, [], stage.reads);
      const text = isSound ? carriedText(stage, record) : '';
      const combiner = this.#combiners[at];
      if (!isSound) this.#keep(at, key, position, 0, '');
      else if (combiner) {
        combiner.add(key, text);
        if (combiner.isFull) this.#keepCombined(at);
      } else {
        this.#known?.[at]?.add(key, text);
        this.#keep(at, key, position, 1, text);
      }
    });
  }

  /** Keeps what a number of sound records come to, or that there is one with a fault. */
  #keep(at: number, key: string, position: number, count: number, text: string): void {
    this.#sorters[at]?.add(`${key}\t0${positionText(position)}\t${count}\t${text}`);
  }

  #keepCombined(at: number): void {
    for (const [key, count, text] of this.#combiners[at]?.take() ?? []) this.#keep(at, key, 0, count, text);
  }

  /** Judges the records that were left waiting. */
  finish(report: Report): void {
    this.#plan.stages.forEach((stage, at) => {
      let members = gather[stage.among.give]();
      let key = '';
      let isSound = true;
      this.#keepCombined(at);
      for (const line of (this.#sorters[at] as LineSorter).sorted()) {
        const tab = line.indexOf('\t');
        const next = line.slice(0, tab);
        if (next !== key) {
          key = next;
          members = gather[stage.among.give]();
          isSound = true;
        }
        const position = positionAt(line, tab + 2);
        const text = line.slice(tab + 3 + positionLength);
        if (line[tab + 1] === '1')
          this.#meet(at, position, JSON.parse(text) as Waiting, { members, isSound }, report);
        else {
          const end = text.indexOf('\t');
          const count = Number(text.slice(0, end));
          if (count > 0) members.add(text.slice(end + 1), position, count);
          else isSound = false;
        }
      }
    });
  }

  #meet(
    at: number,
    position: number,
    waiting: Waiting,
    { members, isSound }: { readonly members: Members; readonly isSound: boolean },
    report: Report,
  ): void {
    const stage = this.#plan.stages[at] as StagePlan;
    const [, isMember, own] = waiting.stages[at] as Waiting['stages'][number];
    const outcome: Outcome = { diagnostics: [], notEvaluated: [] };
    const refusal = refusalOf(stage, { members, isMember, isSound });
    if (refusal) {
      for (const rule of waiting.rules) outcome.notEvaluated.push(refusal(this.#rule(rule)));
      report(position, outcome);
      return;
    }
    const others = { ...waiting.others, [stage.name]: members.seenBy(position, isMember, own) };
    if (at + 1 < this.#plan.stages.length) {
      this.#await(at + 1, position, { ...waiting, others });
      return;
    }
    this.#run(waiting.rules, { self: waiting.self, others }, outcome);
    if (outcome.diagnostics.length > 0 || outcome.notEvaluated.length > 0) report(position, outcome);
  }

  #await(stage: number, position: number, waiting: Waiting): void {
    const [key] = waiting.stages[stage] as Waiting['stages'][number];
    this.#sorters[stage]?.add(`${key}\t1${positionText(position)}\t${JSON.stringify(waiting)}`);
  }

  #run(
    rules: readonly number[],
    { self, others }: { self: unknown; others: Fields },
    outcome: Outcome,
  ): void {
    const names = rules.join();
    let run = this.#runs.get(names);
    if (!run) {
      run = runAll(rules.map((at) => this.#rule(at).compiled));
      if (this.#runs.size === mostRuns) this.#runs.clear();
      this.#runs.set(names, run);
    }
    run({ self, others, ...this.#facts }, [], outcome);
  }

  /** The rules that read only sound parts of the record, and whose `when` may hold. */
  #rulesFor(record: Fields, faults: Faults, outcome: Outcome): number[] {
    const context: CelContext = { self: record, ...this.#facts };
    return this.#plan.rules.flatMap((rule, at) => {
      if (faults.length > 0 && blocked(faults, [], rule.reads)) {
        outcome.notEvaluated.push(unsound(rule));
        return [];
      }
      return rule.whenIsOwn && doesNotApply(rule, context) ? [] : [at];
    });
  }

  #rule(at: number): PlannedRule {
    return this.#plan.rules[at] as PlannedRule;
  }
}

/** How many combinations of rules are kept ready. */
const mostRuns = 256;

function isNeeded({ give, needed }: StagePlan['among']): boolean {
  return give === 'one' || needed === true;
}

function ownStage(
  stage: StagePlan,
  { recordType }: JoinPlan,
  record: Fields,
): Waiting['stages'][number] | undefined {
  const key = stage.ownKey(record);
  if (key === undefined) return undefined;
  const isMember = stage.among.record === recordType && stage.theirKey(record) === key;
  return [key, isMember, stage.counted ? (textAt(record, stage.counted) ?? '') : ''];
}

function carriedText(stage: StagePlan, record: Fields): string {
  if (stage.counted) return textAt(record, stage.counted) ?? '';
  return stage.among.give === 'count' ? '' : JSON.stringify(pick(record, stage.fields));
}

function pick(record: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(record, name) ? [[name, record[name]]] : [])),
  );
}

function doesNotApply({ compiled }: PlannedRule, context: CelContext): boolean {
  try {
    return compiled.when?.evaluate(context) === false;
  } catch {
    // It is judged again with the others, and reported there.
    return false;
  }
}

function placeOf({ code, forEach, at }: { code: string; forEach?: string; at: string }): {
  code: string;
  path: string;
} {
  return { code, path: (forEach ?? '') + at };
}

/** Why rules cannot be judged with what a stage found, if so. */
function refusalOf(
  stage: StagePlan,
  {
    members,
    isMember,
    isSound,
  }: { readonly members: Members; readonly isMember: boolean; readonly isSound: boolean },
): ((rule: PlannedRule) => NotEvaluated) | undefined {
  // Of several that one lookup could mean the first sound one counts, as it does when it has passed by already.
  if (!isSound && !(stage.among.give === 'one' && members.count() > 0)) return unsound;
  if (isNeeded(stage.among) && members.count() - (isMember ? 1 : 0) < 1)
    return (rule) => missing(rule, stage);
  if (members.isTooMany())
    return ({ compiled }) => ({ ...placeOf(compiled.rule), reason: 'too-many-records' });
  return undefined;
}

function unsound({ compiled }: PlannedRule): NotEvaluated {
  return { ...placeOf(compiled.rule), reason: 'structure' };
}

function missing({ compiled }: PlannedRule, { among }: StagePlan): NotEvaluated {
  return { ...placeOf(compiled.rule), reason: 'missing-records', needs: among.record };
}
