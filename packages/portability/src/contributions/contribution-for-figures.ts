import type { Amount } from '@amparo/core/calculation';
import type { ContributionStatus } from '../generated/insurance-period.ts';

/** What calculations read of a contribution; the entries of `contributions` in an insurance period have it. */
export interface ContributionForFigures {
  /** First and last day it is for, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly employee?: Amount;
  readonly employer?: Amount;
  readonly state?: Amount;
  /** Last day to pay on time. */
  readonly dueDate?: string;
  /** Day on which it was paid in full. */
  readonly paidDate?: string;
  readonly status: ContributionStatus;
}

/** Who owes a part of a contribution. */
export const contributionShares = ['employee', 'employer', 'state'] as const;

/** One of those who owe a part of a contribution. */
export type ContributionShare = (typeof contributionShares)[number];
