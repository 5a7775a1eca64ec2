import type { Diagnostic } from '@amparo/core';
import { type ExchangeRate, minorUnitsOf, readAmounts, toText } from '@amparo/core/calculation';
import type { TimeUnit } from '../generated/insurance-period.ts';
import { type Fraction, fractionOf } from '../periods/fraction.ts';
import { given, givenList } from '../periods/given.ts';
import { isBasis, isUnit, needsBasis, type UnitSpec } from '../periods/unit-table.ts';
import { type ReadAgreement, readAgreement } from './read-agreement.ts';
import { type ReadScheme, readScheme } from './read-scheme.ts';
import { readTerms } from './term-reader.ts';
import type { AgreementForTotalisation, SchemeTerms, TotalisationSettings } from './terms.ts';

/** What is the same for all claims under one agreement, read once. */
export interface Prepared {
  readonly unit: TimeUnit;
  readonly agreement: ReadAgreement;
  /** By country code. */
  readonly schemes: readonly ReadScheme[];
  /** The currency of the sum of all, with the rate of each other currency. */
  readonly target: { readonly currency: string; readonly rates: ReadonlyMap<string, Fraction> } | undefined;
}

/** Puts findings where the caller's input has them: exchange rates and options stand in the claim. */
export function placedAt(prefix: string, found: readonly Diagnostic[]): Diagnostic[] {
  return found.map((finding) => ({
    ...finding,
    path: finding.path.startsWith('/options/')
      ? `/claim${finding.path.slice('/options'.length)}`
      : `${prefix}${finding.path}`,
  }));
}

const code = 'portability.totalisation';
const fault = (kind: string, path: string): Diagnostic => ({
  code: `${code}-${kind}`,
  severity: 'error',
  path,
  params: {},
});

/** Rates of all currencies of the schemes into the one that the sum is asked for. */
function readTarget(
  schemes: readonly SchemeTerms[],
  currency: string | undefined,
  rates: readonly ExchangeRate[],
  found: Diagnostic[],
): Prepared['target'] {
  if (currency === undefined) return undefined;
  if (minorUnitsOf(currency) === undefined) {
    found.push(fault('unknown-currency', '/claim/currency'));
    return undefined;
  }
  const reader = readAmounts(code, currency, rates);
  const converted = new Map<string, Fraction>();
  schemes.forEach((scheme, index) => {
    if (scheme.currency === currency || minorUnitsOf(scheme.currency) === undefined) return;
    const unit = reader.amount({ amount: '1', currency: scheme.currency }, 'schemes', index);
    converted.set(scheme.currency, fractionOf(toText(unit)));
  });
  found.push(...placedAt('', reader.found));
  return { currency, rates: converted };
}

/** Reads an agreement, the schemes of its parties and the settings. */
export function prepare(
  agreement: AgreementForTotalisation,
  schemes: readonly SchemeTerms[],
  settings: TotalisationSettings,
): Prepared | readonly Diagnostic[] {
  const { unit = 'month', dayBasis } = given(settings.counting ?? {});
  if (!isUnit(unit) || String(unit) === 'hour') return [fault('unknown-unit', '/claim/counting/unit')];
  if (dayBasis === undefined ? needsBasis(unit) : !isBasis(dayBasis))
    return [fault('no-basis', '/claim/counting/dayBasis')];
  const spec: UnitSpec = dayBasis !== undefined && needsBasis(unit) ? { unit, dayBasis } : { unit };

  const rates = Array.from(givenList(settings.rates), given);
  const found: Diagnostic[] = [];
  const terms = readTerms(code, '', undefined, spec);
  const read = readAgreement(agreement, terms);
  found.push(...placedAt('/agreement', terms.found));
  const listed = Array.from(givenList(schemes), given);
  if (listed.length === 0) found.push(fault('no-schemes', '/schemes'));
  const countries = new Set<string>();
  const readSchemes = listed.map((scheme, index) => {
    const reader = readTerms(code, scheme.currency, rates, spec);
    const result = readScheme(scheme, index, unit, reader);
    if (!read.parties.has(scheme.country)) reader.report('country-not-covered', ['country']);
    if (countries.has(scheme.country)) reader.report('scheme-repeated', ['country']);
    countries.add(scheme.country);
    found.push(...placedAt(`/schemes/${index}`, reader.found));
    return result;
  });
  const target = readTarget(listed, settings.currency, rates, found);
  // Schemes of one currency find the same fault in its rate.
  const distinct = new Map(found.map((finding) => [`${finding.code} ${finding.path}`, finding]));
  if (distinct.size > 0) return [...distinct.values()];
  return {
    unit,
    agreement: read,
    schemes: readSchemes.sort((a, b) => (a.terms.country < b.terms.country ? -1 : 1)),
    target,
  };
}
