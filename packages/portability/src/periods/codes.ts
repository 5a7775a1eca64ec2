import { compulsion } from '../codelists/compulsion.ts';
import { overlapRule } from '../codelists/overlap-rule.ts';
import { periodStatus } from '../codelists/period-status.ts';
import type { OverlapRule } from '../generated/agreement.ts';
import type { Compulsion, PeriodStatus } from '../generated/insurance-period.ts';

export type { OverlapRule } from '../generated/agreement.ts';
export type {
  Compulsion,
  DayBasis,
  InsuranceBranch,
  PeriodStatus,
  TimeUnit,
} from '../generated/insurance-period.ts';

/**
 * How strong the claim of a period to its days is, Article 12(3) and (4): compulsory insurance goes before voluntary and
 * optional continued insurance, and both before time that is only treated as insured.
 */
export type PeriodKind = 'compulsory' | 'voluntary' | 'assimilated';

export const kinds: readonly PeriodKind[] = ['compulsory', 'voluntary', 'assimilated'];

const ranks = new Map<string, number>(
  compulsion.codes.map((entry) => [
    entry.code,
    entry.code === 'assimilated' ? 2 : 'voluntary' in entry && entry.voluntary ? 1 : 0,
  ]),
);

/** Place of a period's kind in {@link kinds}; undefined for an unknown code. */
export const rankOf = (code: Compulsion): number | undefined => ranks.get(code);

const statuses = new Map<string, boolean>(
  periodStatus.codes.map((entry) => [entry.code, 'counts' in entry && entry.counts === true]),
);

/** Whether a record of this status can count at all; undefined for an unknown code. */
export const statusCounts = (code: PeriodStatus): boolean | undefined => statuses.get(code);

const overlapRules = new Set<string>(overlapRule.codes.map(({ code }) => code));

export const isOverlapRule = (rule: unknown): rule is OverlapRule =>
  typeof rule === 'string' && overlapRules.has(rule);
