import { rule } from '@amparo/core';
import { waveAndInstrument } from './others.ts';

/**
 * Figures of surveys about red lines are marked as low trust where a supervisor was present or where interviewers
 * of the employer asked on site.
 */
export const lowTrustNotFlagged = rule({
  code: 'worker-voice.low-trust-not-flagged',
  source: 'S23',
  severity: 'warning',
  scope: 'dataset',
  among: waveAndInstrument,
  at: '/flags',
  check:
    '(has(self.flags) && "low-trust" in self.flags) ' +
    '|| !others.instrument.items.exists(asked, has(asked.redLine)) ' +
    '|| !((has(others.wave.supervisorPresent) && others.wave.supervisorPresent) ' +
    '|| (has(others.wave.independence) && others.wave.independence == "employer" ' +
    '&& (has(others.wave.modes) ? others.wave.modes ' +
    ': others.instrument.modes).exists(used, attributeOf("survey-mode", used, "interviewer", false) ' +
    '&& attributeOf("survey-mode", used, "onSite", false))))',
  title:
    'Workers were asked about red lines before a supervisor or by their employer, but the figure is not marked as low trust.',
  because:
    'Nobody speaks of forced labour while those who cause it look on; a good figure then means nothing.',
  fix: 'Mark the figure as low trust, and ask again where workers are free to speak.',
});
