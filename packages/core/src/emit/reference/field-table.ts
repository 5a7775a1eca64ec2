import type { Family } from '../../family.ts';
import type { FieldNode, LeafNode } from '../../tree.ts';
import { packageOf } from '../document.ts';
import { anchor, code, prose, table } from './markdown.ts';
import type { BlockPlaces } from './places.ts';

const header = ['Name', 'Title', 'Type', 'Required', 'Sensitivity', 'Description', 'Example'];

/** The fields of a record or block. Each row has an anchor per path, so that a report can link to a path as it is. */
export function fieldTable(family: Pick<Family, 'name'>, { group, paths }: BlockPlaces): string {
  const rows = group.fields.map((field) => [
    paths.map((path) => anchor(path === '' ? field.name : `${path}/${field.name}`)).join('') +
      code(field.name),
    prose(field.facts.title),
    typeText(family, field),
    field.required ? 'yes' : 'no',
    sensitivityText(field),
    descriptionText(field),
    [field.facts.example ?? []]
      .flat()
      .map((value) => code(String(value)))
      .join(' '),
  ]);
  return table(header, rows);
}

function sensitivityText({ facts: { sensitivity, withheldFrom = [] } }: FieldNode): string {
  return withheldFrom.length === 0
    ? sensitivity
    : `${sensitivity}, withheld from: ${withheldFrom.join(', ')}`;
}

function descriptionText({ facts: { description, source, deprecated } }: FieldNode): string {
  const parts = [
    description,
    deprecated && `Deprecated since ${deprecated.since}: use ${deprecated.instead}.`,
    source && `Source: ${source}.`,
  ];
  return parts
    .filter((part) => part !== undefined)
    .map(prose)
    .join('<br>');
}

function typeText(family: Pick<Family, 'name'>, node: FieldNode): string {
  if (node.kind === 'leaf') return leafText(family, node);
  if (node.kind === 'group') return `[${node.block}](#${node.block})`;
  return `list, ${node.bounds.min} to ${node.bounds.max} entries: ${typeText(family, node.of)}`;
}

function leafText(family: Pick<Family, 'name'>, { wire: { kind, schema, codelist } }: LeafNode): string {
  if (codelist)
    return `code of [${codelist.id}](../${packageOf(family, codelist)}/codelists.md#${codelist.id})`;
  if ('const' in schema) return `always ${code(String(schema.const))}`;
  if ('maxLength' in schema) return `${kind}, at most ${schema.maxLength} characters`;
  if ('maximum' in schema) return `${kind}, ${schema.minimum} to ${schema.maximum}`;
  return kind;
}
