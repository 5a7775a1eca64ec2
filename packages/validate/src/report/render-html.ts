import type { Family } from '@amparo/core';
import type { Words } from '../messages/words.ts';
import { causeSection, changeSection } from './html/causes.ts';
import { checkedSection } from './html/checked.ts';
import { iconShapes } from './html/icon.ts';
import { type Content, html, joined, Markup, name } from './html/markup.ts';
import { notCheckedSection } from './html/not-checked.ts';
import { overviewSection } from './html/overview.ts';
import { prose } from './html/prose.ts';
import { questionSection } from './html/questions.ts';
import { script, scriptHash } from './html/script.ts';
import { style, styleHash } from './html/style.ts';
import { verdicts } from './html/verdicts.ts';
import { type Voice, voiceOf } from './html/voice.ts';
import { standsInEnglish } from './remarks.ts';
import type { Report } from './report.ts';

/** How to write a report as a page. */
export interface HtmlOptions {
  /** BCP 47; English where the language is not known. */
  readonly language?: string;
  /** The name of the file that the open questions were written to, if they were. */
  readonly answers?: string;
}

/** Nothing but the style and the script of the page itself: no other source, no form, no address to send anything to. */
const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;

/** How many files are named at the top. */
const shownFiles = 5;

/**
 * Writes a report as one page of HTML that needs nothing else: it opens in any browser, on a phone, without a network,
 * and from a memory stick. It asks for nothing and keeps nothing. Names from the files cannot become markup.
 *
 * @param report - What a check found.
 * @param families - Where titles of fields and codes come from.
 * @param words - Loaded for the language, with those of reading files where files were read.
 * @returns A whole document, in UTF-8 when it is written to a file; usually below 60 kB.
 * @example
 * ```ts
 * import { families, loadWords, ReportBuilder, renderHtml, validator } from '@amparo/validate';
 * const run = validator.start();
 * const builder = new ReportBuilder();
 * builder.startFile('memory', 'json');
 * builder.addRecord(run.check({ recordType: 'grievance-case' }), () => undefined);
 * const report = builder.finish({ standard: '0.1.0', tool: '0.1.0' }, run.sharing(), run.breakdowns());
 * const page = renderHtml(report, families, await loadWords(families, ['th']), { language: 'th' });
 * console.log(page.startsWith('<!doctype html>')); // true
 * run.close();
 * ```
 */
export function renderHtml(
  report: Report,
  families: readonly Family[],
  words: Words,
  { language = 'en', answers }: HtmlOptions = {},
): string {
  const voice = voiceOf(families, words, language, answers);
  const { say, direction } = voice;
  const files = report.files.slice(0, shownFiles).map((file) => file.name);
  const more = report.files.length - files.length;
  const others = more > 0 ? [say('more', { count: more })] : [];
  return `${
    html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${say('pageTitle')}: ${[...files, ...others].join(', ')}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${iconShapes()}
<header>
<p>${say('pageTitle')} · ${say('checkedWith', { tool: `Amparo ${report.tool}`, standard: report.standard })}</p>
<h1>${joined([...files.map(name), ...others], ', ')}</h1>
</header>
<main>
${verdicts(report, voice)}
${sections(report, voice)}
</main>
<footer>
${report.causes.length > 0 && html`<p>${prose(say('explain'), voice)}</p>`}
<p>${say('noValues')}</p>
${words.isDraft(language) && html`<p>${say('draft')}</p>`}
${standsInEnglish(report, words, language) && html`<p>${say('partly')}</p>`}
</footer>
<script>${new Markup(script)}</script>
</body>
</html>`.html
  }\n`;
}

/** What waits for a person comes first, then what was looked at and what to mend, then what is good to know. */
function sections(report: Report, voice: Voice): Content {
  return [
    questionSection(report, voice),
    checkedSection(report, voice),
    causeSection(report, voice),
    overviewSection(report, voice),
    changeSection(report, voice),
    notCheckedSection(report, voice),
  ];
}
