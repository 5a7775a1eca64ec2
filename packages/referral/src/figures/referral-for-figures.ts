/** The fields of a referral that figures are counted from. Every `Referral` has this shape; so may an extract without people. */
export interface ReferralForFigures {
  /** RFC 3339. The clock of the priority runs from here. */
  readonly createdAt: string;
  /** Code of the list `referral-priority`. */
  readonly priority: string;
  /** An earlier deadline than that of the priority, where one was agreed. */
  readonly dueBy?: string;
  readonly status: string;
  readonly statusHistory: readonly { readonly status: string }[];
  readonly servicesRequested: readonly string[];
  readonly deliveredAt?: string;
  readonly receivedAt?: string;
  readonly respondedAt?: string;
  readonly declineReason?: string;
  readonly clientAttended?: boolean;
  readonly attendedAt?: string;
  readonly feedbackToReferrer?: object;
}
