import type { GrievanceCase } from '../generated/grievance-case.ts';
import type { ClaimType, DocumentType, Entry, IssueCode } from './entry.ts';

/** What narratives can tell of. */
export type Topic =
  | 'opening'
  | 'wages'
  | 'hours'
  | 'deduction'
  | 'fee'
  | 'documents'
  | 'injury'
  | 'housing'
  | 'violence'
  | 'dismissal'
  | 'contract'
  | 'closing';

/** What may happen to a worker: a pattern that a case follows. */
export interface Story {
  /** The primary issue. */
  readonly issue: IssueCode;
  /** Others that come with it, each in about half of the cases. */
  readonly others: readonly IssueCode[];
  readonly claims: readonly ClaimType[];
  readonly documents: readonly DocumentType[];
  readonly topics: readonly Topic[];
  readonly stage: GrievanceCase['migrationStage'];
  /** How often somebody is in danger. */
  readonly risk: number;
  readonly risks: readonly NonNullable<GrievanceCase['immediateRisk']['types']>[number][];
  readonly evidence: readonly Entry<'evidence'>['type'][];
  readonly flags: readonly NonNullable<GrievanceCase['sensitivity']['flags']>[number][];
  readonly severity: GrievanceCase['severity'];
}

const plain: Story = {
  issue: 'other.unspecified',
  others: [],
  claims: [],
  documents: [],
  topics: ['wages'],
  stage: 'employment',
  risk: 0.02,
  risks: ['retaliation'],
  evidence: ['testimony', 'message', 'contract'],
  flags: [],
  severity: 'medium',
};
const story = (own: Partial<Story> & Pick<Story, 'issue'>): Story => ({ ...plain, ...own });

const wageProof: Story['evidence'] = ['payslip', 'contract', 'bank-record', 'timecard', 'message'];

