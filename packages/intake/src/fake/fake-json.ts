import { type FieldNode, forbiddenNames, type RecordType } from '@amparo/core';
import { readJsonDocument } from '../bytes/json-document.ts';
import type { Limits } from '../bytes/limits.ts';
import { readNdjson } from '../bytes/ndjson.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { RecordItem } from '../item.ts';
import { recordTyper } from '../record-type/type-of-record.ts';
import { fakeNumber } from './fake-number.ts';
import { type FieldFacts, fakeText, isPlain, isWord, measuredKinds } from './fake-text.ts';
import { countDiffering, imitate, type Slot } from './imitate.ts';
import type { Mood } from './mood.ts';
import { randomBelow } from './random.ts';
import type { Faking } from './table-plan.ts';

const mostDraws = 40;
/** Lines with the faults that a line alone can have. Others are left out. */
const faultyLines: Readonly<Record<string, string>> = { 'intake.json-syntax': '{]' };
/** A list in a wrapper: the name that holds it, as the pointers of its records have it. */
const wrapped = /^\/([A-Za-z]{1,20})\/\d+$/u;

/** Records of JSON with made-up values: the same fields, unknown ones numbered. */
export async function* fakeJson(
  source: ByteSource,
  faking: Faking,
  limits: Limits,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  const faker = new RecordFaker(faking);
  let isFirst = true;
  let end = '\n';
  for await (const batch of readJsonDocument(source, limits)) {
    for (const item of batch) {
      if (item.problem) continue;
      const name = wrapped.exec(item.pointer)?.[1];
      if (isFirst && item.pointer !== '') {
        end = name === undefined ? '\n]\n' : '\n]}\n';
        yield encoder.encode(name === undefined ? '[\n' : `{"${name}":[\n`);
      } else if (!isFirst) yield encoder.encode(',\n');
      isFirst = false;
      yield encoder.encode(JSON.stringify(faker.fake(item.value)));
    }
  }
  yield encoder.encode(isFirst ? '[]\n' : end);
}

/** The same, one record a line. */
export async function* fakeNdjson(
  source: ByteSource,
  faking: Faking,
  limits: Limits,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  const faker = new RecordFaker(faking);
  let line = 1;
  for await (const batch of readNdjson(source, limits)) {
    let written = '';
    for (const item of batch) {
      const text = item.problem ? faultyLines[item.problem.code] : JSON.stringify(faker.fake(item.value));
      if (text === undefined) continue;
      written += `${'\n'.repeat(Math.max(0, item.line - line))}${text}\n`;
      line = item.line + 1;
    }
    yield encoder.encode(written);
  }
}

class RecordFaker {
  readonly #faking: Faking;
  readonly #typeOf: ReturnType<typeof recordTyper>;
  readonly #unknown = new Map<string, string>();

  constructor(faking: Faking) {
    this.#faking = faking;
    this.#typeOf = recordTyper(faking.types);
  }

