export type { Amount, ExchangeRate, Ratio } from '@amparo/core/calculation';
export { agreement } from './agreement.ts';
export { calculationMessages } from './calculation-messages.ts';
export * from './calculations.ts';
export { certificateOfCoverage } from './certificate-of-coverage.ts';
export * from './codelists/index.ts';
export { contributionTransfer } from './contribution-transfer.ts';
export { entitlement } from './entitlement.ts';
export { portability } from './family.ts';
export type {
  Agreement,
  AgreementForm,
  AgreementType,
  BranchCoordination,
  DataExchange,
  FactSource,
  OverlapRule,
  PayableRule,
  RoundingRule,
} from './generated/agreement.ts';
export type {
  CertificateOfCoverage,
  CertificateStatus,
  CoverageCategory,
  Proof,
  ProofFormat,
} from './generated/certificate-of-coverage.ts';
export type {
  ContributionTransfer,
  TransferMode,
  TransferStatus,
} from './generated/contribution-transfer.ts';
export type {
  CountedPeriods,
  Entitlement,
  EntitlementBasis,
  EntitlementStatus,
  Exchange,
  ExportGround,
  Instalment,
  PaymentChannel,
  PaymentFrequency,
  Recalculation,
  RecalculationReason,
  Reduction,
  ReductionReason,
  TaxTreatment,
} from './generated/entitlement.ts';
export type {
  Compulsion,
  Contribution,
  ContributionStatus,
  CreditedReason,
  DayBasis,
  InsuranceBranch,
  InsurancePeriod,
  PeriodStatus,
  PeriodType,
  Refund,
  TimeCount,
  TimeUnit,
  YearEarnings,
} from './generated/insurance-period.ts';
export type {
  BankAccount,
  BirthPlace,
  CountryIdentifier,
  FamilyMember,
  FamilyRelation,
  InsuredPerson,
  MigrationStatusSpan,
} from './generated/insured-person.ts';
export type {
  DecisionResult,
  MessageEnvelope,
  PortabilityRequest,
  PortabilityRequestKind,
  PortabilityRequestStatus,
  RejectionReason,
  RequestDecision,
  RequestDocument,
  RequestDocumentType,
  RequestPriority,
  RequestResponse,
} from './generated/portability-request.ts';
export { insurancePeriod } from './insurance-period.ts';
export { insuredPerson } from './insured-person.ts';
export { portabilityCatalogues } from './locales/index.ts';
export { portabilityRequest } from './portability-request.ts';
export {
  agreementRules,
  certificateOfCoverageRules,
  contributionTransferRules,
  entitlementRules,
  insurancePeriodRules,
  insuredPersonRules,
  portabilityRequestRules,
} from './rules/index.ts';
