import { type Content, html } from './markup.ts';
import type { Voice } from './voice.ts';

/**
 * Words and figures of another direction that stand together, such as `+60 12 345 6789`, `4 May 2026`, `2026-03-25` or
 * `--answers answers.json`. A single word or number keeps its order by itself.
 */
const run = /[+-]{0,2}[a-z\d](?:[\w.:/+@%=-]*[a-z\d%])?(?: [+-]{0,2}[a-z\d](?:[\w.:/+@%=-]*[a-z\d%])?)*/giu;
const single = /^(?:\d+|[a-z]+)$/iu;

/**
 * A sentence. On a page that is written from the right, what is written from the left in it is set apart: a browser would
 * put the groups of a phone number, and day, month and year, in the opposite order.
 */
export function prose(text: string, { direction }: Pick<Voice, 'direction'>): Content {
  if (direction === 'ltr') return text;
  const parts: Content[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(run)) {
    if (single.test(found)) continue;
    parts.push(text.slice(from, index), html`<bdi dir="ltr">${found}</bdi>`);
    from = index + found.length;
  }
  return [...parts, text.slice(from)];
}
