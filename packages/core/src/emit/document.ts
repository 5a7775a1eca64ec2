import type { Codelist } from '../codelist.ts';
import { coreCodelists } from '../codelists/all.ts';
import type { Family } from '../family.ts';
import type { FieldNode } from '../tree.ts';

/** The package in which a code list is written. */
export function packageOf(family: Pick<Family, 'name'>, { id }: Codelist): string {
  return coreCodelists.some((list) => list.id === id) ? 'core' : family.name;
}

/** The documentation of a field, as the text of a doc comment. */
export function documentField(family: Family, node: FieldNode): string {
  const { description, example, deprecated, sensitivity, source, withheldFrom } = node.facts;
  const leaf = node.kind === 'list' ? node.of : node;
  const codelist = leaf.kind === 'leaf' ? leaf.wire.codelist : undefined;
  const facts = [
    `Sensitivity: ${sensitivity}.`,
    withheldFrom && `Withheld from: ${withheldFrom.join(', ')}.`,
    node.kind === 'list' && `From ${node.bounds.min} to ${node.bounds.max} entries.`,
    source && `Source: ${source}.`,
    codelist && `Code list: ${codelistFile(family, codelist)}.`,
  ].filter(Boolean);
  const tags = [
    example !== undefined && `@example ${JSON.stringify(example)}`,
    deprecated && `@deprecated Since ${deprecated.since}; use ${deprecated.instead}.`,
  ].filter(Boolean);
  return [description, facts.join(' '), tags.join('\n')].filter(Boolean).join('\n\n');
}

/** The documentation of the union of a list's codes. */
export function documentCodelist(family: Family, list: Codelist): string {
  const codes = list.codes.map(
    ({ code, title, definition }) => `- \`${code}\`: ${title}${definition ? `. ${definition}` : ''}`,
  );
  return [
    list.description,
    codes.join('\n'),
    `Source: ${list.source}. Code list: ${codelistFile(family, list)}.`,
  ].join('\n\n');
}

function codelistFile(family: Family, list: Codelist): string {
  return `schemas/${packageOf(family, list)}/codelists/${list.id}.csv`;
}
