import type { Severity } from '@amparo/core';
import { type Content, html, type Markup } from './markup.ts';
import type { Voice } from './voice.ts';

/** One bar. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly kind: Severity | 'plain';
}

/** A chart of bars. */
export interface BarChart {
  /** An id of its own in the page. */
  readonly id: string;
  readonly title: string;
  /** What the bars are, as the head of a column. */
  readonly of: string;
  readonly bars: readonly Bar[];
}

const mostBars = 10;
/** How many bars are told in the description, for those who hear the page; the table has all. */
const toldBars = 3;
const rowHeight = 38;

/**
 * Bars from the side where reading begins, each below its label; the same figures follow as a table. Lengths are shares
 * of the width, so that the letters keep their size on a phone.
 */
export function barChart({ id, title, of, bars }: BarChart, voice: Voice): Markup {
  const { say, number } = voice;
  const shown = bars.length > mostBars ? [...bars.slice(0, mostBars - 1), rest(bars, say('others'))] : bars;
  const most = Math.max(...shown.map(({ count }) => count));
  const height = shown.length * rowHeight;
  const told = shown.slice(0, toldBars).map(({ label, count }) => `${label}: ${number(count)}`);
  return html`<figure class="chart">
<figcaption>${title}</figcaption>
<svg role="img" aria-labelledby="${id}-title ${id}-text" width="100%" height="${height}"><title id="${id}-title">${title}</title><desc id="${id}-text">${told.join('; ')}</desc>
${shown.map((bar, at) => row(bar, at * rowHeight, bar.count / most, voice))}
</svg>
<details class="figures"><summary>${say('figures')}</summary>${table(of, shown, voice)}</details>
</figure>`;
}

function rest(bars: readonly Bar[], label: string): Bar {
  const others = bars.slice(mostBars - 1);
  return { label, count: others.reduce((sum, { count }) => sum + count, 0), kind: 'note' };
}

function row({ label, count, kind }: Bar, y: number, share: number, { direction, number }: Voice): Markup {
  const isMirrored = direction === 'rtl';
  const length = round(Math.max(share, 0.005) * 100);
  const value = isMirrored
    ? html`<text x="0" y="${y + 15}">`
    : html`<text x="100%" y="${y + 15}" text-anchor="end">`;
  return html`<foreignObject x="${isMirrored ? '18%' : '0'}" y="${y}" width="82%" height="20"><div class="label">${label}</div></foreignObject>${value}${number(count)}</text><rect class="track" x="0" y="${y + 22}" width="100%" height="8" rx="4"/><rect class="${kind}" x="${isMirrored ? `${round(100 - length)}%` : '0'}" y="${y + 22}" width="${length}%" height="8" rx="4"/>`;
}

function table(of: string, bars: readonly Bar[], { say, number }: Voice): Markup {
  const rows: Content = bars.map(
    ({ label, count }) => html`<tr><th scope="row">${label}</th><td>${number(count)}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">${of}</th><th scope="col">${say('findingsColumn')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** Two decimals are finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
