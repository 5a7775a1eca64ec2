import type { Diagnostic } from '../diagnostic.ts';
import { type ProblemCode, type ProblemFacts, problems } from './problem-table.ts';

/** Problem details (RFC 9457), as every refusal is answered. It holds no value of the request or of a record. */
export interface Problem {
  /** `https://w3id.org/amparo/problems/` and the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  /** `urn:uuid:` and the id of the request, by which the operator finds it in the log. */
  readonly instance: string;
  /** Where the request or record is at fault. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** The media type of problems. */
export const problemMediaType = 'application/problem+json';

/** What the type of every problem begins with. */
export const problemNamespace = 'https://w3id.org/amparo/problems/';

const byCode = new Map<string, ProblemFacts>(problems.map((facts) => [facts.code, facts]));

/**
 * What is known of a problem, or undefined for a code that is none.
 *
 * @example
 * ```ts
 * import { problemFacts } from '@amparo/core/exchange';
 * problemFacts('precondition-failed')?.status; // 412
 * ```
 */
export function problemFacts(code: string): ProblemFacts | undefined {
  return byCode.get(code);
}

/**
 * Makes the problem details of a refusal. There is no way to put other words into it, so no value of the data gets in.
 *
 * @param requestId UUID of the request.
 * @param diagnostics Faults of the request or record; their paths and params hold no values either.
 * @example
 * ```ts
 * import { problem } from '@amparo/core/exchange';
 * problem('not-found', { requestId: '0190f3a1-7c2e-7b44-9a51-5d0c8e2b6f17' }).status; // 404
 * ```
 */
export function problem(
  code: ProblemCode,
  { requestId, diagnostics }: { readonly requestId: string; readonly diagnostics?: readonly Diagnostic[] },
): Problem {
  const { title, status, detail } = byCode.get(code) as ProblemFacts;
  return {
    type: `${problemNamespace}${code}`,
    title,
    status,
    detail,
    code,
    instance: `urn:uuid:${requestId}`,
    ...(diagnostics !== undefined && diagnostics.length > 0 && { diagnostics }),
  };
}
