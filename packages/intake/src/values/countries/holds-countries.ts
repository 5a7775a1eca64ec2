import type { Codelist } from '@amparo/core';

/** Whether a code list holds countries by their codes of ISO 3166-1, alone or among others. */
export function holdsCountries({ codes }: Codelist): boolean {
  return codes.some(({ alpha2 }) => alpha2 !== undefined);
}
