import { type HeadingRow, leavingOut } from '../table/find-headings.ts';
import type { Heading, HeadingKey } from '../table/heading.ts';
import { type HeadingIndex, type HeadingLookup, headingKey, lookupWith } from '../table/heading-index.ts';
import type { FormExport } from './form-export.ts';
import { choiceIn } from './split-choices.ts';

/** What programs put between the names of groups. */
const separators = { kobo: '/', odk: '-' } as const;
/** How deep groups are looked through. */
const mostGroups = 8;

/**
 * What headings mean in an export of a form: as elsewhere, else without the names of the groups in front
 * (`intake/person/sex`), else as a name that was written with underscores (`incident_start`).
 */
export function formLookup(lookup: HeadingLookup, form: FormExport): HeadingLookup {
  return lookupWith(lookup, (index) => withGroups(index, form));
}

/** The same for one index. */
export function withGroups(index: HeadingIndex, form: FormExport): HeadingIndex {
  const find = (key: HeadingKey) => findInGroups(index, key, form);
  // A choice behind a question with several answers could have the name of some field.
  return {
    ...index,
    find: (key) => (choiceIn(key.text, find) ? undefined : find(key)),
    similar: (key) =>
      withoutGroups(key.text, form)
        .map((text) => index.similar(headingKey(text)))
        .find((similar) => similar.length > 0) ?? [],
  };
}

function findInGroups({ find }: HeadingIndex, key: HeadingKey, form: FormExport): Heading | undefined {
  for (const text of withoutGroups(key.text, form)) {
    const found = findJoined(find, text) ?? find(text === key.text ? key : headingKey(text));
    if (found) return found;
  }
  return undefined;
}

/** `incident_start` as `incidentStart`: a name says more than a title that happens to have the same words. */
function findJoined(find: HeadingIndex['find'], text: string): Heading | undefined {
  return text.includes('_') ? find(headingKey(text.replaceAll('_', ''))) : undefined;
}

/**
 * A heading, then the same without its first group, without its first two, and so on. In a label, a separator may be part
 * of the question (`Employer/agency`); in front of it is a group only if another heading begins so.
 */
function withoutGroups(text: string, { program, at }: FormExport): string[] {
  const separator = separators[program];
  const parts = text.split(separator);
  const texts = [text];
  for (let from = 1; from < Math.min(parts.length, mostGroups + 1); from += 1) {
    const group = parts.slice(0, from).join(separator) + separator;
    const isGroup =
      !/\s/u.test(text) || [...at.keys()].some((other) => other !== text && other.startsWith(group));
    if (isGroup) texts.push(parts.slice(from).join(separator));
  }
  return texts;
}

/** A row of headings without those of columns that the program wrote beside the answers. */
export function withoutSystemColumns(
  row: HeadingRow,
  form: FormExport,
  isField: (key: HeadingKey) => boolean,
): HeadingRow {
  const keys = new Map(row.cells.map(({ at, key }) => [at, key]));
  const names = new Map([...form.at].map(([name, at]) => [at, name]));
  const left = form.columns.filter(({ at, isCertain }) => {
    // Labels in a second row stand beside the same names of such columns.
    if (keys.get(at)?.text !== names.get(at)) return false;
    const key = keys.get(at);
    return isCertain || key === undefined || !isField(key);
  });
  return leavingOut(row, new Set(left.map(({ at }) => at)));
}
