import type { Judge } from './column.ts';
import type { ServiceExclusion } from './match-result.ts';
import type { MatchReason } from './reasons.ts';

/** A service as a result names it. */
interface Named {
  readonly serviceId: string;
  readonly organisationId: string;
}

/** A list of reasons that some services have, and by the next reason the lists that are longer by one. */
interface Branch {
  readonly reasons: readonly MatchReason[];
  readonly safety: boolean;
  readonly longer: Map<MatchReason, Branch>;
}

/**
 * All reasons of all services that do not match. Services with the same reasons share one list: 100,000 services have
 * some hundred of them. It goes through the directory criterion by criterion, and most services pass most criteria.
 */
export function exclusionsOf(
  services: readonly Named[],
  matched: ReadonlySet<number>,
  judges: readonly Judge[],
): readonly ServiceExclusion[] {
  const root: Branch = { reasons: [], safety: false, longer: new Map() };
  const branches: Branch[] = new Array(services.length).fill(root);
  for (const { soft, profileOf, profiles, judge } of judges) {
    if (soft) continue;
    const exclusions = Array.from({ length: profiles }, (_, profile) => judge(profile).exclusions);
    for (let position = 0; position < branches.length; position += 1) {
      const reasons = exclusions[profileOf[position] as number] as readonly MatchReason[];
      for (const one of reasons) branches[position] = withReason(branches[position] as Branch, one);
    }
  }
  const found: ServiceExclusion[] = [];
  for (const [position, { serviceId, organisationId }] of services.entries()) {
    if (matched.has(position)) continue;
    const { reasons, safety } = branches[position] as Branch;
    found.push({ serviceId, organisationId, safety, reasons });
  }
  return found;
}

function withReason({ reasons, safety, longer }: Branch, one: MatchReason): Branch {
  const known = longer.get(one);
  if (known) return known;
  const branch = { reasons: [...reasons, one], safety: safety || one.safety, longer: new Map() };
  longer.set(one, branch);
  return branch;
}

/** How many services each reason excludes, by its code, most frequent first. */
export function countReasons(exclusions: readonly ServiceExclusion[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { reasons } of exclusions)
    for (const code of new Set(reasons.map((one) => one.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries(
    [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)),
  );
}
