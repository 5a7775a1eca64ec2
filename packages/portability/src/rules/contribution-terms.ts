// Parts of CEL expressions about the contributions of the insurance period `self`.

/** The amounts of one contribution: of the employee, the employer and the state, as far as there are any. */
export const amountsOf = (contribution: string): string =>
  ['employee', 'employer', 'state']
    .map((part) => `(has(${contribution}.${part}) ? [${contribution}.${part}] : [])`)
    .join(' + ');

const amounts = `flatten(self.contributions.map(c, ${amountsOf('c')}))`;
const underCap =
  '(has(e.cap) && e.cap.currency == e.amount.currency ' +
  '&& compareDecimals(e.cap.amount, e.amount.amount) < 0.0 ? e.cap.amount : e.amount.amount)';

/** All contributions together, as a decimal. */
export const contributed = `sumDecimals(${amounts}.map(m, m.amount))`;

/** What is due on the insurable earnings up to their ceilings, as a decimal. */
export const contributionsDue = `multiplyDecimals(sumDecimals(self.earningsInsurable.map(e, ${underCap})), self.contributionRate)`;

/** Whether contributions and earnings are all in one currency. */
export const inOneCurrency = `size(distinct(${amounts}.map(m, m.currency) + self.earningsInsurable.map(e, e.amount.currency))) == 1`;
