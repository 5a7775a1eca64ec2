export type {
  AggregateOptions,
  Characteristic,
  InstrumentForResults,
  ItemForResults,
  ResponseForResults,
  WaveForResults,
} from './aggregate/inputs.ts';
export { type Aggregation, aggregate, type ResultCounter, resultCounter } from './aggregate.ts';
export { calculationMessages } from './calculation-messages.ts';
export * from './codelists/index.ts';
export { type Comparison, compareWaves } from './compare-waves.ts';
export { workerVoice } from './family.ts';
export type {
  AnonymityPromise,
  AnswerConstraint,
  EnableWhen,
  ItemChoice,
  ItemDirection,
  ItemScale,
  RedLine,
  ScaleLabel,
  SurveyDimension,
  SurveyInstrument,
  SurveyItem,
  SurveyItemType,
  SurveyMode,
  SurveyPurpose,
  SurveySection,
  TopicStandard,
} from './generated/survey-instrument.ts';
export type {
  AgeBand,
  CaseOffer,
  ContractType,
  DurationBand,
  EducationBand,
  MigrantWorker,
  QualityFlag,
  RecruitmentChannel,
  ResponseRelease,
  Sex,
  SkipReason,
  SurveyAnswer,
  SurveyConsent,
  SurveyResponse,
  TenureBand,
} from './generated/survey-response.ts';
export type {
  IndicatorType,
  ResponseRates,
  ResultBreakdown,
  ResultChange,
  ResultFlag,
  ResultStatistic,
  ResultUnit,
  SuppressionReason,
  SurveyResult,
} from './generated/survey-result.ts';
export type {
  DispositionCounts,
  PopulationCount,
  RespondentCharacteristic,
  SamplingMethod,
  SamplingStratum,
  SurveyIncentive,
  SurveyIndependence,
  SurveyWave,
  WeightingMethod,
} from './generated/survey-wave.ts';
export { workerVoiceCatalogues } from './locales/index.ts';
export { instrumentRules, responseRules, resultRules, waveRules } from './rules/index.ts';
export { type Change, changeOfShare, type ShareOfWave } from './statistics/change-of-share.ts';
export type { Confidence } from './statistics/confidence.ts';
export { designEffect } from './statistics/design-effect.ts';
export { dimensionScore, type ScoredItem } from './statistics/dimension-score.ts';
export type { Figure } from './statistics/figure.ts';
export { itemScore, type Scale } from './statistics/item-score.ts';
export { marginOfError } from './statistics/margin-of-error.ts';
export { postStratify, type Stratum, type StratumWeight } from './statistics/post-stratify.ts';
export { prevalenceBound } from './statistics/prevalence-bound.ts';
export { type PromoterCounts, promoterScore } from './statistics/promoter-score.ts';
export {
  type AaporCounts,
  type AaporRates,
  type Eligibility,
  responseRates,
} from './statistics/response-rates.ts';
export { sampleSize } from './statistics/sample-size.ts';
export { topTwoShare } from './statistics/top-two-share.ts';
export { type Interval, wilsonInterval } from './statistics/wilson-interval.ts';
export { surveyInstrument } from './survey-instrument.ts';
export { surveyResponse } from './survey-response.ts';
export { surveyResult } from './survey-result.ts';
export { surveyWave } from './survey-wave.ts';
