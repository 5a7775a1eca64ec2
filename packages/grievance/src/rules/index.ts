import type { Rule } from '@amparo/core';
import { acknowledgedBeforeReceived } from './acknowledged-before-received.ts';
import { anonymousWithComplainant } from './anonymous-with-complainant.ts';
import { anonymousWithContact } from './anonymous-with-contact.ts';
import { anonymousWorkerNamed } from './anonymous-worker-named.ts';
import { caseIdRepeated } from './case-id-repeated.ts';
import { childLabourNotFlagged } from './child-labour-not-flagged.ts';
import { claimAgreedAboveClaimed } from './claim-agreed-above-claimed.ts';
import { claimIdRepeated } from './claim-id-repeated.ts';
import { claimMixedCurrencies } from './claim-mixed-currencies.ts';
import { claimPaidAboveAgreed } from './claim-paid-above-agreed.ts';
import { claimPeriodEndsBeforeStart } from './claim-period-ends-before-start.ts';
import { closedBeforeLastStatus } from './closed-before-last-status.ts';
import { closedWithoutApproval } from './closed-without-approval.ts';
import { closedWithoutOutcome } from './closed-without-outcome.ts';
import { closedWithoutTime } from './closed-without-time.ts';
import { collectiveCaseOfOne } from './collective-case-of-one.ts';
import { disclosureWithoutConsent } from './disclosure-without-consent.ts';
import { documentIssueWithoutDocument } from './document-issue-without-document.ts';
import { documentReturnNotRecorded } from './document-return-not-recorded.ts';
import { documentReturnedBeforeWithheld } from './document-returned-before-withheld.ts';
import { duplicateChainLoops } from './duplicate-chain-loops.ts';
import { duplicateOfItself } from './duplicate-of-itself.ts';
import { duplicateWithoutOriginal } from './duplicate-without-original.ts';
import { feeIssueWithoutClaim } from './fee-issue-without-claim.ts';
import { feeIssueWithoutParty } from './fee-issue-without-party.ts';
import { identifiedWithoutComplainant } from './identified-without-complainant.ts';
import { inadmissibleWithoutReason } from './inadmissible-without-reason.ts';
import { incidentEndMissing } from './incident-end-missing.ts';
import { incidentEndedWhileOngoing } from './incident-ended-while-ongoing.ts';
import { incidentEndsBeforeStart } from './incident-ends-before-start.ts';
import { incidentStartsAfterReceived } from './incident-starts-after-received.ts';
import { individualCaseOfSeveral } from './individual-case-of-several.ts';
import { issueEndsBeforeStart } from './issue-ends-before-start.ts';
import { issueOngoingWithEnd } from './issue-ongoing-with-end.ts';
import { migrationStatusWithoutFirewall } from './migration-status-without-firewall.ts';
import { openCaseWithOutcome } from './open-case-with-outcome.ts';
import { overdue } from './overdue.ts';
import { pressureNotExplained } from './pressure-not-explained.ts';
import { primaryIssueNotSingle } from './primary-issue-not-single.ts';
import { receivedInFuture } from './received-in-future.ts';
import { referralWithoutConsent } from './referral-without-consent.ts';
import { resolvedWithUnpaidClaim } from './resolved-with-unpaid-claim.ts';
import { resolvedWithUnverifiedRemedy } from './resolved-with-unverified-remedy.ts';
import { retaliationContradiction } from './retaliation-contradiction.ts';
import { retentionEndsBeforeClosing } from './retention-ends-before-closing.ts';
import { retentionTooLong } from './retention-too-long.ts';
import { riskAcknowledgedLate } from './risk-acknowledged-late.ts';
import { riskContradiction } from './risk-contradiction.ts';
import { riskRatedTooLow } from './risk-rated-too-low.ts';
import { sensitiveCaseNotRestricted } from './sensitive-case-not-restricted.ts';
import { sensitiveNarrativeExported } from './sensitive-narrative-exported.ts';
import { statusHistoryOutOfOrder } from './status-history-out-of-order.ts';
import { statusNotLastInHistory } from './status-not-last-in-history.ts';
import { statusStepNotAllowed } from './status-step-not-allowed.ts';
import { traffickingNotScreened } from './trafficking-not-screened.ts';
import { wageClaimAfterIncident } from './wage-claim-after-incident.ts';
import { wageClaimBeforeContract } from './wage-claim-before-contract.ts';
import { wageClaimWithoutEnd } from './wage-claim-without-end.ts';
import { wageClaimWithoutStart } from './wage-claim-without-start.ts';
import { workersBySexMismatch } from './workers-by-sex-mismatch.ts';

/** Every rule of a grievance case: those of the clauses G01 to G24 in their order, then those that no clause asks for. */
export const grievanceRules: readonly Rule[] = [
  acknowledgedBeforeReceived,
  closedBeforeLastStatus,
  incidentEndsBeforeStart,
  incidentStartsAfterReceived,
  incidentEndMissing,
  incidentEndedWhileOngoing,
  workersBySexMismatch,
  collectiveCaseOfOne,
  individualCaseOfSeveral,
  primaryIssueNotSingle,
  anonymousWithComplainant,
  anonymousWithContact,
  anonymousWorkerNamed,
  identifiedWithoutComplainant,
  closedWithoutOutcome,
  closedWithoutTime,
  closedWithoutApproval,
  statusHistoryOutOfOrder,
  statusStepNotAllowed,
  statusNotLastInHistory,
  claimMixedCurrencies,
  claimPaidAboveAgreed,
  claimAgreedAboveClaimed,
  wageClaimWithoutStart,
  wageClaimWithoutEnd,
  claimPeriodEndsBeforeStart,
  wageClaimBeforeContract,
  wageClaimAfterIncident,
  feeIssueWithoutParty,
  feeIssueWithoutClaim,
  documentIssueWithoutDocument,
  documentReturnedBeforeWithheld,
  documentReturnNotRecorded,
  riskAcknowledgedLate,
  riskRatedTooLow,
  disclosureWithoutConsent,
  referralWithoutConsent,
  migrationStatusWithoutFirewall,
  sensitiveCaseNotRestricted,
  sensitiveNarrativeExported,
  traffickingNotScreened,
  resolvedWithUnpaidClaim,
  resolvedWithUnverifiedRemedy,
  pressureNotExplained,
  overdue,
  duplicateOfItself,
  duplicateChainLoops,
  duplicateWithoutOriginal,
  childLabourNotFlagged,
  retentionEndsBeforeClosing,
  retentionTooLong,
  receivedInFuture,
  issueEndsBeforeStart,
  issueOngoingWithEnd,
  claimIdRepeated,
  riskContradiction,
  retaliationContradiction,
  inadmissibleWithoutReason,
  openCaseWithOutcome,
  caseIdRepeated,
];
