import type { Draw } from '@amparo/core/samples';
import type { ContributionTransfer } from '../generated/contribution-transfer.ts';
import type { InsurancePeriod } from '../generated/insurance-period.ts';
import { moneyOf } from './amounts.ts';
import type { Stretch } from './career.ts';
import { type Corridor, institutionOf } from './corridors.ts';
import { dayOf } from './months.ts';
import { provenanceOf } from './provenance.ts';

/** A stretch with its record. */
export interface Insured {
  readonly stretch: Stretch;
  readonly period: InsurancePeriod;
}

/**
 * Pays out the contributions of one job abroad, or moves them home; the period then counts no longer where it was
 * completed. Gives the periods as they stand afterwards, and the transfer.
 */
export function moveContributions(
  insured: readonly Insured[],
  corridor: Corridor,
  draw: Draw,
): { insured: readonly Insured[]; transfers: readonly ContributionTransfer[] } {
  const candidates = insured.filter(
    ({ stretch }) => stretch.place === corridor.abroad && stretch.kind === 'employed' && !stretch.ongoing,
  );
  if (candidates.length < 2 || !draw.chance(0.3)) return { insured, transfers: [] };
  const chosen = draw.pick(candidates);
  const { period, stretch } = chosen;
  const toWorker = draw.chance(0.5);
  const month = stretch.to + 6;
  const smallest = draw.between(40, 400) * corridor.abroad.earnings[0] * 10 ** corridor.abroad.digits;
  const amount = moneyOf(smallest, corridor.abroad);
  const received = Math.round(
    smallest * Number(corridor.rate) * 10 ** (corridor.home.digits - corridor.abroad.digits),
  );
  const transferId = draw.uuid();
  const transfer: ContributionTransfer = {
    recordType: 'contribution-transfer',
    provenance: provenanceOf(draw, corridor.abroad),
    transferId,
    subjectId: period.subjectId,
    agreementId: corridor.agreementId,
    fromInstitutionId: institutionOf(corridor.abroad),
    ...(toWorker ? {} : { toInstitutionId: institutionOf(corridor.home) }),
    amount,
    receivedAmount: moneyOf(received, corridor.home),
    exchange: {
      rate: corridor.rate,
      rateDate: dayOf(month, draw.between(9, 12)),
      source: `${corridor.abroad.example} Bank, middle rate`,
    },
    periodIds: [period.periodId],
    mode: toWorker ? 'lump-sum-to-worker' : 'contribution-transfer',
    valueDate: dayOf(month, 12),
    status: draw.chance(0.5) ? 'received' : 'reconciled',
  };
  const moved: InsurancePeriod = toWorker
    ? { ...period, refunded: { date: dayOf(month, 10), amount, transferId } }
    : { ...period, transferredTo: institutionOf(corridor.home) };
  return {
    insured: insured.map((entry) => (entry === chosen ? { stretch, period: moved } : entry)),
    transfers: [transfer],
  };
}
