import type { Amount } from '@amparo/core/calculation';

/** The fields of a grievance case that figures are counted from. Every `GrievanceCase` has this shape; so may a pseudonymised extract. */
export interface CaseForFigures {
  readonly receivedAt: string;
  readonly acknowledgedAt?: string;
  readonly intakeLanguage?: string;
  readonly submissionMode: string;
  readonly affectedWorkersCount: number;
  readonly affectedBySex?: {
    readonly female: number;
    readonly male: number;
    readonly other: number;
    readonly unknown: number;
  };
  readonly migrationStatusAtIncident?: string;
  readonly employerRef?: { readonly organisationId?: string };
  readonly claims?: readonly {
    readonly claimedAmount?: Amount;
    readonly agreedAmount?: Amount;
    readonly paidAmount?: Amount;
  }[];
  readonly retaliation: { readonly reported: boolean };
  readonly status: string;
  readonly statusHistory: readonly { readonly status: string; readonly at: string }[];
  readonly slaDueAt?: string;
  readonly remedies?: readonly { readonly deliveredAt?: string; readonly verifiedAt?: string }[];
  readonly closedAt?: string;
  readonly complainantInformedAt?: readonly string[];
  readonly duplicateOf?: string;
}
