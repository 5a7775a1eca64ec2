import type { RawCell } from './xlsx-cell.ts';
import { StringItem } from './xlsx-text.ts';
import type { XmlAttributes } from './xml.ts';

/** Gathers one cell from the events within its `<c>` element. */
export class RawCellBuilder {
  #attributes: XmlAttributes | undefined;
  #formula = false;
  #inValue = false;
  #value: string | undefined;
  #inInline = false;
  #inline: string | undefined;
  readonly #string = new StringItem();

  /** Whether a cell is open. */
  get active(): boolean {
    return this.#attributes !== undefined;
  }

  begin(attributes: XmlAttributes): void {
    this.#attributes = attributes;
    this.#formula = false;
    this.#value = undefined;
    this.#inline = undefined;
  }

  open(name: string): void {
    if (this.#inInline) this.#string.open(name);
    else if (name === 'is') this.#inInline = true;
    else if (name === 'f') this.#formula = true;
    else if (name === 'v') {
      this.#inValue = true;
      this.#value = '';
    }
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#inInline) this.#string.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 'is') {
      this.#inInline = false;
      this.#inline = this.#string.take();
    } else if (this.#inInline) this.#string.close(name);
  }

  /** The cell, which is closed now. */
  end(): RawCell {
    const { t, s: style } = this.#attributes ?? {};
    this.#attributes = undefined;
    return {
      type: t ?? 'n',
      style,
      value: this.#value,
      inline: this.#inline,
      formula: this.#formula,
    };
  }
}
