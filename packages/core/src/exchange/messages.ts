import type { MessageFacts } from '../catalogue.ts';

/** What the reading of a request can find, beside faults of structure. */
export const exchangeMessages: readonly MessageFacts[] = [
  {
    code: 'exchange.unknown-parameter',
    severity: 'error',
    what: 'The address has a parameter that the operation does not know; it is number {position, number}.',
    why: 'A parameter that is misspelt and passed over could give another answer than the one asked for.',
    fix: 'Check its name against the reference page of the exchange, or leave it out.',
  },
  {
    code: 'exchange.repeated-parameter',
    severity: 'error',
    what: '{field} is given more than once.',
    why: 'Programs differ in which one they take.',
    fix: 'Give it once.',
  },
];