/** The stories; one that stands twice is told twice as often. */
export const stories: readonly Story[] = [
  ...Array.from({ length: 3 }, () =>
    story({
      issue: 'wages.unpaid',
      others: ['wages.no-payslip', 'wages.late', 'hours.excessive'],
      claims: ['unpaid-wages', 'overtime'],
      topics: ['wages', 'hours'],
      evidence: wageProof,
      severity: 'high',
    }),
  ),
  ...Array.from({ length: 2 }, () =>
    story({
      issue: 'wages.overtime-unpaid',
      others: ['hours.excessive', 'wages.underpaid', 'hours.no-rest-day'],
      claims: ['overtime', 'unpaid-wages'],
      topics: ['hours', 'wages'],
      evidence: wageProof,
    }),
  ),
  ...Array.from({ length: 2 }, () =>
    story({
      issue: 'fees.recruitment-fee',
      others: ['fees.debt', 'contract.substitution', 'fees.related-cost'],
      claims: ['recruitment-fee', 'illegal-deduction'],
      topics: ['fee', 'contract'],
      evidence: ['receipt', 'message', 'contract', 'testimony'],
    }),
  ),
  ...Array.from({ length: 2 }, () =>
    story({
      issue: 'documents.passport',
      others: ['movement.confinement', 'wages.unpaid', 'isolation.phone'],
      claims: ['unpaid-wages', 'document-return'],
      documents: ['passport', 'permit', 'phone'],
      topics: ['documents', 'wages'],
      risk: 0.25,
      risks: ['confinement', 'retaliation', 'detention'],
      severity: 'high',
    }),
  ),
  story({
    issue: 'wages.deduction',
    others: ['fees.debt', 'wages.no-payslip', 'housing.food'],
    claims: ['illegal-deduction', 'recruitment-fee'],
    topics: ['deduction', 'fee'],
    evidence: wageProof,
  }),
  story({
    issue: 'wages.underpaid',
    others: ['contract.substitution', 'wages.no-payslip'],
    claims: ['unpaid-wages'],
    topics: ['contract', 'wages'],
    evidence: wageProof,
  }),
  story({
    issue: 'safety.injury',
    others: ['social-protection.claim-denied', 'safety.protective-equipment', 'safety.heat'],
    claims: ['injury-compensation', 'leave-pay'],
    topics: ['injury', 'wages'],
    evidence: ['medical', 'photo', 'testimony'],
    flags: ['health'],
    risk: 0.1,
    risks: ['physical-harm', 'deportation'],
    severity: 'high',
  }),
  story({
    issue: 'housing.overcrowding',
    others: ['housing.sanitation', 'housing.food'],
    topics: ['housing', 'deduction'],
    evidence: ['photo', 'message', 'testimony'],
    severity: 'low',
  }),
  story({
    issue: 'hours.no-rest-day',
    others: ['hours.excessive', 'violence.verbal', 'isolation.phone'],
    claims: ['leave-pay', 'overtime'],
    documents: ['phone'],
    topics: ['hours', 'violence'],
  }),
  story({
    issue: 'violence.verbal',
    others: ['violence.threat', 'hours.excessive', 'violence.harassment'],
    topics: ['violence', 'hours'],
    risk: 0.15,
    risks: ['physical-harm', 'retaliation'],
  }),
  story({
    issue: 'violence.physical',
    others: ['violence.threat', 'wages.unpaid'],
    claims: ['unpaid-wages'],
    topics: ['violence', 'wages'],
    evidence: ['photo', 'medical', 'testimony'],
    risk: 0.5,
    risks: ['physical-harm', 'confinement'],
    severity: 'high',
  }),
  story({
    issue: 'violence.sexual',
    others: ['isolation.phone', 'violence.threat'],
    documents: ['phone'],
    topics: ['violence'],
    evidence: ['testimony', 'message'],
    flags: ['sexual-violence', 'health'],
    risk: 0.6,
    risks: ['physical-harm', 'self-harm'],
    severity: 'critical',
  }),
  story({
    issue: 'termination.unfair',
    others: ['return.no-return-ticket', 'wages.end-of-service'],
    claims: ['end-of-service', 'airfare', 'leave-pay'],
    topics: ['dismissal', 'wages'],
    stage: 'termination',
    risk: 0.05,
    risks: ['homelessness', 'deportation'],
  }),
  story({
    issue: 'termination.abandoned',
    others: ['wages.unpaid', 'return.no-return-ticket', 'housing.food'],
    claims: ['unpaid-wages', 'airfare'],
    topics: ['wages', 'housing'],
    stage: 'termination',
    risk: 0.4,
    risks: ['homelessness'],
    severity: 'critical',
  }),
  story({
    issue: 'immigration.false-absconding-report',
    others: ['immigration.status-expired', 'documents.permit', 'wages.unpaid'],
    claims: ['unpaid-wages'],
    documents: ['permit', 'passport'],
    topics: ['documents', 'dismissal'],
    flags: ['irregular-status'],
    risk: 0.3,
    risks: ['detention', 'deportation'],
    severity: 'high',
  }),
  story({
    issue: 'contract.deception-about-job',
    others: ['fees.recruitment-fee', 'contract.language'],
    claims: ['recruitment-fee', 'deposit'],
    topics: ['contract', 'fee'],
    stage: 'pre-departure',
    evidence: ['contract', 'receipt', 'message'],
  }),
  story({
    issue: 'fees.deposit',
    others: ['fees.related-cost', 'contract.none'],
    claims: ['deposit'],
    topics: ['fee'],
    stage: 'recruitment',
    evidence: ['receipt', 'message'],
    severity: 'low',
  }),
  story({
    issue: 'social-protection.not-enrolled',
    others: ['social-protection.claim-denied'],
    topics: ['injury', 'contract'],
    severity: 'low',
  }),
  story({
    issue: 'association.interference',
    others: ['termination.unfair', 'discrimination.unequal-treatment'],
    claims: ['leave-pay'],
    topics: ['dismissal', 'violence'],
    flags: ['union-membership', 'retaliation-risk'],
  }),
  story({
    issue: 'safety.death',
    others: ['social-protection.claim-denied'],
    claims: ['injury-compensation', 'airfare', 'unpaid-wages'],
    topics: ['injury'],
    evidence: ['medical', 'contract', 'testimony'],
    severity: 'critical',
  }),
];
