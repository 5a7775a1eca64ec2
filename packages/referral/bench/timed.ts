/** Runs some work and says how long it took. */
export function timed<T>(work: () => T): { readonly seconds: number; readonly value: T } {
  const start = performance.now();
  const value = work();
  return { seconds: (performance.now() - start) / 1000, value };
}

/** Prints one line of a report. */
export function line(name: string, seconds: number, note = ''): void {
  console.log(`  ${name.padEnd(64)} ${seconds.toFixed(2).padStart(7)} s   ${note}`);
}
