import { steering } from '../inert.ts';

/** Text that is HTML already. Everything else is escaped when it is put into a page. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What can stand in a page: markup as it is, text and numbers escaped, lists one after the other, the rest not at all. */
export type Content = Markup | string | number | undefined | false | readonly Content[];

/** HTML as a template. Whatever is filled in is escaped, in texts and in quoted attributes alike, unless it is markup. */
export function html(parts: TemplateStringsArray, ...fillings: readonly Content[]): Markup {
  return new Markup(shorten(parts).reduce((before, part, at) => before + toHtml(fillings[at - 1]) + part));
}

const shortened = new WeakMap<TemplateStringsArray, readonly string[]>();

/** What is in the templates themselves without the quotes and ends of elements that HTML does not need. */
function shorten(parts: TemplateStringsArray): readonly string[] {
  const known = shortened.get(parts);
  if (known) return known;
  const short = parts.map((part) =>
    part
      .replaceAll(/="([\w-]+)"(?=[\s>])/gu, '=$1')
      .replaceAll(/<\/(?:li|dt|dd|tr|th|td|thead|tbody)>/gu, ''),
  );
  shortened.set(parts, short);
  return short;
}

function toHtml(content: Content): string {
  if (content instanceof Markup) return content.html;
  if (Array.isArray(content)) return content.map(toHtml).join('');
  return content === undefined || content === false ? '' : escapeText(String(content));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** What HTML does not allow in a text, though it steers nothing. */
const notAllowed = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** What steers or hides is shown by its number: whoever put it into a name may have meant to show another one. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[&<>"'`]/gu, (character) => entities[character] as string)
    .replaceAll(/[\n\t]/gu, ' ')
    .replaceAll(steering, numbered)
    .replaceAll(notAllowed, numbered);
}

function numbered(character: string): string {
  return `[U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** A name from the file, set apart so that its direction of writing does not mix with what stands around it. */
export function name(text: string): Markup {
  return html`<bdi translate="no">${text}</bdi>`;
}

/** Something that is written from left to right in every language: an address, a code, a command. */
export function ltr(text: string): Markup {
  return html`<bdi dir="ltr" translate="no">${text}</bdi>`;
}

/** A text that stands in English, for want of the language of the page. */
export function inEnglish(text: string): Markup {
  return html`<bdi lang="en">${text}</bdi>`;
}

/** Contents one after the other with something between them. */
export function joined(contents: readonly Content[], between: Content): Content {
  return contents.flatMap((content, at) => (at === 0 ? [content] : [between, content]));
}
