import { readFileSync } from 'node:fs';
import { checks, unprovoked } from '@amparo/conformance';
import { operations, problems } from '@amparo/core/exchange';
import { expect, test } from 'vitest';

test('every operation and every problem of the contract has a check, or a reason why none', () => {
  const tried = new Set(checks.flatMap((check) => check.operations));
  expect(operations.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  const provoked = new Set(checks.flatMap((check) => check.problems));
  const left = unprovoked.map(({ problem }) => problem);
  expect(problems.map(({ code }) => code).filter((code) => !provoked.has(code))).toEqual(left);
  for (const { why } of unprovoked) expect(why.length).toBeGreaterThan(40);
});

test('each operation is asked without rights, with wrong words and by nobody, as far as it has these problems', () => {
  for (const { id, problems: own } of operations) {
    const provoked = new Set(
      checks.filter((check) => check.operations[0] === id).flatMap((check) => check.problems),
    );
    for (const code of own) {
      if (['too-many-requests', 'internal', 'unavailable', 'request-timeout'].includes(code)) continue;
      // The body of all these is read by the same rules; one of them is enough to see a limit and a key in use.
      if (['body-too-large', 'idempotency-key-in-use', 'idempotency-key-reused'].includes(code)) continue;
      if (['sharing-refused', 'cursor-refused', 'not-found', 'record-exists'].includes(code)) continue;
      if (code === 'malformed-request' && ['readHealth', 'readReadiness'].includes(id)) continue;
      if (code === 'purpose-refused' && id === 'listRecords') continue;
      expect([id, provoked.has(code), code]).toEqual([id, true, code]);
    }
  }
});

test('ids are of one form and unique, titles are sentences, and clauses lead to the reference', () => {
  const ids = checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$/u);
  const page = readFileSync(new URL('../../../docs/reference/exchange.md', import.meta.url), 'utf8');
  const headings = [...page.matchAll(/^#+ ([\w ]+)$/gmu)].map(
    ([, text = '']) => `#${text.toLowerCase().replaceAll(' ', '-')}`,
  );
  const anchors = [...page.matchAll(/<a id="([^"]+)">/gu)].map(([, name]) => `#${name}`);
  const known = new Set([...headings, ...anchors]);
  for (const { id, clause, title } of checks) {
    expect([id, known.has(clause), clause]).toEqual([id, true, clause]);
    expect(title.length).toBeGreaterThan(20);
  }
});
