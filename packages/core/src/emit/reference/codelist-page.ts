import type { Code, Codelist } from '../../codelist.ts';
import { attributesOf } from '../codelists.ts';
import { type EmittedFile, madeBy } from '../emitted-file.ts';
import { anchor, code, page, prose, table } from './markdown.ts';

/** Longer lists are named here and stand in their files. */
const longestShown = 70;

/** The reference page of the code lists of one package. */
export function writeCodelistPage(
  packageName: string,
  title: string,
  codelists: readonly Codelist[],
): EmittedFile {
  const content = page([
    `<!-- ${madeBy(`packages/${packageName}/src/codelists`)} -->`,
    `# Code lists: ${title}`,
    codelists.map(({ id, title: name }) => `[${name}](#${id})`).join(' · '),
    ...codelists.flatMap((list) => section(packageName, list)),
  ]);
  return { path: `docs/reference/${packageName}/codelists.md`, content };
}

function section(packageName: string, list: Codelist): string[] {
  const file = `../../../schemas/${packageName}/codelists/${list.id}`;
  const kept = list.status === 'standard' ? 'kept by the body named as its source' : 'closed';
  return [
    `## ${anchor(list.id)}${list.title}`,
    prose(list.description),
    `${code(list.id)}, ${list.codes.length} codes, ${kept}. Source: ${prose(list.source)}. [CSV](${file}.csv) · [JSON](${file}.json)`,
    ...(list.codes.length <= longestShown ? [codeTable(list.codes)] : []),
  ];
}

function codeTable(codes: readonly Code[]): string {
  const optional = ['definition', 'parent', ...attributesOf(codes)].filter((name) =>
    codes.some((entry) => entry[name] !== undefined),
  );
  const header = [
    'Code',
    'Title',
    ...optional.map((name) =>
      name === 'definition' ? 'Meaning' : name === 'parent' ? 'Above it' : code(name),
    ),
  ];
  return table(
    header,
    codes.map((entry) => [
      code(entry.code),
      prose(entry.title),
      ...optional.map((name) => cell(entry[name])),
    ]),
  );
}

function cell(value: Code[string]): string {
  if (value === undefined) return '';
  return prose(typeof value === 'object' ? value.join(', ') : String(value));
}
