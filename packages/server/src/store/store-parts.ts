import type { Store } from './store.ts';

/** The methods of a store that only read. */
export type StoreReads = Pick<
  Store,
  | 'ping'
  | 'record'
  | 'version'
  | 'records'
  | 'changes'
  | 'submission'
  | 'receipt'
  | 'isWithdrawn'
  | 'withdrawals'
  | 'holds'
  | 'backlog'
  | 'log'
  | 'lastEntry'
  | 'heads'
>;

/** The small writes beside groups: of the outbox, of heads, and forgetting. */
export type SmallWrites = Pick<
  Store,
  'lease' | 'complete' | 'retry' | 'release' | 'stop' | 'quarantine' | 'addHead' | 'purge'
>;
