import type { Diagnostic } from '@amparo/core';
import type { MatchReason } from './reasons.ts';

/** What a score is made of. */
export type ScorePart =
  | 'coverage'
  | 'language'
  | 'accessibility'
  | 'closeness'
  | 'cost'
  | 'capacity'
  | 'wait'
  | 'certainty';

/** One part of a score. */
export interface ScoreLine {
  readonly part: ScorePart;
  /** From 0, the worst, to 1, the best; undefined where it is not known, which counts as 0.5. */
  readonly value: number | undefined;
  readonly weight: number;
}

/** A service that can help, as far as is known. It never holds an address. */
export interface ServiceMatch {
  readonly serviceId: string;
  readonly organisationId: string;
  /** The location that fits best; absent where none is recorded or where it must not be known. */
  readonly serviceLocationId?: string;
  /** Kilometres as the crow flies, to a tenth; absent where a point is not known or must not be known. */
  readonly distanceKm?: number;
  /** Whether the place must not be known: the way there goes over the organisation. */
  readonly confidentialAddress: boolean;
  /** Which of the services asked for it gives. */
  readonly covers: readonly string[];
  /** The weighted mean of the parts, 0 to 1. It ranks services for this need and means nothing beyond it. */
  readonly score: number;
  readonly parts: readonly ScoreLine[];
  /** What somebody must ask before the person is sent there. */
  readonly toConfirm: readonly MatchReason[];
  readonly cautions: readonly MatchReason[];
}

/** A service that cannot help, with every reason. */
export interface ServiceExclusion {
  readonly serviceId: string;
  readonly organisationId: string;
  /** Whether one of the reasons is that somebody could come to harm. */
  readonly safety: boolean;
  /** At least one. */
  readonly reasons: readonly MatchReason[];
}

/** Who can help and who cannot: each service of the directory is in one of the two lists. */
export type MatchResult =
  | {
      readonly ok: true;
      /** How many services were looked at: all of the directory. */
      readonly considered: number;
      /** How many of them match; `matches` may be shorter where a limit was given. */
      readonly matched: number;
      /** Best first. */
      readonly matches: readonly ServiceMatch[];
      /** By service id. Worked out when it is first read. */
      readonly excluded: readonly ServiceExclusion[];
      /** How many services each reason excludes, by its code, most frequent first. Worked out when it is first read. */
      readonly excludedBy: Readonly<Record<string, number>>;
      /** What looks wrong with the directory as a whole, and a region of the need that it does not name; paths point to both. */
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
