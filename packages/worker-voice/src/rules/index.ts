import type { Rule } from '@amparo/core';
import { allAnsweredAlike } from './all-answered-alike.ts';
import { amountOutOfRange } from './amount-out-of-range.ts';
import { answerNotOneValue } from './answer-not-one-value.ts';
import { answerOfWrongType } from './answer-of-wrong-type.ts';
import { answerRepeated } from './answer-repeated.ts';
import { answerToItemNotAsked } from './answer-to-item-not-asked.ts';
import { answerToUnknownItem } from './answer-to-unknown-item.ts';
import { answersWithoutConsent } from './answers-without-consent.ts';
import { answersWithoutInterview } from './answers-without-interview.ts';
import { boundsUpsideDown } from './bounds-upside-down.ts';
import { caseOfferContradiction } from './case-offer-contradiction.ts';
import { cellRepeated } from './cell-repeated.ts';
import { censusNotOfAll } from './census-not-of-all.ts';
import { changeFromSameWave } from './change-from-same-wave.ts';
import { characteristicsWithoutConsent } from './characteristics-without-consent.ts';
import { choiceCodeRepeated } from './choice-code-repeated.ts';
import { choiceRepeatedInAnswer } from './choice-repeated-in-answer.ts';
import { choiceUnknown } from './choice-unknown.ts';
import { choicesMissing } from './choices-missing.ts';
import { choicesNotTranslated } from './choices-not-translated.ts';
import { choicesTooFewOrMany } from './choices-too-few-or-many.ts';
import { completeAboveInvited } from './complete-above-invited.ts';
import { completeCountMismatch } from './complete-count-mismatch.ts';
import { conditionDoesNotFit } from './condition-does-not-fit.ts';
import { conditionOnLaterItem } from './condition-on-later-item.ts';
import { conditionOnUnknownItem } from './condition-on-unknown-item.ts';
import { conditionWithoutValue } from './condition-without-value.ts';
import { consentToOtherStatement } from './consent-to-other-statement.ts';
import { contactInText } from './contact-in-text.ts';
import { currencyMissing } from './currency-missing.ts';
import { dateOutOfRange } from './date-out-of-range.ts';
import { defaultLanguageNotOffered } from './default-language-not-offered.ts';
import { differenceTooSmall } from './difference-too-small.ts';
import { dimensionUnknown } from './dimension-unknown.ts';
import { directionMissing } from './direction-missing.ts';
import { dispositionsMismatch } from './dispositions-mismatch.ts';
import { excludedAnswersInDenominator } from './excluded-answers-in-denominator.ts';
import { excludedAnswersNotReported } from './excluded-answers-not-reported.ts';
import { exclusiveChoiceCombined } from './exclusive-choice-combined.ts';
import { fieldworkEndsBeforeStart } from './fieldwork-ends-before-start.ts';
import { figureMissing } from './figure-missing.ts';
import { indicatorWithoutRedLine } from './indicator-without-red-line.ts';
import { instrumentNotOfWave } from './instrument-not-of-wave.ts';
import { instrumentRepeated } from './instrument-repeated.ts';
import { interviewWithoutAnswers } from './interview-without-answers.ts';
import { interviewWithoutConsent } from './interview-without-consent.ts';
import { interviewerInAnonymousSurvey } from './interviewer-in-anonymous-survey.ts';
import { invitedAbovePopulation } from './invited-above-population.ts';
import { itemIdRepeated } from './item-id-repeated.ts';
import { itemNotTranslated } from './item-not-translated.ts';
import { itemUnknown } from './item-unknown.ts';
import { labelRepeatedInLanguage } from './label-repeated-in-language.ts';
import { languageNotInInstrument } from './language-not-in-instrument.ts';
import { languageNotOffered } from './language-not-offered.ts';
import { lowTrustNotFlagged } from './low-trust-not-flagged.ts';
import { marginOfErrorWithoutProbability } from './margin-of-error-without-probability.ts';
import { matrixUnknown } from './matrix-unknown.ts';
import { modeNotInInstrument } from './mode-not-in-instrument.ts';
import { modeNotOffered } from './mode-not-offered.ts';
import { notRepresentativeNotFlagged } from './not-representative-not-flagged.ts';
import { npsScaleNotZeroToTen } from './nps-scale-not-zero-to-ten.ts';
import { numberOutOfRange } from './number-out-of-range.ts';
import { numeratorAboveDenominator } from './numerator-above-denominator.ts';
import { offerMissing } from './offer-missing.ts';
import { outsideFieldwork } from './outside-fieldwork.ts';
import { partialCountMismatch } from './partial-count-mismatch.ts';
import { populationByMismatch } from './population-by-mismatch.ts';
import { populationCategoryRepeated } from './population-category-repeated.ts';
import { populationCategoryUnknown } from './population-category-unknown.ts';
import { promiseLowered } from './promise-lowered.ts';
import { qualityDoubtful } from './quality-doubtful.ts';
import { rankedThoughNotRepresentative } from './ranked-though-not-representative.ts';
import { reasonWithoutSuppression } from './reason-without-suppression.ts';
import { recordIdNotRandom } from './record-id-not-random.ts';
import { redLineDoesNotFit } from './red-line-does-not-fit.ts';
import { redLineNotFlagged } from './red-line-not-flagged.ts';
import { remainderTooSmall } from './remainder-too-small.ts';
import { requiredChoicesNotTranslated } from './required-choices-not-translated.ts';
import { requiredItemEmpty } from './required-item-empty.ts';
import { requiredItemNotTranslated } from './required-item-not-translated.ts';
import { requiredScaleNotTranslated } from './required-scale-not-translated.ts';
import { responseIdNotRandom } from './response-id-not-random.ts';
import { responseIdRepeated } from './response-id-repeated.ts';
import { responseTimeStored } from './response-time-stored.ts';
import { responsesAboveInterviews } from './responses-above-interviews.ts';
import { responsesKeptTooLong } from './responses-kept-too-long.ts';
import { responsesNotReported } from './responses-not-reported.ts';
import { responsesUnlikePopulationByNationality } from './responses-unlike-population-by-nationality.ts';
import { responsesUnlikePopulationBySex } from './responses-unlike-population-by-sex.ts';
import { resultIdRepeated } from './result-id-repeated.ts';
import { resultOfOtherInstrument } from './result-of-other-instrument.ts';
import { scaleLabelOutside } from './scale-label-outside.ts';
import { scaleMissing } from './scale-missing.ts';
import { scaleNotTranslated } from './scale-not-translated.ts';
import { scaleUpsideDown } from './scale-upside-down.ts';
import { sectionIdRepeated } from './section-id-repeated.ts';
import { sectionNotTranslated } from './section-not-translated.ts';
import { sectionUnknown } from './section-unknown.ts';
import { severalChoicesForOne } from './several-choices-for-one.ts';
import { shareOfNoChoice } from './share-of-no-choice.ts';
import { significanceOfFew } from './significance-of-few.ts';
import { smallCellPublished } from './small-cell-published.ts';
import { speeding } from './speeding.ts';
import { straightLining } from './straight-lining.ts';
import { strataMismatch } from './strata-mismatch.ts';
import { strataMissing } from './strata-missing.ts';
import { stratumIdRepeated } from './stratum-id-repeated.ts';
import { stratumTargetAbovePopulation } from './stratum-target-above-population.ts';
import { stratumUnknown } from './stratum-unknown.ts';
import { submittedInFuture } from './submitted-in-future.ts';
import { suppressedCellRecoverable } from './suppressed-cell-recoverable.ts';
import { suppressedCountShown } from './suppressed-count-shown.ts';
import { suppressedFigureShown } from './suppressed-figure-shown.ts';
import { suppressedWithoutReason } from './suppressed-without-reason.ts';
import { textReleasedUnreviewed } from './text-released-unreviewed.ts';
import { textTooLong } from './text-too-long.ts';
import { titleNotTranslated } from './title-not-translated.ts';
import { tooFewAlikeInInternal } from './too-few-alike-in-internal.ts';
import { tooFewAlikeInPublic } from './too-few-alike-in-public.ts';
import { triggerWithoutRedLine } from './trigger-without-red-line.ts';
import { unitOfOtherStatistic } from './unit-of-other-statistic.ts';
import { validAboveResponses } from './valid-above-responses.ts';
import { valueOutOfRange } from './value-out-of-range.ts';
import { valueOutsideInterval } from './value-outside-interval.ts';
import { valueOutsideScale } from './value-outside-scale.ts';
import { versionNotOfWave } from './version-not-of-wave.ts';
import { waveFollowsItself } from './wave-follows-itself.ts';
import { waveIdRepeated } from './wave-id-repeated.ts';
import { weightMissing } from './weight-missing.ts';
import { weightNotPositive } from './weight-not-positive.ts';
import { weightTooLarge } from './weight-too-large.ts';
import { weightUnexplained } from './weight-unexplained.ts';
import { weightsMismatch } from './weights-mismatch.ts';

