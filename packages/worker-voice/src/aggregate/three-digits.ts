const mostRemembered = 10_000;

/**
 * Makes the function that writes numbers with three digits: as exact as a median of answers can be, and as near as
 * anybody may come to a single answer. Numbers come again and again, so they are remembered, up to a bound.
 */
export function threeDigits(): (value: number, prefix?: string) => string {
  const remembered = new Map<string, Map<number, string>>();
  return (value, prefix = '') => {
    let own = remembered.get(prefix);
    if (!own) {
      own = new Map();
      remembered.set(prefix, own);
    }
    let text = own.get(value);
    if (text === undefined) {
      text = prefix + String(Math.abs(value) < 1e-6 ? 0 : Number(value.toPrecision(3)));
      if (own.size < mostRemembered) own.set(value, text);
    }
    return text;
  };
}
