import type { CheckResult, ConformanceReport } from './report.ts';

/** A report for build servers, as JUnit XML: a suite for each group of checks. */
export function renderJunit({ url, startedAt, milliseconds, results, counts }: ConformanceReport): string {
  const groups = new Map<string, CheckResult[]>();
  for (const result of results) {
    const [group = ''] = result.id.split('.');
    groups.set(group, [...(groups.get(group) ?? []), result]);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name=${quote(`Amparo exchange: ${url}`)} tests="${results.length}" failures="${counts.failed}" time="${seconds(milliseconds)}">`,
    ...[...groups].flatMap(([group, all]) => suite(group, all, startedAt)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(name: string, results: readonly CheckResult[], startedAt: string): readonly string[] {
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  const time = seconds(results.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  return [
    `  <testsuite name=${quote(name)} tests="${results.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}" time="${time}" timestamp=${quote(startedAt.slice(0, 19))}>`,
    ...results.flatMap(testCase),
    '  </testsuite>',
  ];
}

function testCase({ id, title, outcome, why = '', curl, milliseconds }: CheckResult): readonly string[] {
  const start = `    <testcase classname=${quote(id)} name=${quote(title)} time="${seconds(milliseconds)}"`;
  if (outcome === 'passed') return [`${start}/>`];
  const inside =
    outcome === 'skipped'
      ? `      <skipped message=${quote(why)}/>`
      : `      <failure message=${quote(why)}>${escapeXml(curl ?? '')}</failure>`;
  return [`${start}>`, inside, '    </testcase>'];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function quote(text: string): string {
  return `"${escapeXml(text)}"`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  // XML has no way to write other control characters.
  return text
    .replace(/[&<>"]/gu, (character) => entities[character] as string)
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
