/**
 * An attacker on two-way tables that shares nothing with the code under test. The table is a matrix with one more row
 * and column for the totals, entered with a minus sign (the grand total with a plus), so that every row and column adds
 * up to nothing. How far an entry can rise is a maximal flow between its row and its column.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Counts with totals, (rows + 1) x (columns + 1), all positive. */
  readonly counts: readonly (readonly number[])[];
  /** True where readers do not see the count. */
  readonly hidden: readonly (readonly boolean[])[];
}

const much = 1e9;

/** How far a hidden entry can rise (`up`) or fall, and still agree with everything that is shown; at most `enough`. */
export function slack(
  { rows, columns, counts, hidden }: Matrix,
  row: number,
  column: number,
  direction: 'up' | 'down',
  enough: number,
): { readonly flow: number; readonly reached: readonly boolean[] } {
  const height = rows + 1;
  const nodes = height + columns + 1;
  const room: number[][] = Array.from({ length: nodes }, () => new Array<number>(nodes).fill(0));
  for (let r = 0; r <= rows; r += 1)
    for (let c = 0; c <= columns; c += 1) {
      if (!hidden[r]?.[c] || (r === row && c === column)) continue;
      const count = counts[r]?.[c] as number;
      const negative = (r === rows) !== (c === columns);
      (room[r] as number[])[height + c] = negative ? much : count;
      (room[height + c] as number[])[r] = negative ? count : much;
    }
  const negative = (row === rows) !== (column === columns);
  const rises = (direction === 'up') !== negative;
  const [from, to] = rises ? [row, height + column] : [height + column, row];
  const limit = direction === 'down' ? Math.min(enough, counts[row]?.[column] as number) : enough;
  let flow = 0;
  for (;;) {
    const before = new Array<number>(nodes).fill(-1);
    before[from] = from;
    const queue = [from];
    for (const node of queue)
      for (let next = 0; next < nodes; next += 1)
        if ((room[node]?.[next] as number) > 0 && before[next] === -1) {
          before[next] = node;
          queue.push(next);
        }
    const reached = before.map((node) => node >= 0);
    if (!reached[to] || flow >= limit) return { flow: Math.min(flow, limit), reached };
    let carried = limit - flow;
    for (let node = to; node !== from; node = before[node] as number)
      carried = Math.min(carried, room[before[node] as number]?.[node] as number);
    for (let node = to; node !== from; node = before[node] as number) {
      const previous = before[node] as number;
      (room[previous] as number[])[node] = (room[previous]?.[node] as number) - carried;
      (room[node] as number[])[previous] = (room[node]?.[previous] as number) + carried;
    }
    flow += carried;
  }
}
