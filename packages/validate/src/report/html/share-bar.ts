import type { Severity } from '@amparo/core';
import { html, type Markup } from './markup.ts';
import type { Voice } from './voice.ts';

/** A bar below a label, from the side where reading begins, as long as a share of all. The figure stands beside it. */
export function shareBar(kind: Severity | 'plain', share: number, { direction }: Voice): Markup {
  const width = round(share * 100);
  const x = direction === 'rtl' ? round(100 - width) : 0;
  return html`<svg class="share" aria-hidden="true"><rect class=${kind} x=${x}% width=${width}% height=6 /></svg>`;
}

/** One decimal is finer than a pixel of any phone. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
