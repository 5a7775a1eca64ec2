import type { DisclosureRule } from '@amparo/core/disclosure';

/** The promise in words of its own: what a hidden cell must at least be able to be. Undefined for a cell that is not small. */
export function promised(count: number, { minCellSize, zeros }: DisclosureRule) {
  if (count >= minCellSize || (count === 0 && zeros !== 'protect')) return undefined;
  return { low: zeros === 'protect' ? 0 : 1, high: minCellSize };
}
