/**
 * Decodes the `_xHHHH_` escapes by which a workbook writes characters that XML cannot hold, such as `_x000D_` for
 * a carriage return; `_x005F_` is the underscore of a text that looks like an escape itself.
 */
export function decodeXlsxText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/**
 * Collects the text of a string item: its plain text or the texts of its runs, without the phonetic readings that
 * East Asian text may carry. Told of the elements within `<si>` or `<is>`.
 */
export class StringItem {
  #text = '';
  #phonetic = 0;
  #inText = false;

  open(name: string): void {
    if (name === 'rPh') this.#phonetic++;
    else if (name === 't') this.#inText = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic--;
    else if (name === 't') this.#inText = false;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  /** The text so far; begins anew. */
  take(): string {
    const text = decodeXlsxText(this.#text);
    this.#text = '';
    this.#phonetic = 0;
    this.#inText = false;
    return text;
  }
}
