import type { FakeWord } from '@amparo/intake/fake';
import type { Report } from '@amparo/validate';
import type { Say } from '../say.ts';

/** One kind of finding, with how often it is in the original and in the fake. */
export interface ComparedCause {
  readonly code: string;
  readonly recordType: string | undefined;
  readonly field: string;
  readonly before: number;
  readonly after: number;
}

/** What a check of a fake found beside a check of the original. */
export interface Comparison {
  readonly records: number;
  /** Findings of the original, and how many of them the fake has. */
  readonly findings: number;
  readonly same: number;
  readonly differing: readonly ComparedCause[];
}

/** Why some findings are never in a fake. */
const reasons: readonly (readonly [RegExp, FakeWord])[] = [
  [/^intake\.not-read-beside-cells$/u, 'fakeLeftOut'],
  [/^intake\.(encoding|decoded|text-|letters-|invalid-utf|utf|zawgyi)/u, 'fakeInUtf8'],
];

/** Compares the reports on two files, or the codes for which there is none. */
export function compareReports(before: Report | string, after: Report | string): Comparison {
  const counts = new Map<string, ComparedCause>();
  for (const [side, report] of [
    ['before', before],
    ['after', after],
  ] as const) {
    for (const { code, recordType, field, count } of causesOf(report)) {
      const key = `${code} ${recordType} ${field}`;
      const known = counts.get(key) ?? { code, recordType, field, before: 0, after: 0 };
      counts.set(key, { ...known, [side]: known[side] + count });
    }
  }
  const all = [...counts.values()];
  const sum = (count: (cause: ComparedCause) => number) =>
    all.reduce((total, cause) => total + count(cause), 0);
  return {
    records: typeof before === 'string' ? 0 : before.records.read,
    findings: sum((cause) => cause.before),
    same: sum((cause) => Math.min(cause.before, cause.after)),
    differing: all.filter((cause) => cause.before !== cause.after),
  };
}

function causesOf(report: Report | string) {
  return typeof report === 'string'
    ? [{ code: report, recordType: undefined, field: '', count: 1 }]
    : report.causes;
}

/** How many findings only one of the files has, without those that are never in a fake. */
export function differences({ differing }: Comparison): number {
  return differing
    .filter(({ code }) => reasonFor(code) === undefined)
    .reduce((total, { before, after }) => total + Math.abs(before - after), 0);
}

function reasonFor(code: string): FakeWord | undefined {
  return reasons.find(([pattern]) => pattern.test(code))?.[1];
}

/** The comparison in plain words. `written` says which files there are now. */
export function writeComparison(
  written: readonly string[],
  { findings, same, differing }: Comparison,
  say: Say<FakeWord>,
): string {
  const lines = [
    ...written,
    differing.length === 0 ? say('fakeSame', { findings }) : say('fakeDiffers', { findings, same }),
    ...differing.map(({ code, recordType, field, before, after }) => {
      const place = [recordType, field].filter((part) => part !== undefined && part !== '').join(' ');
      const reason = reasonFor(code);
      const counts = say('fakeCounts', { before, after });
      return `  ${code}${place === '' ? '' : ` (${place})`}: ${counts}${reason === undefined ? '' : ` (${say(reason)})`}`;
    }),
    say('fakeLook'),
  ];
  return `${lines.join('\n')}\n`;
}
