export type { Ratio } from '@amparo/core/calculation';
export { calculationMessages } from './calculation-messages.ts';
export * from './codelists/index.ts';
export { directoryFigures } from './directory-figures.ts';
export { type DueByResult, dueBy, type ReferralWithDeadline } from './due-by.ts';
export { referral } from './family.ts';
export type {
  CapacityFigures,
  DirectoryFiguresOptions,
  DirectoryFiguresResult,
  Region,
  RegionFigures,
} from './figures/directory-result.ts';
export type { Hidden, ProtectedReferralFigures } from './figures/protected.ts';
export type { ReferralForFigures } from './figures/referral-for-figures.ts';
export type {
  FunnelStage,
  PriorityFigures,
  ReferralFigures,
  ReferralFiguresOptions,
} from './figures/referral-result.ts';
export type { ReferralTally } from './figures/referral-tally.ts';
export type {
  Licence,
  Organisation,
} from './generated/organisation.ts';
export type {
  AccessibilityFeature,
  AttachmentType,
  ClientFeedback,
  ConsentOverride,
  CrossBorder,
  DeclineReason,
  DeliveredService,
  DeliveryChannel,
  LegalReview,
  MigrationStatus,
  OrganisationType,
  OverrideReason,
  ReceiverContact,
  Referral,
  ReferralActor,
  ReferralAttachment,
  ReferralCloseReason,
  ReferralOutcome,
  ReferralPriority,
  ReferralStatus,
  ReferralStatusChange,
  ReferralType,
  ReferrerFeedback,
  ResponseTimeframe,
  Satisfaction,
  ServiceOutcome,
  ServiceType,
  Sex,
} from './generated/referral.ts';
export type {
  AcceptanceChannel,
  AppChannel,
  CostOption,
  DirectoryContact,
  Hotline,
  Phone,
  Population,
  RequiredDocument,
  Schedule,
  Service,
  ServiceArea,
} from './generated/service.ts';
export type {
  Accessibility,
  LocationUse,
  ServiceLocation,
} from './generated/service-location.ts';
export type {
  ActMeansPurpose,
  BestInterest,
  ReferralRefusal,
  ScreeningDecisionMaker,
  ScreeningOccasion,
  ScreeningResult,
  TraffickingAct,
  TraffickingIndicator,
  TraffickingMeans,
  TraffickingPurpose,
  TraffickingScreening,
} from './generated/trafficking-screening.ts';
export { referralCatalogues } from './locales/index.ts';
export { indexDirectory, matchServices } from './match-services.ts';
export type {
  Directory,
  LocationForMatching,
  OrganisationForMatching,
  PopulationForMatching,
  ServiceForMatching,
} from './matching/directory.ts';
export type { DirectoryIndex } from './matching/directory-index.ts';
export type {
  MatchResult,
  ScoreLine,
  ScorePart,
  ServiceExclusion,
  ServiceMatch,
} from './matching/match-result.ts';
export type { MatchOptions, Need } from './matching/need.ts';
export type { OpeningTimes } from './matching/opening.ts';
export type { MatchReason } from './matching/reasons.ts';
export { organisation } from './organisation.ts';
export { type ProtectReferralFiguresResult, protectReferralFigures } from './protect-referral-figures.ts';
export { referralRecord } from './referral.ts';
export { type ReferralFiguresCounter, referralFigures, referralFiguresCounter } from './referral-figures.ts';
export {
  organisationRules,
  referralRules,
  serviceLocationRules,
  serviceRules,
  traffickingScreeningRules,
} from './rules/index.ts';
export { service } from './service.ts';
export { serviceLocation } from './service-location.ts';
export { traffickingScreening } from './trafficking-screening.ts';
export {
  allowedSteps,
  type ReferralInCourse,
  type ReferralStep,
  type TransitionResult,
  transition,
} from './transition.ts';
