import { blockOf } from '../../../block.ts';
import type { Body } from '../../../exchange/body.ts';
import type { Fields, Operation } from '../../../exchange/operation.ts';
import { readFields } from '../../../tree.ts';
import { deprecationText } from '../../exchange/operation-object.ts';
import { toJson } from '../../json.ts';
import { anchor, code, page, prose, table } from '../markdown.ts';
import { exampleText, typeText } from './message-tables.ts';

/** One operation: what it takes, how it is answered, and an example. */
export function operationSection(operation: Operation): string {
  const { id, method, path, scope, description, body, deprecated, problems } = operation;
  return page([
    `### ${anchor(id)}${id}`,
    `${code(`${method} ${path}`)}. ${rightText(scope)}`,
    deprecated && `**${prose(deprecationText(deprecated))}**`,
    prose(description),
    parameterTable(operation),
    body && `Body: ${bodyText(body)}.`,
    answerTable(operation),
    `Problems: ${problems.map((name) => `[${name}](#${name})`).join(', ')}.`,
    ...exampleBlocks(operation),
  ]).trimEnd();
}

function rightText(scope: Operation['scope']): string {
  if (scope === 'none') return 'Anybody may.';
  if (scope === 'any') return 'Any party may, whatever its rights.';
  return `Needs the right ${code(scope)}.`;
}

function parameterTable({ parameters }: Operation): string | undefined {
  const rows = (['path', 'query', 'headers'] as const).flatMap((place) =>
    readFields(parameters?.[place] ?? {}).map((node) => [
      code(place === 'headers' ? node.facts.title : node.name),
      place === 'headers' ? 'header' : place,
      typeText(node),
      node.required ? 'yes' : 'no',
      prose(node.facts.description),
      exampleText(node),
    ]),
  );
  if (rows.length === 0) return undefined;
  return table(['Parameter', 'In', 'Type', 'Required', 'Description', 'Example'], rows);
}

function answerTable({ responses }: Operation): string {
  const rows = Object.entries(responses).map(([status, { description, headers, body }]) => [
    status,
    prose(description),
    body ? bodyText(body) : 'none',
    headerNames(headers),
  ]);
  return table(['Status', 'When', 'Body', 'Headers'], rows);
}

function headerNames(headers: Fields | undefined): string {
  return readFields(headers ?? {})
    .map(({ facts }) => code(facts.title))
    .join(', ');
}

function bodyText(body: Body): string {
  switch (body.kind) {
    case 'record':
      return 'one record of the standard, `application/json`';
    case 'view':
      return 'the view of a record, `application/json`';
    case 'records':
      return 'one record of the standard on each line, `application/x-ndjson`';
    case 'document':
      return 'an OpenAPI document, `application/json`';
    default: {
      const name = blockOf(body.schema)?.name as string;
      return `${body.kind === 'lines' ? 'on each line ' : ''}[${name}](#${name}), ${code(body.mediaType)}`;
    }
  }
}

function exampleBlocks({ method, path, parameters, body, responses, example }: Operation): string[] {
  const { request, response } = example;
  const shown = path.replace(/\{(\w+)\}/gu, (_, name: string) => request.path?.[name] ?? '');
  const query = new URLSearchParams(
    Object.entries(request.query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  const answer = responses[response.status];
  return [
    fence([
      `${method} ${shown}${query && `?${query}`}`,
      ...headerLines(request.headers, parameters?.headers),
      ...bodyLines(body, request.body),
    ]),
    fence([
      String(response.status),
      ...headerLines(response.headers, answer?.headers),
      ...bodyLines(answer?.body, response.body),
    ]),
  ];
}

function headerLines(
  headers: Readonly<Record<string, string>> | undefined,
  shape: Fields | undefined,
): string[] {
  const titles = new Map(readFields(shape ?? {}).map(({ name, facts }) => [name, facts.title]));
  return Object.entries(headers ?? {}).map(([name, value]) => `${titles.get(name)}: ${value}`);
}

function bodyLines(body: Body | undefined, value: unknown): string[] {
  if (body === undefined) return [];
  const text = Array.isArray(value)
    ? value.map((line) => `${JSON.stringify(line)}`).join('\n')
    : toJson(value).trimEnd();
  return [`Content-Type: ${body.mediaType}`, '', text];
}

function fence(lines: readonly string[]): string {
  return ['```http', ...lines, '```'].join('\n');
}
