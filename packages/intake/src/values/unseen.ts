import { withoutUnseen } from './unseen-characters.ts';
import type { ValueReader } from './value.ts';

/**
 * Makes a reader pass over characters that cannot be seen, which come along when a date, a phone number or an id is
 * copied from another program. Not for free text: in some languages they make the word.
 */
export function passingOverUnseen(read: ValueReader): ValueReader {
  return (cell, facts) => {
    if (cell.kind !== 'text') return read(cell, facts);
    const text = withoutUnseen(cell.text);
    if (text === cell.text) return read(cell, facts);
    const reading = read({ kind: 'text', text }, facts);
    return 'value' in reading && !reading.change ? { ...reading, change: 'intake.unseen-left-out' } : reading;
  };
}
