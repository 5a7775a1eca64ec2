import { wordDiagnostic } from '../../messages/word-diagnostic.ts';
import { listTitles } from '../list-titles.ts';
import type { Report } from '../report.ts';
import { causesToShow, type ShownCause } from '../shown-causes.ts';
import { type BarChart, barChart } from './bar-chart.ts';
import { icon } from './icon.ts';
import { html, inEnglish, ltr, type Markup } from './markup.ts';
import { type PlacesByCause, placesByCause, placesOf } from './places.ts';
import { prose } from './prose.ts';
import type { Voice } from './voice.ts';

/** The causes to look at, one line each with what is to know of it below, and charts of them. */
export function causeSection(report: Report, voice: Voice): Markup {
  const { say, heading } = voice;
  const causes = causesToShow(report.causes).filter((cause) => !isChange(cause));
  if (causes.length === 0)
    return html`<section><h2>${heading('causes')}</h2><p>${say('nothing')}</p></section>`;
  const facts = { places: placesByCause(report), isMixed: hasManyTypes(report) };
  const lines = causes.map((cause, at) => causeLine(cause, { ...facts, isOpen: at === 0 }, voice));
  return html`<section>
<h2>${heading('causes')}</h2>
<p class="total">${say('total', { errors: report.counts.error, warnings: report.counts.warning, notes: report.counts.note })}</p>
${controls(causes, voice)}
<ol class="causes">${lines}</ol>
${report.notListed > 0 && html`<p class="faint">${say('notListedHere', { count: report.notListed })}</p>`}
</section>
${charts(causes, voice)}`;
}

/** What reading changed on its own: nothing to mend, but to be seen. */
export function changeSection(report: Report, voice: Voice): Markup | undefined {
  const { say } = voice;
  const changes = causesToShow(report.causes).filter(isChange);
  if (changes.length === 0) return undefined;
  const facts = { places: placesByCause(report), isMixed: hasManyTypes(report), isOpen: false };
  return html`<section>
<h2>${say('changes')}</h2>
<p>${say('changesHint')}</p>
<ul class="causes">${changes.map((cause) => causeLine(cause, facts, voice))}</ul>
</section>`;
}

function hasManyTypes({ recordTypes, records }: Report): boolean {
  return recordTypes.length + (records.withoutType > 0 ? 1 : 0) > 1;
}

/** A note with a figure says how much was changed or added. */
function isChange({ severity, params }: ShownCause): boolean {
  return severity === 'note' && (typeof params.cells === 'number' || typeof params.records === 'number');
}

/** What a line needs to know beside its cause. */
interface LineFacts {
  readonly places: PlacesByCause;
  readonly isOpen: boolean;
  /** Whether there are several record types, so that each line must say its own. */
  readonly isMixed: boolean;
}

function causeLine(cause: ShownCause, { places, isOpen, isMixed }: LineFacts, voice: Voice): Markup {
  const { say, typeTitle } = voice;
  const { severity, recordType, code } = cause;
  const { what, why, fix } = wordsOf(cause, voice);
  const own = (text: string) =>
    voice.words.has(code, voice.language) ? prose(text, voice) : inEnglish(text);
  const where = placesOf(cause, places, voice);
  const rows = [
    [say('where'), where],
    [say('why'), own(why)],
    [say('fix'), own(fix)],
    [say('type'), recordType !== undefined && isMixed ? typeTitle(recordType) : undefined],
    [say('code'), ltr(code)],
  ] as const;
  const details = rows.map(
    ([label, content]) => content !== undefined && html`<dt>${label}</dt><dd>${content}</dd>`,
  );
  const times = !isChange(cause) && html`<small>${say('times', { count: cause.count })}</small>`;
  const label = html`${icon(severity)}<span><i>${say(severity)}: </i>${own(what)}</span>${times}`;
  return html`<li class="${severity}"><details${isOpen && html` open`}><summary>${label}</summary><dl>${details}</dl></details></li>
`;
}

function wordsOf(cause: ShownCause, { words, say, language, fieldTitle }: Voice) {
  const titles = cause.fields.map((path) => fieldTitle(cause.recordType, path));
  return wordDiagnostic(words, cause, listTitles(titles, say), language);
}

/** Findings by cause and by column. What was changed on its own is in neither. */
function charts(causes: readonly ShownCause[], voice: Voice): Markup | undefined {
  const { say } = voice;
  const found = causes.filter(({ severity }) => severity !== 'note');
  // One bar says nothing that its line does not say.
  if (found.length < 2) return undefined;
  const byCause: BarChart = {
    id: 'by-cause',
    title: say('causesChart'),
    of: say('cause'),
    bars: found
      .map((cause) => ({ label: wordsOf(cause, voice).what, count: cause.count, kind: cause.severity }))
      .sort((one, other) => other.count - one.count),
  };
  const byField: BarChart = {
    id: 'by-field',
    title: say('fieldsChart'),
    of: say('column'),
    bars: countByField(found, voice),
  };
  return html`<section class="charts">${barChart(byCause, voice)}${barChart(byField, voice)}</section>`;
}

function countByField(causes: readonly ShownCause[], { fieldTitle, say }: Voice): BarChart['bars'] {
  const counts = new Map<string, number>();
  for (const { recordType, fields, count } of causes) {
    const [field = ''] = fields;
    const label = field === '' ? say('wholeRecord') : fieldTitle(recordType, field);
    counts.set(label, (counts.get(label) ?? 0) + count);
  }
  return [...counts]
    .map(([label, count]) => ({ label, count, kind: 'plain' as const }))
    .sort((one, other) => other.count - one.count);
}

/** For the script of the page, which shows them: without it the list is whole, and there is nothing to press. */
function controls(causes: readonly ShownCause[], { say, number }: Voice): Markup | undefined {
  if (causes.length < 4) return undefined;
  const severities = (['error', 'warning', 'note'] as const).filter((severity) =>
    causes.some((cause) => cause.severity === severity),
  );
  const boxes = severities.map(
    (severity) =>
      html`<label class="${severity}"><input type="checkbox" value="${severity}" checked>${icon(severity)}${say(severity)}</label>`,
  );
  return html`<div id="controls" class="controls" hidden>
<label class="search"><span>${say('search')}</span><input type="search" autocomplete="off" spellcheck="false"></label>
<div class="boxes">${severities.length > 1 && boxes}<button type="button" data-other="${say('closeAll')}">${say('openAll')}</button></div>
<p role="status"><span>${say('shown')}</span> <bdi dir="ltr"><span data-shown>${number(causes.length)}</span> / ${number(causes.length)}</bdi></p>
</div>`;
}
