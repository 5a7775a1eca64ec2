import { type Address, type Diagnostic, type FieldNode, fromPointer, type RecordType } from '@amparo/core';
import { readJsonDocument } from '../bytes/json-document.ts';
import type { Limits } from '../bytes/limits.ts';
import { readNdjson } from '../bytes/ndjson.ts';
import { locateInJson } from '../bytes/positions.ts';
import type { Problem } from '../bytes/problem.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { IntakeItem, RecordItem } from '../item.ts';
import { toFinding } from '../problem-finding.ts';

const nothing: readonly Diagnostic[] = [];

/** Reads one JSON value per line. A broken line is a finding and spoils no other. */
export async function* readNdjsonRecords(
  source: ByteSource,
  type: RecordType,
  limits: Limits,
): AsyncGenerator<IntakeItem[], void, undefined> {
  for await (const batch of readNdjson(source, limits)) {
    yield batch.map((item) =>
      item.problem
        ? finding(item.problem, item.line, type)
        : new JsonRecordItem(item.value, item.bytes, item.line, 1),
    );
  }
}

/** Reads a JSON file: a list of records, one record, or a list in a wrapper. */
export async function* readJsonRecords(
  source: ByteSource,
  type: RecordType,
  limits: Limits,
): AsyncGenerator<IntakeItem[], void, undefined> {
  for await (const batch of readJsonDocument(source, limits)) {
    yield batch.map((item) =>
      item.problem
        ? finding(item.problem, item.line, type)
        : new JsonRecordItem(item.value, item.bytes, item.line, item.column),
    );
  }
}

/** A record of a JSON text. Positions are looked up only for findings. */
class JsonRecordItem implements RecordItem {
  readonly kind = 'record';
  readonly diagnostics = nothing;
  readonly record: unknown;
  readonly row: number;
  readonly column: number;
  readonly origin = nothing;
  readonly #bytes: Uint8Array;

  constructor(record: unknown, bytes: Uint8Array, line: number, column: number) {
    this.record = record;
    this.#bytes = bytes;
    this.row = line;
    this.column = column;
  }

  locate(diagnostic: Diagnostic): Address {
    const start = { line: this.row, column: this.column, byte: 0 };
    for (let pointer = this.#pointerOf(diagnostic); ; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
      const place = locateInJson(this.#bytes, pointer, start);
      if (place) return { kind: 'line', line: place.line, column: place.column };
      if (pointer === '') return { kind: 'line', line: this.row };
    }
  }

  /** A field that is not known is reported at its group with its position; here its own place is found. */
  #pointerOf({ code, path, params }: Diagnostic): string {
    if (code !== 'core.unknown-field') return path;
    let group: unknown = this.record;
    for (const step of fromPointer(path)) group = (group as Record<string, unknown>)[step];
    const name = Object.keys(group as object)[Number(params.position) - 1];
    return name === undefined ? path : `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
}

function finding(problem: Problem, line: number, type: RecordType): IntakeItem {
  const { pointer, ...rest } = problem;
  return toFinding({
    line,
    ...rest,
    ...(pointer !== undefined && { pointer: knownPart(type.tree, pointer) }),
  });
}

/** As much of a pointer as names fields of the standard: other names are data. */
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