  fake(value: unknown): unknown {
    const type = this.#typeOf(value).known?.record;
    const slots: Slot<unknown>[] = [];
    const build = this.#plan(value, type?.tree, type, slots);
    const wanted = this.#keys(value);
    const { values, differing } = imitate(
      slots,
      (drawn) => countDiffering(wanted, this.#keys(build(drawn))),
      { isCloser: this.#faking.isCloser },
    );
    this.#faking.tally.add(true, wanted.length, differing);
    return build(values);
  }

  #keys(value: unknown): string[] {
    const { known, diagnostics } = this.#typeOf(value);
    const item: RecordItem = {
      kind: 'record',
      record: value,
      recordType: known?.record.type,
      typeSource: known?.source,
      row: 1,
      column: 1,
      origin: this,
      diagnostics,
      locate: () => undefined,
    };
    return [...diagnostics.map(({ code, path }) => `${code} ${path}`), ...this.#faking.judge(item)];
  }

  /** Finds the values of a record; gives what puts others in their places. */
  #plan(
    value: unknown,
    node: FieldNode | undefined,
    type: RecordType | undefined,
    slots: Slot<unknown>[],
  ): (drawn: readonly unknown[]) => unknown {
    if (Array.isArray(value)) {
      const of = node?.kind === 'list' ? node.of : undefined;
      // What is no list in the standard may still be one of its values.
      const parts = value.map((entry) => this.#plan(entry, of, type, slots));
      return (drawn) => parts.map((part) => part(drawn));
    }
    if (typeof value === 'object' && value !== null) {
      const taken = new Set(Object.keys(value));
      const parts = Object.entries(value).map(([name, part]) => {
        const field = node?.kind === 'group' ? node.fields.find((known) => known.name === name) : undefined;
        const key =
          field || (node === undefined && this.#isOfAnyType(name, type))
            ? name
            : this.#nameFor(name, type, taken);
        return [key, this.#plan(part, field, type, slots)] as const;
      });
      return (drawn) => Object.fromEntries(parts.map(([name, part]) => [name, part(drawn)]));
    }
    const at = slots.push(this.#slot(value, node)) - 1;
    return (drawn) => drawn[at];
  }

  /** Whether a name is a field at the top of some record: of a record of no known type, these may tell its type. */
  #isOfAnyType(name: string, type: RecordType | undefined): boolean {
    return (type ? [type] : this.#faking.types.all).some(
      ({ tree }) => tree.kind === 'group' && tree.fields.some((field) => field.name === name),
    );
  }

  #nameFor(name: string, type: RecordType | undefined, taken: ReadonlySet<string>): string {
    this.#faking.guard.add(name);
    const forbids = type?.forbids;
    if (forbids && forbiddenNames(forbids)(name)) {
      const free = forbids.find((one) => !taken.has(one) || one === name);
      if (free !== undefined) return free;
    }
    let made = this.#unknown.get(name);
    if (made === undefined) {
      made = `unknown${this.#unknown.size + 1}`;
      this.#unknown.set(name, made);
    }
    return made;
  }

  #slot(value: unknown, node: FieldNode | undefined): Slot<unknown> {
    const { ids, guard, types } = this.#faking;
    const leaf = node?.kind === 'leaf' ? node : undefined;
    const wire = leaf?.wire;
    const outcome = (one: unknown) => {
      const fault = wire?.fault(one);
      if (fault) return fault.code;
      return typeof one === 'string' ? wire?.caution?.(one)?.code : undefined;
    };
    const wanted = outcome(value);
    const field: FieldFacts | undefined = leaf && {
      kind: leaf.wire.kind,
      many: false,
      sensitivity: leaf.facts.sensitivity,
      ...(leaf.wire.codelist && { codelist: leaf.wire.codelist }),
    };
    const about = { field, isRead: wire !== undefined && wire.fault(value) === undefined, ids };
    if (typeof value === 'string' && types.named(value))
      return { draw: () => value, isMeasured: false, isWord: false };
    if (typeof value === 'string' && !isPlain(about)) guard.add(value);
    const once = (mood: Mood, draws: number): unknown => {
      if (typeof value === 'string') return fakeText(value, { ...about, mood, draws });
      if (typeof value === 'number') {
        const number = Number(
          field ? fakeText(String(value), { ...about, mood, draws }) : fakeNumber(String(value), 0),
        );
        return Number.isFinite(number) ? number : Number(fakeNumber(String(value), 0));
      }
      if (typeof value !== 'boolean') return value;
      return field && mood.keeps.has(field.sensitivity) ? value : randomBelow(2) === 0;
    };
    const draw = (mood: Mood): unknown => {
      let drawn = once(mood, 0);
      for (let draws = 1; draws < mostDraws && outcome(drawn) !== wanted; draws += 1)
        drawn = once(mood, draws);
      return drawn;
    };
    return {
      draw,
      isMeasured: field !== undefined && measuredKinds.has(field.kind),
      isWord: isWord(about),
    };
  }
}
