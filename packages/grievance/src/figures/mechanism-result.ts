import type { Ratio } from '@amparo/core/calculation';
import type { RecoveryFigures } from './recovery.ts';
import type { RecurrenceFigures } from './recurrence.ts';
import type { StageFigures } from './stages.ts';

/** What figures are measured against. */
export interface FiguresOptions {
  /** The moment of the count, RFC 3339. Without it no running stage and no open promise is judged. */
  readonly asOf?: string;
  /** The time frame announced for each stage, in hours, by case status: `{ received: 24, investigating: 720 }`. */
  readonly timeFrames?: Readonly<Record<string, number>>;
  /** How many employers are told apart at most; 100,000. */
  readonly employers?: number;
}

/**
 * The figures of a mechanism, by the criteria of UN Guiding Principle 31. Every ratio carries its numerator and
 * denominator; its value is undefined where there is nothing to divide by.
 */
export interface MechanismFigures {
  /** Cases counted: all but duplicates. */
  readonly cases: number;
  /** Cases with `duplicateOf`. They enter no other figure. */
  readonly duplicates: number;
  /** Workers affected by the counted cases. */
  readonly workers: number;
  /** 31(c): cases acknowledged. */
  readonly acknowledged: Ratio;
  /** 31(c): median minutes from receipt to acknowledgement, of those acknowledged. */
  readonly medianMinutesToAcknowledge: number | undefined;
  /** 31(c): by stage, for the stages that have a time frame. */
  readonly stages: Readonly<Record<string, StageFigures>>;
  /** 31(c): promised dates (`slaDueAt`) that were kept or are not yet past, of those that can be judged. */
  readonly promisesKept: Ratio;
  /** 31(b): cases by language of intake; `unknown` where it was not recorded. */
  readonly byLanguage: Readonly<Record<string, Ratio>>;
  /** 31(b): workers by sex; `unknown` where it was not recorded. */
  readonly bySex: Readonly<Record<string, Ratio>>;
  /** 31(b): cases by migration status; `unknown` where it was not recorded. */
  readonly byMigrationStatus: Readonly<Record<string, Ratio>>;
  /** Cases by where they stand. */
  readonly byStatus: Readonly<Record<string, Ratio>>;
  /** 31(e): cases whose complainant was told how they stand, of those with a known complainant. */
  readonly informed: Ratio;
  /** 31(f): remedies delivered, of all remedies agreed on. */
  readonly remediesDelivered: Ratio;
  /** 31(f): remedies that the worker confirmed, of those delivered. */
  readonly remediesVerified: Ratio;
  /** 31(f): amounts recovered, by currency. */
  readonly recovery: Readonly<Record<string, RecoveryFigures>>;
  /** 31(f): cases opened again, of those that had ended. */
  readonly reopened: Ratio;
  /** 31(b): cases with reported retaliation; fear of it keeps others away. */
  readonly retaliation: Ratio;
  /** 31(g): employers who come back. */
  readonly recurrence: RecurrenceFigures;
  /** What could not be counted: acknowledgements before receipt, and claims in several currencies. */
  readonly leftOut: { readonly acknowledgements: number; readonly claims: number };
}
