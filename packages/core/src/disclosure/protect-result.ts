import type { Diagnostic } from '../diagnostic.ts';

/** Why a cell is not shown. `small`: of its own (below the minimum, or sensitive). `cover`: another could be worked out from it. */
export type SuppressionReason = 'small' | 'cover' | 'withheld';

/** What to publish of one cell. */
export interface ProtectedCell {
  readonly id: string;
  readonly published: boolean;
  /** The count; absent, never zero, where it is not published. */
  readonly count?: number;
  /**
   * For the publisher's own use. It must not be published: whoever knows which of two hidden cells is the small one
   * knows more than the promise allows.
   */
  readonly reason?: SuppressionReason;
}

/** A table that keeps the promise of {@link protectTable}. */
export interface ProtectedTable {
  readonly ok: true;
  /** One for each cell of the table, in its order. */
  readonly cells: readonly ProtectedCell[];
  /** Ids of the cells that must not be shown, with the reason. */
  readonly suppressed: ReadonlyMap<string, SuppressionReason>;
}

/** No table, because there is no sound one for this input. */
export interface DisclosureFault {
  readonly ok: false;
  /** At least one; paths point into `{ table, rule }`. */
  readonly diagnostics: readonly Diagnostic[];
}
