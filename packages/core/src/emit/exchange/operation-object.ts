import type { Body } from '../../exchange/body.ts';
import type { Operation, OperationDeprecation } from '../../exchange/operation.ts';
import { commonHeaders } from '../../exchange/parameters.ts';
import type { JsonSchema } from '../schema-node.ts';
import type { Components } from './components.ts';
import { headersOf, parametersIn } from './headers.ts';
import { problemResponses } from './problem-responses.ts';

const { deprecation, sunset } = commonHeaders;

/** One operation as OpenAPI has it; answers that operations share are kept in `shared`. */
export function operationObject(
  operation: Operation,
  components: Components,
  shared: Record<string, JsonSchema>,
): JsonSchema {
  const { id, summary, description, parameters, body, deprecated, example } = operation;
  const all = [
    ...parametersIn('path', parameters?.path, components),
    ...parametersIn('query', parameters?.query, components),
    ...parametersIn('header', parameters?.headers, components),
  ];
  return {
    operationId: id,
    summary,
    description: deprecated ? `${description} ${deprecationText(deprecated)}` : description,
    ...(deprecated && { deprecated: true }),
    security: securityOf(operation),
    ...(all.length > 0 && { parameters: all }),
    ...(body && {
      requestBody: { required: true, content: contentOf(body, example.request.body, components) },
    }),
    responses: {
      ...responses(operation, components),
      ...problemResponses(operation.problems, components, shared),
    },
  };
}

/** What takes the place of a deprecated operation, and when. */
export function deprecationText({ since, sunset, instead }: OperationDeprecation): string {
  return `Deprecated since ${since}, and gone from ${sunset} on: use ${instead}.`;
}

function responses(
  { responses, example, deprecated }: Operation,
  components: Components,
): Record<string, JsonSchema> {
  const extra = deprecated ? { deprecation, sunset } : {};
  return Object.fromEntries(
    Object.entries(responses).map(([status, { description, headers, body }]) => {
      const shown = Number(status) === example.response.status ? example.response.body : undefined;
      return [
        status,
        {
          description,
          ...headersOf({ ...headers, ...extra }, components),
          ...(body && { content: contentOf(body, shown, components) }),
        },
      ];
    }),
  );
}

function contentOf(body: Body, example: unknown, components: Components): JsonSchema {
  const isLines = body.kind === 'records' || body.kind === 'lines';
  const shown = isLines && Array.isArray(example) ? example.map(writeLine).join('') : example;
  return {
    [body.mediaType]: {
      schema: components.bodySchema(body),
      ...(shown !== undefined && { example: shown }),
    },
  };
}

function writeLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Either way of authentication will do; both give the party and what it may do. */
function securityOf({ scope }: Operation): readonly JsonSchema[] {
  if (scope === 'none') return [];
  const needed = scope === 'any' ? [] : [scope];
  return [{ bearer: needed }, { signature: needed }];
}
