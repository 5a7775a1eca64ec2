import { criterion, type Judgement } from '../criterion.ts';
import { kilometresBetween } from '../distance.ts';
import type { ReadNeed } from '../read-need.ts';
import { type MatchReason, reason } from '../reasons.ts';
import { type Site, sitesOf } from '../sites.ts';

/** How a site serves the need. */
interface SiteAnswer {
  readonly position: number | undefined;
  /** 0 open or not asked, 1 unknown, 2 closed. */
  readonly shut: number;
  /** How many of the needs it is not said to meet; undefined where the directory says nothing. */
  readonly missing: number | undefined;
  readonly closeness: number | undefined;
  readonly distanceKm: number | undefined;
}

/** Where half of the closeness is lost. */
const halfKm = 25;
const sameRegion = 0.7;
const otherRegion = 0.2;
const virtual = 0.8;
const shut = { open: 0, unknown: 1, closed: 2 };

/** Which of its places fits best, how far it is, and what it offers to people who need it. */
export const place = criterion({
  soft: true,
  profile: sitesOf,
  judge: (sites, need): Judgement => {
    const best = sites.map((site) => answerOf(site, need)).sort(byFit)[0] as SiteAnswer;
    const { position, missing, closeness, distanceKm } = best;
    const asked = need.accessibility.length;
    const reasons: MatchReason[] = [];
    if (asked > 0 && missing !== 0)
      reasons.push(
        reason(
          missing === undefined ? 'accessibility-to-confirm' : 'accessibility-not-listed',
          '/accessibility',
        ),
      );
    return {
      reasons,
      scores: {
        closeness,
        ...(asked > 0 && { accessibility: missing === undefined ? undefined : 1 - missing / asked }),
      },
      ...(position !== undefined && { location: position }),
      ...(distanceKm !== undefined && { distanceKm: Math.round(distanceKm * 10) / 10 }),
    };
  },
});

function answerOf(site: Site, need: ReadNeed): SiteAnswer {
  const { features } = site;
  const distanceKm = site.point && need.point ? kilometresBetween(need.point, site.point) : undefined;
  return {
    position: site.position,
    shut: need.clock ? shut[need.clock.openness(site.schedules)] : 0,
    missing: features && need.accessibility.filter((feature) => !features.includes(feature)).length,
    closeness: closenessOf(site, distanceKm, need),
    distanceKm,
  };
}

function closenessOf(site: Site, distanceKm: number | undefined, need: ReadNeed): number | undefined {
  if (site.virtual) return virtual;
  if (site.country !== undefined && site.country !== need.country) return 0;
  if (distanceKm !== undefined) return halfKm / (halfKm + distanceKm);
  if (site.admin1 === undefined || need.admin1 === undefined) return undefined;
  return site.admin1 === need.admin1 ? sameRegion : otherRegion;
}

/** The site where the client can be served, then the one with most of what the client needs, then the closest. */
function byFit(a: SiteAnswer, b: SiteAnswer): number {
  return (
    a.shut - b.shut ||
    (a.missing ?? 0.5) - (b.missing ?? 0.5) ||
    (b.closeness ?? 0.5) - (a.closeness ?? 0.5) ||
    (a.position ?? -1) - (b.position ?? -1)
  );
}
