import type { Fields } from '../../exchange/operation.ts';
import type { JsonSchema } from '../schema-node.ts';
import type { Components } from './components.ts';

/** The headers of an answer; nothing where there are none. */
export function headersOf(
  shape: Fields | undefined,
  components: Components,
): { readonly headers?: Readonly<Record<string, JsonSchema>> } {
  const headers = components.fields(shape).map(({ node, schema }) => {
    const { title, description, examples, 'x-amparo-sensitivity': _, ...value } = schema;
    return [title, { description, required: node.required, schema: value, example: node.facts.example }];
  });
  return headers.length === 0 ? {} : { headers: Object.fromEntries(headers) };
}

/** The parameters of a request, in one of its places. Headers are named as people write them. */
export function parametersIn(
  place: 'path' | 'query' | 'header',
  shape: Fields | undefined,
  components: Components,
): readonly JsonSchema[] {
  return components.fields(shape).map(({ node, schema }) => {
    const { title, description, examples, 'x-amparo-sensitivity': _, ...value } = schema;
    return {
      name: place === 'header' ? title : node.name,
      in: place,
      required: node.required,
      description,
      schema: value,
      example: node.facts.example,
    };
  });
}
