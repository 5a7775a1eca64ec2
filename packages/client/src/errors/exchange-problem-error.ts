import type { Diagnostic } from '@amparo/core';
import { type ProblemCode, problemFacts } from '@amparo/core/exchange';
import { ExchangeError, type ExchangeErrorFacts } from './exchange-error.ts';

/** A problem that a node answered with, as far as it is relied on. */
export interface AnsweredProblem {
  readonly code: ProblemCode;
  readonly status: number;
  /** `urn:uuid:` and the id of the request. */
  readonly instance: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The node refused the request, and says why by a code of the contract.
 *
 * @example
 * ```ts
 * import { createClient, ExchangeProblemError } from '@amparo/client';
 * const node = createClient({
 *   url: 'https://node.example.org',
 *   fetch: async () => Response.json(
 *     {
 *       type: 'https://w3id.org/amparo/problems/not-found', code: 'not-found', status: 404, title: 'There is nothing here',
 *       detail: 'Check the address.', instance: 'urn:uuid:0190f3a1-7c2e-7b44-9a51-5d0c8e2b6f17',
 *     },
 *     { status: 404, headers: { 'content-type': 'application/problem+json' } },
 *   ),
 * });
 * await node.keys().catch((error) => {
 *   if (error instanceof ExchangeProblemError) console.log(error.code); // not-found
 * });
 * ```
 */
export class ExchangeProblemError extends ExchangeError implements AnsweredProblem {
  readonly code: ProblemCode;
  readonly status: number;
  readonly instance: string;
  readonly diagnostics: readonly Diagnostic[];

  constructor(problem: AnsweredProblem, facts: ExchangeErrorFacts) {
    // The words of the table and not those that came: nobody can put a value into them.
    const { title, detail } = problemFacts(problem.code) ?? { title: problem.code, detail: '' };
    const places = new Set(problem.diagnostics.map(({ code, path }) => `${path || '/'} ${code}`));
    const first = [...places].slice(0, 3).join(', ');
    const found = first === '' ? '' : ` Found: ${first}${places.size > 3 ? ', …' : ''}.`;
    super(`${facts.operation}: ${title}. ${detail}${found} (${problem.code}, ${problem.instance})`, facts);
    this.name = 'ExchangeProblemError';
    this.code = problem.code;
    this.status = problem.status;
    this.instance = problem.instance;
    this.diagnostics = problem.diagnostics;
  }
}
