import { lastDay } from './period-terms.ts';

// Parts of CEL expressions about certificates of coverage. A parameter is the name of a variable or a CEL expression.

/** The last day on which a certificate holds: its last day, or the day before its withdrawal takes effect. */
const end = (certificate: string): string =>
  `(has(${certificate}.withdrawnFrom) && ${certificate}.withdrawnFrom <= ${certificate}.validTo ` +
  `? addDays(${certificate}.withdrawnFrom, -1.0) : ${certificate}.validTo)`;

/** Whether a certificate exempts from the law of the country of `self` for its branch. */
export const exempts = (certificate: string): string =>
  `(${certificate}.status != "suspended" && ${certificate}.exemptFromCountry == self.country && ${covers(certificate)})`;

const covers = (certificate: string): string =>
  `(!has(${certificate}.branchesCovered) || self.branch in ${certificate}.branchesCovered)`;

/** Whether a certificate holds on a day between two days. */
export const exemptsOn = (certificate: string, from: string, to: string): string =>
  `(${certificate}.validFrom <= ${to} && ${from} <= ${end(certificate)} && ${certificate}.validFrom <= ${end(certificate)})`;

/** Whether the certificate `self` ends after the longest posting, with extension, that began with another. */
export const pastLimit = (first: string): string =>
  `self.validTo >= addMonths(${first}.validFrom, others.agreement.maxPostingMonths + others.agreement.extensionMonths)`;

/**
 * Whether a certificate was withdrawn retroactively and the benefit `self` depends on it: it names the certificate, or
 * counts a period of one of the two countries in the time from which it no longer holds.
 */
export const withdrawnUnder = (certificate: string): string =>
  `(${certificate}.status == "withdrawn-retroactive" && has(${certificate}.withdrawnAt) ` +
  `&& ((has(self.certificateIds) && ${certificate}.certificateId in self.certificateIds) ` +
  `|| (has(self.periodIds) && ${covers(certificate)} && others.periods.exists(p, p.periodId in self.periodIds ` +
  `&& p.country in [${certificate}.applicableLegislation, ${certificate}.exemptFromCountry] && p.dateFrom <= ${certificate}.validTo ` +
  `&& (has(${certificate}.withdrawnFrom) ? ${certificate}.withdrawnFrom : ${certificate}.validFrom) <= ${lastDay('p')}))))`;
