import { exampleOf, type FieldNode, type GroupNode, type RecordType } from '@amparo/core';
import { grievance } from '@amparo/grievance';
import { sampleCases } from '@amparo/grievance/samples';
import { portability } from '@amparo/portability';
import { sampleRecords } from '@amparo/portability/samples';
import { referral } from '@amparo/referral';
import { sampleDirectory, sampleReferrals, sampleScreenings } from '@amparo/referral/samples';
import { workerVoice } from '@amparo/worker-voice';
import { sampleSurveyRecords } from '@amparo/worker-voice/samples';

/** Every record type of every family. */
export const recordTypes: readonly RecordType[] = [grievance, workerVoice, referral, portability].flatMap(
  ({ records }) => records.map(({ record }) => record),
);

/** A record type by its name. */
export function recordTypeOf(type: string): RecordType {
  const found = recordTypes.find((one) => one.type === type);
  if (!found) throw new Error(`There is no record type ${type}.`);
  return found;
}

/** Invented records of a type: one with every field, and those that the family makes, if it makes any. */
export function recordsOf(recordType: RecordType): readonly object[] {
  return [exampleOf(recordType), ...made().filter((one) => typeOf(one) === recordType.type)];
}

let kept: readonly object[] | undefined;

function made(): readonly object[] {
  if (kept) return kept;
  const { organisations, services, serviceLocations } = sampleDirectory({ seed: 5 });
  kept = [
    ...sampleCases({ seed: 5, count: 60 }),
    ...sampleReferrals({ seed: 5, count: 60 }),
    ...sampleScreenings({ seed: 5, count: 30 }),
    ...[organisations, services, serviceLocations].flatMap((entries) => [...entries].slice(0, 40)),
    ...sampleRecords({ seed: 5, count: 200 }),
    ...sampleSurveyRecords({ seed: 5, responses: 60 }),
  ];
  return kept;
}

function typeOf(record: object): unknown {
  return (record as { readonly recordType?: unknown }).recordType;
}

/** One value of a record type as the declarations of its fields say, read here without the package under test. */
export interface Declared {
  readonly path: string;
  /** The classes on the way to it, itself last. */
  readonly classes: readonly string[];
  readonly withheldFrom: readonly string[];
}

/** Every value of a record type. */
export function declaredIn(recordType: RecordType): readonly Declared[] {
  return (recordType.tree as GroupNode).fields.flatMap((node) => below(node, [], [], []));
}

function below(
  node: FieldNode,
  names: readonly string[],
  classes: readonly string[],
  withheldFrom: readonly string[],
): Declared[] {
  const path = [...names, node.name];
  const all = [...classes, node.facts.sensitivity];
  const from = [...withheldFrom, ...(node.facts.withheldFrom ?? [])];
  const inner = node.kind === 'list' ? node.of : node;
  if (inner.kind !== 'group') return [{ path: path.join('/'), classes: all, withheldFrom: from }];
  return inner.fields.flatMap((field) => below(field, path, all, from));
}

/** The paths of all values in a record, without positions, each once. */
export function pathsIn(value: unknown, at = ''): ReadonlySet<string> {
  if (Array.isArray(value)) {
    const inside = value.flatMap((one) => [...pathsIn(one, at)]);
    return new Set(inside);
  }
  if (typeof value !== 'object' || value === null) return new Set([at]);
  return new Set(
    Object.entries(value).flatMap(([name, inner]) => [...pathsIn(inner, at === '' ? name : `${at}/${name}`)]),
  );
}
