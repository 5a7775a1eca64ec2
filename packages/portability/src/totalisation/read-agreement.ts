import { roundingRule } from '../codelists/rounding-rule.ts';
import { isOverlapRule } from '../periods/codes.ts';
import { type Fraction, nothing, type Rounding } from '../periods/fraction.ts';
import { givenList } from '../periods/given.ts';
import { isBasis } from '../periods/unit-table.ts';
import type { TermReader } from './term-reader.ts';
import type { AgreementForTotalisation, Claim } from './terms.ts';

/** How payable amounts are rounded: the direction, and whether to the minor unit of the currency or to whole units. */
export interface ReadRounding {
  readonly code: string;
  readonly mode: Rounding;
  readonly whole: boolean;
}

/** An agreement as exact numbers. */
export interface ReadAgreement {
  readonly parties: ReadonlySet<string>;
  readonly minimumForTotalisation: Fraction;
  readonly minimumForPension: Fraction;
  readonly rounding: ReadRounding | undefined;
}

const roundings = new Map<string, ReadRounding>(
  roundingRule.codes.map(({ code, mode, to }) => [
    code,
    { code, mode: mode as Rounding, whole: to === 'whole-unit' },
  ]),
);

const payableRules = new Set(['higher-of-both', 'national-first', 'national-law']);

/** Reads what an agreement says of all claims. Faults go to the reader, whose paths are relative to the agreement. */
export function readAgreement(agreement: AgreementForTotalisation, reader: TermReader): ReadAgreement {
  const { inForceFrom, terminatedAt, overlapRule, conversionBasis, payableRule } = agreement;
  reader.date(inForceFrom, 'inForceFrom');
  if (terminatedAt !== undefined) reader.date(terminatedAt, 'terminatedAt');
  if (overlapRule !== undefined && !isOverlapRule(overlapRule))
    reader.report('unknown-rule', ['overlapRule']);
  if (payableRule !== undefined && !payableRules.has(payableRule))
    reader.report('unknown-rule', ['payableRule']);
  if (conversionBasis !== undefined && !isBasis(conversionBasis))
    reader.report('no-basis', ['conversionBasis']);
  const rounding = agreement.roundingRule === undefined ? undefined : roundings.get(agreement.roundingRule);
  if (agreement.roundingRule !== undefined && !rounding) reader.report('unknown-rule', ['roundingRule']);
  const time = (name: 'minPeriodForTotalisation' | 'minContributionForPension') =>
    agreement[name] === undefined ? nothing : reader.time(agreement[name], name);
  return {
    parties: new Set(givenList(agreement.parties)),
    minimumForTotalisation: time('minPeriodForTotalisation'),
    minimumForPension: time('minContributionForPension'),
    rounding,
  };
}

/** Reports an agreement that says nothing of a claim: not in force on its day, or not totalising its branch. */
export function checkCoverage(
  { inForceFrom, terminatedAt, branches }: AgreementForTotalisation,
  { claimDate, branch }: Claim,
  report: TermReader['report'],
): void {
  if (claimDate < inForceFrom || (terminatedAt !== undefined && claimDate >= terminatedAt))
    report('agreement-not-in-force', ['agreement', claimDate < inForceFrom ? 'inForceFrom' : 'terminatedAt']);
  const coordinated = givenList(branches);
  const at = coordinated.findIndex((one) => one?.branch === branch);
  if (at === -1) report('branch-not-covered', ['agreement', 'branches']);
  else if (coordinated[at]?.totalisation !== true)
    report('branch-not-totalised', ['agreement', 'branches', at, 'totalisation']);
}
