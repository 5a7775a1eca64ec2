import { cheapestPath, type Path, type Search } from './cheapest-path.ts';
import { heap } from './heap.ts';
import type { Network } from './network.ts';
import type { Move, Router, System, Target } from './system.ts';

/**
 * Routes changes through a network. A change is found whenever there is one; that it is the cheapest is not promised,
 * for hiding a cell is paid once however much flows through it, and the cheapest set of such cells is hard to find.
 * Two ways are tried: one path that can carry everything, and several cheapest paths one after another.
 */
export function flowRouter(system: System, network: Network): Router {
  const search: Search = {
    network,
    counts: system.counts,
    changes: new Float64Array(system.counts.length),
    heap: heap(),
    costs: new Float64Array(network.nodes),
    cameBy: new Int32Array(network.nodes),
    work: 0,
  };
  const { tails, heads } = network;
  const { changes } = search;

  return {
    work: () => search.work,
    route: ({ cell, amount }: Target, prices, limit): Move | undefined => {
      const tail = tails[cell] as number;
      const head = heads[cell] as number;
      if (tail === head) return { cells: [cell], changes: [amount] };
      const [from, to] = amount > 0 ? [head, tail] : [tail, head];
      const need = Math.abs(amount);
      const paths: { readonly path: Path; readonly amount: number }[] = [];

      const whole = cheapestPath(search, { from, to, without: cell, least: need, prices, limit });
      let best = whole && [{ path: whole, amount: need }];
      if (need > 1 && whole?.cost !== 0) {
        const most = whole ? whole.cost : limit;
        let spent = 0;
        let open = need;
        while (open > 0) {
          const path = cheapestPath(search, {
            from,
            to,
            without: cell,
            least: 1,
            prices,
            limit: most - spent,
          });
          if (!path) break;
          const carried = Math.min(open, path.capacity);
          apply(path, carried);
          paths.push({ path, amount: carried });
          spent += path.cost;
          open -= carried;
        }
        for (const { path, amount: carried } of paths) apply(path, -carried);
        if (open === 0) best = paths;
      }
      return best && moveOf(cell, amount, best);
    },
  };

  function apply({ cells, directions }: Path, amount: number): void {
    cells.forEach((cell, index) => {
      changes[cell] = (changes[cell] as number) + amount * (directions[index] as number);
    });
  }
}

/** Paths put together; cells that they change and change back drop out. */
function moveOf(
  cell: number,
  amount: number,
  paths: readonly { readonly path: Path; readonly amount: number }[],
): Move {
  const sums = new Map<number, number>([[cell, amount]]);
  for (const { path, amount: carried } of paths)
    path.cells.forEach((one, index) => {
      sums.set(one, (sums.get(one) ?? 0) + carried * (path.directions[index] as number));
    });
  const entries = [...sums].filter(([, by]) => by !== 0);
  return { cells: entries.map(([one]) => one), changes: entries.map(([, by]) => by) };
}
