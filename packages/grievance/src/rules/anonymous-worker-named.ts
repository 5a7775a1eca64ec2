import { rule } from '@amparo/core';

/**
 * An anonymous case names no worker. The form of a pseudonym keeps out spaces and accents; this finds what still
 * looks like a name, such as words of small letters with a capital in front.
 */
export const anonymousWorkerNamed = rule({
  code: 'grievance.anonymous-worker-named',
  source: 'G07',
  severity: 'warning',
  forEach: '/workerRefs/*',
  at: '',
  when: 'self.submissionMode == "anonymous"',
  check: '!item.matches("^[A-Z]?[a-z]+([A-Z._:-]+[a-z]+)*$")',
  title: 'The case is anonymous, but one entry of {field} looks like a name.',
  because: 'One name is enough to find the person, and they were promised that nobody would know.',
  fix: 'If it is a name, replace it by a code without meaning. If it is a made-up word, add a digit to it.',
});
