import { rule } from '@amparo/core';

/** An item that offers a grievance says upon which answers. */
export const triggerWithoutRedLine = rule({
  code: 'worker-voice.trigger-without-red-line',
  source: 'S26',
  severity: 'error',
  forEach: '/items/*',
  at: '/redLine',
  when: 'has(item.triggersCase) && item.triggersCase',
  check: 'has(item.redLine)',
  title: 'The item offers a grievance, but it is not said upon which answers.',
  because: 'Nobody would be offered help, or everybody.',
  fix: 'Name the answers that cross the line.',
});
