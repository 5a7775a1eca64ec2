import { indexDirectory, type MatchResult, type ServiceLocation } from '@amparo/referral';
import { directory, makeNeeds, matchOptions } from './needs.ts';
import { plainMatch } from './plain-match.ts';
import { line, timed } from './timed.ts';

/** pnpm bench: 1,000 needs against a directory of 100,000 services, beside filter and sort over the records. */
const needs = makeNeeds(1000);
const few = needs.slice(0, 50);
const each = (seconds: number, count: number) => `${((seconds / count) * 1000).toFixed(2)} ms a need`;
/** How many services match, or are excluded: reading these works all reasons out. */
const matched = (result: MatchResult) => (result.ok ? result.matched : 0);
const excluded = (result: MatchResult) => (result.ok ? result.excluded.length : 0);
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

console.log(`Matching: ${directory.services.length.toLocaleString('en')} services`);
const built = timed(() => indexDirectory(directory));
line('read the directory, once', built.seconds);
const index = built.value;
for (const need of few) index.match(need, matchOptions);

const top = timed(() => needs.map((need) => index.match(need, { ...matchOptions, limit: 20 })));
line(`${needs.length} needs, the best 20 written out`, top.seconds, each(top.seconds, needs.length));
const all = timed(() => sum(needs.map((need) => matched(index.match(need, matchOptions)))));
line(
  `${needs.length} needs, every match with score and open questions`,
  all.seconds,
  `${each(all.seconds, needs.length)}, ${Math.round(all.value / needs.length)} matches`,
);
const reasons = timed(() => sum(few.map((need) => excluded(index.match(need, matchOptions)))));
line(
  `${few.length} needs, and all reasons of all others`,
  reasons.seconds,
  `${each(reasons.seconds, few.length)}, ${Math.round(reasons.value / few.length)} exclusions`,
);

const locations = new Map<string, ServiceLocation[]>();
for (const location of directory.serviceLocations)
  locations.set(location.serviceId, [...(locations.get(location.serviceId) ?? []), location]);
for (const need of few) plainMatch(need, directory.services, locations);
const plain = timed(() => sum(few.map((need) => plainMatch(need, directory.services, locations).length)));
line(
  `${few.length} needs by filter and sort over the records, without reasons`,
  plain.seconds,
  `${each(plain.seconds, few.length)}, ${Math.round(plain.value / few.length)} matches`,
);
