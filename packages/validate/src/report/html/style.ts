/**
 * The looks of a page. Fonts are those of the reader's system: each script has the names under which Android, iOS,
 * Windows, macOS and Linux know theirs, and lines as far apart as its letters need.
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f7f6f2; --card: #fff; --ink: #1c252c; --soft: #55616b; --line: #dfddd5; --track: #ecebe5;
  --accent: #1d6a72; --error: #a8322a; --warning: #8a5200; --note: #4a6072; --good: #22673d;
  --error-back: #fbedeb; --warning-back: #fdf2dc; --note-back: #eef2f5; --good-back: #e8f4eb; --ask-back: #e6f1f2;
  --error-bar: #c65a4f; --warning-bar: #d8a03c; --note-bar: #93a4b1; --good-bar: #6fb086; --plain-bar: #4d949b;
}
@media (prefers-color-scheme: dark) { :root {
  --paper: #12171b; --card: #1a2127; --ink: #e4e9ec; --soft: #a7b3bc; --line: #303a42; --track: #29323a;
  --accent: #7cc4cb; --error: #f3a49c; --warning: #ecc06d; --note: #b3c3cf; --good: #8fd3a5;
  --error-back: #33201f; --warning-back: #33291a; --note-back: #222b32; --good-back: #1b2d22; --ask-back: #1a2d30;
  --error-bar: #c4655b; --warning-bar: #b98a35; --note-bar: #73848f; --good-bar: #4f8f66; --plain-bar: #4a8d95;
} }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font-size: 1rem; line-height: 1.55;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial,
    "Noto Sans Thai", "Leelawadee UI", Thonburi, "Noto Sans Lao", "Lao Sangam MN", "Noto Sans Khmer", "Khmer Sangam MN", "Khmer OS",
    "Noto Sans Myanmar", "Myanmar Text", Padauk, "Myanmar Sangam MN", "Noto Sans Sinhala", "Sinhala Sangam MN", "Iskoola Pota",
    "Noto Sans Tamil", "Tamil Sangam MN", "Nirmala UI", Latha, "Noto Sans Devanagari", "Kohinoor Devanagari", Mangal,
    "Noto Sans Bengali", "Kohinoor Bangla", Vrinda, "Noto Naskh Arabic", "Geeza Pro", "Noto Nastaliq Urdu",
    "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  overflow-wrap: anywhere;
}
:lang(th), :lang(lo) { line-height: 1.75; }
:lang(bn), :lang(hi), :lang(ne), :lang(ta), :lang(si) { line-height: 1.7; }
:lang(km) { line-height: 1.9; }
:lang(my) { line-height: 2; }
:lang(ar), :lang(fa), :lang(prs), :lang(ps) { line-height: 1.8; font-family: "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", Tahoma, system-ui, sans-serif; }
:lang(ur) { line-height: 2.3; font-family: "Noto Sans", Roboto, "Helvetica Neue", "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Urdu Typesetting", "Noto Naskh Arabic", system-ui, sans-serif; }
[lang=en], [dir=ltr] { line-height: inherit; }
header, main, footer { max-inline-size: 64rem; margin-inline: auto; padding-inline: 1rem; }
header { padding-block: 1.5rem .5rem; }
header p { margin: 0; color: var(--soft); font-size: .875rem; }
h1 { margin: .1em 0 0; font-size: clamp(1.4rem, 1.1rem + 1.6vw, 2rem); line-height: 1.3; font-weight: 650; }
h2 { margin: 0 0 .6em; font-size: 1.2rem; line-height: 1.4; font-weight: 650; }
h3 { margin: 1.2em 0 .4em; font-size: 1rem; line-height: inherit; font-weight: 650; }
:is(:lang(ur), :lang(my), :lang(km)) :is(h1, h2, .verdicts .answer) { line-height: 1.9; }
p { margin: 0 0 .8em; max-inline-size: 46rem; }
table { overflow-wrap: break-word; }
th bdi { overflow-wrap: anywhere; }
ul, ol { margin: 0; padding-inline-start: 1.2em; }
a { color: var(--accent); }
section { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.1rem; margin-block: 1rem; }
section > :last-child { margin-block-end: 0; }
footer { padding-block: .5rem 2.5rem; color: var(--soft); font-size: .875rem; }
footer p { margin-block-end: .4em; }
.faint { color: var(--soft); }
.unseen, summary i { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { inline-size: 1.3em; block-size: 1.3em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.verdicts { list-style: none; padding: 0; margin-block: .8rem 1rem; display: grid; gap: .6rem; }
.verdicts > li { display: flex; gap: .9rem; padding: .8rem 1rem; border-radius: 14px; border: 1px solid var(--line); background: var(--card); }
.verdicts > li > div { flex: 1; min-inline-size: 0; }
.verdicts > li > .icon { inline-size: 2.1rem; block-size: 2.1rem; stroke-width: 1.6; margin-block-start: .2rem; }
.verdicts h2 { margin: 0; font-size: .95rem; line-height: inherit; font-weight: 600; }
.verdicts .answer { margin: 0; font-size: 1.25rem; font-weight: 700; line-height: 1.4; }
.verdicts .reason { color: var(--ink); font-size: .9rem; }
.reason > p { margin-block-end: .3em; }
.answer::first-letter, .reason > p::first-letter { text-transform: uppercase; }
.verdicts .good { color: var(--good); background: var(--good-back); border-color: transparent; }
.verdicts .error { color: var(--error); background: var(--error-back); border-color: transparent; }
.verdicts .lock { color: var(--warning); background: var(--warning-back); border-color: transparent; }
.asks { background: var(--ask-back); border-color: transparent; }
.questions { list-style: none; padding: 0; margin-block-end: .8em; display: grid; gap: .6rem; }
.questions > li { display: flex; gap: .7rem; background: var(--card); border-radius: 10px; padding: .8rem; }
.questions .icon { color: var(--accent); margin-block-start: .1em; }
.questions h3 { margin: 0 0 .3em; }
.questions p { margin: 0 0 .3em; color: var(--soft); }
.questions ul { list-style: none; padding: 0; }
.questions .chips { display: flex; flex-wrap: wrap; gap: .3rem; }
code { font: inherit; font-size: .9em; background: var(--ask-back); border-radius: 5px; padding: .05em .4em; }
.charts { display: grid; gap: 1.5rem 2rem; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); }
.chart { margin: 0; min-inline-size: 0; }
.chart svg { display: block; }
caption { text-align: start; font-weight: 600; margin-block-end: .5rem; font-size: .95rem; }
rect.error, .key.error { fill: var(--error-bar); background: var(--error-bar); }
rect.warning, .key.warning { fill: var(--warning-bar); background: var(--warning-bar); }
rect.note { fill: var(--note-bar); }
rect.good, .key.good { fill: var(--good-bar); background: var(--good-bar); }
rect.plain { fill: var(--plain-bar); }
.records { max-inline-size: 34rem; margin-block-end: 1.2rem; }
.records svg { border-radius: 6px; overflow: hidden; margin-block-end: .5rem; background: var(--track); }
.records td { text-align: end; font-variant-numeric: tabular-nums; }
.key { display: inline-block; inline-size: .8em; block-size: .8em; border-radius: 3px; margin-inline-end: .5em; }
table { border-collapse: collapse; inline-size: 100%; font-size: .9rem; }
th, td { padding: .3rem .5rem .3rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); font-weight: 400; }
[dir=rtl] th, [dir=rtl] td { padding: .3rem 0 .3rem .5rem; }
thead th { color: var(--soft); font-size: .8rem; }
tr:last-child > * { border-block-end: 0; }
th:last-child, td:last-child { padding-inline-end: 0; text-align: end; font-variant-numeric: tabular-nums; }
.tables { display: grid; gap: 1.5rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); align-items: start; }
.counts th { inline-size: 75%; }
.counts .hidden { color: var(--soft); text-align: start; }
.share { display: block; inline-size: 100%; block-size: 6px; border-radius: 3px; margin-block: .15rem .1rem; }
.chart .share { background: var(--track); }
.share rect { rx: 3px; }
.figures { margin-block-start: .5rem; font-size: .9rem; }
.figures > summary { color: var(--accent); cursor: pointer; padding-block: .25rem; }
.figures > :not(summary) { margin-block-start: .4rem; color: var(--ink); }
.figures dl { display: block; }
.figures dd { margin: 0 0 .5em; }
.controls { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; margin-block: 1.2rem .8rem; }
.controls[hidden] { display: none; }
.controls p { margin: 0; color: var(--soft); font-size: .9rem; }
.search { flex: 1 1 16rem; font-size: .9rem; color: var(--soft); }
.search input { display: block; inline-size: 100%; font: inherit; font-size: 1rem; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: 8px; padding: .45rem .6rem; }
.boxes { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; }
.boxes label { display: inline-flex; gap: .35rem; align-items: center; min-block-size: 2.5rem; }
.boxes input { inline-size: 1.1rem; block-size: 1.1rem; accent-color: var(--accent); }
button { font: inherit; font-size: .9rem; color: var(--accent); background: none; border: 1px solid var(--accent); border-radius: 8px; padding: .35rem .8rem; min-block-size: 2.5rem; cursor: pointer; }
.causes { list-style: none; padding: 0; }
.causes > li { border-block-start: 1px solid var(--line); }
.causes > li:first-child { border-block-start: 0; }
.causes summary { display: flex; gap: .65rem; align-items: start; padding-block: .65rem; cursor: pointer; list-style: none; }
.causes summary::-webkit-details-marker { display: none; }
.causes summary::after { content: ""; flex: none; inline-size: .5em; block-size: .5em; margin-block-start: .45em; border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(45deg); }
.causes [open] > summary::after { transform: rotate(225deg); margin-block-start: .7em; }
.causes .icon { margin-block-start: .12em; }
.causes summary > span { flex: 1; min-inline-size: 0; }
small { flex: none; color: var(--soft); font-size: .875rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
.error > details > summary > .icon, label.error .icon { color: var(--error); }
.warning > details > summary > .icon, label.warning .icon { color: var(--warning); }
.note > details > summary > .icon, label.note .icon { color: var(--note); }
.causes dl { margin: 0 0 1rem; padding-inline-start: 1.95rem; display: grid; gap: .35rem 1rem; grid-template-columns: max-content minmax(0, 1fr); font-size: .94rem; }
dt { color: var(--soft); }
dd { margin: 0; }
.places { list-style: none; padding: 0; }
.places bdi, .code bdi { font-variant-numeric: tabular-nums; }
.code { color: var(--soft); font-size: .85em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
@media (min-width: 42rem) { .verdicts > li > div { display: grid; gap: 1.5rem; grid-template-columns: 13rem minmax(0, 1fr); } }
@media (max-width: 30rem) {
  .causes dl { display: block; padding-inline-start: 0; }
  .causes dt { margin-block-start: .5rem; font-size: .85rem; }
  section { padding: .9rem; border-radius: 12px; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --track: #eee; --accent: #174f56;
    --error: #8c211a; --warning: #6b4000; --note: #33475a; --good: #174a2b;
    --error-back: #fff; --warning-back: #fff; --note-back: #fff; --good-back: #fff; --ask-back: #fff;
    --error-bar: #c65a4f; --warning-bar: #d8a03c; --note-bar: #93a4b1; --good-bar: #6fb086; --plain-bar: #4d949b; }
  body { font-size: 10pt; }
  svg, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, main, footer { max-inline-size: none; padding-inline: 0; }
  section { border-width: 1px 0 0; border-radius: 0; padding: .8rem 0; }
  .verdicts > :is(.good, .error, .lock), .asks { border-color: #bbb; }
  .questions > li { padding-inline: 0; }
  .controls { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .causes > li, .chart, .verdicts > li, .questions > li, tr { break-inside: avoid; }
  h2, h3, summary, .total { break-after: avoid; }
  .causes summary::after { display: none; }
}
`
  .replaceAll(/\n\s*/gu, '\n')
  .replaceAll(/([,:;]) | (?=\{)/gu, '$1')
  .replaceAll(/;?\n?\}\n?/gu, '}')
  .replaceAll(/ ?([>{])[ \n]/gu, '$1');

/** What the content security policy knows the style by; a test compares it with the style. */
export const styleHash = 'sha256-SlJUFq0nhWl4ukbAtfZjJnO7rmnXwHDPlicsLu2/Q2Q=';
