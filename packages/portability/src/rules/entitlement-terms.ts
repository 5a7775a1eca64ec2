// Parts of CEL expressions about benefits. A parameter is the name of a variable.

/** Whether a benefit uses up the periods that it rests on. */
export const isCurrent = (entitlement: string): string =>
  `attributeOf("entitlement-status", ${entitlement}.status, "current", false)`;

/** Whether a benefit is a share, claimed or granted, of the time of several countries. */
export const isShare = (entitlement: string): string =>
  `(${entitlement}.basis == "pro-rata" && ${entitlement}.status in ["claimed", "awarded", "suspended"] ` +
  `&& has(${entitlement}.proRataNumerator) && has(${entitlement}.proRataDenominator))`;

/** Whether a share is one of the whole time, in one unit: a capped total is less. */
export const isOfWhole = (entitlement: string): string =>
  `(${entitlement}.proRataNumerator.unit == ${entitlement}.proRataDenominator.unit ` +
  `&& compareDecimals(${entitlement}.proRataDenominator.value, "0") > 0.0 ` +
  `&& !(has(${entitlement}.denominatorCapped) && ${entitlement}.denominatorCapped))`;

/** The share, as a decimal. */
export const share = (entitlement: string): string =>
  `divideDecimals(${entitlement}.proRataNumerator.value, ${entitlement}.proRataDenominator.value)`;
