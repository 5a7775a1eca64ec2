/** A right that a party can be given. `any` and `none` are no rights: they say that an operation needs none of its own. */
export interface ScopeFacts {
  readonly scope: string;
  readonly title: string;
  readonly description: string;
}

/** The rights that a party can be given, each for as little as can be used alone. */
export const scopes = [
  { scope: 'records:write', title: 'Send records', description: 'Submit records and replace own ones.' },
  {
    scope: 'records:read',
    title: 'Read records',
    description: 'Read the view of records that the party may have for a purpose.',
  },
  {
    scope: 'changes:read',
    title: 'Follow changes',
    description: 'Learn which of these records were added or changed.',
  },
  {
    scope: 'referrals:act',
    title: 'Act on referrals',
    description: 'Receive, answer, close and revoke referrals to which the party belongs.',
  },
  {
    scope: 'portability:act',
    title: 'Answer portability requests',
    description: 'Answer requests that were sent to the party.',
  },
  {
    scope: 'consents:withdraw',
    title: 'Pass on withdrawals',
    description: 'Tell that a person took consent back.',
  },
  { scope: 'log:read', title: 'Read the log', description: 'Read the audit log and its signed heads.' },
] as const satisfies readonly ScopeFacts[];

/** A right, by its name. */
export type Scope = (typeof scopes)[number]['scope'];

/** What an operation asks of its caller: a right, any known party, or nothing. */
export type OperationScope = Scope | 'any' | 'none';
