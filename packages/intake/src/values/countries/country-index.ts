import type { CountryIndex } from '../aids.ts';
import { wordKey } from '../word-key.ts';
import { countryAliases, sharedCountryNames } from './country-aliases.ts';
import { countryNames } from './country-names.ts';

/** Makes the index; names are gathered when the first is looked up, as tables of programs hold codes alone. */
export function createCountryIndex(): CountryIndex {
  let codes: Map<string, readonly string[]> | undefined;
  return {
    codesOf: (name) => {
      codes ??= gathered();
      return codes.get(wordKey(name)) ?? [];
    },
  };
}

function gathered(): Map<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>();
  for (const [code, names] of Object.entries(countryNames))
    for (const name of names.split('|')) codes.set(wordKey(name), [code]);
  for (const [code, names] of Object.entries(countryAliases))
    for (const name of names.split('|')) codes.set(wordKey(name), [code]);
  for (const { names, codes: shared } of sharedCountryNames)
    for (const name of names.split('|')) codes.set(wordKey(name), shared);
  return codes;
}
