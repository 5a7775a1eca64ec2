import type { Limits } from '../bytes/limits.ts';
import { packageRelationships } from '../bytes/xlsx-names.ts';
import { resolveTarget } from '../bytes/xlsx-relationships.ts';
import { readXml } from '../bytes/xml.ts';
import { xmlAttribute } from '../workbook/xml-text.ts';
import type { Tag, XmlEditor } from './edit-xml.ts';
import { opened } from './tags.ts';

/** A relationship of a part, as its list of relationships gives it. */
export interface Link {
  readonly id: string;
  /** The last word of the type, such as `comments`. */
  readonly kind: string;
  /** Name of the entry in the archive; undefined for what lies outside. */
  readonly target: string | undefined;
}

/** A relationship to be added. */
export interface NewLink {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Name of the part that lists what `part` uses. */
export function linksPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads the relationships of a part. */
export async function readLinks(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
  limits: Limits,
): Promise<Link[]> {
  const links: Link[] = [];
  const open = (element: string, attributes: Readonly<Record<string, string>>): void => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (element !== 'Relationship') return;
    links.push({
      id,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: mode === 'External' ? undefined : resolveTarget(part, target),
    });
  };
  const expected = { part: 'relationships', namespaces: packageRelationships };
  await readXml(chunks, expected, { open, close: () => {} }, limits);
  return links;
}

/** An id that no relationship has. */
export function newLinkId(links: readonly { readonly id: string }[], name: string): string {
  const taken = new Set(links.map(({ id }) => id));
  let id = `amparo${name}`;
  for (let n = 2; taken.has(id); n += 1) id = `amparo${name}${n}`;
  return id;
}

/** The way from one part to another, as a relationship gives it. */
export function relativeTarget(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common += 1;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

/** The entries of a list of relationships. */
function entries(links: readonly NewLink[], prefix: string): string {
  return links
    .map(
      ({ id, type, target }) =>
        `<${prefix}Relationship Id="${id}" Type="${type}" Target="${xmlAttribute(target)}"/>`,
    )
    .join('');
}

/** A list of relationships for a part that has none. */
export function linkList(links: readonly NewLink[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelationships[0]}">${entries(links, '')}</Relationships>`;
}

/** Adds relationships to a list. */
export function linksEditor(links: readonly NewLink[]): XmlEditor {
  return {
    tag({ raw, name, local, kind }: Tag) {
      if (local !== 'Relationships' || kind === 'open') return undefined;
      const added = entries(links, name.slice(0, name.length - local.length));
      return kind === 'close' ? added + raw : `${opened(raw)}${added}</${name}>`;
    },
  };
}
