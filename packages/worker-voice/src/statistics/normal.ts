/**
 * The chance that a standard normal value is above `z`, for `z` of 0 or more, to 15 digits.
 *
 * Method: Hart, *Computer Approximations* (1968), algorithm 5666, as given by West, "Better approximations to cumulative
 * normal functions", Wilmott (2005).
 */
export function upperTail(z: number): number {
  if (z > 37) return 0;
  const density = Math.exp((-z * z) / 2);
  if (z >= 10 / Math.SQRT2) {
    const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
    return density / fraction / Math.sqrt(2 * Math.PI);
  }
  return (density * polynomial(numerator, z)) / polynomial(denominator, z);
}

const numerator = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const denominator = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

function polynomial(coefficients: readonly number[], z: number): number {
  return coefficients.reduce((sum, coefficient) => sum * z + coefficient, 0);
}

/**
 * How many standard deviations around the mean hold a share of a normal distribution: 1.959964 for 0.95. `confidence` is
 * above 0 and below 1.
 */
export function zOf(confidence: number): number {
  const tail = (1 - confidence) / 2;
  // Bisection keeps the start safe at both ends; Newton's method then doubles the digits with each step.
  let [low, high] = [0, 9];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
  let z = (low + high) / 2;
  for (let step = 0; step < 3; step += 1)
    z += (upperTail(z) - tail) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
  return z;
}
