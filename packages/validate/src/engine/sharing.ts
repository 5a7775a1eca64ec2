import type { FieldNode, Sensitivity } from '@amparo/core';

/** Which filled fields keep records from being shared as they are; paths without list positions. */
export interface Sharing {
  /** True only if every part of every record is known, and every filled field is public. */
  readonly safe: boolean;
  /** Whether parts were met that the standard does not know or that have faults: nothing can be said of them. */
  readonly unknown: boolean;
  readonly internal: readonly string[];
  readonly personal: readonly string[];
  readonly special: readonly string[];
}

interface Watched {
  readonly path: readonly string[];
  readonly sensitivity: Sensitivity;
}

const order: readonly Sensitivity[] = ['public', 'internal', 'personal', 'special'];

/** Notes which fields that are not public are filled, over many records; a field once seen is not looked at again. */
export class SharingFacts {
  #unseen: readonly Watched[];
  readonly #seen: Watched[] = [];
  #records = 0;
  #unknown = false;

  constructor(tree: FieldNode) {
    // The record as a whole says how its fields are meant only one by one.
    this.#unseen = tree.kind === 'group' ? tree.fields.flatMap((field) => watched(field, [], 'public')) : [];
  }

  /** `sound`: whether the record has no fault of structure, so that all of it is known. */
  note(record: unknown, sound: boolean): void {
    this.#records += 1;
    if (!sound) this.#unknown = true;
    const found = this.#unseen.filter(({ path }) => present(record, path, 0));
    if (found.length === 0) return;
    this.#seen.push(...found);
    this.#unseen = this.#unseen.filter((field) => !found.includes(field));
  }

  result(): Sharing {
    const of = (sensitivity: Sensitivity) =>
      this.#seen
        .filter((field) => field.sensitivity === sensitivity)
        .map(({ path }) => path.join('/'))
        .sort();
    return {
      safe: this.#records > 0 && !this.#unknown && this.#seen.length === 0,
      unknown: this.#unknown,
      internal: of('internal'),
      personal: of('personal'),
      special: of('special'),
    };
  }
}

/** Every leaf that is not public; a leaf is at least as sensitive as the groups it stands in. */
function watched(node: FieldNode, path: readonly string[], above: Sensitivity): Watched[] {
  const own = node.facts.sensitivity;
  const sensitivity = order.indexOf(own) > order.indexOf(above) ? own : above;
  if (node.kind === 'list' && node.of.kind !== 'leaf') return watched(node.of, path, sensitivity);
  const here = [...path, node.name];
  if (node.kind === 'group') return node.fields.flatMap((field) => watched(field, here, sensitivity));
  return sensitivity === 'public' ? [] : [{ path: here, sensitivity }];
}

function present(value: unknown, path: readonly string[], depth: number): boolean {
  if (depth === path.length) return value !== undefined && !(Array.isArray(value) && value.length === 0);
  if (Array.isArray(value)) return value.some((entry) => present(entry, path, depth));
  if (typeof value !== 'object' || value === null) return false;
  const name = path[depth] as string;
  return Object.hasOwn(value, name) && present((value as Record<string, unknown>)[name], path, depth + 1);
}
