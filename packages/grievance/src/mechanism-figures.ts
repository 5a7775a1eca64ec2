import { durations, ratio } from '@amparo/core/calculation';
import { caseStatus } from './codelists/case-status.ts';
import type { CaseForFigures } from './figures/case-for-figures.ts';
import type { FiguresOptions, MechanismFigures } from './figures/mechanism-result.ts';
import { recoveryCounter } from './figures/recovery.ts';
import { recurrenceCounter } from './figures/recurrence.ts';
import { shares } from './figures/shares.ts';
import { stageCounter } from './figures/stages.ts';

const closed = new Set<string>(
  caseStatus.codes.filter((status) => status.closed === true).map(({ code }) => code),
);

/** Counts one case after another. Its memory does not grow with the number of cases. */
export interface FiguresCounter {
  /** Takes in one case. */
  readonly add: (grievance: CaseForFigures) => void;
  /** The figures so far. */
  readonly result: () => MechanismFigures;
}

/**
 * Counts figures where the caller holds the loop; otherwise {@link mechanismFigures} is shorter.
 *
 * @example
 * ```ts
 * import { figuresCounter } from '@amparo/grievance';
 * figuresCounter().result().acknowledged; // { numerator: 0, denominator: 0, value: undefined }
 * ```
 */
export function figuresCounter({ asOf, timeFrames = {}, employers }: FiguresOptions = {}): FiguresCounter {
  const now = asOf === undefined ? undefined : Date.parse(asOf);
  const acknowledgement = durations();
  const stages = stageCounter(timeFrames, now, (status) => closed.has(status));
  const recovery = recoveryCounter();
  const recurrence = recurrenceCounter(employers);
  const [byLanguage, bySex, byMigrationStatus, byStatus] = [shares(), shares(), shares(), shares()];
  const count = {
    cases: 0,
    duplicates: 0,
    workers: 0,
    backwards: 0,
    promises: 0,
    kept: 0,
    reachable: 0,
    informed: 0,
    remedies: 0,
    delivered: 0,
    verified: 0,
    ended: 0,
    reopened: 0,
    retaliation: 0,
  };

  const addPromise = ({ slaDueAt, closedAt, status }: CaseForFigures) => {
    if (slaDueAt === undefined) return;
    const until = closed.has(status) && closedAt !== undefined ? Date.parse(closedAt) : now;
    if (until === undefined) return;
    count.promises += 1;
    if (until <= Date.parse(slaDueAt)) count.kept += 1;
  };

  return {
    add: (grievance) => {
      if (grievance.duplicateOf !== undefined) {
        count.duplicates += 1;
        return;
      }
      count.cases += 1;
      count.workers += grievance.affectedWorkersCount;
      if (grievance.acknowledgedAt !== undefined) {
        const waited = Date.parse(grievance.acknowledgedAt) - Date.parse(grievance.receivedAt);
        if (waited >= 0) acknowledgement.add(waited);
        else count.backwards += 1;
      }
      stages.add(grievance);
      addPromise(grievance);
      byLanguage.add(grievance.intakeLanguage ?? 'unknown');
      byStatus.add(grievance.status);
      byMigrationStatus.add(grievance.migrationStatusAtIncident ?? 'unknown');
      const sexes = grievance.affectedBySex ?? { unknown: grievance.affectedWorkersCount };
      for (const [sex, workers] of Object.entries(sexes)) bySex.add(sex, workers);
      if (grievance.submissionMode !== 'anonymous') {
        count.reachable += 1;
        if (grievance.complainantInformedAt?.length) count.informed += 1;
      }
      for (const remedy of grievance.remedies ?? []) {
        count.remedies += 1;
        if (remedy.deliveredAt === undefined) continue;
        count.delivered += 1;
        if (remedy.verifiedAt !== undefined) count.verified += 1;
      }
      for (const claim of grievance.claims ?? []) recovery.add(claim);
      if (grievance.statusHistory.some(({ status }) => closed.has(status))) {
        count.ended += 1;
        if (grievance.statusHistory.some(({ status }) => status === 'reopened')) count.reopened += 1;
      }
      if (grievance.retaliation.reported) count.retaliation += 1;
      if (grievance.employerRef?.organisationId !== undefined)
        recurrence.add(grievance.employerRef.organisationId);
    },
    result: () => ({
      cases: count.cases,
      duplicates: count.duplicates,
      workers: count.workers,
      acknowledged: ratio(acknowledgement.count(), count.cases),
      medianMinutesToAcknowledge: acknowledgement.quantile(0.5),
      stages: stages.result(),
      promisesKept: ratio(count.kept, count.promises),
      byLanguage: byLanguage.result(),
      bySex: bySex.result(),
      byMigrationStatus: byMigrationStatus.result(),
      byStatus: byStatus.result(),
      informed: ratio(count.informed, count.reachable),
      remediesDelivered: ratio(count.delivered, count.remedies),
      remediesVerified: ratio(count.verified, count.delivered),
      recovery: recovery.result(),
      reopened: ratio(count.reopened, count.ended),
      retaliation: ratio(count.retaliation, count.cases),
      recurrence: recurrence.result(),
      leftOut: { acknowledgements: count.backwards, claims: recovery.leftOut() },
    }),
  };
}

/**
 * The figures by which a grievance mechanism can tell whether it works, over any number of cases in bounded memory.
 * Small groups can point to single people: pass what is published through disclosure control first.
 *
 * Source: UN Guiding Principles on Business and Human Rights, principle 31; the figures are Amparo's reading of it.
 * Cases must be valid: a fault of a case is a fault of the figures.
 *
 * @example
 * ```ts
 * import { mechanismFigures } from '@amparo/grievance';
 * const figures = await mechanismFigures([], { asOf: '2026-06-30T00:00:00Z', timeFrames: { received: 24 } });
 * figures.stages.received?.inTime; // { numerator: 0, denominator: 0, value: undefined }
 * ```
 */
export async function mechanismFigures(
  cases: Iterable<CaseForFigures> | AsyncIterable<CaseForFigures>,
  options: FiguresOptions = {},
): Promise<MechanismFigures> {
  const counter = figuresCounter(options);
  for await (const grievance of cases) counter.add(grievance);
  return counter.result();
}
