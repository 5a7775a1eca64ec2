import type { Report } from '../report.ts';
import { typeWords } from '../type-words.ts';
import { type Content, html, type Markup, name } from './markup.ts';
import { recordChart } from './record-chart.ts';
import { sharedFields } from './shared-fields.ts';
import type { Voice } from './voice.ts';

/** What was checked: how many records, of which files and types, and how that is known. */
export function checkedSection(report: Report, voice: Voice): Markup {
  const { say } = voice;
  const { records } = report;
  const counts = {
    read: records.read,
    errors: records.withErrors,
    warnings: records.withWarnings,
    clean: records.read - records.withErrors - records.withWarnings,
  };
  return html`<section>
<h2>${say('checked')}</h2>
<p>${say('records', counts)}</p>
${records.read > 0 && recordChart(report, voice)}
<div class="tables">${files(report, voice)}${types(report, voice)}</div>
${sharedFields(report, voice)}
</section>`;
}

function files(report: Report, { say, number }: Voice): Markup {
  const rows = report.files.map(
    ({ name: file, format, records }) =>
      html`<tr><th scope="row">${name(file)}</th><td>${format.toUpperCase()}</td><td>${number(records)}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">${say('file')}</th><th scope="col">${say('format')}</th><th scope="col">${say('recordsColumn')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function types({ recordTypes, records }: Report, { say, number, typeTitle }: Voice): Content {
  const rows = recordTypes.map(
    ({ recordType, records: count, knownFrom }) =>
      html`<tr><th scope="row">${typeTitle(recordType)}</th><td>${knownFrom.map((source) => say(typeWords[source])).join(', ')}</td><td>${number(count)}</td></tr>`,
  );
  const unknown =
    records.withoutType > 0 &&
    html`<tr><th scope="row">${say('typeUnknown')}</th><td></td><td>${number(records.withoutType)}</td></tr>`;
  if (rows.length === 0 && unknown === false) return undefined;
  return html`<table><thead><tr><th scope="col">${say('type')}</th><th scope="col">${say('howKnown')}</th><th scope="col">${say('recordsColumn')}</th></tr></thead><tbody>${rows}${unknown}</tbody></table>`;
}
