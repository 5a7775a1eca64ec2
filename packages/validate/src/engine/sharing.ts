import type { FieldNode } from '@amparo/core';

/** Which fields keep records from being shared as they are; paths without list positions. */
export interface Sharing {
  /** True only if no personal or special field holds anything. */
  readonly safe: boolean;
  readonly personal: readonly string[];
  readonly special: readonly string[];
}

interface Watched {
  readonly path: readonly string[];
  readonly sensitivity: 'personal' | 'special';
}

/** Notes which personal and special fields are filled, over many records; a field once seen is not looked at again. */
export class SharingFacts {
  #unseen: Watched[];
  readonly #seen: Watched[] = [];

  constructor(tree: FieldNode) {
    this.#unseen = [...watched(tree, [])];
  }

  note(record: unknown): void {
    if (this.#unseen.length === 0) return;
    let found = false;
    for (const field of this.#unseen) {
      if (!present(record, field.path, 0)) continue;
      this.#seen.push(field);
      found = true;
    }
    if (found) this.#unseen = this.#unseen.filter((field) => !this.#seen.includes(field));
  }

  result(): Sharing {
    const of = (sensitivity: Watched['sensitivity']) =>
      this.#seen
        .filter((field) => field.sensitivity === sensitivity)
        .map(({ path }) => path.join('/'))
        .sort();
    return {
      safe: this.#seen.length === 0,
      personal: of('personal'),
      special: of('special'),
    };
  }
}

/** Every personal or special leaf of a tree. */
function* watched(node: FieldNode, path: readonly string[]): Generator<Watched> {
  if (node.kind === 'list') return yield* watched(node.of, path);
  if (node.kind === 'group') {
    for (const field of node.fields) yield* watched(field, [...path, field.name]);
    return;
  }
  const { sensitivity } = node.facts;
  if (sensitivity === 'personal' || sensitivity === 'special') yield { path, sensitivity };
}

function present(value: unknown, path: readonly string[], depth: number): boolean {
  if (Array.isArray(value)) return value.some((entry) => present(entry, path, depth));
  if (depth === path.length) return value !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  const name = path[depth] as string;
  return Object.hasOwn(value, name) && present((value as Record<string, unknown>)[name], path, depth + 1);
}
