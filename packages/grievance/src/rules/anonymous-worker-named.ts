import { rule } from '@amparo/core';

/**
 * An anonymous case names no worker. The form of a pseudonym keeps out spaces and accents, but not a name that is run
 * together or joined by signs. A code without meaning has a digit; what has only letters may be a name.
 */
export const anonymousWorkerNamed = rule({
  code: 'grievance.anonymous-worker-named',
  source: 'G07',
  severity: 'warning',
  forEach: '/workerRefs/*',
  at: '',
  when: 'self.submissionMode == "anonymous"',
  check: 'item.matches("[0-9]")',
  title: 'The case is anonymous, but one entry of {field} looks like a name.',
  because: 'One name is enough to find the person, and they were promised that nobody would know.',
  fix: 'If it is a name, replace it by a code without meaning. If it is a made-up word, add a digit to it.',
});
