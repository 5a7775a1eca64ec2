import type { Directory } from './matching/directory.ts';
import { type DirectoryIndex, indexEntries } from './matching/directory-index.ts';
import type { MatchResult } from './matching/match-result.ts';
import type { MatchOptions, Need } from './matching/need.ts';

/**
 * Makes a directory ready for many needs. Reading 100,000 services takes about two seconds; after that a need takes
 * milliseconds, because only services of the right type and country are compared, and services that are alike only once.
 *
 * The index keeps no address, name or contact. It does not follow later changes of the records.
 *
 * @example
 * ```ts
 * import { indexDirectory } from '@amparo/referral';
 * const index = indexDirectory({ services: [] });
 * index.match({ serviceTypes: ['shelter'], country: 'MYS' }, { now: '2026-11-22T09:00:00+08:00' });
 * ```
 */
export function indexDirectory(directory: Directory): DirectoryIndex {
  return indexEntries(directory);
}

/**
 * Finds the services that can help a person, best first, and says of every other service why it cannot.
 *
 * **Nothing is dropped silently.** Each service of the directory is either a match or an exclusion with all its reasons.
 * A service is excluded by its status, the type of service, its area (for a consulate: the nationality), the people it is
 * for, a name or proof of identity that the person will not give, capacity, a waiting time that the priority does not
 * allow, cost, opening hours at the time asked for, and by who runs it (employers, recruiters and immigration services
 * unless a legal review allows them). Reasons marked `safety` must not be overruled for convenience: a man is kept out of
 * a shelter for women for the sake of those who live there.
 *
 * Entries with one id that are equal in everything, as from two exports of one directory, are one entry; entries with one
 * id that differ are all excluded, for nobody can say which is true.
 *
 * **What is not known excludes nobody.** A fact that the need or the directory does not give makes an entry in
 * `toConfirm`: somebody must ask before the person is sent there. This holds for capacity, too: a status older than
 * `capacityMaxAgeDays`, or dated in the future, is unknown, whether it said that there was a place or that there was none. Leaving such services
 * out would hide help that exists, and taking the unknown for a yes would send people to closed doors.
 *
 * **Rank.** Matches without an open question of safety come first. Among them the score decides: the weighted mean of
 * `language`, `closeness` (25 km, or another place in the same region, costs some of it), `cost`, `capacity`, `wait`,
 * `certainty` (how few questions are open), and, where the need gives them, `coverage` of several services and
 * `accessibility`. Each match carries the parts. A part that is not known counts one half. Equal scores stand in the
 * order of ids, so the order of the directory never matters.
 *
 * **Confidential places stay so.** No result holds an address or a point. For a confidential place there is no location
 * id and no distance either; coordinates of it are never read.
 *
 * Source: Amparo; hard criteria before preferences, as in the service directories of HSDS 3.0 and Primero.
 *
 * @param need What the person needs. Languages match by language, whatever the script or region.
 * @param directory Services with their locations and organisations; for many needs, make it an index once.
 * @returns `{ ok: false, diagnostics }` for a need that could be misunderstood: no type of service, codes of no list,
 * moments without an offset, points that are none, negative numbers. Paths point into `{ need, options }`.
 *
 * @example
 * ```ts
 * import { matchServices } from '@amparo/referral';
 * const result = matchServices(
 *   { serviceTypes: ['shelter'], country: 'MYS', sex: 'male', languages: ['ne'] },
 *   {
 *     services: [{
 *       serviceId: 'service-1', organisationId: 'org-1', status: 'active', serviceType: 'shelter',
 *       serviceAreas: [{ country: 'MYS' }], populations: [{ sex: ['female'], exclusiveForSafety: true }],
 *       confidentialAddress: true,
 *     }],
 *   },
 *   { now: '2026-11-22T09:00:00+08:00' },
 * );
 * if (result.ok) result.excluded[0]?.reasons[0]?.code; // 'referral.match-sex-not-served', with safety: true
 * ```
 */
export function matchServices(
  need: Need,
  directory: Directory | DirectoryIndex,
  options: MatchOptions,
): MatchResult {
  const index = 'match' in directory ? directory : indexEntries(directory);
  return index.match(need, options);
}
