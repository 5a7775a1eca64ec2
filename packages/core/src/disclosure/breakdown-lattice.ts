/** A breakdown by its dimensions, in alphabetical order. */
export interface Breakdown {
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly isWithheld: boolean;
}

const nameOf = (dimensions: readonly string[]) => JSON.stringify(dimensions);
const ordered = (dimensions: readonly string[]) => [...new Set(dimensions)].sort();
const isWithin = (few: Breakdown, many: Breakdown) =>
  few.dimensions.length < many.dimensions.length &&
  few.dimensions.every((dimension) => many.dimensions.includes(dimension));

/** The breakdowns, each once, and those that any two of them share. What is published is not withheld. */
export function closedUnderOverlap(
  published: readonly (readonly string[])[],
  withheld: readonly (readonly string[])[],
): readonly Breakdown[] {
  const found = new Map<string, Breakdown>();
  const add = (dimensions: readonly string[], isWithheld: boolean) => {
    const name = nameOf(dimensions);
    if (!found.has(name)) found.set(name, { name, dimensions, isWithheld });
  };
  for (const dimensions of published) add(ordered(dimensions), false);
  for (const dimensions of withheld) add(ordered(dimensions), true);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    const list = [...found.values()];
    for (const one of list)
      for (const other of list)
        add(
          one.dimensions.filter((dimension) => other.dimensions.includes(dimension)),
          true,
        );
  }
  return [...found.values()];
}

/** The breakdowns whose cells a breakdown's cells are sums of, without those in between. */
export function nextFiner(lattice: readonly Breakdown[], coarse: Breakdown): readonly Breakdown[] {
  const finer = lattice.filter((one) => isWithin(coarse, one));
  return finer.filter((one) => !finer.some((between) => isWithin(between, one)));
}
