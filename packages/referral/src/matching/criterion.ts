import type { Entry } from './directory.ts';
import type { ScorePart } from './match-result.ts';
import type { ReadNeed } from './read-need.ts';
import type { MatchReason } from './reasons.ts';

/** What one criterion says of a service. */
export interface Judgement {
  readonly reasons: readonly MatchReason[];
  /** Values from 0 to 1; a part that counts and is not known is there as undefined. */
  readonly scores?: Readonly<Partial<Record<ScorePart, number | undefined>>>;
  /** Which of the service's locations fits best, by position, and how far it is. */
  readonly location?: number;
  readonly distanceKm?: number;
}

/**
 * One question asked of every service. It is split in two so that it is answered once for all services that are alike:
 * `profile` takes from a service only what the answer depends on, and nothing that must not be known.
 */
export interface Criterion<Profile> {
  /** Whether it never excludes. */
  readonly soft?: true;
  readonly profile: (entry: Entry) => Profile;
  readonly judge: (profile: Profile, need: ReadNeed) => Judgement;
}

/** Lets the type of the profile be inferred. */
export const criterion = <Profile>(definition: Criterion<Profile>): Criterion<Profile> => definition;

/** Nothing stands against the service. */
export const fits: Judgement = { reasons: [] };
