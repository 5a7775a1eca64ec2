import type { Diagnostic } from '@amparo/core';
import type { DayBasis, OverlapRule, PeriodKind, PeriodStatus, TimeUnit } from './codes.ts';
import type { DropReason } from './drop-reason.ts';
import type { Quantity } from './quantity.ts';

/** Days in a row that one country counts. Neither the order of periods nor where they were cut shows in them. */
export interface CountedStretch {
  /** First day, ISO 8601. */
  readonly start: string;
  /** Last day, included, ISO 8601. */
  readonly end: string;
  readonly kind: PeriodKind;
  /** By how many countries these days are shared; absent where one counts them all. */
  readonly sharedBy?: number;
}

/** The time of one country. */
export interface CountryCount {
  readonly country: string;
  /** What counts for totalisation, in the unit of the result. */
  readonly counted: Quantity;
  /**
   * The same without regard to other countries: what national law has before it. Overlaps across countries are rules of
   * totalisation; they do not touch a right that the country's own periods give.
   */
  readonly own: Quantity;
  /** Calendar days that count for totalisation. */
  readonly days: Quantity;
  readonly stretches: readonly CountedStretch[];
}

/** Days of one period that do not count, or count only in part, with what a claims officer needs to check it. */
export interface DroppedStretch {
  /** Position of the period in the list. */
  readonly period: number;
  readonly country: string;
  /** First day, ISO 8601. */
  readonly start: string;
  /** Last day, included, ISO 8601; absent of an open period. */
  readonly end?: string;
  readonly reason: DropReason;
  /** The article of the European regulations that has this rule. */
  readonly article?: string;
  /** The period that counts instead: its position and country. */
  readonly by?: { readonly period: number; readonly country: string };
  /** Where days are shared: by how many countries. */
  readonly sharedBy?: number;
}

/** A calendar year in which a country had more, or converted to less, than the year can count. */
export interface LimitedYear {
  readonly year: number;
  readonly country: string;
  /** In the unit of the result. */
  readonly before: Quantity;
  readonly after: Quantity;
  readonly article: string;
}

/** Counted insurance periods; or why they cannot be counted. Paths point into `{ periods, options }`. */
export type CountResult =
  | {
      readonly ok: true;
      readonly unit: TimeUnit;
      readonly dayBasis?: DayBasis;
      /** What counts for totalisation, all countries together. */
      readonly total: Quantity;
      /** Calendar days that count, each once. */
      readonly days: Quantity;
      /** By country code. */
      readonly countries: readonly CountryCount[];
      /** In the order of the periods, then of time. */
      readonly dropped: readonly DroppedStretch[];
      readonly limitedYears: readonly LimitedYear[];
      /** How it was counted. */
      readonly policy: {
        readonly overlapRule: OverlapRule;
        /** Statuses that did not count. */
        readonly leftOut: readonly PeriodStatus[];
        readonly wholeUnits: boolean;
      };
      /** What a person should look at: unsettled records that count, overlaps that no rule decides. */
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
