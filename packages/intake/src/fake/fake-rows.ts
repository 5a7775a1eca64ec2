import type { SheetItem } from '../bytes/xlsx-sheet-reader.ts';
import { headingRows } from '../table/find-headings.ts';
import type { TableRow } from '../table/table.ts';
import { type FakeRow, TableFaker } from './table-faker.ts';
import type { Faking } from './table-plan.ts';

/** A row of a table, or a fault of the file in its place. */
export type SourceRow = TableRow & { readonly problem?: undefined };
export type SourceProblem = Extract<SheetItem, { readonly problem: object }>;

/** Makes up the rows of a table; faults of the file between them are handed on. */
export async function* fakeRows<R extends SourceRow>(
  batches: AsyncIterable<readonly (R | SourceProblem)[]>,
  faking: Faking,
  sheet: string | undefined,
): AsyncGenerator<
  { readonly fake: FakeRow; readonly of: R } | { readonly fault: SourceProblem },
  void,
  undefined
> {
  const waiting: (R | SourceProblem)[] = [];
  let rows = 0;
  let faker: TableFaker | undefined;
  const isRow = (item: R | SourceProblem): item is R => item.problem === undefined;
  const begin = async () => {
    faker = await TableFaker.begin(waiting.filter(isRow), faking, sheet);
    return waiting.splice(0);
  };
  const made = (item: R | SourceProblem) =>
    isRow(item) ? { fake: (faker as TableFaker).fake(item), of: item } : { fault: item };
  for await (const batch of batches) {
    for (const item of batch) {
      if (faker) {
        yield made(item);
        continue;
      }
      waiting.push(item);
      if (isRow(item)) rows += 1;
      if (rows === headingRows) for (const first of await begin()) yield made(first);
    }
  }
  if (!faker) for (const first of await begin()) yield made(first);
}
