import type { Diagnostic } from '@amparo/core';
import { candidatesOf } from './candidates.ts';
import type { Judge } from './column.ts';
import { columnsOf } from './criteria/index.ts';
import { typesOf } from './criteria/offer.ts';
import type { Judgement } from './criterion.ts';
import { type Directory, type Entry, entriesOf } from './directory.ts';
import { countReasons, exclusionsOf } from './exclusions.ts';
import type { MatchResult, ServiceMatch } from './match-result.ts';
import { sameName } from './names.ts';
import type { MatchOptions, Need } from './need.ts';
import { type ReadNeed, readNeed } from './read-need.ts';
import { type Score, scorer } from './score.ts';

/** A directory made ready for many needs. It keeps no address, name or contact of any service. */
export interface DirectoryIndex {
  /** How many services it has. */
  readonly size: number;
  /** What is wrong with the directory as a whole: repeated ids, locations of services that it does not have. */
  readonly diagnostics: readonly Diagnostic[];
  /** As `matchServices`, on this directory. */
  readonly match: (need: Need, options: MatchOptions) => MatchResult;
}

/** What is said of a service in a result. */
interface Listing {
  readonly serviceId: string;
  readonly organisationId: string;
  readonly confidential: boolean;
  readonly types: readonly string[];
  readonly locations: readonly { readonly id: string; readonly confidential: boolean }[];
}

/** A service that matches, before it is written out. */
interface Candidate {
  readonly position: number;
  readonly judgements: readonly Judgement[];
  readonly score: Score;
  /** Whether something must be known first for somebody's safety. */
  readonly risk: boolean;
}

const listingOf = (entry: Entry): Listing => ({
  serviceId: entry.service.serviceId,
  organisationId: entry.service.organisationId,
  confidential: entry.service.confidentialAddress,
  types: typesOf(entry),
  locations: entry.locations.map((location) => ({
    id: location.serviceLocationId,
    confidential: location.confidentialAddress,
  })),
});

/** The regions that a directory names, by country, and whether it names one. */
function regionsOf(entries: readonly Entry[]): (country: string, admin1: string) => boolean {
  const regions = new Map<string, Set<string>>();
  const add = (country: string, admin1: string) => {
    const known = regions.get(country) ?? new Set();
    regions.set(country, known.add(sameName(admin1)));
  };
  for (const { service, locations } of entries) {
    for (const { country, admin1 = [] } of service.serviceAreas ?? [])
      for (const one of admin1) add(country, one);
    for (const { address } of locations)
      if (address?.admin1 !== undefined) add(address.country, address.admin1);
  }
  return (country, admin1) => regions.get(country)?.has(admin1) ?? true;
}

/** A region that no entry names is more often misspelt than without help; unseen, it would hide all regional services. */
const unknownRegion: Diagnostic = {
  code: 'referral.match-unknown-region',
  severity: 'warning',
  path: '/need/admin1',
  params: {},
};

/** Reads a directory once. Results do not depend on the order of its records. */
export function indexEntries(directory: Directory): DirectoryIndex {
  const { entries, diagnostics } = entriesOf(directory);
  const columns = columnsOf(entries);
  const candidates = candidatesOf(entries);
  const isRegion = regionsOf(entries);
  const listings = entries.map(listingOf);
  return {
    size: listings.length,
    diagnostics,
    match: (need, options) => {
      const reading = readNeed(need, options);
      if ('faults' in reading) return { ok: false, diagnostics: reading.faults };
      const { read } = reading;
      const judgesFor = () => columns.map(({ judgeFor }) => judgeFor(read));
      const judges = judgesFor();
      const score = scorer(options.weights);
      const matching: Candidate[] = [];
      for (const position of candidates(read)) {
        const judgements = judgeAll(judges, position);
        if (judgements) matching.push(candidateOf(position, judgements, score(judgements)));
      }
      matching.sort(byRank);
      const matched = new Set(matching.map(({ position }) => position));
      // With judges of its own: a result that is kept must not keep all that was worked out for it.
      const exclusions = once(() => exclusionsOf(listings, matched, judgesFor()));
      return {
        ok: true,
        considered: listings.length,
        matched: matching.length,
        matches: matching
          .slice(0, options.limit)
          .map((candidate) => matchOf(listings[candidate.position] as Listing, candidate, read)),
        get excluded() {
          return exclusions();
        },
        get excludedBy() {
          return countReasons(exclusions());
        },
        warnings:
          read.admin1 === undefined || isRegion(read.country, read.admin1)
            ? diagnostics
            : [...diagnostics, unknownRegion],
      };
    },
  };
}

/** All judgements of a service, or nothing as soon as one excludes it. */
function judgeAll(judges: readonly Judge[], position: number): Judgement[] | undefined {
  const judgements: Judgement[] = [];
  for (const { judge, profileOf } of judges) {
    const judgement = judge(profileOf[position] as number);
    if (judgement.exclusions.length > 0) return undefined;
    judgements.push(judgement);
  }
  return judgements;
}

function candidateOf(position: number, judgements: readonly Judgement[], score: Score): Candidate {
  const risk = judgements.some(({ reasons }) => reasons.some(({ safety }) => safety));
  return { position, judgements, score, risk };
}

/** Services without an open question of safety come first, whatever their score; sorting leaves equal ones in the order of ids. */
function byRank(a: Candidate, b: Candidate): number {
  return Number(a.risk) - Number(b.risk) || b.score.value - a.score.value;
}

function matchOf(
  listing: Listing,
  { judgements, score }: Candidate,
  { serviceTypes }: ReadNeed,
): ServiceMatch {
  const reasons = judgements.flatMap((judgement) => judgement.reasons);
  const { location, distanceKm } = judgements.find((one) => one.location !== undefined) ?? {};
  const place = location === undefined ? undefined : listing.locations[location];
  const confidential = listing.confidential || listing.locations.some((one) => one.confidential);
  return {
    serviceId: listing.serviceId,
    organisationId: listing.organisationId,
    ...(place && { serviceLocationId: place.id }),
    ...(distanceKm !== undefined && { distanceKm }),
    confidentialAddress: confidential,
    covers: serviceTypes.filter((type) => listing.types.includes(type)),
    score: score.value,
    parts: score.lines,
    toConfirm: reasons.filter(({ effect }) => effect === 'to-confirm'),
    cautions: reasons.filter(({ effect }) => effect === 'caution'),
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
