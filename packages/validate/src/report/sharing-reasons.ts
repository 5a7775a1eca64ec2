import type { Report } from './report.ts';
import type { Say } from './write-places.ts';

/** Why the records are not safe to share as they are, in one or several parts. */
export function sharingReasons({ sharing: { byType, unknown } }: Report, say: Say): readonly string[] {
  const sum = (level: 'special' | 'personal' | 'internal') =>
    byType.reduce((total, type) => total + type[level].length, 0);
  const [special, personal, internal] = [sum('special'), sum('personal'), sum('internal')];
  const reasons: string[] = [];
  if (special + personal > 0)
    reasons.push(say('safeNo', { special, personal, both: special > 0 && personal > 0 ? 'yes' : 'no' }));
  else if (internal > 0) reasons.push(say('safeInternal', { internal }));
  if (unknown) reasons.push(say('safeUnknown'));
  return reasons;
}
