// Parts of CEL expressions that compare amounts of time in different units (Regulation (EC) No 987/2009, Article 13).

/** The CEL of the parts of an amount of time that is not a `timeCount` block. */
interface TimeParts {
  readonly value: string;
  readonly unit: string;
  readonly dayBasis: string;
  /** Whether the day basis is there. */
  readonly hasBasis: string;
}

const partsOf = (time: string | TimeParts): TimeParts =>
  typeof time === 'string'
    ? {
        value: `${time}.value`,
        unit: `${time}.unit`,
        dayBasis: `${time}.dayBasis`,
        hasBasis: `has(${time}.dayBasis)`,
      }
    : time;

/** The count of the insurance period `self`. */
export const ownCount: TimeParts = {
  value: 'self.unitValue',
  unit: 'self.unit',
  dayBasis: 'self.dayBasis',
  hasBasis: 'has(self.dayBasis)',
};

/** One unit of the count that the insurance period `self` was converted from. */
export const oneBefore: TimeParts = { ...partsOf('self.convertedFrom'), value: '"1"' };

/** Whether two amounts of time can be compared: days only where their day basis is known. */
export const comparable = (a: string | TimeParts, b: string | TimeParts): string =>
  `(${[a, b]
    .map(partsOf)
    .map(({ unit, hasBasis }) => `(${unit} != "day" || ${hasBasis})`)
    .join(' && ')})`;

/**
 * An amount of time as a decimal that can be compared with that of another, taken the other way round: two counts of
 * days in hours, a count of days with another in days, and others as multiples of a common part of the year.
 */
export const timeOf = (a: string | TimeParts, b: string | TimeParts): string => {
  const [one, two] = [partsOf(a), partsOf(b)];
  const hours = `attributeOf("day-basis", ${one.dayBasis}, "hoursPerDay", 0.0)`;
  const days = `attributeOf("day-basis", ${two.dayBasis}, attributeOf("time-unit", ${one.unit}, "basisAttribute", ""), 0.0)`;
  const parts = `attributeOf("time-unit", ${two.unit}, "perYear", 0.0)`;
  return (
    `multiplyDecimals(${one.value}, ${one.unit} == "day" ? (${two.unit} == "day" ? ${hours} : 1.0) ` +
    `: (${two.unit} == "day" ? ${days} : ${parts}))`
  );
};

/** A `timeCount` in years, as a decimal. */
export const yearsOf = (time: string): string =>
  `divideDecimals(${time}.value, ${time}.unit == "day" ? attributeOf("day-basis", ${time}.dayBasis, "perYear", 0.0) ` +
  `: attributeOf("time-unit", ${time}.unit, "perYear", 0.0))`;
