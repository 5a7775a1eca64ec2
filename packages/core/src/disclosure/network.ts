import { redundantSums } from './redundant-sums.ts';
import { type Place, placesOf, type System } from './system.ts';

/**
 * A table as a network: each equation is a node where what comes in goes out, each cell an arc that carries its count.
 * A change of the table is then a flow round in circles, and what can be believed of a cell a question of flows, with
 * an exact answer in whole numbers.
 */
export interface Network {
  readonly nodes: number;
  /** By cell, the node its arc leaves. */
  readonly tails: Int32Array;
  /** By cell, the node its arc enters. */
  readonly heads: Int32Array;
  /** Of node `v`, entries `starts[v]` to `starts[v + 1]` of `arcs`: the cells whose arcs touch it. */
  readonly starts: Int32Array;
  readonly arcs: Int32Array;
}

/**
 * The network of a system, if it is one: two-way tables with their totals are, also several that hang together in a
 * chain or share one margin, and one-way hierarchies crossed with one more dimension. Three-way tables are not.
 */
export function networkOf(system: System): Network | undefined {
  const dropped = redundantSums(system);
  const places = placesOf(system, dropped);
  const flips = flipsOf(system, places);
  if (!flips) return undefined;
  const cells = system.counts.length;
  // A cell of fewer than two equations begins or ends outside, at node 0; the sum of all equations balances it.
  const tails = new Int32Array(cells);
  const heads = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    for (const { equation, sign } of places[cell] ?? []) {
      const leaves = sign * (flips[equation] as number) > 0;
      (leaves ? tails : heads)[cell] = equation + 1;
    }
  }
  return { nodes: system.starts.length, tails, heads, ...incidence(system.starts.length, tails, heads) };
}

/** By equation 1 or -1, so that each cell leaves one of its two equations and enters the other; undefined if that cannot be. */
function flipsOf(system: System, places: readonly Place[][]): Int8Array | undefined {
  const equations = system.starts.length - 1;
  const flips = new Int8Array(equations);
  for (const list of places) if (list.length > 2) return undefined;
  const { starts, members } = system;
  for (let first = 0; first < equations; first += 1) {
    if (flips[first]) continue;
    flips[first] = 1;
    const waiting = [first];
    for (let equation = waiting.pop(); equation !== undefined; equation = waiting.pop()) {
      for (let at = starts[equation] as number; at < (starts[equation + 1] as number); at += 1) {
        const list = places[members[at] as number] ?? [];
        const here = list.find((place) => place.equation === equation);
        const there = list.find((place) => place.equation !== equation);
        if (!here || !there) continue;
        const flip = (-here.sign * (flips[equation] as number)) / there.sign;
        if (!flips[there.equation]) {
          flips[there.equation] = flip;
          waiting.push(there.equation);
        } else if (flips[there.equation] !== flip) return undefined;
      }
    }
  }
  return flips;
}

function incidence(nodes: number, tails: Int32Array, heads: Int32Array): Pick<Network, 'starts' | 'arcs'> {
  const starts = new Int32Array(nodes + 1);
  const ends = (cell: number) => {
    const [tail, head] = [tails[cell] as number, heads[cell] as number];
    // An arc from a node to itself is a cell without equations: it needs no way back.
    return tail === head ? [] : [tail, head];
  };
  for (let cell = 0; cell < tails.length; cell += 1)
    for (const node of ends(cell)) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < nodes; node += 1)
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const next = starts.slice();
  const arcs = new Int32Array(starts[nodes] as number);
  for (let cell = 0; cell < tails.length; cell += 1)
    for (const node of ends(cell)) {
      arcs[next[node] as number] = cell;
      next[node] = (next[node] as number) + 1;
    }
  return { starts, arcs };
}
