import type { CellContent } from '../bytes/xlsx-cell.ts';
import { serialText } from '../bytes/xlsx-date.ts';
import { fakeNumber } from './fake-number.ts';
import { driftOf, type FieldFacts, fakeText, type Making } from './fake-text.ts';
import { randomBelow } from './random.ts';
import { scrambleDigits } from './scramble.ts';

/** A content to stand in the place of a cell's, of the same kind. */
export function fakeContent(content: CellContent, making: Making, date1904: boolean): CellContent {
  if (typeof content === 'string') return fakeText(content, making);
  const { field, mood, draws } = making;
  switch (content.kind) {
    case 'boolean':
      return isKept(making) ? content : { kind: 'boolean', boolean: randomBelow(2) === 0 };
    case 'number': {
      const text =
        field === undefined || field.kind === 'boolean'
          ? fakeDigits(content.text, field)
          : fakeText(content.text, making);
      const number = Number(text);
      if (Number.isFinite(number) && text.trim() !== '') return { kind: 'number', number, text };
      const digits = scrambleDigits(content.text);
      return { kind: 'number', number: Number(digits), text: digits };
    }
    case 'date': {
      const meaning = content.text.includes('T') ? 'date-time' : content.text.includes(':') ? 'time' : 'date';
      const drift = driftOf(draws);
      const serial = meaning === 'time' ? otherTime(content.serial) : content.serial + mood.days + drift;
      const moved =
        meaning === 'date-time' && !mood.keepsTimes && !Number.isInteger(serial) ? otherTime(serial) : serial;
      const text = serialText(moved, meaning, date1904);
      if (text !== undefined) return { kind: 'date', serial: moved, text };
      // A day before all days, or after: any other day.
      const any = 36_000 + randomBelow(9000);
      return { kind: 'date', serial: any, text: serialText(any, 'date', date1904) ?? '' };
    }
    case 'error':
      return content;
  }
}

/** Another moment of the same hour. */
function otherTime(serial: number): number {
  const hours = Math.floor(serial * 24 + 1e-6);
  return (hours * 3600 + randomBelow(3600)) / 86_400;
}

function fakeDigits(text: string, field: FieldFacts | undefined): string {
  return field?.kind === 'boolean' && /^[01]$/u.test(text) ? String(randomBelow(2)) : fakeNumber(text, 0);
}

function isKept({ field, mood }: Making): boolean {
  return field !== undefined && mood.keeps.has(field.sensitivity);
}
