import type { Column } from '@amparo/core';

/** A column of the file that was recognised. */
export interface Heading {
  readonly column: Column;
  /** Positions in the column's lists, from 1. */
  readonly positions: readonly number[];
  /** Whether the heading is known only because somebody has said what it means. */
  readonly byAnswer?: true;
}

/** A heading made ready to be looked up. */
export interface HeadingKey {
  /** As written. */
  readonly text: string;
  /** Its words without its numbers. */
  readonly words: string;
  readonly numbers: readonly number[];
}

/** A column at the positions that a heading names; undefined where it cannot have them. */
export function placeHeading(column: Column, numbers: readonly number[]): Heading | undefined {
  const lists = column.steps.filter(({ numbered }) => numbered).length;
  if (numbers.length !== 0 && numbers.length !== lists) return undefined;
  if (numbers.some((number) => number < 1 || number > 1000)) return undefined;
  return {
    column,
    positions: numbers.length === 0 ? Array(lists).fill(1) : numbers,
  };
}
