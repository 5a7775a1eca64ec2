import type { Column } from '@amparo/core';
import type { Aids, CountryIndex, PhoneNumbers } from './aids.ts';
import { holdsCountries } from './countries/holds-countries.ts';

let countries: Promise<CountryIndex> | undefined;
let phones: Promise<PhoneNumbers> | undefined;

/** Loads what cells of some columns need; each table once. */
export async function loadAids(columns: Iterable<Pick<Column, 'kind' | 'codelist'>>): Promise<Aids> {
  let needsCountries = false;
  let needsPhones = false;
  for (const { kind, codelist } of columns) {
    if (kind === 'phone') needsPhones = true;
    if (codelist && holdsCountries(codelist)) needsCountries = true;
  }
  return {
    ...(needsCountries && { countries: await loadCountries() }),
    ...(needsPhones && { phones: await loadPhones() }),
  };
}

function loadCountries(): Promise<CountryIndex> {
  countries ??= import('./countries/country-index.ts').then((module) => module.createCountryIndex());
  return countries;
}

function loadPhones(): Promise<PhoneNumbers> {
  phones ??= import('./phones/phone-numbers.ts').then((module) => module.phoneNumbers);
  return phones;
}
