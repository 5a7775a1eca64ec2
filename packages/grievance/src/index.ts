export type { Amount, ExchangeRate, Ratio } from '@amparo/core/calculation';
export type { ArrearsLine, ArrearsOptions, ArrearsResult, ArrearsStep } from './arrears/arrears-result.ts';
export type { Overtime, PayPeriod } from './arrears/pay-period.ts';
export { calculationMessages } from './calculation-messages.ts';
export * from './codelists/index.ts';
export { computeArrears } from './compute-arrears.ts';
export { type DebtResult, debtToIncome, monthsToRepay } from './debt-burden.ts';
export { grievance } from './family.ts';
export type { CaseForFigures } from './figures/case-for-figures.ts';
export type { FiguresOptions, MechanismFigures } from './figures/mechanism-result.ts';
export type { RecoveryFigures } from './figures/recovery.ts';
export type { RecurrenceFigures } from './figures/recurrence.ts';
export type { StageFigures } from './figures/stages.ts';
export type * from './generated/grievance-case.ts';
export { grievanceCase } from './grievance-case.ts';
export { grievanceCatalogues } from './locales/index.ts';
export { type FiguresCounter, figuresCounter, mechanismFigures } from './mechanism-figures.ts';
export {
  type CostIndicatorResult,
  type RecruitedWorker,
  recruitmentCostIndicator,
} from './recruitment-cost-indicator.ts';
export { type LoanLine, type LoanMonth, type LoanResult, loanBalance } from './recruitment-debt.ts';
export {
  type FeeLine,
  type FeeOptions,
  type FeeResult,
  feeTotal,
  type RecruitmentCostGroup,
  type RecruitmentCostLine,
} from './recruitment-fees.ts';
export { grievanceRules } from './rules/index.ts';
