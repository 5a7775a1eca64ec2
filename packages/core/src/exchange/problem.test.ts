import { expect, test } from 'vitest';
import { checkerOf, problem, problemFacts, problemMessage, problems } from './index.ts';

const requestId = '0190f3a1-7c2e-7b44-9a51-5d0c8e2b6f17';

test.each(problems)(
  '$code is a problem of RFC 9457 that says what to do next',
  ({ code, status, title, detail }) => {
    const made = problem(code, { requestId });
    expect(checkerOf(problemMessage)(made)).toEqual([]);
    expect(made).toEqual({
      type: `https://w3id.org/amparo/problems/${code}`,
      title,
      status,
      detail,
      code,
      instance: `urn:uuid:${requestId}`,
    });
    expect(detail).toMatch(/\.$/u);
    expect(title).not.toMatch(/\.$/u);
  },
);

test('findings go with it, but not an empty list of them', () => {
  const diagnostics = [
    { code: 'core.missing-field', severity: 'error', path: '/status', params: {} },
  ] as const;
  const made = problem('record-refused', { requestId, diagnostics });
  expect(made.diagnostics).toEqual(diagnostics);
  expect(checkerOf(problemMessage)(made)).toEqual([]);
  expect(problem('record-refused', { requestId, diagnostics: [] })).not.toHaveProperty('diagnostics');
});

test('codes stand once and are made of words', () => {
  const codes = problems.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/u.test(code))).toEqual([]);
});

test('an unknown code is nothing', () => {
  expect(problemFacts('teapot')).toBeUndefined();
  expect(problemFacts('toString')).toBeUndefined();
});
