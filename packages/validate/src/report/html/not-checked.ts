import { fieldPath, rulesOf } from '@amparo/core';
import { wordDiagnostic } from '../../messages/word-diagnostic.ts';
import type { Report } from '../report.ts';
import { html, ltr, type Markup } from './markup.ts';
import { prose } from './prose.ts';
import type { Voice } from './voice.ts';

/** Rules that could not be run, and records that others would have been compared with. */
export function notCheckedSection(report: Report, voice: Voice): Markup | undefined {
  const parts = [stopped(report, voice), missing(report, voice)].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return html`<section><h2>${voice.say('notChecked')}</h2>${parts}</section>`;
}

function stopped({ notEvaluated }: Report, voice: Voice): Markup | undefined {
  const { say } = voice;
  const rules = Object.entries(notEvaluated).sort(([, one], [, other]) => other - one);
  if (rules.length === 0) return undefined;
  const times = rules.reduce((sum, [, count]) => sum + count, 0);
  const items = rules.map(
    ([code, count]) =>
      html`<li>${titleOfRule(code, voice)} <small>${say('times', { count })}</small> <span class="code">${ltr(code)}</span></li>`,
  );
  return html`<p>${say('notEvaluated', { rules: rules.length, times })}</p><details class="figures"><summary>${say('rulesNotRun')}</summary><ul>${items}</ul></details>`;
}

function titleOfRule(code: string, { families, words, language, fieldTitle }: Voice): string {
  for (const { record, rule } of families.flatMap(({ records }) =>
    records.flatMap((entry) => rulesOf(entry).map((one) => ({ record: entry.record, rule: one }))),
  )) {
    if (rule.code !== code) continue;
    const path = fieldPath((rule.forEach ?? '') + rule.at)
      .split('/')
      .filter((step) => step !== '*')
      .join('/');
    return wordDiagnostic(words, { code, params: {} }, fieldTitle(record.type, path), language).what;
  }
  return code;
}

function missing({ missingRecords }: Report, voice: Voice): Markup | undefined {
  const { say, typeTitle } = voice;
  if (missingRecords.length === 0) return undefined;
  const items = missingRecords.map(
    ({ recordType, rules }) => html`<li>${typeTitle(recordType)}: ${say('missingRules', { rules })}</li>`,
  );
  return html`<p>${say('missing')}</p><ul>${items}</ul><p>${prose(say('missingHint'), voice)}</p>`;
}
