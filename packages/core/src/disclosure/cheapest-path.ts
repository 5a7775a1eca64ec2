import type { Heap } from './heap.ts';
import type { Network } from './network.ts';

/** A path from node to node over cells that change on the way. */
export interface Path {
  readonly cells: readonly number[];
  /** 1 where the cell rises, -1 where it falls. */
  readonly directions: readonly number[];
  /** Sum of the prices of its cells. */
  readonly cost: number;
  /** How much it can carry. */
  readonly capacity: number;
}

/** What paths are looked for in, with room for the search. */
export interface Search {
  readonly network: Network;
  readonly counts: Float64Array;
  /** By cell, the change that earlier paths of the same move have made; such a cell costs nothing more. */
  readonly changes: Float64Array;
  readonly heap: Heap;
  /** By node, the lowest cost found; and the cell of the last step. */
  readonly costs: Float64Array;
  readonly cameBy: Int32Array;
  /** Steps so far. */
  work: number;
}

interface Query {
  readonly from: number;
  readonly to: number;
  /** The cell that the way back is for: it is no part of it. */
  readonly without: number;
  /** What every cell of the path must be able to carry. */
  readonly least: number;
  readonly prices: Float64Array;
  /** Costs at which the search gives up. */
  readonly limit: number;
}

const infinite = Number.POSITIVE_INFINITY;

/** Dijkstra's algorithm. A cell can rise without bound and fall to zero. */
export function cheapestPath(search: Search, query: Query): Path | undefined {
  const { network, counts, changes, heap, costs, cameBy } = search;
  const { from, to, without, least, prices, limit } = query;
  const { tails, heads, starts, arcs } = network;
  costs.fill(infinite);
  search.work += costs.length;
  heap.clear();
  costs[from] = 0;
  heap.push(from, 0);
  // What a path must cost less than: the limit, then the best path so far.
  let most = limit;
  for (let node = heap.take(); node >= 0 && (costs[node] as number) < most; node = heap.take()) {
    const cost = costs[node] as number;
    const end = starts[node + 1] as number;
    search.work += end - (starts[node] as number);
    for (let at = starts[node] as number; at < end; at += 1) {
      const cell = arcs[at] as number;
      const rises = tails[cell] === node;
      const other = (rises ? heads : tails)[cell] as number;
      if (cost >= (costs[other] as number) || cell === without) continue;
      const change = changes[cell] as number;
      const through = cost + (change === 0 ? (prices[cell] as number) : 0);
      if (through >= (costs[other] as number) || through >= most) continue;
      if (!rises && (counts[cell] as number) + change < least) continue;
      costs[other] = through;
      cameBy[other] = cell;
      if (other === to) most = through;
      else heap.push(other, through);
    }
  }
  return costs[to] === infinite ? undefined : pathTo(search, query);
}

function pathTo({ network, counts, changes, cameBy }: Search, { from, to, prices }: Query): Path {
  const { tails, heads } = network;
  const cells: number[] = [];
  const directions: number[] = [];
  let capacity = infinite;
  let cost = 0;
  for (let node = to; node !== from; ) {
    const cell = cameBy[node] as number;
    const rises = heads[cell] === node;
    cells.push(cell);
    if (changes[cell] === 0) cost += prices[cell] as number;
    directions.push(rises ? 1 : -1);
    if (!rises) capacity = Math.min(capacity, (counts[cell] as number) + (changes[cell] as number));
    node = (rises ? tails : heads)[cell] as number;
  }
  return { cells, directions, cost, capacity };
}
