import type { Severity } from '@amparo/core';
import { Markup } from './markup.ts';

/** Names are ids in the page. */
const shapes = {
  /** A tick. */
  good: '<circle cx="12" cy="12" r="10"/><path d="m7.5 12.4 3 3 6-6.6"/>',
  /** An octagon with a stroke. */
  error: '<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z"/><path d="M12 7v6.2M12 16.6v.4"/>',
  /** A triangle with a stroke. */
  warning: '<path d="M12 2.8 22.4 21H1.6z"/><path d="M12 9.5v5.2M12 17.8v.3"/>',
  /** A circle with an i. */
  note: '<circle cx="12" cy="12" r="10"/><path d="M12 11v6M12 7.2v.3"/>',
  /** A lock. */
  lock: '<rect x="4" y="10.5" width="16" height="11" rx="2"/><path d="M8 10.5V7a4 4 0 0 1 8 0v3.5"/><path d="M12 14.8v2.6"/>',
  /** A question mark. */
  question:
    '<circle cx="12" cy="12" r="10"/><path d="M9.2 9.4a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2M12 16.9v.3"/>',
} as const satisfies Readonly<Record<Severity | 'good' | 'lock' | 'question', string>>;

/** A sign of a severity, of a good verdict, of personal data, or of a question. */
export type Shape = keyof typeof shapes;

/** A sign that is told apart by its shape too. Words always stand beside it, so it is not read out. */
export function icon(shape: Shape): Markup {
  return new Markup(`<svg class=icon aria-hidden=true><use href="#${shape}"/></svg>`);
}

/** What the signs of a page are drawn from; once, before all of them. */
export function iconShapes(): Markup {
  const symbols = Object.entries(shapes).map(
    ([shape, drawing]) => `<symbol id="${shape}" viewBox="0 0 24 24">${drawing}</symbol>`,
  );
  return new Markup(`<svg class="unseen" aria-hidden="true">${symbols.join('')}</svg>`);
}
