export type {
  ContributionArrearsOptions,
  ContributionArrearsResult,
  ContributionLine,
} from './contributions/arrears-result.ts';
export { contributionArrears } from './contributions/contribution-arrears.ts';
export { contributionDensity, type DensityResult } from './contributions/contribution-density.ts';
export type {
  ContributionForFigures,
  ContributionShare,
} from './contributions/contribution-for-figures.ts';
export { type CoverageResult, coverageRate } from './contributions/coverage-rate.ts';
export {
  type CoverageYear,
  type RelativeEarningsResult,
  relativeEarningsPosition,
} from './contributions/relative-earnings.ts';
export { type ReplacementResult, replacementRate } from './contributions/replacement-rate.ts';
export { type ConversionResult, convertUnits } from './convert-units.ts';
export { countPeriods } from './count-periods.ts';
export { type ExplanationWords, explainTotalisation } from './explain-totalisation.ts';
export { type CountryLoss, type LossResult, lossWithoutAgreement } from './loss-without-agreement.ts';
export type { PeriodKind } from './periods/codes.ts';
export type {
  CountedStretch,
  CountResult,
  CountryCount,
  DroppedStretch,
  LimitedYear,
} from './periods/count-result.ts';
export type { DropReason } from './periods/drop-reason.ts';
export type { CountOptions, PeriodForCounting } from './periods/period-for-counting.ts';
export type { Quantity } from './periods/quantity.ts';
export type { ConvertibleUnit, UnitSpec } from './periods/unit-table.ts';
export type {
  BasePlusAccrualFormula,
  BenefitFormula,
  FlatFormula,
  FormulaInput,
  FullAfterFormula,
  FunctionFormula,
  LinearFormula,
  RelativeEarningsFormula,
  StatedFormula,
} from './totalisation/benefit-formula.ts';
export { type StepCode, stepWords, unitWords } from './totalisation/step-words.ts';
export type {
  AgreementForTotalisation,
  Claim,
  SchemeTerms,
  TotalisationSettings,
} from './totalisation/terms.ts';
export type {
  CountryBenefit,
  ExactAmount,
  Rejection,
  TotalisationResult,
  TotalisationStep,
} from './totalisation/totalisation-result.ts';
export { type Totaliser, totalise, totaliser } from './totalise.ts';
