import { type Address, type Diagnostic, type FieldNode, fromPointer } from '@amparo/core';
import { readJsonDocument } from '../bytes/json-document.ts';
import type { Limits } from '../bytes/limits.ts';
import { readNdjson } from '../bytes/ndjson.ts';
import { JsonPlaces } from '../bytes/positions.ts';
import type { Problem } from '../bytes/problem.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { IntakeItem, RecordItem } from '../item.ts';
import { toFinding } from '../problem-finding.ts';
import type { RecordTypes, TypeSource } from '../record-type/record-types.ts';
import { recordTyper, type TypedRecord } from '../record-type/type-of-record.ts';

/** Reads one JSON value per line. A broken line is a finding and spoils no other. */
export async function* readNdjsonRecords(
  source: ByteSource,
  types: RecordTypes,
  limits: Limits,
): AsyncGenerator<IntakeItem[], void, undefined> {
  const typeOf = recordTyper(types);
  const origin = {};
  for await (const batch of readNdjson(source, limits)) {
    yield batch.map((item) =>
      item.problem
        ? finding(item.problem, item.line, types)
        : new JsonRecordItem(item.value, typeOf(item.value), origin, item.bytes, item.line, 1),
    );
  }
}

/** Reads a JSON file: a list of records, one record, or a list in a wrapper. */
export async function* readJsonRecords(
  source: ByteSource,
  types: RecordTypes,
  limits: Limits,
): AsyncGenerator<IntakeItem[], void, undefined> {
  const typeOf = recordTyper(types);
  const origin = {};
  for await (const batch of readJsonDocument(source, limits)) {
    yield batch.map((item) =>
      item.problem
        ? finding(item.problem, item.line, types)
        : new JsonRecordItem(item.value, typeOf(item.value), origin, item.bytes, item.line, item.column),
    );
  }
}

/** A record of a JSON text. Positions are looked up only for findings. */
class JsonRecordItem implements RecordItem {
  readonly kind = 'record';
  readonly record: unknown;
  readonly recordType: string | undefined;
  readonly typeSource: TypeSource | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly row: number;
  readonly column: number;
  readonly origin: object;
  readonly #bytes: Uint8Array;
  #places: JsonPlaces | undefined;
  #names: { readonly of: unknown; readonly all: readonly string[] } = { of: undefined, all: [] };

  constructor(
    record: unknown,
    { known, diagnostics }: TypedRecord,
    origin: object,
    bytes: Uint8Array,
    line: number,
    column: number,
  ) {
    this.record = record;
    this.recordType = known?.record.type;
    this.typeSource = known?.source;
    this.diagnostics = diagnostics;
    this.origin = origin;
    this.#bytes = bytes;
    this.row = line;
    this.column = column;
  }

  locate(diagnostic: Diagnostic): Address {
    this.#places ??= new JsonPlaces(this.#bytes, { line: this.row, column: this.column, byte: 0 });
    for (let pointer = this.#pointerOf(diagnostic); ; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
      const place = this.#places.find(pointer);
      if (place) return { kind: 'line', line: place.line, column: place.column };
      if (pointer === '') return { kind: 'line', line: this.row };
    }
  }

  /** A field that is not known or must not be there is reported at its group with its position; here is its own place. */
  #pointerOf({ code, path, params }: Diagnostic): string {
    if (code !== 'core.unknown-field' && code !== 'core.forbidden-field') return path;
    let group: unknown = this.record;
    for (const step of fromPointer(path)) group = (group as Record<string, unknown>)[step];
    // Findings of one group follow one another.
    if (this.#names.of !== group) this.#names = { of: group, all: Object.keys(group as object) };
    const name = this.#names.all[Number(params.position) - 1];
    return name === undefined ? path : `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
}

function finding(problem: Problem, line: number, types: RecordTypes): IntakeItem {
  const { pointer, ...rest } = problem;
  if (pointer === undefined) return toFinding({ line, ...rest });
  const parts = types.all.map(({ type, tree }) => ({ type, part: knownPart(tree, pointer) }));
  const known = parts.reduce((longest, { part }) => (part.length > longest.length ? part : longest), '');
  // Nothing else is known of a record that could not be read, so a field that several types have tells no type.
  const [only, ...others] = parts.filter(({ part }) => part === known);
  return {
    ...toFinding({ line, ...rest, pointer: known }),
    ...(only && others.length === 0 && { recordType: only.type }),
  };
}

/** As much of a pointer as names fields of a type: other names are data. */
function knownPart(tree: FieldNode, pointer: string): string {
  let node: FieldNode | undefined = tree;
  let known = '';
  for (const step of fromPointer(pointer)) {
    if (node?.kind === 'list' && /^\d+$/u.test(step)) node = node.of;
    else node = node?.kind === 'group' ? node.fields.find(({ name }) => name === step) : undefined;
    if (!node) return known;
    known += `/${step}`;
  }
  return known;
}
