import type { Report } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { round } from './share-bar.ts';
import type { Voice } from './voice.ts';

/** One bar of all records, parted by the worst that was found in each, with the figures as a table below it. */
export function recordChart({ records }: Report, voice: Voice): Markup {
  const { say, number, percent, direction } = voice;
  const { read, withErrors, withWarnings } = records;
  const clean = read - withErrors - withWarnings;
  const parts = [
    { kind: 'error', label: say('withErrors'), count: withErrors },
    { kind: 'warning', label: say('withWarnings'), count: withWarnings },
    { kind: 'good', label: say('withoutFindings'), count: clean },
  ] as const;
  let before = 0;
  const pieces = parts.map(({ kind, count }) => {
    const width = (count / read) * 100;
    const x = direction === 'rtl' ? 100 - before - width : before;
    before += width;
    return count === 0
      ? undefined
      : html`<rect class="${kind}" x="${round(x)}%" y="0" width="${round(width)}%" height="22"/>`;
  });
  const rows = parts.map(
    ({ kind, label, count }) =>
      html`<tr><th scope="row"><span class="key ${kind}"></span>${label}</th><td>${number(count)}</td><td>${percent(count / read)}</td></tr>`,
  );
  const title = say('recordsChart');
  return html`<figure class="chart records">
<svg role="img" aria-labelledby="records-title records-text" width="100%" height="22"><title id="records-title">${title}</title><desc id="records-text">${parts.map(({ label, count }) => `${label}: ${number(count)}`).join('; ')}</desc>${pieces}</svg>
<table><caption class="unseen">${title}</caption><tbody>${rows}</tbody></table>
</figure>`;
}
