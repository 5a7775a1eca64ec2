import type { ScorePart } from './match-result.ts';

/**
 * What a person needs and what decides who may help. Only the services and the country are required; ask for the rest
 * only where a service depends on it. What is left out is unknown, not "no".
 */
export interface Need {
  /** Codes of the list `service-type`; a service that gives one of them is considered. */
  readonly serviceTypes: readonly string[];
  /** Where the service must be usable, ISO 3166-1 alpha-3. */
  readonly country: string;
  /** State, province or region in which the person is, as the directory writes it; case does not matter. */
  readonly admin1?: string;
  /** Where the person is, WGS 84 degrees; both or neither. Only distances are worked out from them. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Nationalities, ISO 3166-1 alpha-3; XXA stateless, XXX unspecified. */
  readonly nationality?: readonly string[];
  /** Age in completed years. */
  readonly age?: number;
  /** Code of the list `age-band`, where the age is not known. */
  readonly ageBand?: string;
  /** Code of the list `sex`. */
  readonly sex?: string;
  /** Whether the person is a migrant where the service is. Left out, another nationality says so. */
  readonly isMigrant?: boolean;
  /** Whether the person comes as a family member of a migrant worker. */
  readonly isFamilyMember?: boolean;
  /** Code of the list `migration-status`. Never required. */
  readonly migrationStatus?: string;
  /** Languages in which the person can be served, BCP 47. */
  readonly languages?: readonly string[];
  /** Whether somebody will interpret for the person. */
  readonly interpreterArranged?: boolean;
  /** Codes of the list `accessibility-feature`. */
  readonly accessibilityNeeds?: readonly string[];
  /** Whether the person will not give a name. */
  readonly anonymous?: boolean;
  /** Whether the person can show a document that proves who they are. */
  readonly canProveIdentity?: boolean;
  /** Further documents that the person can show, in the directory's words; case does not matter. */
  readonly documents?: readonly string[];
  /** Whether the person can pay nothing. */
  readonly freeOnly?: boolean;
  /** Code of the list `referral-priority`. Without it no waiting time is too long. */
  readonly priority?: string;
  /** Whether it is an emergency at night: the service must answer emergencies at any time, or be open at `at`. */
  readonly emergencyAtNight?: boolean;
  /** When the person would come, RFC 3339. Without it opening hours decide nothing. */
  readonly at?: string;
}

/** What a match is worked out against, beside the need. */
export interface MatchOptions {
  /** The moment of the search, RFC 3339: the freshness of capacity is counted from it. */
  readonly now: string;
  /** After how many days capacity that nobody looked up counts as unknown; 30. */
  readonly capacityMaxAgeDays?: number;
  /** How many matches are given at most; all of them. The count of matches is always that of all. */
  readonly limit?: number;
  /** How much each part of the score counts, 0 or more; parts left out keep the usual weight. */
  readonly weights?: Readonly<Partial<Record<ScorePart, number>>>;
  /** Ids of employers, recruiters or immigration services that a legal review allows to be told of this person. */
  readonly reviewedOrganisations?: readonly string[];
}
