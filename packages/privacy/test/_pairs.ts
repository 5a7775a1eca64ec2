import type { FieldNode, GroupNode, RecordType } from '@amparo/core';
import { type Random, randomFrom } from '@amparo/core/samples';

/** A field, and whether anything of it may be seen. */
interface Part {
  readonly name: string;
  readonly isShown: boolean;
  readonly isList: boolean;
  /** The parts of a group; undefined for a value. */
  readonly parts?: readonly Part[];
}

/**
 * Two records that agree in the fields `shown` and in nothing else: hidden values, unknown properties, the order of
 * properties and what stands in values of the wrong shape are drawn for each by itself. What may be seen is drawn once.
 */
export function pairOf(
  recordType: RecordType,
  shown: ReadonlySet<string>,
  seed: number,
): readonly [object, object] {
  const parts = partsOf(recordType.tree as GroupNode, shown);
  const draw = (own: number) => drawGroup(parts, { common: randomFrom(seed), own: randomFrom(own) });
  return [draw(seed * 2 + 1), draw(seed * 2 + 2)];
}

/** `common` draws what may be seen, the same in both records; `own` everything else. */
interface Sources {
  readonly common: Random;
  readonly own: Random;
}

function drawGroup(parts: readonly Part[], sources: Sources): object {
  const { common, own } = sources;
  const entries: [string, unknown][] = [];
  for (const part of parts) {
    const random = part.isShown ? common : own;
    if (random() >= 0.3) entries.push([part.name, drawValue(part, random, sources)]);
  }
  if (own() < 0.3) entries.push([`x${drawText(own)}`, drawText(own)]);
  if (own() < 0.5) entries.reverse();
  return Object.fromEntries(entries);
}

function drawValue({ isList, parts }: Part, random: Random, sources: Sources): unknown {
  // Of the wrong shape: what is in it is nobody's field.
  if (random() < 0.03) return [{ [drawText(sources.own)]: drawText(sources.own) }];
  const one = () => (parts ? drawGroup(parts, sources) : drawLeaf(random));
  return isList ? Array.from({ length: Math.floor(random() * 3) }, one) : one();
}

function drawLeaf(random: Random): unknown {
  const draw = random();
  if (draw < 0.1) return draw < 0.05;
  return draw < 0.2 ? Math.floor(draw * 1e6) : drawText(random);
}

function drawText(random: Random): string {
  return Math.floor(random() * 1e9).toString(36);
}

const known = new WeakMap<ReadonlySet<string>, readonly Part[]>();

function partsOf(tree: GroupNode, shown: ReadonlySet<string>): readonly Part[] {
  const found = known.get(shown) ?? tree.fields.map((field) => partOf(field, field.name, shown));
  known.set(shown, found);
  return found;
}

function partOf(field: FieldNode, path: string, shown: ReadonlySet<string>): Part {
  const one = field.kind === 'list' ? field.of : field;
  const base = { name: field.name, isList: field.kind === 'list' };
  if (one.kind !== 'group') return { ...base, isShown: shown.has(path) };
  const parts = one.fields.map((inner) => partOf(inner, `${path}/${inner.name}`, shown));
  return { ...base, isShown: parts.some(({ isShown }) => isShown), parts };
}
