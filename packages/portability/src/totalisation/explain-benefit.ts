import type { TimeUnit } from '../generated/insurance-period.ts';
import { compare, type Fraction, nothing } from '../periods/fraction.ts';
import { quantity } from '../periods/quantity.ts';
import type { ReadAgreement } from './read-agreement.ts';
import type { Reckoning } from './reckon-benefits.ts';
import { shown } from './shown.ts';
import type { StepCode } from './step-words.ts';
import type { TotalisationStep } from './totalisation-result.ts';

const basicRegulation = (article: string) => `Regulation (EC) No 883/2004, Article ${article}`;

/** Steps on one country: its right, its amounts, what it pays. */
export function explainBenefit(
  reckoning: Reckoning,
  context: {
    readonly unit: TimeUnit;
    readonly agreement: ReadAgreement;
    /** Time of all countries. */
    readonly all: Fraction;
    /** Whether it pays in full because every country has too little. */
    readonly inFull: boolean;
  },
): TotalisationStep[] {
  const { unit, agreement, all, inFull } = context;
  const { standing, theoretical, numerator, denominator, proRata, independent, fromOwn, basis, rule } =
    reckoning;
  const { scheme, own, counted, eligibility, rejection, minimum } = standing;
  const { country, currency } = scheme.terms;
  const steps: TotalisationStep[] = [];
  const step = (
    code: StepCode,
    params: TotalisationStep['params'] = {},
    more: Partial<TotalisationStep> = {},
  ): void => {
    steps.push({ code, country, params, ...more });
  };
  const needed = shown(scheme.qualifying);
  const national = compare(own, nothing) > 0 && compare(own, scheme.qualifying) >= 0;
  step(national ? 'own-qualifies' : 'own-does-not-qualify', { needed, has: shown(own), unit });
  if (rejection?.reason === 'periods-refunded') step('refunded');
  else if (!national && compare(counted, minimum) < 0)
    step('minimum-not-met', { needed: shown(minimum), has: shown(counted), unit });
  else if (!national && compare(counted, nothing) > 0)
    step(compare(all, scheme.qualifying) < 0 ? 'all-does-not-qualify' : 'all-qualifies', {
      needed,
      has: shown(all),
      unit,
    });
  if (standing.short && eligibility === 'rejected')
    step(
      'too-short',
      { needed: shown(agreement.minimumForPension), has: shown(counted), unit },
      { article: basicRegulation('57(1) and (2)') },
    );
  if (inFull) step('in-full', {}, { article: basicRegulation('57(3)') });
  if (rejection?.reason === 'age-not-reached') step('age-not-reached');
  const amount = (value: Parameters<typeof quantity>[0]) => ({ result: quantity(value), in: currency });

  if (theoretical)
    step(
      'theoretical',
      {},
      {
        formula: theoretical.formula,
        working: theoretical.working(),
        ...amount(theoretical.amount),
        article: basicRegulation('52(1)(b)(i)'),
      },
    );
  if (proRata && theoretical && numerator && denominator) {
    const has = shown(denominator);
    step(
      reckoning.setBy ? `denominator-${reckoning.setBy}` : 'denominator',
      { has, unit },
      {
        result: quantity(denominator),
        in: unit,
        ...(reckoning.setBy === 'at-most' && { article: basicRegulation('56(1)(a)') }),
      },
    );
    step(
      'pro-rata',
      {},
      {
        formula: 'theoretical × own ÷ all',
        working: `${shown(theoretical.amount)} × ${shown(numerator)} ÷ ${has}`,
        ...amount(proRata),
        article: basicRegulation('52(1)(b)(ii)'),
      },
    );
  }
  if (independent)
    step(
      'independent',
      {},
      {
        formula: independent.formula,
        working: independent.working(),
        ...amount(independent.amount),
        article: basicRegulation('52(1)(a)'),
      },
    );
  if (basis === 'direct' && fromOwn)
    step('direct', {}, { formula: fromOwn.formula, working: fromOwn.working(), ...amount(fromOwn.amount) });

  if (basis === 'none') step('payable-none', {}, amount(nothing));
  else if (rule?.rule === 'higher-of-both')
    step('payable-higher', {}, { ...amount(reckoning.due), article: basicRegulation('52(3)') });
  else step(rule ? 'payable-national-first' : 'payable-only', {}, amount(reckoning.due));
  if (agreement.rounding && compare(reckoning.due, reckoning.payable) !== 0)
    step(
      'rounded',
      { rule: agreement.rounding.code },
      { working: shown(reckoning.due), ...amount(reckoning.payable) },
    );
  return steps;
}
