import { ExchangeError, type ExchangeErrorFacts } from './exchange-error.ts';
import type { GatewayError } from './gateway-error.ts';

/** How the way to the node failed. */
export type UnreachableReason = 'no-answer' | 'timed-out' | 'cut-off' | 'redirected' | 'gateway' | 'no-token';

const words: Readonly<Record<UnreachableReason, readonly [what: string, next: string]>> = {
  'no-answer': [
    'does not answer',
    'Check the address, the connection, and that the node runs: `health()` needs no credentials.',
  ],
  'timed-out': [
    'did not answer in time',
    'Try again later. On a slow line, send less at a time or set a longer `timeout`.',
  ],
  'cut-off': [
    'stopped in the middle of its answer',
    'Try again with the same idempotency key: nothing is done twice.',
  ],
  redirected: [
    'sends the request elsewhere',
    'Redirects are not followed, since a request is meant for one node. Ask the operator for the right address.',
  ],
  gateway: [
    'is not reached by what stands before it',
    'A proxy or gateway answered instead. Try again later, or tell the operator.',
  ],
  'no-token': ['was not asked, since there is no token for it', 'The cause says what the issuer answered.'],
};

/** What is known of a node that could not be reached. */
export interface UnreachableFacts extends ExchangeErrorFacts {
  /** The origin of the address; no path, since that can hold ids. */
  readonly node: string;
  readonly reason: UnreachableReason;
  /** The code of the system, such as `ECONNREFUSED`, where there is one. */
  readonly systemCode?: string | undefined;
  /** Of an answer of something else: its HTTP status. */
  readonly status?: number | undefined;
  /** What failed on the way, where it says so itself. */
  readonly cause?: GatewayError | undefined;
}

/** The node gave no whole answer. It is not known whether a request took effect: send it again with the same key. */
export class NodeUnreachableError extends ExchangeError implements UnreachableFacts {
  readonly node: string;
  readonly reason: UnreachableReason;
  readonly systemCode: string | undefined;
  readonly status: number | undefined;
  override readonly cause: GatewayError | undefined;

  constructor(facts: UnreachableFacts) {
    const { operation, node, reason, systemCode, status, tries, cause } = facts;
    const [what, next] = words[reason];
    const details = [systemCode, status && `status ${status}`, tries > 1 && `${tries} tries`].filter(Boolean);
    super(
      `${operation}: the node at ${node} ${what}${details.length > 0 ? ` (${details.join(', ')})` : ''}. ${cause?.message ?? next}`,
      facts,
    );
    this.name = 'NodeUnreachableError';
    this.node = node;
    this.reason = reason;
    this.systemCode = systemCode;
    this.status = status;
    this.cause = cause;
  }
}
