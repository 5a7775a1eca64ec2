/** One step of a path: a field name or a position in a list. */
export type Step = string | number;

/** Writes steps as a JSON Pointer (RFC 6901). */
export function toPointer(steps: readonly Step[]): string {
  let pointer = '';
  for (const step of steps) {
    pointer += typeof step === 'number' ? `/${step}` : `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return pointer;
}

/** Reads a JSON Pointer into its steps; positions stay text. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * The field a pointer speaks of, without list positions: `/claims/2/paidAmount` is `claims/paidAmount`.
 * Findings of one cause share it.
 */
export function fieldPath(pointer: string): string {
  return fromPointer(pointer)
    .filter((step) => !/^\d+$/u.test(step))
    .join('/');
}