/** Every rule of an instrument. */
export const instrumentRules: readonly Rule[] = [
  titleNotTranslated,
  sectionNotTranslated,
  itemNotTranslated,
  choicesNotTranslated,
  scaleNotTranslated,
  requiredItemNotTranslated,
  requiredChoicesNotTranslated,
  requiredScaleNotTranslated,
  labelRepeatedInLanguage,
  itemIdRepeated,
  sectionIdRepeated,
  sectionUnknown,
  matrixUnknown,
  conditionOnUnknownItem,
  conditionOnLaterItem,
  conditionWithoutValue,
  conditionDoesNotFit,
  choiceCodeRepeated,
  choicesMissing,
  scaleMissing,
  scaleUpsideDown,
  scaleLabelOutside,
  npsScaleNotZeroToTen,
  boundsUpsideDown,
  redLineDoesNotFit,
  triggerWithoutRedLine,
  indicatorWithoutRedLine,
  directionMissing,
  defaultLanguageNotOffered,
  instrumentRepeated,
];

/** Every rule of a wave. */
export const waveRules: readonly Rule[] = [
  dispositionsMismatch,
  completeCountMismatch,
  partialCountMismatch,
  invitedAbovePopulation,
  completeAboveInvited,
  populationByMismatch,
  populationCategoryUnknown,
  populationCategoryRepeated,
  censusNotOfAll,
  fieldworkEndsBeforeStart,
  strataMissing,
  strataMismatch,
  stratumIdRepeated,
  stratumTargetAbovePopulation,
  languageNotInInstrument,
  modeNotInInstrument,
  responsesUnlikePopulationBySex,
  responsesUnlikePopulationByNationality,
  weightsMismatch,
  responsesKeptTooLong,
  waveFollowsItself,
  waveIdRepeated,
];

