import { durationBand } from '../codelists/duration-band.ts';
import { respondentCharacteristic } from '../codelists/respondent-characteristic.ts';
import { surveyItemType } from '../codelists/survey-item-type.ts';

/** CEL, over a response: whether its answers count. */
export const isInterview = '(self.disposition == "I" || self.disposition == "P")';

/** CEL: the item of the instrument that an answer answers, as a list of one; empty where there is none. */
export const askedItem = 'where(others.instrument.items, "itemId", item.itemId)';

/** CEL: as `askedItem`, for an answer under another name. */
export function itemOf(answer: string): string {
  return `where(others.instrument.items, "itemId", ${answer}.itemId)`;
}

const typesOf = (field: string) =>
  JSON.stringify(surveyItemType.codes.filter(({ answer }) => answer === field).map(({ code }) => code));

/** CEL, over `item`, an answer, and the item that it answers: whether its value stands in the field of that type. */
export function isAnsweredByType(asked: string): string {
  const fields = ['number', 'codes', 'text', 'date', 'money', 'boolean'];
  return fields.reduceRight(
    (otherwise, field) => `has(item.${field}) ? ${asked}.type in ${typesOf(field)} : ${otherwise}`,
    'true',
  );
}

/** CEL, over an item that has a red line and an answer to it: whether the answer crosses it. */
export function crossesRedLine(item: string, answer: string): string {
  const line = `${item}.redLine`;
  return (
    `(has(${answer}.codes) && has(${line}.codes) ` +
    `&& ${answer}.codes.exists(chosen, chosen in ${line}.codes)) ` +
    `|| (has(${answer}.number) && (has(${line}.minimum) || has(${line}.maximum)) ` +
    `&& (!has(${line}.minimum) || ${answer}.number >= ${line}.minimum) ` +
    `&& (!has(${line}.maximum) || ${answer}.number <= ${line}.maximum))`
  );
}

/** CEL, over a response: whether it says anything about who the worker is. */
export const holdsCharacteristic = `(${respondentCharacteristic.codes
  .map(({ field }) => `has(self.${field})`)
  .join(' || ')})`;

/** CEL, over counts of responses by band: how many of the others were timed. */
export const timedResponses = `sumNumbers([${durationBand.codes
  .map(({ code }) => `"${code}"`)
  .join(', ')}].map(band, band in others.durations ? others.durations[band] : 0.0))`;

/** CEL: whether every language of the instrument is among the texts. */
export function shows(texts: string): string {
  return `self.languages.all(wanted, ${texts}.exists(told, told.language == wanted))`;
}

/**
 * CEL, over an entry of `populationBy`: whether the share of its category among responses, counted in `counts`, is at
 * most 15 points from its share of the workers. Only responses of categories that the wave counts are looked at.
 */
export function sharesOf(counts: string): string {
  const responses =
    `sumNumbers(where(self.populationBy, "characteristic", item.characteristic)` +
    `.map(p, p.category in ${counts} ? ${counts}[p.category] : 0.0))`;
  const here = `(item.category in ${counts} ? ${counts}[item.category] : 0.0)`;
  // Multiplied out, so that whole numbers are compared and 15 points are exactly 15.
  const apart = `(${here} * self.populationCount - item.count * ${responses}) * 100.0`;
  const allowed = `15.0 * self.populationCount * ${responses}`;
  return `${apart} <= ${allowed} && -${apart} <= ${allowed}`;
}
