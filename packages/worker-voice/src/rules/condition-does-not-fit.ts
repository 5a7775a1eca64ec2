import { rule } from '@amparo/core';

/**
 * A condition compares with a value that the item can have. Choices and yes or no are equal or not, never more or
 * less.
 */
export const conditionDoesNotFit = rule({
  code: 'worker-voice.condition-does-not-fit',
  source: 'S02',
  severity: 'error',
  forEach: '/items/*/enableWhen/*',
  at: '/itemId',
  check:
    'where(self.items, "itemId", item.itemId).all(asked, item.operator == "exists" ' +
    '|| (has(item.answerCode) && item.operator in ["=", "!="] && has(asked.choices) ' +
    '&& size(where(asked.choices, "code", item.answerCode)) > 0) || (has(item.answerNumber) ' +
    '&& attributeOf("survey-item-type", asked.type, "answer", "none") == "number") ' +
    '|| (has(item.answerDate) && asked.type == "date") || (has(item.answerBoolean) ' +
    '&& item.operator in ["=", "!="] && asked.type == "consent"))',
  title: 'The condition compares with something that the item cannot be answered with.',
  because: 'It can never be met, so that the item is never asked.',
  fix: 'Compare with one of its choices, a number, a date, or yes or no, as the type of the item demands.',
});
