import type { Diagnostic } from '@amparo/core';
import { type DisclosureRule, protectTable } from '@amparo/core/disclosure';
import { type ProtectedReferralFigures, tableOf, withHidden } from './figures/protected.ts';
import type { ReferralFigures } from './figures/referral-result.ts';

/** Figures that may be published, or why there are none. */
export type ProtectReferralFiguresResult =
  | { readonly ok: true; readonly figures: ProtectedReferralFigures }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Hides the figures that could point to single people: counts below the smallest size, ratios whose rest (who was lost,
 * who waited too long) is below it, and as many others as are needed so that none of these can be worked out from sums and
 * differences. A ratio is hidden with either of its parts, and response times with the counts of answers.
 *
 * The promise is that of `protectTable`, over all counts of these figures together and all that readers know of them: a
 * person who was accepted was answered, each asks for at least one service, whoever was refused for lack of capacity was
 * declined, and so on. It does not reach beyond them: figures of another month or office, or of a part of these
 * referrals, published beside these, can give away their difference.
 *
 * Unmet need has a line for every type of service. Those that are `protected` in the list are hidden where nobody asked
 * for them as well as where few did, so that a hidden line does not say that somebody did.
 *
 * @returns `{ ok: false, diagnostics }` where the rule is not one, such as a smallest size below what was promised.
 *
 * @example
 * ```ts
 * import { protectReferralFigures, referralFigures } from '@amparo/referral';
 * const result = protectReferralFigures(await referralFigures([]), { minCellSize: 5 });
 * if (result.ok) result.figures.referrals; // 0; a count from 1 to 4 would be 'hidden'
 * ```
 */
export function protectReferralFigures(
  figures: ReferralFigures,
  rule: DisclosureRule,
): ProtectReferralFiguresResult {
  const protection = protectTable(tableOf(figures), rule);
  if (!protection.ok) return protection;
  return { ok: true, figures: withHidden(figures, (id) => protection.suppressed.has(id)) };
}
