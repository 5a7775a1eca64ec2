import type { Code, Codelist } from '../codelist.ts';
import { toCsv } from './csv.ts';
import { type EmittedFile, madeBy } from './emitted-file.ts';
import { toJson } from './json.ts';

/** The columns that every code list has; others follow in the order in which its codes bring them up. */
const columns = ['code', 'title', 'definition', 'parent'];

/** Code lists as CSV and as JSON, in the folder of the package they are written in. */
export function writeCodelists(packageName: string, codelists: readonly Codelist[]): EmittedFile[] {
  return codelists.flatMap((list) => {
    const path = `schemas/${packageName}/codelists/${list.id}`;
    const { codes, ...facts } = list;
    const $comment = madeBy(`packages/${packageName}/src/codelists`);
    return [
      { path: `${path}.csv`, content: codelistCsv(list) },
      { path: `${path}.json`, content: toJson({ $comment, ...facts, codes }) },
    ];
  });
}

function codelistCsv({ codes }: Codelist): string {
  const header = [...columns, ...attributesOf(codes)];
  return toCsv(
    header,
    codes.map((entry) => header.map((name) => entry[name])),
  );
}

/** What a list says of its codes beyond name, meaning and parent. */
export function attributesOf(codes: readonly Code[]): string[] {
  const names = new Set(codes.flatMap((entry) => Object.keys(entry)));
  for (const name of columns) names.delete(name);
  return [...names];
}
