// Parts of CEL expressions about insurance periods. A parameter is the name of a variable or the path of a field.

/** The last day of a period so far: today while it goes on. */
export const lastDay = (period: string): string => `(has(${period}.dateTo) ? ${period}.dateTo : dateOf(now))`;

/** Whether two periods have a day in common. */
export const overlap = (a: string, b: string): string =>
  `(${a}.dateFrom <= ${lastDay(b)} && ${b}.dateFrom <= ${lastDay(a)})`;

/** Whether a period counts at all: it was not recorded by mistake, and its contributions were not paid out. */
export const counts = (period: string): string =>
  `(${period}.recordStatus != "cancelled" && !has(${period}.refunded))`;

/** Whether the person chose to be insured. */
export const isVoluntary = (period: string): string =>
  `attributeOf("compulsion", ${period}.compulsion, "voluntary", false)`;

/** Whether a period is compulsory insurance of the same branch that had ended when the first of two others began. */
export const compulsoryBefore = (period: string, a: string, b: string): string =>
  `(${period}.compulsion == "compulsory" && ${counts(period)} && ${period}.branch == ${a}.branch ` +
  `&& ${lastDay(period)} < (${a}.dateFrom < ${b}.dateFrom ? ${a}.dateFrom : ${b}.dateFrom))`;
