import type { Address } from '@amparo/core';
import { cellRef } from './bytes/cell-address.ts';
import type { Problem } from './bytes/problem.ts';
import type { FindingItem } from './item.ts';
import { severityOf } from './messages.ts';

/** Turns a problem of the bytes into a finding. `sheet` names the sheet it was met on. */
export function toFinding(problem: Problem, sheet?: string): FindingItem {
  const { code, pointer = '', params } = problem;
  const address = addressOf(problem, sheet);
  return {
    kind: 'finding',
    diagnostic: { code, severity: severityOf(code), path: pointer, params },
    ...(address && { address }),
  };
}

function addressOf({ line, row, column }: Problem, sheet: string | undefined): Address | undefined {
  if (row !== undefined) {
    const cell = column === undefined ? String(row) : cellRef(column - 1, row);
    return { kind: 'cell', cell, row, ...(sheet !== undefined && { sheet }) };
  }
  return line === undefined ? undefined : { kind: 'line', line, ...(column !== undefined && { column }) };
}
