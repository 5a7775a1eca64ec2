import type { CelFunction } from './function.ts';

/** Looks up a fact that a code list holds about one of its codes. */
export const attributeOf: CelFunction = {
  signature: 'attributeOf(string, string, string, dyn): dyn',
  description:
    'attributeOf(list, code, attribute, otherwise): what the code list says of the code under that attribute, or `otherwise` where it says nothing.',
  bind: ({ codelists }) => {
    const tables = new Map(
      [...codelists].map(([id, list]) => [id, new Map(list.codes.map((entry) => [entry.code, entry]))]),
    );
    return (list: string, code: string, attribute: string, otherwise: unknown) =>
      tables.get(list)?.get(code)?.[attribute] ?? otherwise;
  },
};
