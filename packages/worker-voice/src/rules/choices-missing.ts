import { rule } from '@amparo/core';

/** An item to choose from has choices. */
export const choicesMissing = rule({
  code: 'worker-voice.choices-missing',
  source: 'S03',
  severity: 'error',
  forEach: '/items/*',
  at: '/choices',
  when: 'item.type in ["single-choice", "multi-choice"]',
  check: 'has(item.choices)',
  title: 'The item has no choices to choose from.',
  because: 'Answers to it cannot be checked or counted.',
  fix: 'Add the choices.',
});
