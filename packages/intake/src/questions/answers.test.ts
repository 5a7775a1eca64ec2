import type { GivenAnswer } from '@amparo/core';
import { describe, expect, test } from 'vitest';
import { AnswerBook } from './answer-book.ts';
import { isAnswer, questionKinds, questionWords } from './index.ts';

describe('what may be an answer', () => {
  test.each<[question: string, good: readonly GivenAnswer[], bad: readonly GivenAnswer[]]>([
    ['date-order', ['day-first', 'year-first'], ['day', '', 'toString']],
    ['calendar', ['gregorian', 'buddhist', 'bikram-sambat'], ['islamic', 'ethiopian']],
    ['two-digit-year', ['2000s', '1900s', 'past', 'buddhist', 'bikram-sambat'], ['2100s']],
    ['date-serial', ['1900', '1904', 'not-a-date'], ['1970']],
    ['decimal-mark', ['point', 'comma'], ['.', ',']],
    ['currency', ['MYR', 'NPR'], ['Rs', 'myr', 'QQQ']],
    ['phone-country', ['+66', '+1', '+880', 'THA', 'TH'], ['66', '+0', '+12345', 'Thailand']],
    ['codes', [{ 'no pay': 'wages.unpaid' }, {}], ['wages.unpaid', { 'no pay': '' }]],
    ['cross-mark', ['yes', 'no'], ['true', 'x']],
    ['merged-cells', ['copy-down', 'first-only'], ['yes', 'copy']],
    [
      'column',
      ['none', 'receivedAt', 'claims/paidAmount'],
      ['', 'Received at', '/receivedAt', 'claims/', 'claims/1/paidAmount', '__proto__', {}],
    ],
    ['no-such-question', [], ['yes', {}]],
  ])('%s', (question, good, bad) => {
    for (const answer of good) expect(isAnswer({ question, answer }), JSON.stringify(answer)).toBe(true);
    for (const answer of bad) expect(isAnswer({ question, answer }), JSON.stringify(answer)).toBe(false);
  });

  test('an option of every question is one, and every question has words', () => {
    for (const { name, options } of questionKinds) {
      expect(questionWords[`question.${name}`]).toMatch(/\?$/u);
      for (const option of Object.keys(options)) {
        expect(isAnswer({ question: name, answer: option })).toBe(true);
        expect(questionWords[`answer.${name}.${option}`]).toBeDefined();
      }
    }
  });
});

test('the nearest answer counts: for the column of a sheet, else for the column, else for the sheet, else for all', () => {
  const book = new AnswerBook([
    { question: 'decimal-mark', sheet: 'Cases', heading: 'Fee', answer: 'sheet and heading' },
    { question: 'decimal-mark', answer: 'all' },
    { question: 'decimal-mark', heading: 'fee', answer: 'heading' },
    { question: 'decimal-mark', sheet: 'cases', answer: 'sheet' },
  ]);
  expect(book.of('Cases', 'Fee')['decimal-mark']).toBe('sheet and heading');
  expect(book.of('Others', 'FEE')['decimal-mark']).toBe('heading');
  expect(book.of('Cases', 'Rate')['decimal-mark']).toBe('sheet');
  expect(book.of('Others', 'Rate')['decimal-mark']).toBe('all');
  expect(book.of(undefined, undefined)['decimal-mark']).toBe('all');
});
