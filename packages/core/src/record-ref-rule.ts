import type { BlockRule } from './rule.ts';

/** Nothing points to an answer sheet: who tells of a grievance was promised that nobody finds out what they answered. */
export const answerNotLinked: BlockRule = {
  code: 'core.answer-linked',
  source: 'Amparo, anonymity of survey responses',
  severity: 'error',
  at: '/recordType',
  check: 'item.recordType != "survey-response"',
  title: '{field} is that of a survey response.',
  because: 'Whoever has both records learns what a person answered who was promised that nobody would.',
  fix: 'Remove the pointer. If the survey matters, point to its wave.',
};
