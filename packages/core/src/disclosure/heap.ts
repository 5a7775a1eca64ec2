/** Nodes that wait for their turn, cheapest first. A node may wait more than once, at different costs. */
export interface Heap {
  readonly clear: () => void;
  readonly push: (node: number, cost: number) => void;
  /** The cheapest node, or -1 when none waits. */
  readonly take: () => number;
}

/** A binary heap in two flat lists, which are kept from search to search. */
export function heap(): Heap {
  const nodes: number[] = [];
  const costs: number[] = [];
  let size = 0;
  const put = (at: number, node: number, cost: number) => {
    nodes[at] = node;
    costs[at] = cost;
  };
  return {
    clear: () => {
      size = 0;
    },
    push: (node, cost) => {
      let at = size;
      size += 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if ((costs[parent] as number) <= cost) break;
        put(at, nodes[parent] as number, costs[parent] as number);
        at = parent;
      }
      put(at, node, cost);
    },
    take: () => {
      if (size === 0) return -1;
      const first = nodes[0] as number;
      size -= 1;
      const [node, cost] = [nodes[size] as number, costs[size] as number];
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && (costs[child + 1] as number) < (costs[child] as number)) child += 1;
        if ((costs[child] as number) >= cost) break;
        put(at, nodes[child] as number, costs[child] as number);
        at = child;
      }
      put(at, node, cost);
      return first;
    },
  };
}
