import type { CountCell, CountSum } from '@amparo/core/disclosure';

/** A table of counts that grows; cells that nobody means to show are there because readers can work towards them. */
export interface TableDraft {
  readonly cells: readonly CountCell[];
  readonly sums: readonly CountSum[];
  /** Meant to be shown, if it can be; what is `sensitive` is hidden. */
  readonly show: (id: string, count: number, sensitive?: boolean) => void;
  readonly hide: (id: string, count: number) => void;
  readonly sum: (total: string, parts: readonly string[]) => void;
  /** Adds `total = parts + rest`, with a rest that is not shown. */
  readonly split: (total: string, of: number, parts: Readonly<Record<string, number>>, rest?: string) => void;
}

export function tableDraft(): TableDraft {
  const cells: CountCell[] = [];
  const sums: CountSum[] = [];
  const hide = (id: string, count: number) => void cells.push({ id, count, release: 'withheld' });
  const sum = (total: string, parts: readonly string[]) => void sums.push({ total, parts });
  return {
    cells,
    sums,
    show: (id, count, sensitive = false) => void cells.push({ id, count, sensitive }),
    hide,
    sum,
    split: (total, of, parts, rest = `${total} rest`) => {
      const left = Object.values(parts).reduce((amount, part) => amount - part, of);
      hide(rest, left);
      sum(total, [...Object.keys(parts), rest]);
    },
  };
}
