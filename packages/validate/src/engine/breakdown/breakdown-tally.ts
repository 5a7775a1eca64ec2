import type { Dimension, Disaggregation, FieldNode } from '@amparo/core';
import { smallestGroup } from './breakdown.ts';
import { GroupSize } from './group-size.ts';
import { type Category, categoryReader, notRecorded, valuesAt } from './read-category.ts';

/** The unprotected counts of one dimension. They never leave the engine. */
export interface DimensionTally {
  readonly dimension: Dimension;
  readonly sizes: ReadonlyMap<Category, GroupSize>;
}

/** Counts the records of one type by the codes of its dimensions. What it keeps is bounded by their code lists. */
export class BreakdownTally {
  readonly all: GroupSize;
  readonly #enough: number | undefined;
  readonly #persons: readonly (readonly string[])[];
  readonly #consent: readonly string[] | undefined;
  readonly #dimensions: readonly {
    readonly dimension: Dimension;
    readonly read: (value: unknown) => Category;
    readonly sizes: Map<Category, GroupSize>;
  }[];

  constructor(tree: FieldNode, { by, persons, consent }: Disaggregation) {
    this.#enough = persons && smallestGroup;
    this.all = new GroupSize(this.#enough);
    this.#persons = (persons ?? []).map((path) => path.split('/'));
    this.#consent = consent?.split('/');
    this.#dimensions = by.map((dimension) => ({
      dimension,
      read: categoryReader(tree, dimension),
      sizes: new Map(),
    }));
  }

  get dimensions(): readonly DimensionTally[] {
    return this.#dimensions;
  }

  note(record: unknown): void {
    const people = this.#peopleOf(record);
    const isAgreed = this.#consent === undefined || valuesAt(record, this.#consent).includes(true);
    this.all.add(people);
    for (const { read, sizes } of this.#dimensions) {
      const category = isAgreed ? read(record) : notRecorded;
      let size = sizes.get(category);
      if (!size) {
        size = new GroupSize(this.#enough);
        sizes.set(category, size);
      }
      size.add(people);
    }
  }

  #peopleOf(record: unknown): readonly string[] {
    for (const path of this.#persons) {
      const people = valuesAt(record, path).filter((value) => typeof value === 'string');
      if (people.length > 0) return people;
    }
    return [];
  }
}
