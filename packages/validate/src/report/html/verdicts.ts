import type { Report } from '../report.ts';
import { sharingReasons } from '../sharing-reasons.ts';
import { icon } from './icon.ts';
import { type Content, html, type Markup } from './markup.ts';
import type { Voice } from './voice.ts';

/** The three verdicts: readable, follows the standard, safe to share. */
export function verdicts(report: Report, voice: Voice): Markup {
  const { say } = voice;
  const { verdicts: found, counts } = report;
  return html`<ul class="verdicts">
${verdict(say('readable'), found.readable, 'error', html`<p>${say('readableNo')}</p>`, voice)}
${verdict(say('followsStandard'), found.followsStandard, 'error', html`<p>${say('followsNo', { errors: counts.error })}</p>`, voice)}
${verdict(
  say('safeToShare'),
  found.safeToShare,
  'lock',
  sharingReasons(report, say).map((reason) => html`<p>${reason}</p>`),
  voice,
)}
</ul>`;
}

function verdict(
  title: string,
  isGood: boolean,
  otherwise: 'error' | 'lock',
  reason: Content,
  { say }: Voice,
): Markup {
  const shape = isGood ? 'good' : otherwise;
  return html`<li class="${shape}">${icon(shape)}<div><div><h2>${title}</h2><p class="answer">${isGood ? say('yes') : say('no')}</p></div>${!isGood && html`<div class="reason">${reason}</div>`}</div></li>`;
}
