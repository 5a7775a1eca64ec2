/** CEL: whether an answer to the item of a condition is as the condition wants it. */
function compares(operator: string): string {
  return (
    'where(self.answers, "itemId", c.itemId).exists(a, ' +
    `(has(c.answerNumber) && has(a.number) && a.number ${operator} c.answerNumber) ` +
    `|| (has(c.answerDate) && has(a.date) && a.date ${operator} c.answerDate))`
  );
}

const equals =
  'where(self.answers, "itemId", c.itemId).exists(a, ' +
  '(has(c.answerCode) && has(a.codes) && c.answerCode in a.codes) ' +
  '|| (has(c.answerNumber) && has(a.number) && a.number == c.answerNumber) ' +
  '|| (has(c.answerBoolean) && has(a.boolean) && a.boolean == c.answerBoolean) ' +
  '|| (has(c.answerDate) && has(a.date) && a.date == c.answerDate))';

const isAnswered = 'where(self.answers, "itemId", c.itemId).exists(a, !has(a.skipReason))';

/** The operators mean what FHIR says: an item without an answer is equal to nothing and exceeds nothing. */
const isMet =
  `(c.operator == "=" ? ${equals} : c.operator == "!=" ? !${equals} ` +
  `: c.operator == "exists" ? ${isAnswered} == c.answerBoolean ` +
  `: c.operator == ">" ? ${compares('>')} : c.operator == "<" ? ${compares('<')} ` +
  `: c.operator == ">=" ? ${compares('>=')} : ${compares('<=')})`;

function conditionsHold(item: string): string {
  return (
    `(!has(${item}.enableWhen) || (has(${item}.enableBehavior) && ${item}.enableBehavior == "any" ` +
    `? ${item}.enableWhen.exists(c, ${isMet}) : ${item}.enableWhen.all(c, ${isMet})))`
  );
}

/**
 * CEL, over a response: whether an item of the instrument was to be asked, by the answers to earlier items. A row of a
 * matrix is asked only where the matrix is.
 */
export function isAsked(item: string): string {
  return (
    `(${conditionsHold(item)} && (!has(${item}.matrixId) ` +
    `|| where(others.instrument.items, "itemId", ${item}.matrixId).all(above, ${conditionsHold('above')})))`
  );
}
