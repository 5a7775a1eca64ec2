import type { Family, FieldNode } from '@amparo/core';

/** Titles of fields as catalogues hold them: by block, then by field; under the empty name that of the block itself. */
export type TitlesByBlock = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Makes, for each record type of families, the titles of its fields by path, from those of the blocks they stand in. */
export function titlesByPath(
  families: readonly Family[],
  titles: TitlesByBlock,
): (recordType: string) => Readonly<Record<string, string>> | undefined {
  const trees = new Map(
    families.flatMap(({ records }) => records.map(({ record }) => [record.type, record.tree] as const)),
  );
  const made = new Map<string, Readonly<Record<string, string>>>();
  return (recordType) => {
    const known = made.get(recordType);
    if (known) return known;
    const tree = trees.get(recordType);
    if (tree?.kind !== 'group') return undefined;
    const own = titles[tree.block]?.[''];
    const paths = Object.fromEntries([
      ...(own === undefined ? [] : [['', own]]),
      ...titlesBelow(tree, '', titles),
    ]);
    made.set(recordType, paths);
    return paths;
  };
}

function titlesBelow(node: FieldNode, path: string, titles: TitlesByBlock): [string, string][] {
  if (node.kind === 'list') return titlesBelow(node.of, path, titles);
  if (node.kind === 'leaf') return [];
  return node.fields.flatMap((field) => {
    const below = path === '' ? field.name : `${path}/${field.name}`;
    const title = titles[node.block]?.[field.name];
    return [
      ...(title === undefined ? [] : [[below, title] as [string, string]]),
      ...titlesBelow(field, below, titles),
    ];
  });
}
