import type { CountryIndex } from '../aids.ts';
import { wordKey } from '../word-key.ts';
import { countryAliases, sharedCountryNames } from './country-aliases.ts';
import { countryNames } from './country-names.ts';

/** Makes the index. */
export function createCountryIndex(): CountryIndex {
  const codes = new Map<string, readonly string[]>();
  for (const [code, names] of Object.entries(countryNames))
    for (const name of names.split('|')) codes.set(wordKey(name), [code]);
  for (const [code, names] of Object.entries(countryAliases))
    for (const name of names.split('|')) codes.set(wordKey(name), [code]);
  for (const { names, codes: shared } of sharedCountryNames)
    for (const name of names.split('|')) codes.set(wordKey(name), shared);
  return { codesOf: (name) => codes.get(wordKey(name)) ?? [] };
}
