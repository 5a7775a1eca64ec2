/** The value that half of the weight reaches; halfway to the next where half is met exactly. Undefined without weight. */
export function medianOf(
  sorted: readonly { readonly value: number; readonly weight: number }[],
): number | undefined {
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return undefined;
  let reached = 0;
  for (const [index, { value, weight }] of sorted.entries()) {
    reached += weight;
    if (2 * reached < total) continue;
    const next = sorted.slice(index + 1).find((later) => later.weight > 0);
    return 2 * reached === total && next ? (value + next.value) / 2 : value;
  }
  return sorted.at(-1)?.value;
}
