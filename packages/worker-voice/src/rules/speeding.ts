import { rule } from '@amparo/core';
import { timedResponses } from './terms.ts';

/**
 * A response took at least a third of the median time. By bands that is certain only where more than half took
 * three times as long, so that the rule is silent in case of doubt and where the response is marked already; exact
 * times are known only where the answers were collected.
 */
export const speeding = rule({
  code: 'worker-voice.speeding',
  source: 'S22',
  severity: 'warning',
  scope: 'dataset',
  among: {
    durations: {
      record: 'survey-response',
      on: { '/waveId': '/waveId' },
      give: 'countBy',
      field: '/durationBand',
    },
  },
  at: '/durationBand',
  when: 'has(self.durationBand) && (!has(self.qualityFlags) || !("speeder" in self.qualityFlags))',
  check:
    'sumNumbers(attributeOf("duration-band", self.durationBand, "tripled", []).map(band, band in others.durations ' +
    '? others.durations[band] ' +
    ': 0.0)) + sumNumbers(attributeOf("duration-band", self.durationBand, "tripled", []).map(band, band in others.durations ' +
    `? others.durations[band] : 0.0)) <= ${timedResponses} + 1.0`,
  title: 'The worker took less than a third of the usual time.',
  because: 'It was perhaps clicked through, or somebody looked on.',
  fix: 'Mark it as such and decide whether the response counts.',
});
