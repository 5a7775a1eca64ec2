import type { Decimal } from '@amparo/core';
import type { Amount } from '@amparo/core/calculation';

/** Hours worked beyond normal hours at one rate. Rest days and holidays with another multiplier are another entry. */
export interface Overtime {
  /** Hours, as a decimal: `12.5`. */
  readonly hours: Decimal;
  /** Pay for one normal hour. */
  readonly hourlyRate: Amount;
  /** What an hour of this kind is worth in normal hours: `1.5`. At least 1.25 under ILO C001, Article 6(2). */
  readonly multiplier: Decimal;
}

/** One pay period of one worker: what was owed and what was paid. */
export interface PayPeriod {
  /** First day, ISO 8601. */
  readonly start: string;
  /** Last day, included, ISO 8601. */
  readonly end: string;
  /** When the wage was due, ISO 8601. Needed for delay and interest. */
  readonly dueDate?: string;
  /** When the wage was paid, ISO 8601. Absent when nothing was. */
  readonly payDate?: string;
  /** Pay under the contract for the normal hours of the period, before deductions. */
  readonly basicPay: Amount;
  readonly overtime?: readonly Overtime[];
  /** Further pay under contract or law: night work, leave, attendance. */
  readonly premiums?: readonly Amount[];
  /** The minimum wage in force, for the same period. */
  readonly statutoryMinimum?: Amount;
  /** Deductions that the law, a collective agreement or an award allows (ILO C095, Article 8). What is not lawful is no deduction: leave it out. */
  readonly lawfulDeductions?: readonly Amount[];
  /** What the worker received. Write an amount of 0 where nothing was paid. */
  readonly paid: Amount;
}
