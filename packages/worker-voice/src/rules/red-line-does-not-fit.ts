import { rule } from '@amparo/core';

/** A red line names choices of its item, or numbers where it is answered with a number. */
export const redLineDoesNotFit = rule({
  code: 'worker-voice.red-line-does-not-fit',
  source: 'S26',
  severity: 'error',
  forEach: '/items/*',
  at: '/redLine',
  when: 'has(item.redLine)',
  check:
    '(has(item.redLine.codes) && has(item.choices) ' +
    '&& item.redLine.codes.all(wanted, size(where(item.choices, "code", wanted)) > 0) ' +
    '&& !has(item.redLine.minimum) && !has(item.redLine.maximum)) || ((has(item.redLine.minimum) ' +
    '|| has(item.redLine.maximum)) && !has(item.redLine.codes) ' +
    '&& attributeOf("survey-item-type", item.type, "answer", "none") == "number")',
  title: 'The red line does not fit the answers of the item.',
  because: 'An answer that cries for help would not be seen.',
  fix: 'Name choices of the item, or bounds where it is answered with a number.',
});
