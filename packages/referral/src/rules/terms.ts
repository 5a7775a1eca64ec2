/** CEL, over `self`: whether something can still follow. */
export const isOpen = '!attributeOf("referral-status", self.status, "final", false)';

/** CEL, over `self`: whether the receiver still owes an answer, or the sender still has to ask. */
export const awaitsAnswer = 'attributeOf("referral-status", self.status, "awaitsAnswer", false)';

/** CEL, over `self`: whether the receiver has been told of the client. */
export const isShared =
  '(has(self.deliveredAt) ' +
  '|| self.statusHistory.exists(h, attributeOf("referral-status", h.status, "shared", false)))';

/** CEL, over `self`, where it is shared: when the receiver was first told of the client. */
export const sharedAt =
  '(has(self.deliveredAt) ? self.deliveredAt ' +
  ': self.statusHistory.filter(h, attributeOf("referral-status", h.status, "shared", false))[0].at)';

/**
 * CEL, over `self`: whether the receiver has been told of the client, or will be: a draft is still to be
 * sent.
 */
export const toldOrToBeTold = `(${isShared} || self.status == "draft")`;

/** CEL, over `self`: when the receiver was first told of the client, or now where it has not been. */
export const sharedAtOrNow = `(${isShared} ? ${sharedAt} : now)`;

/**
 * CEL, over `self`: whether it names an answer to the question of consent that stands in it, and was not made
 * without consent.
 */
export const restsOnConsent =
  '(!has(self.consentOverride) && has(self.consentId) ' +
  '&& self.consents.exists(c, c.consentId == self.consentId))';

/** CEL, over `self`: whether the client is under 18. */
export const isMinor = '((has(self.minor) && self.minor) || (has(self.clientAge) && self.clientAge < 18.0))';

/**
 * CEL, over `self`: whether it is about gender-based violence or trafficking, by its reasons, the services or
 * a flag.
 */
export const isProtected =
  '((self.reasonCodes + self.servicesRequested).exists(s, attributeOf("service-type", s, "protected", false)) ' +
  '|| (has(self.sensitivity.flags) ' +
  '&& self.sensitivity.flags.exists(f, f in ["trafficking-indicator", "sexual-violence"])))';

/**
 * CEL, over `self`: whether word of the client at an embassy can put them in danger, by what is known of
 * their status.
 */
export const inDangerAtHome =
  '((has(self.clientMigrationStatus) ' +
  '&& self.clientMigrationStatus in ["irregular", "undocumented-by-employer-action", "asylum", "stateless-pending"]) ' +
  '|| (has(self.sensitivity.flags) && "irregular-status" in self.sensitivity.flags))';

/** CEL, over `self`: whether an embassy was told of the client. */
export const embassyInformed = '(has(self.crossBorder) && self.crossBorder.embassyInformed)';

/**
 * CEL, over a consent `c`: whether the person had agreed, and still agreed, at a moment. What an answer lacks
 * in itself, such as its time, is not held against it here: the rules of consent say so.
 */
export function consentInForceAt(moment: string): string {
  return (
    `[${moment}].all(at, c.status in ["given", "withdrawn", "expired"] && (c.status != "expired" ` +
    '|| has(c.expiresAt)) ' +
    '&& (!has(c.obtainedAt) || timestamp(c.obtainedAt) <= timestamp(at)) ' +
    '&& (!has(c.expiresAt) || timestamp(at) < timestamp(c.expiresAt)) ' +
    '&& (!has(c.withdrawnAt) || timestamp(at) < timestamp(c.withdrawnAt)))'
  );
}

/** CEL, over `self`: whether the client had agreed that an embassy is told, at the time it was told. */
export const consentToEmbassy =
  'self.consents.exists(c, "embassy" in c.recipientClasses ' +
  `&& ${consentInForceAt(
    '(has(self.crossBorder.embassyInformedAt) ? self.crossBorder.embassyInformedAt : has(self.deliveredAt) ? self.deliveredAt : self.createdAt)',
  )})`;

/** CEL: whether a list of names of fields holds `item`, a field within it, or the group it is part of. */
export function overlaps(names: string): string {
  return `${names}.exists(n, n == item || item.startsWith(n + "/") || n.startsWith(item + "/"))`;
}

/** CEL: a number of hours as a duration. */
export function hours(count: string): string {
  return `duration(string(int(${count})) + "h")`;
}

/** CEL: whether the client fits a group `p` of people a service is for, as far as the referral says. */
export const fits =
  '((!has(p.sex) || !has(self.clientSex) || self.clientSex == "unknown" ' +
  '|| self.clientSex in p.sex) ' +
  '&& (!has(p.minimumAge) || !has(self.clientAge) || self.clientAge >= p.minimumAge) ' +
  '&& (!has(p.maximumAge) || !has(self.clientAge) || self.clientAge <= p.maximumAge) ' +
  '&& (!has(p.nationalities) || !has(self.clientNationality) ' +
  '|| self.clientNationality.exists(n, n in p.nationalities)) ' +
  '&& (!has(p.migrationStatusAccepted) || !has(self.clientMigrationStatus) ' +
  '|| self.clientMigrationStatus in ["unknown", "not-collected"] ' +
  '|| self.clientMigrationStatus in p.migrationStatusAccepted) ' +
  '&& (!has(p.familyMembers) || p.familyMembers || !has(self.clientIsFamilyMember) ' +
  '|| !self.clientIsFamilyMember))';

/** CEL, over `self`: whether a copy of a directory entry may be read by anybody outside. */
export const isPublic =
  '!(has(self.sensitivity) && self.sensitivity.level in ["restricted", "highly-restricted"])';

/** CEL, over `self`: whether a screening found a victim, or a possible one. */
export const isPositive = 'attributeOf("screening-result", self.status, "positive", false)';
