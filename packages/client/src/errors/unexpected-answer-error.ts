import { ExchangeError, type ExchangeErrorFacts } from './exchange-error.ts';

/** How an answer departs from the contract. */
export type UnexpectedReason =
  | 'status'
  | 'media-type'
  | 'not-json'
  | 'too-large'
  | 'form'
  | 'header-missing'
  | 'lines-missing'
  | 'cursor';

const words: Readonly<Record<UnexpectedReason, string>> = {
  status: 'It has a status that the operation does not answer with.',
  'media-type': 'It is of another media type.',
  'not-json': 'It cannot be read as JSON.',
  'too-large': 'It is larger than an answer may be.',
  form: 'A message in it has not the form of the contract.',
  'header-missing': 'A header is missing. In a browser, the node has to expose it (CORS).',
  'lines-missing': 'It does not say of every record what became of it.',
  cursor: 'The list does not go on, though it says that there is more.',
};

/** What is known of an answer that the contract does not have. */
export interface UnexpectedFacts extends ExchangeErrorFacts {
  readonly node: string;
  readonly status: number;
  readonly reason: UnexpectedReason;
  /** Where, by JSON Pointers and names of headers. */
  readonly places?: readonly string[];
}

/** Something answered, but not as the contract says: another program, a sign-in page, or a node of another version. */
export class UnexpectedAnswerError extends ExchangeError implements UnexpectedFacts {
  readonly node: string;
  readonly status: number;
  readonly reason: UnexpectedReason;
  readonly places: readonly string[];

  constructor(facts: UnexpectedFacts) {
    const { operation, node, status, reason, places = [] } = facts;
    const where = places.length > 0 ? ` (${places.slice(0, 3).join(', ')})` : '';
    super(
      `${operation}: what answers at ${node} does not follow the contract (status ${status}). ${words[reason]}${where} Check that the address is the one of a node, and with \`capabilities()\` its version.`,
      facts,
    );
    this.name = 'UnexpectedAnswerError';
    this.node = node;
    this.status = status;
    this.reason = reason;
    this.places = places;
  }
}
