/** CEL, over `self`: whether the case is about sexual violence or a minor, by its issues, the age of the worker or a flag. */
export const aboutSexualViolenceOrMinor =
  'self.issues.exists(i, i.issueCode == "violence.sexual") ' +
  '|| (has(self.ageAtIncident) && self.ageAtIncident < 18.0) ' +
  '|| (has(self.sensitivity.flags) && self.sensitivity.flags.exists(f, f in ["minor", "sexual-violence"]))';

/**
 * CEL, over a consent `c`: whether it was in force at a moment. What an answer lacks in itself, such as its time, is not
 * held against it here: the rules of consent say so.
 */
export function consentInForceAt(moment: string): string {
  return (
    '!(c.status in ["refused", "not-asked"]) && (c.status != "expired" || has(c.expiresAt)) ' +
    `&& (!has(c.obtainedAt) || timestamp(c.obtainedAt) <= timestamp(${moment})) ` +
    `&& (!has(c.expiresAt) || timestamp(${moment}) <= timestamp(c.expiresAt)) ` +
    `&& (!has(c.withdrawnAt) || timestamp(${moment}) < timestamp(c.withdrawnAt))`
  );
}
