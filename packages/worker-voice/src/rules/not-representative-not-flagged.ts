import { rule } from '@amparo/core';
import { itsWave } from './others.ts';

/**
 * Where fewer than 30 workers, or than 30 percent of those invited (RR1), answered completely, figures are marked
 * as not representative.
 */
export const notRepresentativeNotFlagged = rule({
  code: 'worker-voice.not-representative-not-flagged',
  source: 'S20',
  severity: 'warning',
  scope: 'dataset',
  among: itsWave,
  at: '/flags',
  check:
    '(others.wave.dispositionCounts.complete >= 30.0 ' +
    '&& others.wave.dispositionCounts.complete * 10.0 >= 3.0 * sumNumbers([others.wave.dispositionCounts.complete, others.wave.dispositionCounts.partial, others.wave.dispositionCounts.refusal, others.wave.dispositionCounts.nonContact, others.wave.dispositionCounts.other, others.wave.dispositionCounts.unknownIfWorker, others.wave.dispositionCounts.unknownOther])) ' +
    '|| (has(self.flags) && "not-representative" in self.flags)',
  title:
    'Fewer than 30 workers or than 30 percent of those invited answered, but the figure is not marked as not representative.',
  because: 'Readers would take the few for all.',
  fix: 'Mark the figure as not representative, and rank no site by it.',
});
