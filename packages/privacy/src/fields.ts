import type { Audience, FieldNode, GroupNode, RecordType, Sensitivity } from '@amparo/core';
import { rankOf } from './audiences.ts';

/** One value of a record type, or a list of values, with all that decides who sees it. */
export interface Leaf {
  /** Without positions in lists: `claims/paidAmount/amount`. */
  readonly path: string;
  /** The most sensitive class on the way to it, itself included: a country within a special address is special. */
  readonly sensitivity: Sensitivity;
  /** Audiences that do not see it whatever its class. */
  readonly withheldFrom: readonly Audience[];
  /** Whose id it is, if it is one: pseudonyms replace it. */
  readonly identifies?: 'person' | 'record';
  /** What one value is: `date`, `code`, `text`. */
  readonly kind: string;
  /** Whether it stands in an answer to the question of consent. */
  readonly inConsent: boolean;
}

interface Way {
  readonly path: string;
  readonly sensitivity: Sensitivity;
  readonly withheldFrom: readonly Audience[];
  readonly inConsent: boolean;
}

const known = new WeakMap<FieldNode, readonly Leaf[]>();

/** The fields of a record type that hold values, in its order. */
export function leavesOf({ tree }: Pick<RecordType, 'tree'>): readonly Leaf[] {
  const found = known.get(tree);
  if (found) return found;
  const start: Way = { path: '', sensitivity: 'public', withheldFrom: [], inConsent: false };
  const leaves = (tree as GroupNode).fields.flatMap((node) => leavesAt(node, start));
  known.set(tree, leaves);
  return leaves;
}

/** The fields of a record type that are a block of a name, such as `Consent`, at its top. */
export function fieldsOfBlock({ tree }: Pick<RecordType, 'tree'>, block: string): readonly FieldNode[] {
  return (tree as GroupNode).fields.filter((node) => {
    const one = node.kind === 'list' ? node.of : node;
    return one.kind === 'group' && one.block === block;
  });
}

/** Whether a path is a field of a list of names, or stands within one: `clientContact` holds `clientContact/phone`. */
export function isWithin(path: string, names: Iterable<string>): boolean {
  for (const name of names) if (path === name || path.startsWith(`${name}/`)) return true;
  return false;
}

/** A name of a field as people write it, as a path: without a leading slash and without positions. */
export function toPath(name: string): string {
  return name
    .trim()
    .split('/')
    .filter((step) => step !== '' && step !== '*' && !/^\d+$/u.test(step))
    .join('/');
}

function leavesAt(node: FieldNode, way: Way): Leaf[] {
  const here = enter(node, way);
  const one = node.kind === 'list' ? node.of : node;
  if (one.kind === 'group') {
    const inside = one.block === 'Consent' ? { ...here, inConsent: true } : here;
    return one.fields.flatMap((field) => leavesAt(field, inside));
  }
  if (one.kind === 'list')
    throw new Error(`The field ${here.path} is a list of lists, which no view can hold.`);
  const { kind } = one.wire;
  const identifies = node.facts.identifies ?? idOf(kind);
  return [{ ...here, kind, ...(identifies && { identifies }) }];
}

function enter(node: FieldNode, way: Way): Way {
  const { sensitivity, withheldFrom = [] } = node.facts;
  return {
    path: way.path === '' ? node.name : `${way.path}/${node.name}`,
    sensitivity: rankOf(sensitivity) > rankOf(way.sensitivity) ? sensitivity : way.sensitivity,
    withheldFrom: [...way.withheldFrom, ...withheldFrom],
    inConsent: way.inConsent,
  };
}

/** Whose id a value of a type is. */
function idOf(kind: string): 'person' | 'record' | undefined {
  if (kind === 'pseudonym') return 'person';
  return kind === 'uuid' ? 'record' : undefined;
}
