import { checkerOf, problemFacts, problemMediaType, problemMessage } from '@amparo/core/exchange';
import type { ExchangeError } from '../errors/exchange-error.ts';
import { ExchangeProblemError } from '../errors/exchange-problem-error.ts';
import { retryAfterOf } from '../retry/retry-after.ts';
import type { TryFacts } from '../transport/try-facts.ts';
import { limits } from './limits.ts';
import { mediaTypeOf } from './media-type.ts';
import { readText } from './read-text.ts';

/** Statuses that what stands before a node gives while the node is away or busy. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The error that an answer stands for that is none of the good ones. */
export async function refuse(response: Response, facts: TryFacts): Promise<ExchangeError> {
  const { status, headers } = response;
  const retryAfter = retryAfterOf(headers);
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
    return facts.unreachable('redirected', { status, retryable: false });
  if (mediaTypeOf(response) === problemMediaType) {
    const text = await readText(response, limits.problem, facts);
    const problem = readProblem(text);
    if (problem?.status === status) return problemError(problem, facts, retryAfter);
  }
  await response.body?.cancel().catch(() => {});
  return passing.has(status)
    ? facts.unreachable('gateway', { status, retryable: true, retryAfter })
    : facts.unexpected('status', status);
}

type AnsweredProblem = ConstructorParameters<typeof ExchangeProblemError>[0];

/** The error of a problem. */
export function problemError(
  problem: AnsweredProblem,
  facts: TryFacts,
  retryAfter?: number,
): ExchangeProblemError {
  const retryable = passing.has(problem.status) || problemFacts(problem.code)?.retry === true;
  return new ExchangeProblemError(problem, { ...facts.error, retryable, retryAfter });
}

function readProblem(text: string): AnsweredProblem | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const faults = checkerOf(problemMessage)(value).filter(({ code }) => code !== 'core.unknown-field');
  return faults.length > 0 ? undefined : problemOf(value as ProblemValue);
}

/** A problem as it travels. */
export interface ProblemValue extends Omit<AnsweredProblem, 'diagnostics'> {
  readonly diagnostics?: readonly unknown[];
}

/** What an error keeps of a problem. */
export function problemOf({ code, status, instance, diagnostics = [] }: ProblemValue): AnsweredProblem {
  return { code, status, instance, diagnostics: diagnostics as AnsweredProblem['diagnostics'] };
}
