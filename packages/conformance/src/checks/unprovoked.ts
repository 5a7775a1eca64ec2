import type { ProblemCode } from '@amparo/core/exchange';

/** A problem that cannot be provoked from outside. */
export interface Unprovoked {
  readonly problem: ProblemCode;
  readonly why: string;
}

/** Problems that no check provokes, with the reason. Should a node answer with one, its form is checked all the same. */
export const unprovoked: readonly Unprovoked[] = [
  {
    problem: 'request-timeout',
    why: 'It takes a body that comes for longer than the node waits, a minute or more, and proxies in front answer it in their own ways.',
  },
  {
    problem: 'internal',
    why: 'A node that can be made to fail from outside has a fault, and no check knows which.',
  },
  {
    problem: 'unavailable',
    why: 'It takes a store that is away or a node that shuts down: the operator’s doing.',
  },
];
