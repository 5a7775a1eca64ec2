import { type CsvText, DELIMITER, QUOTE } from './csv-text.ts';

const QUOTATION_MARK = 0x22;

/** How reading a field went: it is there, it goes on in text that has not come, or why there is none. */
export type FieldStatus = 'field' | 'more' | 'too-long' | 'unbalanced';

/** Reads fields one after the other; where the last one stands is kept here, as a row may have thousands. */
export class FieldReader {
  /** Index behind the field. */
  end = 0;
  /** Whether text stood behind its closing quote. */
  loose = false;
  // Where its text begins and ends, unless it is not as it stands there.
  #from = 0;
  #to = 0;
  #text: string | undefined;

  /** The text of the field that was read last. */
  textIn(input: CsvText): string {
    return this.#text ?? input.cut(this.#from, this.#to);
  }

  /**
   * Reads the field that begins at `from`, by RFC 4180 and, where files are not, as Excel does. `bound` is where the
   * row grows too long, `quoteChars` how far a closing quote is looked for: fixed places, whatever has come in so far.
   */
  read(input: CsvText, from: number, bound: number, quoteChars: number): FieldStatus {
    return input.text.charCodeAt(from) === QUOTATION_MARK
      ? this.#quoted(input, from, bound, quoteChars)
      : this.#plain(input, from, bound);
  }

  #plain(input: CsvText, from: number, bound: number): FieldStatus {
    const end = fieldEnd(input, from);
    if (end > bound) return 'too-long';
    if (end >= input.text.length && !input.final) return 'more';
    return this.#found(from, end, end);
  }

  #quoted(input: CsvText, from: number, bound: number, quoteChars: number): FieldStatus {
    const { text, final } = input;
    const limit = from + quoteChars;
    let escaped = false;
    let close = input.find(QUOTE, from + 1);
    // A quote as the last character so far may be the first half of an escaped one.
    while (text.charCodeAt(close + 1) === QUOTATION_MARK && close + 1 <= Math.min(limit, bound)) {
      escaped = true;
      close = input.find(QUOTE, close + 2);
    }
    if (close >= bound && bound <= limit) return 'too-long';
    if (close >= limit) return 'unbalanced';
    if (close + 1 >= text.length && !final) return 'more';
    if (close >= text.length) return 'unbalanced';
    const end = fieldEnd(input, close + 1);
    if (end !== close + 1) {
      // Text behind a closing quote: on one line it is kept; over several lines the quotes of two fields have paired.
      if (/[\n\r]/.test(text.slice(from + 1, close))) return 'unbalanced';
      if (end > bound) return 'too-long';
      if (end >= text.length && !final) return 'more';
    }
    this.#found(from + 1, close, end);
    if (!escaped && end === close + 1) return 'field';
    const inside = input.cut(from + 1, close);
    this.loose = end !== close + 1;
    this.#text = (escaped ? inside.replaceAll('""', '"') : inside) + input.cut(close + 1, end);
    return 'field';
  }

  #found(from: number, to: number, end: number): FieldStatus {
    this.#from = from;
    this.#to = to;
    this.#text = undefined;
    this.end = end;
    this.loose = false;
    return 'field';
  }
}

function fieldEnd(input: CsvText, from: number): number {
  return Math.min(input.find(DELIMITER, from), input.lineEnd(from));
}
