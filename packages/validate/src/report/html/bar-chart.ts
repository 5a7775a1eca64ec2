import type { Severity } from '@amparo/core';
import { html, type Markup } from './markup.ts';
import { shareBar } from './share-bar.ts';
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
/** The shortest bar that can be seen. */
const leastShare = 0.005;

/**
 * Bars, each below its label, in a table with their figures: who hears the page hears the same. Lengths are shares of the
 * width, so that the letters keep their size on a phone.
 */
export function barChart({ id, title, of, bars }: BarChart, voice: Voice): Markup {
  const { say, number } = voice;
  const shown = bars.length > mostBars ? [...bars.slice(0, mostBars - 1), rest(bars, say('others'))] : bars;
  const most = Math.max(...shown.map(({ count }) => count));
  const rows = shown.map(({ label, count, kind }) => {
    const bar = shareBar(kind, Math.max(count / most, leastShare), voice);
    return html`<tr><th scope="row">${label}${bar}</th><td>${number(count)}</td></tr>`;
  });
  return html`<figure class="chart" id="${id}"><table><caption>${title}</caption><thead><tr><th scope="col">${of}</th><th scope="col">${say('findingsColumn')}</th></tr></thead><tbody>${rows}</tbody></table></figure>
`;
}

function rest(bars: readonly Bar[], label: string): Bar {
  const others = bars.slice(mostBars - 1);
  return { label, count: others.reduce((sum, { count }) => sum + count, 0), kind: 'note' };
}
