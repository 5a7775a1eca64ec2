import { digitsLost, hasLostDigits } from './digits-lost.ts';
import { isFormulaLike } from './formula-text.ts';
import { cellText, type ValueReader } from './value.ts';

/**
 * Reads text as it stands, also where it begins like a formula; nothing is ever run. A long number among texts is an id
 * that a spreadsheet has cut.
 */
export const readText: ValueReader = (cell) => {
  if (hasLostDigits(cell)) return digitsLost;
  const value = cellText(cell);
  return cell.kind === 'text' && isFormulaLike(cell.text.trimStart())
    ? { value, doubt: 'intake.formula-like-text' }
    : { value };
};

/** Reads an id. */
export const readIdentifier: ValueReader = (cell) =>
  hasLostDigits(cell) ? digitsLost : { value: cellText(cell) };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Reads an id that is compared letter by letter in lower case, such as a UUID; a leading `uuid:` of ODK is dropped. */
export const readUuid: ValueReader = (cell) => {
  const text = cellText(cell);
  const plain = text.toLowerCase().replace(/^uuid:/u, '');
  // Text that is no id in either form stays as it is, and is found to be wrong as it stands.
  return plain === text || !uuid.test(plain)
    ? { value: text }
    : { value: plain, change: 'intake.id-rewritten' };
};
