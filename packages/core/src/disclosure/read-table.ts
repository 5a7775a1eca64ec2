import type { Diagnostic } from '../diagnostic.ts';
import { type Step, toPointer } from '../pointer.ts';
import type { CountCell, CountSum, CountTable } from './count-table.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import type { System } from './system.ts';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const releases = new Set<unknown>([undefined, 'open', 'known', 'withheld']);
const zeroRules = new Set<unknown>([undefined, 'publish', 'protect']);

/** A table with more cells is refused. */
export const mostCells = 200_000;

/** Reports a fault at a place in `{ table, rule }`. */
export type Report = (fault: string, path: readonly Step[], params?: Diagnostic['params']) => void;

/** Collects the faults of one call. */
export function faults(): { readonly found: Diagnostic[]; readonly report: Report } {
  const found: Diagnostic[] = [];
  const report: Report = (fault, path, params = {}) => {
    found.push({ code: `core.disclosure-${fault}`, severity: 'error', path: toPointer(path), params });
  };
  return { found, report };
}

/** Reports what no promise can be built on. */
export function checkRule({ minCellSize, promisedMinCellSize, zeros }: DisclosureRule, report: Report): void {
  const isSize = (value: unknown) => isCount(value) && value >= 1;
  if (!isSize(minCellSize)) report('not-a-cell-size', ['rule', 'minCellSize']);
  if (promisedMinCellSize !== undefined) {
    if (!isSize(promisedMinCellSize)) report('not-a-cell-size', ['rule', 'promisedMinCellSize']);
    else if (minCellSize < promisedMinCellSize)
      report('below-promise', ['rule', 'minCellSize'], { promised: promisedMinCellSize });
  }
  if (!zeroRules.has(zeros)) report('unknown-option', ['rule', 'zeros']);
}

/**
 * A table as arithmetic. Reports counts that are no counts, names that lead nowhere, and totals that do not add up, as
 * far as no cell of them `isOpen`.
 */
export function readTable(
  { cells, sums }: CountTable,
  report: Report,
  isOpen: (cell: number) => boolean = () => false,
): System {
  const numbers = new Map<string, number>();
  if (cells.length > mostCells) report('too-large', ['table', 'cells'], { most: mostCells });
  cells.forEach(({ id, count, release }: CountCell, index) => {
    if (numbers.has(id)) report('repeated-cell', ['table', 'cells', index, 'id']);
    numbers.set(id, index);
    if (!isCount(count)) report('not-a-count', ['table', 'cells', index, 'count']);
    if (!releases.has(release)) report('unknown-option', ['table', 'cells', index, 'release']);
  });
  const starts = [0];
  const members: number[] = [];
  const signs: number[] = [];
  sums.forEach((sum: CountSum, index) => {
    const { length } = members;
    const add = (id: string, sign: number, ...path: Step[]) => {
      const cell = numbers.get(id);
      if (cell === undefined) report('unknown-cell', ['table', 'sums', index, ...path]);
      else {
        members.push(cell);
        signs.push(sign);
      }
    };
    add(sum.total, -1, 'total');
    sum.parts.forEach((part, at) => {
      add(part, 1, 'parts', at);
    });
    if (sum.parts.length === 0) report('no-parts', ['table', 'sums', index, 'parts']);
    const own = members.slice(length);
    if (new Set(own).size < own.length) report('repeated-part', ['table', 'sums', index, 'parts']);
    const off = own.reduce((total, cell, at) => {
      return total + (signs[length + at] as number) * (cells[cell]?.count ?? 0);
    }, 0);
    // Counts that are no counts, and names that lead nowhere, are reported above; their sum says nothing.
    const readable =
      own.length === sum.parts.length + 1 &&
      own.every((cell) => isCount(cells[cell]?.count) && !isOpen(cell));
    if (readable && off !== 0) report('does-not-add-up', ['table', 'sums', index, 'total']);
    starts.push(members.length);
  });
  return {
    counts: Float64Array.from(cells, ({ count }) => count),
    starts: Int32Array.from(starts),
    members: Int32Array.from(members),
    signs: Int8Array.from(signs),
  };
}
