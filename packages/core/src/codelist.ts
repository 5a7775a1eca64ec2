/** One code of a list. Further attributes are crosswalks and facts that rules read with `attributeOf`. */
export interface Code<C extends string = string> {
  readonly code: C;
  /** The official or plain-language name. */
  readonly title: string;
  /** What the code means, where the title does not say it all. */
  readonly definition?: string;
  /** The code above this one, in a list with levels. */
  readonly parent?: string;
  readonly [attribute: string]: string | number | boolean | readonly string[] | undefined;
}

/** A list of codes: one file, one list. */
export interface Codelist<C extends string = string> {
  /** Lower-case words joined by hyphens; also the name of the emitted files. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** `closed`: only these codes. `standard`: closed, kept by the body named in `source`. */
  readonly status: 'closed' | 'standard';
  /** Who keeps the list, and in which edition. */
  readonly source: string;
  readonly codes: readonly Code<C>[];
}

/**
 * Defines a code list of our own. The codes become a union type.
 *
 * @throws {Error} when a code stands twice, or a parent is not in the list: a fault of the list's author.
 * @example
 * ```ts
 * import { codelist } from '@amparo/core';
 * const shift = codelist({
 *   id: 'shift', title: 'Shift', description: 'When a worker works.', source: 'Amparo',
 *   codes: [{ code: 'day', title: 'Day' }, { code: 'night', title: 'Night' }],
 * });
 * ```
 */
export function codelist<const C extends string>(definition: {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly codes: readonly Code<C>[];
}): Codelist<C> {
  return check({ ...definition, status: 'closed' });
}

/** Defines a published list: its codes are typed `string` and its rows may be written as `[code, title, parent]`. */
export function standardCodelist(definition: {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly codes: readonly Code[];
}): Codelist {
  return check({ ...definition, status: 'standard' });
}

function check<C extends string>(list: Codelist<C>): Codelist<C> {
  const seen = new Set<string>();
  for (const { code } of list.codes) {
    if (seen.has(code)) throw new Error(`Code list ${list.id} has the code ${code} twice.`);
    seen.add(code);
  }
  for (const { code, parent } of list.codes) {
    if (parent !== undefined && !seen.has(parent))
      throw new Error(`Code list ${list.id}: ${code} has an unknown parent.`);
  }
  return list;
}
