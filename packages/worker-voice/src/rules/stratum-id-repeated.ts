import { rule } from '@amparo/core';

/** Each stratum has an id of its own. */
export const stratumIdRepeated = rule({
  code: 'worker-voice.stratum-id-repeated',
  source: 'S11',
  severity: 'error',
  forEach: '/strata/*',
  at: '/stratumId',
  check: 'size(where(self.strata, "stratumId", item.stratumId)) == 1',
  title: 'Several strata have this {field}.',
  because: 'It is not known which of them a response belongs to.',
  fix: 'Give each stratum an id of its own.',
});
