import type { Diagnostic } from '@amparo/core';
import type { Ratio } from '@amparo/core/calculation';

/** A region to look at: the first administrative level, as the directory writes it. */
export interface Region {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Case does not matter. */
  readonly admin1: string;
  /** A point that stands for the region, such as its capital, WGS 84; both or neither. */
  readonly latitude?: number;
  readonly longitude?: number;
}

/** What figures on a directory are counted at. */
export interface DirectoryFiguresOptions {
  /** The moment of the count, RFC 3339. */
  readonly now: string;
  /** After how many days capacity that nobody looked up counts as unknown; 30. */
  readonly capacityMaxAgeDays?: number;
  /** The regions to look at; none. */
  readonly regions?: readonly Region[];
  /** Codes of the list `service-type`; all of them. */
  readonly serviceTypes?: readonly string[];
}

/** How full the services of one type are. */
export interface CapacityFigures {
  /** Active services of the type. A service of several types counts under each. */
  readonly services: number;
  /** Those whose capacity was looked up lately, by code of `capacity-status`, and all others as `unknown`. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Without a place (no capacity, or a waiting list only), of those whose capacity was looked up lately. */
  readonly full: Ratio;
  /** Places occupied of all places, of services where both were looked up lately. Above 1 where they are overcrowded. */
  readonly utilisation: Ratio;
}

/** What help there is in one region. */
export interface RegionFigures {
  readonly country: string;
  readonly admin1: string;
  readonly serviceType: string;
  /** Active services whose area holds the region; 0 says that there is no such service. */
  readonly services: number;
  /** Those of them that have a place, by what was looked up lately. */
  readonly withPlace: number;
  /**
   * Kilometres as the crow flies from the point of the region to the nearest of their places that may be known, to a
   * tenth. Undefined without a point, or where no such place has one; that is not the same as no service.
   */
  readonly nearestKm: number | undefined;
}

/** Figures on a directory, or why there are none. */
export type DirectoryFiguresResult =
  | {
      readonly ok: true;
      /** All services, and of these the active ones. */
      readonly active: Ratio;
      /** By type of service, for those that occur. */
      readonly byType: Readonly<Record<string, CapacityFigures>>;
      /** One line for each region and type, in the order given. */
      readonly regions: readonly RegionFigures[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
