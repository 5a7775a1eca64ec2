import { type CsvText, DELIMITER, QUOTE } from './csv-text.ts';

/** Where a field ends and what it holds, or why there is none. */
export type Field =
  | {
      readonly kind: 'field';
      readonly text: string;
      readonly end: number;
      readonly loose: boolean;
    }
  | { readonly kind: 'more' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'unbalanced' };

function fieldEnd(input: CsvText, from: number): number {
  return Math.min(input.find(DELIMITER, from), input.lineEnd(from));
}

/**
 * Reads the field that begins at `from`, by RFC 4180 and, where files are not, as Excel does. `bound` is where the
 * row grows too long, `quoteChars` how far a closing quote is looked for: fixed places, whatever has come in so far.
 */
export function readField(input: CsvText, from: number, bound: number, quoteChars: number): Field {
  if (input.text[from] !== '"') {
    const end = fieldEnd(input, from);
    if (end > bound) return { kind: 'too-long' };
    if (end >= input.text.length && !input.final) return { kind: 'more' };
    return {
      kind: 'field',
      text: input.text.slice(from, end),
      end,
      loose: false,
    };
  }
  const limit = from + quoteChars;
  let escaped = false;
  let close = input.find(QUOTE, from + 1);
  // A quote as the last character so far may be the first half of an escaped one.
  while (input.text[close + 1] === '"' && close + 1 <= Math.min(limit, bound)) {
    escaped = true;
    close = input.find(QUOTE, close + 2);
  }
  if (close >= bound && bound <= limit) return { kind: 'too-long' };
  if (close >= limit) return { kind: 'unbalanced' };
  if (close + 1 >= input.text.length && !input.final) return { kind: 'more' };
  if (close >= input.text.length) return { kind: 'unbalanced' };
  const inside = input.text.slice(from + 1, close);
  const text = escaped ? inside.replaceAll('""', '"') : inside;
  const end = fieldEnd(input, close + 1);
  if (end === close + 1) return { kind: 'field', text, end, loose: false };
  // Text behind a closing quote: on one line it is kept; over several lines the quotes of two fields have paired.
  if (/[\n\r]/.test(inside)) return { kind: 'unbalanced' };
  if (end > bound) return { kind: 'too-long' };
  if (end >= input.text.length && !input.final) return { kind: 'more' };
  return {
    kind: 'field',
    text: text + input.text.slice(close + 1, end),
    end,
    loose: true,
  };
}
