import { problemMessage } from '../../../exchange/messages/problem-message.ts';
import type { Operation } from '../../../exchange/operation.ts';
import { type FieldNode, type GroupNode, readBlock } from '../../../tree.ts';
import { code, prose, table } from '../markdown.ts';

/** The messages that operations exchange, and the blocks in them, ordered by name. */
export function messagesOf(operations: readonly Operation[]): readonly GroupNode[] {
  const found = new Map<string, GroupNode>();
  const visit = (node: FieldNode): void => {
    if (node.kind === 'list') visit(node.of);
    if (node.kind !== 'group') return;
    found.set(node.block, node);
    for (const field of node.fields) visit(field);
  };
  for (const { body, responses } of operations)
    for (const one of [body, ...Object.values(responses).map(({ body }) => body)])
      if (one !== undefined && 'schema' in one) visit(readBlock(one.schema));
  visit(readBlock(problemMessage));
  return [...found.values()].sort((a, b) => (a.block < b.block ? -1 : 1));
}

/** The fields of a message. */
export function messageTable({ fields }: GroupNode): string {
  return table(
    ['Name', 'Type', 'Required', 'Description', 'Example'],
    fields.map((field) => [
      code(field.name),
      typeText(field),
      field.required ? 'yes' : 'no',
      prose(field.facts.description),
      exampleText(field),
    ]),
  );
}

/** The example of a field, as code. */
export function exampleText({ facts: { example } }: FieldNode): string {
  return [example ?? []]
    .flat()
    .map((value) => code(String(value)))
    .join(' ');
}

/** What a value is, in a few words. */
export function typeText(node: FieldNode): string {
  if (node.kind === 'list')
    return `list, ${node.bounds.min} to ${node.bounds.max} entries: ${typeText(node.of)}`;
  if (node.kind === 'group') return `[${node.block}](#${node.block})`;
  const { kind, schema, codelist } = node.wire;
  if (codelist) return `code of [${codelist.id}](core/codelists.md#${codelist.id})`;
  if ('const' in schema) return `always ${code(String(schema.const))}`;
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => code(String(value))).join(' or ');
  return heldNames[kind] ?? names[kind] ?? kind;
}

const heldNames: Readonly<Record<string, string>> = {
  AnyRecord: 'any record of the standard',
  RecordView: 'view of a record',
  DiagnosticParams: 'texts, numbers, yes or no, by name',
};

const names: Readonly<Record<string, string>> = {
  base64url: 'base64url',
  boolean: 'yes or no',
  contentDigest: 'digest',
  'date-time': 'date and time',
  diagnosticCode: 'code',
  entityTag: 'entity tag',
  headerText: 'text',
  idempotencyKey: 'key',
  integer: 'whole number',
  jws: 'JWS',
  line: 'text',
  partyId: 'party id',
  pointer: 'JSON Pointer',
  problemType: 'URI',
  recordId: 'record id',
  recordType: 'record type',
  requestUrn: 'URN',
  semver: 'version',
  sha256: 'SHA-256',
  uuid: 'UUID',
};
