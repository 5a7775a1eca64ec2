import type { PeriodForCounting } from './period-for-counting.ts';

/** What each record of a list takes the place of, by record id; of records without an id nothing can be said. */
type Links = Map<string, Set<string>>;

/** Records that another one in the list takes the place of. */
export function supersededBy(periods: readonly PeriodForCounting[]): Set<string> | undefined {
  let superseded: Set<string> | undefined;
  for (const { provenance } of periods) {
    if (!provenance?.supersedes) continue;
    superseded ??= new Set();
    superseded.add(provenance.supersedes);
  }
  return superseded;
}

/** Takes away, again and again, what leads to nothing that is left: what remains leads into a circle. */
function withoutEnds(links: Links): Links {
  const left: Links = new Map(links);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [id, targets] of left) if (![...targets].some((target) => left.has(target))) left.delete(id);
  }
  return left;
}

/** The same links, the other way round. */
function reversed(links: Links): Links {
  const back: Links = new Map();
  for (const [id, targets] of links)
    for (const target of targets) back.set(target, (back.get(target) ?? new Set()).add(id));
  return back;
}

/**
 * Positions of records that take the place of themselves, at once or by way of others: none of them would count, and which
 * one is the latest cannot be told.
 */
export function supersededInCircle(periods: readonly PeriodForCounting[]): number[] {
  const links: Links = new Map();
  for (const { provenance } of periods)
    if (provenance?.recordId && provenance.supersedes)
      links.set(
        provenance.recordId,
        (links.get(provenance.recordId) ?? new Set()).add(provenance.supersedes),
      );
  if (links.size === 0) return [];
  // A circle has neither a beginning nor an end.
  const leading = withoutEnds(links);
  const led = withoutEnds(reversed(leading));
  const inCircle = (id: string | undefined) => Boolean(id && leading.has(id) && led.has(id));
  return periods.flatMap(({ provenance }, index) =>
    inCircle(provenance?.recordId) && inCircle(provenance?.supersedes) ? [index] : [],
  );
}
