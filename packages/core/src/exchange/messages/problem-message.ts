import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { list } from '../../list.ts';
import { integer } from '../../primitives/number.ts';
import { patternPrimitive } from '../../primitives/primitive.ts';
import { text } from '../../primitives/text.ts';
import { messageField } from '../message-field.ts';
import { problemNamespace } from '../problem.ts';
import { type ProblemCode, problems } from '../problem-table.ts';
import { word } from '../wire-types.ts';
import { diagnosticMessage } from './diagnostic-message.ts';

const codes = problems.map(({ code }) => code) as [ProblemCode, ...ProblemCode[]];

/** Problem details, RFC 9457: how every refusal is answered. */
export const problemMessage = block(
  {
    name: 'Problem',
    description: 'Problem details (RFC 9457): why a request was refused, and what to do next.',
  },
  {
    type: messageField(
      patternPrimitive('problemType', '^https://w3id\\.org/amparo/problems/[a-z]+(-[a-z]+){0,6}$'),
      {
        title: 'Type',
        description: 'Identifies the kind of problem. It names, and does not resolve yet.',
        example: `${problemNamespace}precondition-failed`,
      },
    ),
    title: messageField(text(200), {
      title: 'Title',
      description: 'What is wrong, in English. Programs read `code`.',
      example: 'The record was changed by somebody else',
    }),
    status: messageField(integer(400, 599), {
      title: 'Status',
      description: 'The HTTP status of the answer.',
      example: 412,
    }),
    detail: messageField(text(1000), {
      title: 'Detail',
      description: 'What to do next, in English. The same for every request with this code.',
      example: 'Read the record again, make the change to what it is now, and send it with the new ETag.',
    }),
    code: messageField(word(...codes), {
      title: 'Code',
      description: 'The kind of problem, for programs. Codes are never renamed.',
      example: 'precondition-failed',
    }),
    instance: messageField(
      patternPrimitive('requestUrn', '^urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'),
      {
        title: 'Instance',
        description: 'Identifies the request. The operator of the node finds it in the log.',
        example: 'urn:uuid:0190f3a1-7c2e-7b44-9a51-5d0c8e2b6f17',
      },
    ),
    diagnostics: messageField(optional(list(diagnosticMessage, { min: 1, max: 1000 })), {
      title: 'Diagnostics',
      description: 'Where the request or the record is at fault; of very many only the first.',
    }),
  },
);
