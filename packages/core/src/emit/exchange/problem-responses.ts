import { problemMessage } from '../../exchange/messages/problem-message.ts';
import { commonHeaders } from '../../exchange/parameters.ts';
import { problem, problemFacts, problemMediaType } from '../../exchange/problem.ts';
import type { ProblemCode, ProblemFacts } from '../../exchange/problem-table.ts';
import type { JsonSchema } from '../schema-node.ts';
import type { Components } from './components.ts';
import { headersOf } from './headers.ts';

const { 'retry-after': retryAfter, 'www-authenticate': wwwAuthenticate } = commonHeaders;
/** Problems that say when to try again. */
const waits: readonly string[] = ['idempotency-key-in-use', 'too-many-requests', 'unavailable'];
const requestId = '0190f3a1-7c2e-7b44-9a51-5d0c8e2b6f17';

/**
 * The problems of an operation as answers, one per status. Operations that can meet the same problems share the answer, which
 * is kept under the codes' names in `shared`.
 */
export function problemResponses(
  codes: readonly ProblemCode[],
  components: Components,
  shared: Record<string, JsonSchema>,
): Readonly<Record<string, JsonSchema>> {
  const facts = codes.map((code) => problemFacts(code) as ProblemFacts);
  const statuses = [...new Set(facts.map(({ status }) => status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const same = facts.filter((one) => one.status === status);
      const name = same.map(({ code }) => code).join('.');
      shared[name] ??= responseOf(status, same, components);
      return [String(status), { $ref: `#/components/responses/${name}` }];
    }),
  );
}

function responseOf(status: number, facts: readonly ProblemFacts[], components: Components): JsonSchema {
  const [{ code: first }] = facts as readonly [ProblemFacts];
  const headers = {
    ...(status === 401 && { 'www-authenticate': wwwAuthenticate }),
    ...(facts.some(({ code }) => waits.includes(code)) && { 'retry-after': retryAfter }),
  };
  return {
    description: facts.map(({ code, title }) => `\`${code}\`: ${title}.`).join(' '),
    ...headersOf(headers, components),
    content: {
      [problemMediaType]: {
        schema: components.refTo(problemMessage),
        example: problem(first as ProblemCode, { requestId }),
      },
    },
    'x-amparo-problems': facts.map(({ code }) => code),
  };
}
