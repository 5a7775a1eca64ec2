import {
  compare,
  decimalText,
  type Fraction,
  minus,
  nothing,
  over,
  roundTo,
  smaller,
  sumOf,
  times,
} from '../periods/fraction.ts';
import { type Quantity, quantity } from '../periods/quantity.ts';
import type { Standing } from './decide-eligibility.ts';
import type { Evaluated } from './evaluate-formula.ts';
import type { ReadAgreement } from './read-agreement.ts';
import type { AgreementForTotalisation } from './terms.ts';
import type { CountryBenefit, ExactAmount } from './totalisation-result.ts';

/** The amounts of one country, exact. */
export interface Reckoning {
  readonly standing: Standing;
  readonly theoretical: Evaluated | undefined;
  readonly numerator: Fraction | undefined;
  readonly denominator: Fraction | undefined;
  /** Whether the law sets the denominator, and it is not the time of all countries. */
  readonly setBy: 'at-most' | 'fixed' | undefined;
  readonly proRata: Fraction | undefined;
  readonly independent: Evaluated | undefined;
  readonly fromOwn: Evaluated | undefined;
  readonly basis: CountryBenefit['payable']['basis'];
  readonly rule: CountryBenefit['payableRule'];
  /** Before it is rounded. */
  readonly due: Fraction;
  readonly payable: Fraction;
}

/** What keeps a country's amounts from being reckoned: a formula that has none, or a function that gave no amount. */
export interface FormulaFault {
  readonly scheme: number;
  readonly fault: 'amount-not-stated' | 'formula-unusable';
  readonly at: readonly string[];
}

/** Which rule chooses between the independent and the pro-rata amount, and whose rule that is. */
function payableRuleOf(
  agreement: AgreementForTotalisation,
  { scheme }: Standing,
): NonNullable<CountryBenefit['payableRule']> {
  const { payableRule } = agreement;
  if (payableRule !== undefined && payableRule !== 'national-law')
    return { rule: payableRule, from: 'agreement' };
  const own = scheme.terms.payableRule;
  return own ? { rule: own, from: 'scheme' } : { rule: 'national-first', from: 'assumed' };
}

/**
 * The one that pays where every country has too little to pay for: the last in time of those where the time of all gives a
 * right, as if all of it were its own: Regulation (EC) No 883/2004, Article 57(3).
 */
function lastOfShort(standings: readonly Standing[]): Standing | undefined {
  const insured = standings.filter(({ counted }) => compare(counted, nothing) > 0);
  if (insured.length === 0 || insured.some(({ short }) => !short)) return undefined;
  let last: Standing | undefined;
  for (const standing of insured)
    if (standing.totalises && (!last || standing.lastDay > last.lastDay)) last = standing;
  return last;
}

/** Brings an amount to what the agreement says can be paid. */
function rounded(amount: Fraction, { rounding }: ReadAgreement, minorUnits: number): Fraction {
  return rounding ? roundTo(amount, rounding.whole ? 0 : minorUnits, rounding.mode) : amount;
}