/** Every rule of a response. */
export const responseRules: readonly Rule[] = [
  responseIdNotRandom,
  recordIdNotRandom,
  responseTimeStored,
  answersWithoutConsent,
  characteristicsWithoutConsent,
  interviewWithoutConsent,
  answersWithoutInterview,
  interviewWithoutAnswers,
  answerRepeated,
  answerNotOneValue,
  choiceRepeatedInAnswer,
  contactInText,
  qualityDoubtful,
  caseOfferContradiction,
  weightNotPositive,
  submittedInFuture,
  instrumentNotOfWave,
  versionNotOfWave,
  languageNotOffered,
  modeNotOffered,
  outsideFieldwork,
  answerToUnknownItem,
  answerOfWrongType,
  choiceUnknown,
  severalChoicesForOne,
  exclusiveChoiceCombined,
  choicesTooFewOrMany,
  numberOutOfRange,
  amountOutOfRange,
  dateOutOfRange,
  textTooLong,
  answerToItemNotAsked,
  requiredItemEmpty,
  interviewerInAnonymousSurvey,
  textReleasedUnreviewed,
  offerMissing,
  straightLining,
  speeding,
  tooFewAlikeInPublic,
  tooFewAlikeInInternal,
  weightTooLarge,
  weightMissing,
  weightUnexplained,
  stratumUnknown,
  consentToOtherStatement,
  responseIdRepeated,
];

/** Every rule of a result. */
export const resultRules: readonly Rule[] = [
  smallCellPublished,
  suppressedFigureShown,
  figureMissing,
  responsesNotReported,
  suppressedCountShown,
  suppressedWithoutReason,
  reasonWithoutSuppression,
  promiseLowered,
  marginOfErrorWithoutProbability,
  suppressedCellRecoverable,
  allAnsweredAlike,
  remainderTooSmall,
  differenceTooSmall,
  notRepresentativeNotFlagged,
  rankedThoughNotRepresentative,
  lowTrustNotFlagged,
  valueOutsideInterval,
  valueOutOfRange,
  valueOutsideScale,
  numeratorAboveDenominator,
  excludedAnswersInDenominator,
  excludedAnswersNotReported,
  validAboveResponses,
  responsesAboveInterviews,
  resultOfOtherInstrument,
  redLineNotFlagged,
  shareOfNoChoice,
  unitOfOtherStatistic,
  currencyMissing,
  dimensionUnknown,
  itemUnknown,
  significanceOfFew,
  changeFromSameWave,
  cellRepeated,
  resultIdRepeated,
];
