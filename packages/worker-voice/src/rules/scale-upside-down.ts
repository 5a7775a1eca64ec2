import { rule } from '@amparo/core';

/** A scale ends above its beginning. */
export const scaleUpsideDown = rule({
  code: 'worker-voice.scale-upside-down',
  source: 'S04',
  severity: 'error',
  forEach: '/items/*/scale',
  at: '/maximum',
  check: 'item.minimum < item.maximum',
  title: 'The scale does not end above its beginning.',
  because: 'Scores are worked out from both ends; with these, none can be.',
  fix: 'Check both ends. If a higher answer is worse for workers, say so as direction.',
});
