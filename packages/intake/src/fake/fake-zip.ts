import { csvTables } from '../bytes/csv-zip.ts';
import type { Limits } from '../bytes/limits.ts';
import { openText, type TextEncodingOptions } from '../bytes/text-source.ts';
import { ZipWriter } from '../marked/zip-writer.ts';
import { fakeCsv } from './fake-csv.ts';
import type { SheetNames } from './fake-sheet-names.ts';
import type { Faking } from './table-plan.ts';

/** An archive of CSV files with made-up values; what else was in it is left out. */
export async function* fakeZip(
  blob: Blob,
  names: SheetNames,
  faking: Faking,
  limits: Limits,
  encoding: Omit<TextEncodingOptions, 'onNote'>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const zip = new ZipWriter();
  for (const { name, open } of await csvTables(blob, limits)) {
    const made = `${names.of(name)}.csv`;
    faking.answered.addSheet(name, made);
    yield* zip.add(made, fakeCsv(openText(open(), encoding), faking, limits, name));
  }
  yield zip.finish();
}
