import type { System } from './system.ts';

/** A part of a system that shares no equation with the rest. */
export interface Component {
  readonly system: System;
  /** The number in the whole system of each of its cells. */
  readonly cells: Int32Array;
}

/**
 * The parts of a system that say nothing about each other: what varies in one leaves the others as they are. Cells that
 * readers know tie nothing together and belong to no part.
 */
export function componentsOf(
  { counts, starts, members, signs }: System,
  isKnown: (cell: number) => boolean,
): Component[] {
  const parents = Int32Array.from(counts, (_, cell) => cell);
  const root = (cell: number): number => {
    let at = cell;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  const equations = Array.from({ length: starts.length - 1 }, (_, equation) => {
    const entries: (readonly [cell: number, sign: number])[] = [];
    for (let at = starts[equation] as number; at < (starts[equation + 1] as number); at += 1) {
      const cell = members[at] as number;
      if (!isKnown(cell)) entries.push([cell, signs[at] as number]);
    }
    return entries;
  });
  for (const [[first] = [-1], ...others] of equations)
    for (const [other] of others) parents[root(other)] = root(first);

  const parts = new Map<number, { cells: number[]; equations: (readonly (readonly [number, number])[])[] }>();
  const places = new Int32Array(counts.length);
  counts.forEach((_, cell) => {
    if (isKnown(cell)) return;
    const part = parts.get(root(cell)) ?? { cells: [], equations: [] };
    parts.set(root(cell), part);
    places[cell] = part.cells.length;
    part.cells.push(cell);
  });
  for (const equation of equations) {
    const [first] = equation;
    if (first) parts.get(root(first[0]))?.equations.push(equation);
  }
  return [...parts.values()].map((part) => {
    const flat = part.equations.flat();
    const ends = [0];
    for (const { length } of part.equations) ends.push((ends.at(-1) as number) + length);
    return {
      cells: Int32Array.from(part.cells),
      system: {
        counts: Float64Array.from(part.cells, (cell) => counts[cell] as number),
        starts: Int32Array.from(ends),
        members: Int32Array.from(flat, ([cell]) => places[cell] as number),
        signs: Int8Array.from(flat, ([, sign]) => sign),
      },
    };
  });
}
