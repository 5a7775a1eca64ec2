/**
 * Works out a line of figures as it is printed, with whole numbers only: decimals, fractions, brackets, `+`, `×`, `÷` and `/`.
 * It shares no code with the calculations, so that it can check them. Gives the result in lowest terms.
 */
export function workedOut(text: string): string {
  const tokens = text.match(/\d+(?:\.\d+)?|[()+×÷/]/gu) ?? [];
  let at = 0;
  type Exact = readonly [n: bigint, d: bigint];
  const atom = (): Exact => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '(') {
      const inner = sum();
      at += 1;
      return inner;
    }
    const [whole = '', decimals = ''] = token.split('.');
    return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
  };
  const product = (): Exact => {
    let [n, d] = atom();
    for (let sign = tokens[at]; sign === '×' || sign === '÷' || sign === '/'; sign = tokens[at]) {
      at += 1;
      const [m, e] = atom();
      [n, d] = sign === '×' ? [n * m, d * e] : [n * e, d * m];
    }
    return [n, d];
  };
  function sum(): Exact {
    let [n, d] = product();
    while (tokens[at] === '+') {
      at += 1;
      const [m, e] = product();
      [n, d] = [n * e + m * d, d * e];
    }
    return [n, d];
  }
  const [n, d] = sum();
  if (at !== tokens.length) throw new Error('The line of figures cannot be read.');
  const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));
  const divisor = common(n, d);
  return `${n / divisor}/${d / divisor}`;
}
