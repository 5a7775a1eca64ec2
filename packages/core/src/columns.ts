import type { Codelist } from './codelist.ts';
import type { Sensitivity } from './field.ts';
import { type Step, toPointer } from './pointer.ts';
import type { FieldNode, GroupNode } from './tree.ts';

/** One step on the way to a column's field. */
export interface ColumnStep {
  readonly name: string;
  readonly title: string;
  /** Whether the step is a list of groups, whose entries a sheet numbers from 1. */
  readonly numbered: boolean;
}

/** One column of a spreadsheet: a field that a cell can hold. */
export interface Column {
  /** The field without positions: `claims/paidAmount/amount`. */
  readonly path: string;
  /** The field as a JSON Pointer with `*` for positions in lists. */
  readonly pointer: string;
  /** The heading for programs, for the first entries: `claims/1/paidAmount/amount`. */
  readonly name: string;
  /** The heading for people, for the first entries: `Claims 1: Paid amount: Amount`. */
  readonly title: string;
  readonly steps: readonly ColumnStep[];
  /** What one value is: `date`, `code`, `uuid`, and `money` for an amount with its currency, such as `MYR 1500.00`. */
  readonly kind: string;
  /** Whether a cell holds several values, joined by `; `. */
  readonly many: boolean;
  /** Whether every record has it. An amount may come in its `money` column or in its two parts. */
  readonly required: boolean;
  /** The name of the group that may be left out, but not without this field once it is there: `claims/1`. */
  readonly requiredWith?: string;
  readonly codelist?: Codelist;
  readonly sensitivity: Sensitivity;
  readonly description: string;
  /** As written in a cell. */
  readonly example: string;
  readonly node: FieldNode;
}

/** A record type, as far as its columns go. */
interface Columned {
  readonly tree: FieldNode;
}

/** What is known of the way to a field before its column is made. */
interface Way {
  readonly steps: readonly ColumnStep[];
  readonly pointer: readonly Step[];
  /** The innermost group on the way that a record may leave out. */
  readonly within?: string;
}

/**
 * The columns of a sheet with one record per row, in the order of the record's fields. Entries of lists are shown by
 * their first; `headingAt` gives the headings of the others.
 */
export function columnsOf(record: Columned): readonly Column[] {
  return record.tree.kind === 'group' ? columnsOfGroup(record.tree, { steps: [], pointer: [] }) : [];
}

/** A column's headings for given positions in its lists, counted from 1; positions that are not given are 1. */
export function headingAt(
  { steps }: Pick<Column, 'steps'>,
  positions: readonly number[],
): { name: string; title: string } {
  const names: string[] = [];
  const titles: string[] = [];
  let lists = 0;
  for (const { name, title, numbered } of steps) {
    const position = numbered ? (positions[lists++] ?? 1) : undefined;
    names.push(position === undefined ? name : `${name}/${position}`);
    titles.push(position === undefined ? title : `${title} ${position}`);
  }
  return { name: names.join('/'), title: titles.join(': ') };
}

function columnsOfGroup(group: GroupNode, way: Way): Column[] {
  return group.fields.flatMap((node) => columnsOfField(node, way));
}

function columnsOfField(node: FieldNode, way: Way): Column[] {
  if (node.kind === 'leaf') return [column(node, way, node.wire.kind)];
  if (node.kind === 'list') {
    if (node.of.kind === 'leaf') return [column(node, way, node.of.wire.kind)];
    if (node.of.kind === 'list')
      throw new Error(`The field ${node.name} is a list of lists, which no column can hold.`);
    return columnsOfGroup(node.of, step(node, way, true));
  }
  const parts = columnsOfGroup(node, step(node, way, false));
  return node.block === 'Money' ? [column(node, way, 'money'), ...parts] : parts;
}

/** Whether a record, or the group around the field, cannot do without it. A list that may be empty can be left blank. */
function isRequired(node: FieldNode): boolean {
  return node.required && (node.kind !== 'list' || node.bounds.min > 0);
}

function step(node: FieldNode, { steps, pointer, within }: Way, numbered: boolean): Way {
  const inside = {
    steps: [...steps, { name: node.name, title: node.facts.title, numbered }],
    pointer: [...pointer, node.name, ...(numbered ? ['*'] : [])],
  };
  const optional = isRequired(node) ? within : headingAt(inside, []).name;
  return optional === undefined ? inside : { ...inside, within: optional };
}

function column(node: FieldNode, way: Way, kind: string): Column {
  const { steps, pointer } = step(node, way, false);
  const leaf = node.kind === 'list' ? node.of : node;
  const codelist = leaf.kind === 'leaf' ? leaf.wire.codelist : undefined;
  const required = isRequired(node);
  return {
    path: steps.map(({ name }) => name).join('/'),
    pointer: toPointer(pointer),
    ...headingAt({ steps }, []),
    steps,
    kind,
    many: node.kind === 'list',
    required: required && way.within === undefined,
    ...(required && way.within !== undefined && { requiredWith: way.within }),
    ...(codelist && { codelist }),
    sensitivity: node.facts.sensitivity,
    description: node.facts.description,
    example: cellExample(node),
    node,
  };
}

function cellExample(node: FieldNode): string {
  if (node.kind === 'group') {
    const part = (name: string) => node.fields.find((field) => field.name === name)?.facts.example;
    return `${part('currency')} ${part('amount')}`;
  }
  return [node.facts.example ?? []].flat().join('; ');
}
