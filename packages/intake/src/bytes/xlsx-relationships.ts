import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { packageRelationships, relationshipKind } from './xlsx-names.ts';
import { readXml } from './xml.ts';
import type { ZipArchive } from './zip.ts';

/** A part that another part uses. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** Name of the entry in the archive; undefined for what lies outside, which is never followed. */
  readonly target: string | undefined;
}

/** Name of the part that lists what `part` uses; '' stands for the whole package. */
function relationshipPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Entry name of a target, which is given from the folder of `part` or from the root. */
export function resolveTarget(part: string, target: string): string {
  const folder = target.startsWith('/') ? '' : part.slice(0, part.lastIndexOf('/') + 1);
  const path: string[] = [];
  for (const segment of (folder + target).split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}

/** The parts that `part` uses. A list that is missing means a broken workbook, not an empty one. */
export async function readRelationships(
  zip: ZipArchive,
  part: string,
  limits: Limits,
): Promise<Relationship[]> {
  const name = relationshipPart(part);
  if (!zip.has(name))
    throw new UnreadableError('intake.xlsx-structure', {
      part: 'relationships',
    });
  const found: Relationship[] = [];
  const open = (element: string, attributes: Readonly<Record<string, string>>): void => {
    const kind = relationshipKind(attributes.Type ?? '');
    const { Id: id, Target: target, TargetMode: mode } = attributes;
    if (element !== 'Relationship' || kind === undefined || id === undefined || target === undefined) return;
    found.push({
      id,
      kind,
      target: mode === 'External' ? undefined : resolveTarget(part, target),
    });
  };
  const expected = { part: 'relationships', namespaces: packageRelationships };
  await readXml(zip.read(name), expected, { open, close: () => {} }, limits);
  return found;
}

/** Entry name of the one part of a kind; undefined when there is none, an error when it is listed and missing. */
export function partOfKind(
  zip: ZipArchive,
  relationships: readonly Relationship[],
  kind: string,
): string | undefined {
  const target = relationships.find((relationship) => relationship.kind === kind)?.target;
  if (target !== undefined && !zip.has(target))
    throw new UnreadableError('intake.xlsx-structure', { part: kind });
  return target;
}
