import type { CheckResult, ConformanceReport } from './report.ts';

/** One check as lines of text. */
export function renderResult({ outcome, id, title, clause, why, curl }: CheckResult): string {
  const lines = [`${outcome.padEnd(7)}  ${id}  ${title}`];
  if (why !== undefined) lines.push(`         ${why}`);
  if (outcome === 'failed') lines.push(`         contract: docs/reference/exchange.md${clause}`);
  if (curl !== undefined) lines.push(`         its last request, signed anew: ${curl}`);
  return `${lines.join('\n')}\n`;
}

/** What a run came to, as lines of text. */
export function renderEnd({
  url,
  contract,
  counts,
  isConformant,
  unprovoked,
  results,
}: ConformanceReport): string {
  const blocked = results.filter((result) => result.isBlocked).length;
  const { passed, failed, skipped } = counts;
  const lines = [
    '',
    `${url} against the contract ${contract}: ${passed} passed, ${failed} failed, ${skipped} skipped.`,
    ...(blocked > 0
      ? [`Of the skipped, ${blocked} could not be prepared: mend what failed, and run them again.`]
      : []),
    `Not provoked: ${unprovoked.map(({ problem }) => problem).join(', ')}.`,
    isConformant ? 'No check failed.' : 'The node does not do what the contract says.',
  ];
  return `${lines.join('\n')}\n`;
}