/** Reckons the amounts of all countries. */
export function reckonBenefits(
  standings: readonly Standing[],
  agreement: AgreementForTotalisation,
  read: ReadAgreement,
): { reckonings: Reckoning[]; faults: FormulaFault[]; inFull: Standing | undefined } {
  const all = sumOf(standings.map(({ counted }) => counted));
  const inFull = lastOfShort(standings);
  const short = inFull
    ? nothing
    : sumOf(standings.filter((standing) => standing.short).map(({ counted }) => counted));
  const faults: FormulaFault[] = [];

  const reckonings = standings.map((before): Reckoning => {
    const standing: Standing =
      before === inFull
        ? { ...before, eligibility: 'totalised', rejection: undefined, short: false }
        : before;
    const { scheme, counted, own, eligibility } = standing;
    const evaluated = (time: Fraction, purpose: 'theoretical' | 'own', needed: boolean) => {
      const found = scheme.formula(time, purpose);
      if (found === 'unusable')
        faults.push({ scheme: scheme.index, fault: 'formula-unusable', at: ['formula', 'amount'] });
      else if (found === undefined && needed)
        faults.push({ scheme: scheme.index, fault: 'amount-not-stated', at: ['formula', purpose] });
      return found === 'unusable' ? undefined : found;
    };
    const direct = scheme.terms.method === 'direct';
    const granted = eligibility !== 'rejected';
    const national = eligibility === 'national';
    const shares = granted && standing.totalises;
    const fromOwn = evaluated(own, 'own', national || (direct && shares));
    const independent = national ? fromOwn : undefined;
    const theoretical = shares ? evaluated(all, 'theoretical', true) : undefined;

    const { denominator: set } = scheme;
    const rest = minus(all, short);
    const denominator = !shares
      ? undefined
      : set?.kind === 'fixed'
        ? set.time
        : set
          ? smaller(rest, set.time)
          : rest;
    const mine = before === inFull ? all : counted;
    const numerator = denominator && smaller(mine, denominator);
    const proRata =
      theoretical && numerator && denominator && over(times(theoretical.amount, numerator), denominator);
    const shared = direct ? fromOwn?.amount : proRata;

    const rule = independent && shared ? payableRuleOf(agreement, standing) : undefined;
    const higher =
      rule?.rule === 'higher-of-both' && shared && independent && compare(shared, independent.amount) > 0;
    const basis = !granted ? 'none' : independent && !higher ? 'independent' : direct ? 'direct' : 'pro-rata';
    const due =
      (basis === 'none' ? undefined : basis === 'independent' ? independent?.amount : shared) ?? nothing;
    return {
      standing,
      theoretical,
      numerator,
      denominator,
      setBy: denominator && set && compare(denominator, rest) !== 0 ? set.kind : undefined,
      proRata,
      independent,
      fromOwn,
      basis,
      rule,
      due,
      payable: rounded(due, read, scheme.minorUnits),
    };
  });
  return { reckonings, faults, inFull };
}

/** An exact amount as it is given out; with `places` decimals where it was rounded to what can be paid. */
export function exactAmount(value: Fraction, currency: string, places?: number): ExactAmount {
  if (places !== undefined) return { amount: decimalText(value, places), currency };
  const { value: amount, fraction } = quantity(value);
  return fraction === undefined ? { amount, currency } : { amount, fraction, currency };
}

/** The amounts of one country as they are given out. */
export function presentBenefit(
  reckoning: Reckoning,
  { rounding }: ReadAgreement,
  show: (value: Fraction) => Quantity,
): CountryBenefit {
  const { standing, theoretical, numerator, denominator, proRata, independent, fromOwn, rule } = reckoning;
  const { scheme, eligibility, rejection, own, counted } = standing;
  const { country, schemeId, currency } = scheme.terms;
  const amount = (value: Fraction): ExactAmount => {
    const { value: shownAmount, fraction } = show(value);
    return fraction === undefined
      ? { amount: shownAmount, currency }
      : { amount: shownAmount, fraction, currency };
  };
  return {
    country,
    ...(schemeId !== undefined && { schemeId }),
    eligibility,
    ...(rejection && { rejection }),
    own: show(own),
    counted: show(counted),
    qualifying: show(scheme.qualifying),
    ...(theoretical && { theoretical: amount(theoretical.amount) }),
    ...(numerator && { numerator: show(numerator) }),
    ...(denominator && { denominator: show(denominator) }),
    ...(proRata && { proRata: amount(proRata) }),
    ...(independent && { independent: amount(independent.amount) }),
    ...(fromOwn && { fromOwnPeriods: amount(fromOwn.amount) }),
    payable: {
      ...(rounding ? exactAmount(reckoning.payable, currency, scheme.minorUnits) : amount(reckoning.payable)),
      basis: reckoning.basis,
    },
    ...(rule && { payableRule: rule }),
  };
}
