import { appealResult } from './appeal-result.ts';
import { caseOutcome } from './case-outcome.ts';
import { casePriority } from './case-priority.ts';
import { caseSeverity } from './case-severity.ts';
import { caseStatus } from './case-status.ts';
import { channel } from './channel.ts';
import { claimType } from './claim-type.ts';
import { closureReason } from './closure-reason.ts';
import { complainantType } from './complainant-type.ts';
import { documentType } from './document-type.ts';
import { evidenceType } from './evidence-type.ts';
import { exportProfile } from './export-profile.ts';
import { inadmissibleReason } from './inadmissible-reason.ts';
import { investigationFinding } from './investigation-finding.ts';
import { investigationMethod } from './investigation-method.ts';
import { issue } from './issue.ts';
import { mechanismType } from './mechanism-type.ts';
import { migrationStage } from './migration-stage.ts';
import { recruiterRole } from './recruiter-role.ts';
import { recruitmentCostLine } from './recruitment-cost-line.ts';
import { remedyType } from './remedy-type.ts';
import { retaliationType } from './retaliation-type.ts';
import { riskType } from './risk-type.ts';
import { satisfaction } from './satisfaction.ts';
import { screeningResult } from './screening-result.ts';
import { submissionMode } from './submission-mode.ts';

export {
  appealResult,
  caseOutcome,
  casePriority,
  caseSeverity,
  caseStatus,
  channel,
  claimType,
  closureReason,
  complainantType,
  documentType,
  evidenceType,
  exportProfile,
  inadmissibleReason,
  investigationFinding,
  investigationMethod,
  issue,
  mechanismType,
  migrationStage,
  recruiterRole,
  recruitmentCostLine,
  remedyType,
  retaliationType,
  riskType,
  satisfaction,
  screeningResult,
  submissionMode,
};

/** Every code list of this family. */
export const grievanceCodelists = [
  appealResult,
  caseOutcome,
  casePriority,
  caseSeverity,
  caseStatus,
  channel,
  claimType,
  closureReason,
  complainantType,
  documentType,
  evidenceType,
  exportProfile,
  inadmissibleReason,
  investigationFinding,
  investigationMethod,
  issue,
  mechanismType,
  migrationStage,
  recruiterRole,
  recruitmentCostLine,
  remedyType,
  retaliationType,
  riskType,
  satisfaction,
  screeningResult,
  submissionMode,
] as const;
